import {describe, expect, test} from 'vitest';
import type {IncomeFigures} from '../../src/analysis/income.js';
import {incomeFigures} from '../../src/analysis/income.js';
import {budgetOf, firstFile, read} from '../budget/budgets.js';

const income = (lines: object[], more: object = {}) =>
  incomeFigures(budgetOf([{side: 'income', by: 'source', lines, ...more}]));

/** `current taxes 5` */
const said = (figures: IncomeFigures | undefined) =>
  figures?.sources.map(({figure, stage, under}) =>
    [stage, under?.key, figure.key, figure.amount?.toFixed()].filter(part => part !== undefined).join(' ')
  );

describe('the first file', () => {
  const figures = incomeFigures(read(firstFile()));

  test('has 283.98 in ten-thousands with two decimals, from table 1', () => {
    expect(figures?.path).toBe('cuts[0]');
    expect(figures?.unit).toBe(10000);
    expect(figures?.decimals).toBe(2);
    expect(figures?.total.toFixed(2)).toBe('283.98');
    expect(figures?.totalDerived).toBe(false);
  });

  test('has 142.98 for the year and 141.00 carried over', () => {
    expect(figures?.current?.amount?.toFixed(2)).toBe('142.98');
    expect(figures?.carryover?.amount?.toFixed(2)).toBe('141.00');
    expect(figures?.rows.map(({key, name}) => `${key} ${name}`)).toEqual([
      'current 本年收入合计',
      'carryover 上年结转结余'
    ]);
  });

  test('has two sources, and no blank one', () => {
    expect(said(figures)).toEqual(['current current.generalPublicBudget 142.98', 'carryover carryover 141']);
    expect(figures?.sources.map(({figure}) => figure.name)).toEqual(['一般公共预算', '上年结转结余']);
  });

  test('keeps the blank ones as rows', () => {
    const rows = figures?.current?.parts ?? [];
    expect(rows).toHaveLength(9);
    expect(rows.filter(({amount}) => amount === undefined)).toHaveLength(8);
    expect(rows[1]).toEqual({
      key: 'current.governmentFunds',
      by: 'source',
      id: 'current.governmentFunds',
      name: '政府性基金预算拨款收入',
      marker: '二、',
      derived: false,
      parts: [],
      ofWhich: [],
      rows: [{id: 'current.governmentFunds', marker: '二、', name: '政府性基金预算拨款收入'}]
    });
  });
});

describe('sources', () => {
  test('without stages are the lines, as printed', () => {
    const figures = income([
      {
        name: 'Property tax',
        amount: '60.5',
        lines: [
          {name: 'Homes', amount: '40.5'},
          {name: 'Shops', amount: '20'}
        ]
      },
      {name: 'Grants', amount: '39.5'}
    ]);
    expect(said(figures)).toEqual(['Property tax 60.5', 'Grants 39.5']);
    expect(figures?.current).toBeUndefined();
    expect(figures?.carryover).toBeUndefined();
    expect(figures?.total.toFixed()).toBe('100');
    expect(figures?.totalDerived).toBe(true);
    expect(figures?.unit).toBe(1000);
  });

  test('of what was carried over are told apart where there are several', () => {
    const figures = income([
      {
        id: 'current',
        name: 'This year',
        amount: '5',
        lines: [{id: 'current.other', name: 'Other', amount: '5'}]
      },
      {
        id: 'carryover',
        name: 'Carried over',
        amount: '7',
        lines: [
          {id: 'carryover.generalPublicBudget', name: 'General', amount: '4'},
          {id: 'carryover.governmentFunds', name: 'Funds', amount: '3'},
          {id: 'carryover.stateCapital', name: 'State capital', amount: '0'}
        ]
      }
    ]);
    expect(said(figures)).toEqual([
      'current current.other 5',
      'carryover carryover carryover.generalPublicBudget 4',
      'carryover carryover carryover.governmentFunds 3'
    ]);
  });

  test('of what was carried over are one where only one has an amount', () => {
    const lines = [{id: 'carryover.generalPublicBudget', name: 'General', amount: '7'}, {name: 'Funds'}];
    expect(said(income([{id: 'carryover', name: 'Carried over', amount: '7', lines}]))).toEqual([
      'carryover carryover 7'
    ]);
  });

  test('that are nil or blank are left out, and negative ones are not', () => {
    const figures = income([
      {name: 'Taxes', amount: '10'},
      {name: 'Nil', amount: '0.00'},
      {name: 'Blank'},
      {name: 'Refunds', amount: '-2'}
    ]);
    expect(said(figures)).toEqual(['Taxes 10', 'Refunds -2']);
    expect(figures?.total.toFixed()).toBe('8');
  });

  test('of a year whose parts are all blank are the year itself', () => {
    expect(said(income([{id: 'current', name: 'This year', amount: '5', lines: [{name: 'Taxes'}]}]))).toEqual(
      ['current current 5']
    );
  });

  test('under a blank head add up to it', () => {
    const figures = income([
      {
        id: 'current',
        name: 'This year',
        lines: [
          {name: 'A', amount: '1.5'},
          {name: 'B', amount: '2'}
        ]
      }
    ]);
    expect(figures?.current?.amount?.toFixed()).toBe('3.5');
    expect(figures?.current?.derived).toBe(true);
    expect(said(figures)).toEqual(['current A 1.5', 'current B 2']);
  });

  test('of one name can be found apart', () => {
    expect(
      said(
        income([
          {name: 'Other', amount: '1'},
          {name: 'Other', amount: '2'}
        ])
      )
    ).toEqual(['Other 1', 'Other~2 2']);
  });
});

describe('the cut', () => {
  const cut = (more: object) => ({side: 'income', by: 'source', lines: [{name: 'x', amount: '1'}], ...more});

  test('is the widest by source, whatever its place', () => {
    const figures = incomeFigures(
      budgetOf([
        cut({scope: {fund: 'appropriation'}}),
        cut({scope: {stage: 'current'}}),
        cut({}),
        cut({by: 'unit'})
      ])
    );
    expect(figures?.path).toBe('cuts[2]');
  });

  test('is along another dimension where none is by source', () => {
    const figures = incomeFigures(budgetOf([cut({side: 'expenditure'}), cut({by: 'unit', unit: 1})]));
    expect(figures?.path).toBe('cuts[1]');
    expect(figures?.unit).toBe(1);
    expect(figures?.rows[0]?.by).toBe('unit');
  });

  test('is never one without an amount', () => {
    expect(incomeFigures(budgetOf([cut({lines: []}), cut({lines: [{name: 'x'}]})]))).toBeUndefined();
    expect(incomeFigures(budgetOf([cut({side: 'expenditure'})]))).toBeUndefined();
  });
});
