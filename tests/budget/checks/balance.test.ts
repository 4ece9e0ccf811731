import {describe, expect, test} from 'vitest';
import {budgetOf} from '../budgets.js';
import {chineseBudget, found, income, spent, told} from './found.js';

describe('Total income and total expenditure', () => {
  const between = (earned: string, used: string) =>
    told(chineseBudget([income(earned), spent(used)]), 'balance');

  test('that are the same agree, and say where both stand', () => {
    expect(found(chineseBudget([income('100.0'), spent('100.0')]), 'balance')).toEqual([
      {
        rule: 'balance',
        level: 'agrees',
        path: 'cuts[1].total.amount',
        against: ['cuts[0].total.amount'],
        unit: 10_000,
        printed: '100.0',
        computed: '100.0',
        difference: '0',
        tolerance: '0.1',
        roundings: [{count: 2, half: '0.05'}]
      }
    ]);
  });

  test('are rounding up to half a digit of each, and differ one digit further', () => {
    expect(between('100.1', '100.0')).toEqual([
      'rounding cuts[1].total.amount 100.0 / cuts[0].total.amount 100.1: 0.1 of 0.1'
    ]);
    expect(between('99.9', '100.0')).toEqual([
      'rounding cuts[1].total.amount 100.0 / cuts[0].total.amount 99.9: -0.1 of 0.1'
    ]);
    expect(between('100.2', '100.0')).toEqual([
      'difference cuts[1].total.amount 100.0 / cuts[0].total.amount 100.2: 0.2 of 0.1'
    ]);
    expect(between('99.8', '100.0')).toEqual([
      'difference cuts[1].total.amount 100.0 / cuts[0].total.amount 99.8: -0.2 of 0.1'
    ]);
  });

  test('may be negative, and differ by their sign', () => {
    expect(between('-5.0', '-5.0')).toEqual([
      'agrees cuts[1].total.amount -5.0 / cuts[0].total.amount -5.0: 0 of 0.1'
    ]);
    expect(between('-5.0', '5.0')).toEqual([
      'difference cuts[1].total.amount 5.0 / cuts[0].total.amount -5.0: -10 of 0.1'
    ]);
  });

  test('in 元 and in 万元 agree where the finer, rounded, is the coarser', () => {
    const inYuan = (amount: string) =>
      told(chineseBudget([income(amount, {unit: 1}), spent('100.00')]), 'balance');
    expect(inYuan('1000050')).toEqual([
      'agrees cuts[1].total.amount 100.00 / cuts[0].total.amount 100.005: 0.005 of 0.00505'
    ]);
    expect(inYuan('1000051')).toEqual([
      'difference cuts[1].total.amount 100.00 / cuts[0].total.amount 100.0051: 0.0051 of 0.00505'
    ]);
  });

  test('that are not printed are the sums of their lines', () => {
    const lines = (...amounts: string[]) => amounts.map((amount, index) => ({name: `${index}`, amount}));
    const sources = {side: 'income', by: 'source', lines: lines('60.0', '30.0', '10.0')};
    expect(told(chineseBudget([sources, spent('100.2')]), 'balance')).toEqual([
      // One total and three lines: 4 × 0.05.
      'rounding cuts[1].total.amount 100.2 / cuts[0].lines[*].amount 100: -0.2 of 0.2'
    ]);
    expect(told(chineseBudget([sources, spent('100.3')]), 'balance')).toEqual([
      'difference cuts[1].total.amount 100.3 / cuts[0].lines[*].amount 100: -0.3 of 0.2'
    ]);
  });

  test('count what is left for next year, where a table prints it', () => {
    const withRest = spent('110.0', {
      lines: [
        {id: 'current', name: '本年支出合计', amount: '100.0'},
        {id: 'yearEndCarryover', name: '年终结转结余', amount: '10.0'}
      ]
    });
    expect(
      told(chineseBudget([income('110.0'), withRest, spent('100.0', {by: 'nature'})]), 'balance')
    ).toEqual(['agrees cuts[1].total.amount 110.0 / cuts[0].total.amount 110.0: 0 of 0.1']);
    expect(told(chineseBudget([income('100.0'), withRest]), 'balance')).toEqual([
      'difference cuts[1].total.amount 110.0 / cuts[0].total.amount 100.0: -10 of 0.1'
    ]);
  });

  test('are held against each other for every fund that both are published of', () => {
    const of = (fund: string) => ({scope: {fund}});
    const cuts = [
      income('100.0'),
      spent('100.0'),
      income('80.0', of('generalPublicBudget')),
      spent('80.0', of('generalPublicBudget')),
      income('20.0', of('governmentFunds')),
      spent('19.0', of('governmentFunds')),
      income('5.0', of('stateCapital'))
    ];
    expect(told(chineseBudget(cuts), 'balance')).toEqual([
      'agrees cuts[1].total.amount 100.0 / cuts[0].total.amount 100.0: 0 of 0.1',
      'agrees cuts[3].total.amount 80.0 / cuts[2].total.amount 80.0: 0 of 0.1',
      'difference cuts[5].total.amount 19.0 / cuts[4].total.amount 20.0: 1 of 0.1'
    ]);
  });
});

describe('One side alone', () => {
  test('has nothing to be held against, and that is said', () => {
    expect(found(chineseBudget([income('100.0')]), 'balance')).toEqual([
      {rule: 'balance', level: 'missing', path: 'cuts[0].total.amount', against: [], unit: 10_000}
    ]);
    expect(found(chineseBudget([spent('1000000', {unit: 1})]), 'balance')).toEqual([
      {rule: 'balance', level: 'missing', path: 'cuts[0].total.amount', against: [], unit: 1}
    ]);
  });

  test('says nothing where it is no total of a side', () => {
    expect(told(chineseBudget([spent('3.0', {by: 'threePublic'})]), 'balance')).toEqual([]);
    expect(told(chineseBudget([]), 'balance')).toEqual([]);
  });
});

describe('A deficit', () => {
  const cuts = [income('90.0'), spent('100.0')];
  const kept = 'cuts[1].total.amount 100.0 / cuts[0].total.amount 90.0: -10 of 0.1';

  test('of a Chinese department is a difference', () => {
    expect(told(chineseBudget(cuts), 'balance')).toEqual([`difference ${kept}`]);
  });

  test('of a budget elsewhere is none, because what was borrowed is not published', () => {
    expect(told(budgetOf(cuts), 'balance')).toEqual([`missing ${kept}`]);
  });

  test('of a budget elsewhere is one where the file accounts for what is carried over', () => {
    const saved = {side: 'income', by: 'source', lines: [{id: 'carryover', name: 'Saved', amount: '90.0'}]};
    expect(told(budgetOf([saved, spent('100.0')]), 'balance')).toEqual([
      'difference cuts[1].total.amount 100.0 / cuts[0].lines[*].amount 90: -10 of 0.1'
    ]);
  });
});
