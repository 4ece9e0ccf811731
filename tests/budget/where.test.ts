import {describe, expect, test} from 'vitest';
import {whereIs} from '../../src/budget/where.js';
import {budgetOf, firstFile, read} from './budgets.js';

const budget = budgetOf(
  [
    {
      side: 'expenditure',
      by: 'function',
      table: {title: 'Spending'},
      columns: [
        {id: 'basic', name: 'Basic', columns: [{id: 'basic.staff', name: 'Staff'}]},
        {id: 'odd "id"]', name: 'Odd', ofWhich: [{id: '__proto__', name: 'Odder'}]}
      ],
      total: {name: 'In all', amount: '3', amounts: {basic: '1', 'basic.staff': '1', 'odd "id"]': '2'}},
      lines: [
        {name: 'Schools', amount: '3', lines: [{name: 'Books', ofWhich: [{name: 'Atlases', amount: '1'}]}]}
      ]
    },
    {side: 'income', by: 'source', total: {amount: '3'}, lines: []}
  ],
  {
    comparatives: [
      {
        fiscalYear: 2022,
        cuts: [
          {side: 'income', by: 'source', table: {title: 'Earlier'}, lines: [{name: 'Taxes', amount: '1'}]}
        ]
      }
    ],
    statements: [{of: {name: 'all spending'}, amount: '3', section: 'Overview', text: 'We spend 3.'}],
    performance: {
      overall: {
        table: {title: 'Targets'},
        totalName: 'Funds',
        total: '3',
        funding: [{name: 'Sources', lines: [{name: 'Grants', amount: '3'}]}]
      }
    }
  }
);
const where = (path: string) => whereIs(budget, path);

describe('What stands at a path', () => {
  test('is a row of a table, the lowest one that the path leads to', () => {
    expect(where('cuts[0].lines[0].amount')).toEqual({part: 'Spending', row: 'Schools'});
    expect(where('cuts[0].lines[0].lines[0].ofWhich[0].amount')).toEqual({part: 'Spending', row: 'Atlases'});
    expect(where('cuts[0].total.amount')).toEqual({part: 'Spending', row: 'In all'});
  });

  test('is a column by its id, however it is written', () => {
    expect(where('cuts[0].total.amounts.basic')).toEqual({part: 'Spending', row: 'In all', column: 'Basic'});
    expect(where('cuts[0].total.amounts["basic.staff"]')).toEqual({
      part: 'Spending',
      row: 'In all',
      column: 'Staff'
    });
    expect(where('cuts[0].total.amounts["odd \\"id\\"]"]')).toEqual({
      part: 'Spending',
      row: 'In all',
      column: 'Odd'
    });
    expect(where('cuts[0].total.amounts.__proto__')).toEqual({
      part: 'Spending',
      row: 'In all',
      column: 'Odder'
    });
  });

  test('is each of a list at a star: what stands over it', () => {
    expect(where('cuts[0].lines[0].lines[*].amount')).toEqual({part: 'Spending', row: 'Schools'});
    expect(where('cuts[0].lines[*].amounts.basic')).toEqual({part: 'Spending'});
    expect(where('cuts[0].total.amounts[*]')).toEqual({part: 'Spending', row: 'In all'});
  });

  test('has no name where the file has none', () => {
    expect(where('cuts[1].total.amount')).toEqual({});
  });

  test('is of another year in a comparative', () => {
    expect(where('comparatives[0].cuts[0].lines[0].amount')).toEqual({
      fiscalYear: 2022,
      part: 'Earlier',
      row: 'Taxes'
    });
  });

  test('is a sentence in a statement', () => {
    expect(where('statements[0].change.amount')).toEqual({
      part: 'Overview',
      row: 'all spending',
      text: 'We spend 3.'
    });
  });

  test('is the total or a source in the performance table', () => {
    expect(where('performance.overall.total')).toEqual({part: 'Targets', row: 'Funds'});
    expect(where('performance.overall.funding[0].lines[0].amount')).toEqual({part: 'Targets', row: 'Grants'});
  });

  test('is as far as the path leads into the file', () => {
    expect(where('cuts[0].lines[7].amount')).toEqual({part: 'Spending'});
    expect(where('cuts[9].lines[0]')).toEqual({});
    expect(where('')).toEqual({});
    expect(where('$')).toEqual({});
    expect(where('constructor.name')).toEqual({});
    expect(where('cuts[0].total.amounts.none')).toEqual({part: 'Spending', row: 'In all'});
  });
});

test('Every path of the first document’s tables leads to the printed names', () => {
  const first = read(firstFile());
  expect(whereIs(first, 'cuts[7].total.amounts["basic.operating"]')).toEqual({
    part: '一般公共预算基本支出表',
    row: '合计',
    column: '公用经费'
  });
  expect(whereIs(first, 'cuts[8].lines[0].lines[17].amounts.carryover')).toEqual({
    part: '支出经济分类汇总表',
    row: '其他对企业补助',
    column: '上年结转结余'
  });
});
