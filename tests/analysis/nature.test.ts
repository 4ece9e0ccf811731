import {describe, expect, test} from 'vitest';
import type {Figure} from '../../src/analysis/figure.js';
import {leavesOf, natureFigures} from '../../src/analysis/nature.js';
import {budgetOf, firstFile, read} from '../budget/budgets.js';

/** `basic 137.48 (basic.personnel ~128.64 (…))`: a derived amount after ~. */
function said({key, amount, derived, parts}: Figure): string {
  const below = parts.length > 0 ? ` (${parts.map(said).join(', ')})` : '';
  return `${key} ${derived ? '~' : ''}${amount?.toFixed(2) ?? '—'}${below}`;
}

const columns = [
  {
    id: 'basic',
    name: 'Basic',
    columns: [
      {id: 'basic.personnel', name: 'Staff'},
      {id: 'basic.operating', name: 'Running'}
    ]
  },
  {id: 'project', name: 'Projects'}
];
const byFunction = (more: object) => ({side: 'expenditure', by: 'function', columns, lines: [], ...more});

describe('the first file', () => {
  const figures = natureFigures(read(firstFile()));

  test('comes from the total row of table 3', () => {
    expect(figures?.path).toBe('cuts[3]');
    expect(figures?.total.toFixed(2)).toBe('283.98');
    expect(figures?.totalDerived).toBe(false);
    expect(figures?.decimals).toBe(2);
  });

  test('has basic 137.48 of 101.54, 27.10 and 8.84, and projects 146.50 of 4.00 and 142.50', () => {
    expect(figures?.rows.map(said)).toEqual([
      'basic 137.48 (basic.personnel ~128.64 (basic.personnel.wages 101.54, basic.personnel.households 27.10), ' +
        'basic.operating ~8.84 (basic.operating.goodsAndServices 8.84, basic.operating.capital —))',
      'project 146.50 (project.operating 4.00, project.targeted 142.50)'
    ]);
  });

  test('has leaves of 101.54, 27.10, 8.84, 4.00 and 142.50', () => {
    expect(figures?.rows.flatMap(leavesOf).map(({name, amount}) => `${name} ${amount?.toFixed(2)}`)).toEqual([
      '工资福利支出 101.54',
      '对个人和家庭的补助 27.10',
      '商品和服务支出 8.84',
      '其他运转类 4.00',
      '特定目标类 142.50'
    ]);
  });

  test('states 48.41 and 51.59 per cent, which agree', () => {
    const stated = [...(figures?.stated ?? [])].map(([key, {printed, computed, agrees}]) => [
      key,
      printed,
      computed.toFixed(),
      agrees
    ]);
    expect(stated).toEqual([
      ['basic', '48.41', '48.41', true],
      ['project', '51.59', '51.59', true]
    ]);
  });
});

describe('a cut by nature', () => {
  const cut = {
    side: 'expenditure',
    by: 'nature',
    lines: [
      {
        id: 'basic',
        name: 'Basic',
        lines: [
          {name: 'Staff', amount: '6'},
          {name: 'Running', amount: '2.5'}
        ]
      },
      {id: 'project', name: 'Projects', amount: '1'},
      {id: 'reserve', name: 'Reserve', amount: '0.5'}
    ]
  };

  test('is taken as it is printed, before any columns', () => {
    const figures = natureFigures(budgetOf([byFunction({total: {amounts: {basic: '9'}}}), cut]));
    expect(figures?.path).toBe('cuts[1]');
    expect(figures?.rows.map(said)).toEqual([
      'basic ~8.50 (Staff 6.00, Running 2.50)',
      'project 1.00',
      'reserve 0.50'
    ]);
    expect(figures?.total.toFixed()).toBe('10');
    expect(figures?.totalDerived).toBe(true);
  });

  test('is held against the shares that are stated, at their own precision', () => {
    const share = (line: string, percent: string) => ({
      of: {side: 'expenditure', by: 'nature', line},
      percent,
      shareOf: {side: 'expenditure'},
      text: ''
    });
    const statements = [
      share('basic', '85'),
      share('project', '9.9'),
      share('other', '5'),
      {...share('reserve', '5'), of: {line: 'reserve'}}
    ];
    const figures = natureFigures(budgetOf([cut], {statements}));
    expect(
      [...(figures?.stated ?? [])].map(([key, {computed, agrees}]) => [key, computed.toFixed(), agrees])
    ).toEqual([
      ['basic', '85', true],
      ['project', '10', false]
    ]);
  });
});

describe('columns', () => {
  const lines = [
    {
      name: 'Schools',
      amount: '10',
      amounts: {basic: '7', 'basic.personnel': '5', 'basic.operating': '2', project: '3'}
    },
    {name: 'Roads', amount: '5', amounts: {basic: '1', 'basic.personnel': '1', project: '4'}}
  ];
  const sums = ['basic ~8.00 (basic.personnel ~6.00, basic.operating ~2.00)', 'project ~7.00'];

  test('are summed over the lines where no total row is printed', () => {
    const figures = natureFigures(budgetOf([byFunction({lines})]));
    expect(figures?.rows.map(said)).toEqual(sums);
    expect(figures?.total.toFixed()).toBe('15');
    expect(figures?.totalDerived).toBe(true);
  });

  test('are summed over the lines where the total row prints its amount only', () => {
    const figures = natureFigures(budgetOf([byFunction({total: {amount: '15'}, lines})]));
    expect(figures?.rows.map(said)).toEqual(sums);
    expect(figures?.total.toFixed()).toBe('15');
    expect(figures?.totalDerived).toBe(false);
  });

  test('are summed over the lines of a unit that prints nothing itself', () => {
    const figures = natureFigures(budgetOf([byFunction({lines: [{by: 'unit', name: 'All', lines}]})]));
    expect(figures?.rows.map(said)).toEqual(sums);
  });

  test('that the total row leaves blank stay blank', () => {
    const figures = natureFigures(
      budgetOf([byFunction({total: {amount: '15', amounts: {project: '7'}}, lines})])
    );
    expect(figures?.rows.map(said)).toEqual([
      'basic — (basic.personnel —, basic.operating —)',
      'project 7.00'
    ]);
  });

  test('of the widest cut are taken', () => {
    const narrow = byFunction({scope: {fund: 'generalPublicBudget', stage: 'current'}, lines});
    expect(natureFigures(budgetOf([narrow, byFunction({lines: lines.slice(1)})]))?.path).toBe('cuts[1]');
  });
});

test('a file that does not tell basic from project has no such figures', () => {
  expect(
    natureFigures(budgetOf([byFunction({columns: [], lines: [{name: 'x', amount: '1'}]})]))
  ).toBeUndefined();
  expect(natureFigures(budgetOf([byFunction({})]))).toBeUndefined();
});

test('leaves stop at a printed parent whose parts are all blank', () => {
  const figures = natureFigures(budgetOf([byFunction({total: {amounts: {basic: '5', project: '1'}}})]));
  expect(figures?.rows.flatMap(leavesOf).map(said)).toEqual([
    'basic 5.00 (basic.personnel —, basic.operating —)',
    'project 1.00'
  ]);
});

test('uses under a head, beside what is left for next year, are the rows', () => {
  const cut = {
    side: 'expenditure',
    by: 'nature',
    total: {amount: '24169.74'},
    lines: [
      {
        id: 'current',
        name: '当年支出小计',
        amount: '24169.74',
        lines: [
          {id: 'basic', name: '基本支出', amount: '15844.04'},
          {id: 'project', name: '项目支出', amount: '4335.30'},
          {id: 'reserve', name: '单位预留机动经费', amount: '3990.40'}
        ]
      },
      {id: 'yearEndCarryover', name: '结转下年资金'}
    ]
  };
  expect(natureFigures(budgetOf([cut]))?.rows.map(({name}) => name)).toEqual([
    '基本支出',
    '项目支出',
    '单位预留机动经费'
  ]);
});
