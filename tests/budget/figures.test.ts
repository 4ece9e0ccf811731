import {describe, expect, test} from 'vitest';
import type {Published} from '../../src/budget/cut-figures.js';
import {addUp, Figures, figuresOf, mostCommon} from '../../src/budget/figures.js';
import {money} from '../../src/budget/money.js';
import type {Place} from '../../src/budget/place.js';
import {roomOf} from '../../src/budget/rounded.js';
import {budgetOf, firstFile, read} from './budgets.js';

const chinese = {currency: 'CNY', unit: 10_000};
const figures = (cuts: object[], more: object = {}) => new Figures(budgetOf(cuts, {...chinese, ...more}));

/** `142.98 ± 0.005 at cuts[6].total.amount`; a figure that is only the sum of others is in brackets. */
function told(figure: Published | undefined): string | undefined {
  if (!figure) return undefined;
  const amount = figure.text ?? `(${figure.amount.toFixed()})`;
  return `${amount} ± ${roomOf(figure).toFixed()} at ${figure.paths.join(' + ')}`;
}

describe('The first document', () => {
  const first = new Figures(read(firstFile()));
  const published = (place: Place) => told(first.published(place));
  const current = {side: 'expenditure', fund: 'generalPublicBudget', stage: 'current'} as const;

  test('publishes its totals', () => {
    expect(published({side: 'income'})).toBe('283.98 ± 0.005 at cuts[0].total.amount');
    expect(published({side: 'expenditure', withRest: true})).toBe('283.98 ± 0.005 at cuts[1].total.amount');
    expect(published({side: 'expenditure'})).toBe('283.98 ± 0.005 at cuts[1].lines[0].amount');
    expect(published(current)).toBe('142.98 ± 0.005 at cuts[6].total.amount');
  });

  test('publishes natures as columns, and as sums of columns under a blank head', () => {
    expect(published({...current, nature: 'basic'})).toBe('137.48 ± 0.005 at cuts[6].total.amounts.basic');
    // 101.54 + 27.10
    expect(published({...current, nature: 'basic.personnel'})).toBe(
      '(128.64) ± 0.01 at cuts[6].total.amounts[*]'
    );
  });

  test('publishes the general public budget by what is of this year and what was carried over', () => {
    // 142.98 + 141.00
    expect(published({side: 'income', fund: 'generalPublicBudget'})).toBe(
      '(283.98) ± 0.01 at cuts[0].lines[0].lines[0].amount + cuts[2].total.amounts["carryover.generalPublicBudget"]'
    );
  });

  test('publishes what only its narrative says', () => {
    expect(published({side: 'expenditure', by: 'procurement', member: 'goods'})).toBe(
      '0 ± 0 at statements[42].amount'
    );
    expect(first.inTables({side: 'expenditure', by: 'procurement', member: 'goods'})).toBeUndefined();
  });

  test('has blanks that are no figures', () => {
    const funds: Place = {side: 'income', stage: 'current', fund: 'governmentFunds'};
    expect(first.inTables(funds)).toBeUndefined();
    expect(first.blankAt(funds)).toBe('cuts[0].lines[0].lines[1]');
    expect(first.blankAt({side: 'income'})).toBeUndefined();
  });

  test('knows the cuts that have a figure', () => {
    expect(first.cutsWith({side: 'income', stage: 'carryover'})).toEqual(['cuts[0]', 'cuts[2]']);
    expect(first.cutsWith({side: 'income', nature: 'basic'})).toEqual([]);
  });
});

describe('A place that several tables publish', () => {
  const total = (amount: string, more: object = {}) => ({
    side: 'income',
    by: 'source',
    total: {amount},
    lines: [],
    ...more
  });
  const place: Place = {side: 'income'};

  test('has the figure that most of them print, in whatever unit', () => {
    const cuts = [total('99'), total('100'), total('1000000', {unit: 1})];
    expect(told(figures(cuts).inTables(place))).toBe('100 ± 0.5 at cuts[1].total.amount');
  });

  test('has the first of two, and the first of those that are equally many', () => {
    expect(told(figures([total('99'), total('100')]).inTables(place))).toBe(
      '99 ± 0.5 at cuts[0].total.amount'
    );
    expect(told(figures([total('99'), total('100'), total('98')]).inTables(place))).toBe(
      '99 ± 0.5 at cuts[0].total.amount'
    );
  });
});

describe('A line of a cut', () => {
  const byFunction = (...lines: object[]) => ({side: 'expenditure', by: 'function', lines});
  const services = {code: '2011301', name: '行政运行', amount: '60.0'};
  const trade = {code: '2011399', name: '其他商贸事务支出', amount: '5.5'};
  const member = (code: string): Place => ({side: 'expenditure', by: 'function', member: code});

  test('is told apart only where another table or a sentence speaks of its dimension', () => {
    expect(figures([byFunction(services)]).inTables(member('2011301'))).toBeUndefined();
    expect(told(figures([byFunction(services), byFunction()]).inTables(member('2011301')))).toBe(
      '60.0 ± 0.05 at cuts[0].lines[0].amount'
    );
    const statements = [
      {of: {side: 'expenditure', by: 'function', line: '2011301'}, amount: '60', text: '60'}
    ];
    expect(told(figures([byFunction(services)], {statements}).inTables(member('2011301')))).toBe(
      '60.0 ± 0.05 at cuts[0].lines[0].amount'
    );
  });

  test('makes up its group and its class with the others of them, in China', () => {
    const cuts = [byFunction(services, trade), byFunction()];
    expect(told(figures(cuts).inTables(member('20113')))).toBe(
      '(65.5) ± 0.1 at cuts[0].lines[0].amount + cuts[0].lines[1].amount'
    );
    expect(told(figures(cuts).inTables(member('201')))).toBe(
      '(65.5) ± 0.1 at cuts[0].lines[0].amount + cuts[0].lines[1].amount'
    );
    expect(figures(cuts, {currency: 'USD'}).inTables(member('201'))).toBeUndefined();
  });

  test('does not make up a class that the cut prints', () => {
    const printed = {code: '201', name: '一般公共服务支出', amount: '65.4', lines: [services, trade]};
    expect(told(figures([byFunction(printed), byFunction()]).inTables(member('201')))).toBe(
      '65.4 ± 0.05 at cuts[0].lines[0].amount'
    );
  });
});

describe('The total of expenditure', () => {
  const withRest = {
    side: 'expenditure',
    by: 'function',
    total: {amount: '110'},
    lines: [
      {id: 'current', name: '本年支出合计', amount: '100'},
      {id: 'yearEndCarryover', name: '年终结转结余', amount: '10'}
    ]
  };

  test('with what is left for next year is another than what is spent', () => {
    const found = figures([withRest]);
    expect(told(found.inTables({side: 'expenditure', withRest: true}))).toBe(
      '110 ± 0.5 at cuts[0].total.amount'
    );
    expect(told(found.inTables({side: 'expenditure'}))).toBe('100 ± 0.5 at cuts[0].lines[0].amount');
  });

  test('is what is spent where no table tells the two apart', () => {
    const found = figures([{...withRest, lines: []}]);
    expect(told(found.inTables({side: 'expenditure', withRest: true}))).toBe(
      '110 ± 0.5 at cuts[0].total.amount'
    );
  });
});

describe('Other years and phases', () => {
  const spent = (amount: string, more: object = {}) => ({
    side: 'expenditure',
    by: 'function',
    total: {amount},
    lines: [],
    ...more
  });

  test('are places of their own', () => {
    const found = figures([spent('100')], {
      comparatives: [
        {fiscalYear: 2022, phase: 'approved', cuts: [spent('80')]},
        {fiscalYear: 2021, cuts: [spent('60')]}
      ]
    });
    const place: Place = {side: 'expenditure'};
    expect(told(found.inTables({...place, fiscalYear: 2022, phase: 'approved'}))).toBe(
      '80 ± 0.5 at comparatives[0].cuts[0].total.amount'
    );
    expect(found.inTables({...place, fiscalYear: 2022, phase: 'executed'})).toBeUndefined();
    // Of 2021 the phase is not said, so it may be any.
    expect(told(found.inTables({...place, fiscalYear: 2021, phase: 'executed'}))).toBe(
      '60 ± 0.5 at comparatives[1].cuts[0].total.amount'
    );
    expect(found.places()).toEqual([place]);
  });

  test('of a column are its own, this year and in a comparative', () => {
    const columns = [{id: 'done', name: '执行数', phase: 'executed'}];
    const table = spent('', {columns, total: {amount: '80', amounts: {done: '75'}}});
    const found = figures([table], {comparatives: [{fiscalYear: 2022, phase: 'approved', cuts: [table]}]});
    const executed = {side: 'expenditure', phase: 'executed'} as const;
    expect(told(found.inTables({...executed, fiscalYear: 2023}))).toBe(
      '75 ± 0.5 at cuts[0].total.amounts.done'
    );
    expect(told(found.inTables({...executed, fiscalYear: 2022}))).toBe(
      '75 ± 0.5 at comparatives[0].cuts[0].total.amounts.done'
    );
  });
});

describe('Figures together', () => {
  const published = (text: string, unit: number, half: string, path: string): Published => ({
    amount: money(text),
    text,
    unit,
    rooms: [{count: 1, half: money(half)}],
    paths: [path],
    origin: path
  });

  test('are added in one unit, with the room of each', () => {
    const sum = addUp([published('1.5', 10_000, '0.05', 'a'), published('5000', 1, '0.5', 'b')], 10_000);
    expect(told(sum)).toBe('(2) ± 0.05005 at a + b');
  });

  test('are none of none, and itself of one', () => {
    expect(addUp([], 1)).toBeUndefined();
    expect(told(addUp([published('1.5', 1, '0.05', 'a')], 1))).toBe('1.5 ± 0.05 at a');
  });

  test('have one that most agree with', () => {
    const [a, b, c] = ['1.0', '2.0', '2.00'].map(text => published(text, 1, '0.05', text));
    if (!a || !b || !c) throw new Error('three figures');
    expect(told(mostCommon([a, b, c]))).toBe('2.0 ± 0.05 at 2.0');
    expect(told(mostCommon([a, b]))).toBe('1.0 ± 0.05 at 1.0');
  });
});

test('The figures of one budget are gathered once', () => {
  const budget = budgetOf([]);
  expect(figuresOf(budget)).toBe(figuresOf(budget));
  expect(figuresOf(budgetOf([]))).not.toBe(figuresOf(budget));
});

test('The figures of one budget are gathered anew when the names of codes are loaded', async () => {
  const budget = budgetOf([]);
  const before = figuresOf(budget);
  await import('../../src/names.js');
  expect(figuresOf(budget)).not.toBe(before);
});
