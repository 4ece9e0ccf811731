import {describe, expect, test} from 'vitest';
import {checkBudget} from '../../../src/budget/check.js';
import type {Rule} from '../../../src/budget/checks/finding.js';
import {chineseBudget, found, income, spent, tell} from './found.js';

const reason = '人员增加。';
const text = '比 2022 年预算增加。';
const changeOf = (change: object) => ({
  of: {side: 'expenditure', name: '支出总计'},
  change: {base: 'previousBudget', direction: 'increase', reason, ...change},
  text
});
const lastYear = (...cuts: object[]) => [{fiscalYear: 2022, phase: 'approved', cuts}];

/** A budget that states a change of what is spent, with the amounts of both years. */
const changing = (now: string, then: string | undefined, change: object, more: object = {}) =>
  chineseBudget([spent(now)], {
    statements: [changeOf(change)],
    ...(then !== undefined && {comparatives: lastYear(spent(then))}),
    ...more
  });

/** What the rules of changes find, each as its name and its text. */
const rules: readonly Rule[] = ['change', 'changePercent', 'changeBase', 'changeReason'];
const said = (budget: ReturnType<typeof chineseBudget>) =>
  checkBudget(budget)
    .filter(({rule}) => rules.includes(rule))
    .map(finding => `${finding.rule} ${tell(finding)}`);

describe('A stated amount of change', () => {
  const about = (printed: string, direction = 'amount') =>
    `statements[0].change.${direction} ${printed} / cuts[0].total.amount + comparatives[0].cuts[0].total.amount`;

  test('is this year less the year that it is compared with', () => {
    expect(found(changing('100.0', '80.0', {amount: '20.0'}), 'change')).toEqual([
      {
        rule: 'change',
        level: 'agrees',
        path: 'statements[0].change.amount',
        against: ['cuts[0].total.amount', 'comparatives[0].cuts[0].total.amount'],
        unit: 10_000,
        printed: '20',
        computed: '20',
        difference: '0',
        tolerance: '0.15',
        roundings: [{count: 3, half: '0.05'}]
      }
    ]);
  });

  test('may be half a digit of each of the three apart, and no more', () => {
    expect(said(changing('100.0', '80.0', {amount: '20.1'}))).toEqual([
      `change rounding ${about('20.1')} 20: -0.1 of 0.15`
    ]);
    expect(said(changing('100.0', '80.0', {amount: '20.2'}))).toEqual([
      `change difference ${about('20.2')} 20: -0.2 of 0.15`
    ]);
    expect(said(changing('100.0', '80.0', {amount: '19.8'}))).toEqual([
      `change difference ${about('19.8')} 20: 0.2 of 0.15`
    ]);
  });

  test('has the sign of its direction', () => {
    const fall = {amount: '20.0', direction: 'decrease'};
    expect(said(changing('80.0', '100.0', fall))).toEqual([`change agrees ${about('-20')} -20: 0 of 0.15`]);
    expect(said(changing('100.0', '80.0', fall))).toEqual([
      `change difference ${about('-20')} 20: 40 of 0.15`
    ]);
  });

  test('may lead from and to negative amounts', () => {
    expect(said(changing('-10.0', '-30.0', {amount: '20.0'}))).toEqual([
      `change agrees ${about('20')} 20: 0 of 0.15`
    ]);
  });

  test('of 持平 is nil, though no amount is given', () => {
    const level = {direction: 'none', reason: undefined};
    expect(said(changing('100.0', '100.0', level))).toEqual([
      `change agrees ${about('0', 'direction')} 0: 0 of 0.1`
    ]);
    expect(said(changing('100.0', '99.9', level))).toEqual([
      `change rounding ${about('0', 'direction')} 0.1: 0.1 of 0.1`
    ]);
    expect(said(changing('100.0', '80.0', level))).toEqual([
      `change difference ${about('0', 'direction')} 20: 20 of 0.1`
    ]);
  });

  test('in 万元 follows from tables in 元', () => {
    const budget = chineseBudget([spent('1000049', {unit: 1})], {
      statements: [changeOf({amount: '20.00'})],
      comparatives: lastYear(spent('800000', {unit: 1}))
    });
    expect(said(budget)).toEqual([`change rounding ${about('20')} 20.0049: 0.0049 of 0.0051`]);
  });

  test('in 元 follows from tables in 万元', () => {
    const budget = changing('100.0', '80.0', {}, {statements: [{...changeOf({amount: '200000'}), unit: 1}]});
    expect(said(budget)).toEqual([`change agrees ${about('200000')} 200000: 0 of 1000.5`]);
  });

  test('is measured from the year and the phase that the sentence names', () => {
    const comparatives = [
      {fiscalYear: 2022, phase: 'executed', cuts: [spent('70.0')]},
      {fiscalYear: 2021, phase: 'approved', cuts: [spent('60.0')]}
    ];
    const from = (change: object) => said(changing('100.0', undefined, change, {comparatives}));
    const base = (index: number) => `cuts[0].total.amount + comparatives[${index}].cuts[0].total.amount`;
    expect(from({base: 'previousExecution', amount: '30.0'})).toEqual([
      `change agrees statements[0].change.amount 30 / ${base(0)} 30: 0 of 0.15`
    ]);
    expect(from({base: 'previousFinal', amount: '30.0'})).toEqual([
      `change agrees statements[0].change.amount 30 / ${base(0)} 30: 0 of 0.15`
    ]);
    expect(from({baseYear: 2021, amount: '40.0'})).toEqual([
      `change agrees statements[0].change.amount 40 / ${base(1)} 40: 0 of 0.15`
    ]);
  });

  test('is measured from a sentence, where no table has that year', () => {
    const statements = [
      changeOf({amount: '20.0'}),
      {of: {side: 'expenditure', fiscalYear: 2022, phase: 'approved'}, amount: '81.0', text}
    ];
    expect(said(changing('100.0', undefined, {}, {statements}))).toEqual([
      'change difference statements[0].change.amount 20 / cuts[0].total.amount + statements[1].amount 19: -1 of 0.15'
    ]);
  });

  test('of both sides at once is one finding where both say the same', () => {
    const statements = [{...changeOf({amount: '20.0'}), of: {}}];
    const both = (earned: string) =>
      said(
        chineseBudget([spent('100.0'), income(earned)], {
          statements,
          comparatives: lastYear(spent('80.0'), income('80.0'))
        })
      );
    expect(both('100.0')).toHaveLength(1);
    expect(both('101.0')).toEqual([
      'change difference statements[0].change.amount 20 / cuts[1].total.amount + comparatives[0].cuts[1].total.amount 21: 1 of 0.15',
      'change agrees statements[0].change.amount 20 / cuts[0].total.amount + comparatives[0].cuts[0].total.amount 20: 0 of 0.15'
    ]);
  });
});

describe('A direction without an amount', () => {
  test('is what the published figures say', () => {
    expect(found(changing('100.0', '80.0', {}), 'change')).toEqual([
      {
        rule: 'change',
        level: 'agrees',
        path: 'statements[0].change.direction',
        against: ['cuts[0].total.amount', 'comparatives[0].cuts[0].total.amount'],
        unit: 10_000,
        computed: '20',
        found: 'increase',
        expected: 'increase'
      }
    ]);
    expect(found(changing('80.0', '100.0', {}), 'change')).toMatchObject([
      {level: 'difference', computed: '-20', found: 'increase', expected: 'decrease'}
    ]);
  });
});

describe('A direction without an amount, between rounded figures', () => {
  const levels = (now: string, then: string, direction: string) =>
    found(changing(now, then, {direction}), 'change').map(({level}) => level);

  test('can be hidden by rounding, or be turned by it', () => {
    // 100.04 after 99.96 prints as 100.0 after 100.0.
    expect(levels('100.0', '100.0', 'increase')).toEqual(['rounding']);
    expect(levels('100.0', '100.0', 'decrease')).toEqual(['rounding']);
    expect(levels('100.1', '100.0', 'decrease')).toEqual(['rounding']);
  });

  test('differs where rounding cannot turn it', () => {
    expect(levels('100.2', '100.0', 'decrease')).toEqual(['difference']);
  });
});

describe('A change that cannot be checked', () => {
  test('is missing a figure', () => {
    expect(found(changing('100.0', undefined, {amount: '20.0'}), 'change')).toEqual([
      {
        rule: 'change',
        level: 'missing',
        path: 'statements[0].change',
        against: ['cuts[0].total.amount'],
        unit: 10_000
      }
    ]);
    expect(said(chineseBudget([], {statements: [changeOf({amount: '20.0'})]}))).toEqual([
      'change missing statements[0].change — / — —'
    ]);
  });

  test('is no matter where there was none', () => {
    expect(said(changing('100.0', undefined, {direction: 'none'}))).toEqual([]);
    expect(said(changing('100.0', undefined, {amount: '0'}))).toEqual([]);
  });
});
