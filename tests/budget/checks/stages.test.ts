import {describe, expect, test} from 'vitest';
import {chineseBudget, found, income, told} from './found.js';

const current = {scope: {stage: 'current'}};
const carryover = {scope: {stage: 'carryover'}};

describe("This year's money and what was carried over", () => {
  const between = (total: string, now: string, before: string) =>
    told(chineseBudget([income(total), income(now, current), income(before, carryover)]), 'stages');

  test('are the total', () => {
    const cuts = [income('30.0'), income('20.0', current), income('10.0', carryover)];
    expect(found(chineseBudget(cuts), 'stages')).toEqual([
      {
        rule: 'stages',
        level: 'agrees',
        path: 'cuts[0].total.amount',
        against: ['cuts[1].total.amount', 'cuts[2].total.amount'],
        unit: 10_000,
        printed: '30.0',
        computed: '30',
        difference: '0',
        tolerance: '0.15',
        roundings: [{count: 3, half: '0.05'}]
      }
    ]);
  });

  test('may be half a digit of each of the three apart, and no more', () => {
    expect(between('30.1', '20.0', '10.0')).toEqual([
      'rounding cuts[0].total.amount 30.1 / cuts[1].total.amount + cuts[2].total.amount 30: -0.1 of 0.15'
    ]);
    expect(between('30.2', '20.0', '10.0')).toEqual([
      'difference cuts[0].total.amount 30.2 / cuts[1].total.amount + cuts[2].total.amount 30: -0.2 of 0.15'
    ]);
  });

  test('may be negative', () => {
    expect(between('-10.0', '-20.0', '10.0')).toEqual([
      'agrees cuts[0].total.amount -10.0 / cuts[1].total.amount + cuts[2].total.amount -10: 0 of 0.15'
    ]);
  });

  test('are in one unit before they are added', () => {
    const cuts = [income('300000', {unit: 1}), income('20.0', current), income('10.0', carryover)];
    expect(told(chineseBudget(cuts), 'stages')).toEqual([
      // 0.5 元 of the total, and 500 元 of each part.
      'agrees cuts[0].total.amount 300000 / cuts[1].total.amount + cuts[2].total.amount 300000: 0 of 1000.5'
    ]);
  });

  test('are held against the total of a fund as well', () => {
    const fund = 'governmentFunds';
    const cuts = [
      income('30.0', {scope: {fund}}),
      income('20.0', {scope: {fund, stage: 'current'}}),
      income('11.0', {scope: {fund, stage: 'carryover'}})
    ];
    expect(told(chineseBudget(cuts), 'stages')).toEqual([
      'difference cuts[0].total.amount 30.0 / cuts[1].total.amount + cuts[2].total.amount 31: 1 of 0.15'
    ]);
  });
});

describe('Nothing is said of the stages', () => {
  test('where only one of them is published', () => {
    expect(told(chineseBudget([income('30.0'), income('20.0', current)]), 'stages')).toEqual([]);
  });

  test('where no total is published', () => {
    expect(told(chineseBudget([income('20.0', current), income('10.0', carryover)]), 'stages')).toEqual([]);
  });

  test('where one table prints all three, because that is a sum of its own', () => {
    const lines = [
      {id: 'current', name: '本年收入', amount: '20.0'},
      {id: 'carryover', name: '上年结转', amount: '11.0'}
    ];
    const budget = chineseBudget([income('30.0', {lines})]);
    expect(told(budget, 'stages')).toEqual([]);
    expect(told(budget, 'lines')).toEqual([
      'difference cuts[0].total.amount 30.0 / cuts[0].lines[*].amount 31: 1 of 0.15'
    ]);
  });

  test('where a sentence names a fund whose total no table prints', () => {
    const lines = [
      {id: 'current.generalPublicBudget', name: '本年一般公共预算', amount: '20.0'},
      {id: 'carryover.generalPublicBudget', name: '结转一般公共预算', amount: '10.0'}
    ];
    const statements = [
      {
        of: {side: 'income', scope: {fund: 'generalPublicBudget'}},
        amount: '30.0',
        text: '一般公共预算收入30万元'
      }
    ];
    expect(told(chineseBudget([income('30.0', {lines})], {statements}), 'stages')).toEqual([]);
  });
});
