import {describe, expect, test} from 'vitest';
import {chineseBudget, found, income, told} from './found.js';

/** Income of one fund, in a table of its own. */
const of = (fund: string, amount: string, more: object = {}) => income(amount, {scope: {fund}, ...more});
const blank = (fund: string) => ({side: 'income', scope: {fund}, by: 'source', total: {}, lines: []});

describe('The three budgets', () => {
  const appropriation = of('appropriation', '100.0');
  const publicBudget = of('generalPublicBudget', '70.0');
  const stateCapital = of('stateCapital', '10.0');
  const about =
    'cuts[0].total.amount 100.0 / cuts[1].total.amount + cuts[2].total.amount + cuts[3].total.amount';
  const withFunds = (amount: string) =>
    told(chineseBudget([appropriation, publicBudget, of('governmentFunds', amount), stateCapital]), 'funds');

  test('are the appropriation', () => {
    const cuts = [appropriation, publicBudget, of('governmentFunds', '20.0'), stateCapital];
    expect(found(chineseBudget(cuts), 'funds')).toEqual([
      {
        rule: 'funds',
        level: 'agrees',
        path: 'cuts[0].total.amount',
        against: ['cuts[1].total.amount', 'cuts[2].total.amount', 'cuts[3].total.amount'],
        unit: 10_000,
        printed: '100.0',
        computed: '100',
        difference: '0',
        tolerance: '0.2',
        roundings: [{count: 4, half: '0.05'}]
      }
    ]);
  });

  test('may be half a digit of each of the four apart, and no more', () => {
    expect(withFunds('20.2')).toEqual([`rounding ${about} 100.2: 0.2 of 0.2`]);
    expect(withFunds('19.8')).toEqual([`rounding ${about} 99.8: -0.2 of 0.2`]);
    expect(withFunds('20.3')).toEqual([`difference ${about} 100.3: 0.3 of 0.2`]);
    expect(withFunds('19.7')).toEqual([`difference ${about} 99.7: -0.3 of 0.2`]);
  });

  test('may be negative', () => {
    expect(withFunds('-20.0')).toEqual([`difference ${about} 60: -40 of 0.2`]);
  });

  test('that are printed blank are nil', () => {
    const cuts = (amount: string) => [
      appropriation,
      of('generalPublicBudget', amount),
      blank('governmentFunds'),
      blank('stateCapital')
    ];
    expect(told(chineseBudget(cuts('100.0')), 'funds')).toEqual([
      'agrees cuts[0].total.amount 100.0 / cuts[1].total.amount 100.0: 0 of 0.1'
    ]);
    expect(told(chineseBudget(cuts('95.0')), 'funds')).toEqual([
      'difference cuts[0].total.amount 100.0 / cuts[1].total.amount 95.0: -5 of 0.1'
    ]);
  });

  test('of which one is not published can be less than the appropriation, but not more', () => {
    const cuts = (amount: string) => [
      appropriation,
      of('generalPublicBudget', amount),
      blank('stateCapital')
    ];
    expect(told(chineseBudget(cuts('95.0')), 'funds')).toEqual([
      'missing cuts[0].total.amount 100.0 / cuts[1].total.amount 95.0: -5 of 0.1'
    ]);
    expect(told(chineseBudget(cuts('100.0')), 'funds')).toEqual([
      'agrees cuts[0].total.amount 100.0 / cuts[1].total.amount 100.0: 0 of 0.1'
    ]);
    expect(told(chineseBudget(cuts('105.0')), 'funds')).toEqual([
      'difference cuts[0].total.amount 100.0 / cuts[1].total.amount 105.0: 5 of 0.1'
    ]);
  });

  test('none of which is published are owed, unless the appropriation is nil', () => {
    expect(found(chineseBudget([appropriation]), 'funds')).toEqual([
      {rule: 'funds', level: 'missing', path: 'cuts[0].total.amount', against: [], unit: 10_000}
    ]);
    expect(told(chineseBudget([of('appropriation', '0')]), 'funds')).toEqual([]);
  });

  test('are added in the unit of the appropriation', () => {
    const inYuan = [
      of('generalPublicBudget', '700000', {unit: 1}),
      of('governmentFunds', '301000', {unit: 1})
    ];
    expect(told(chineseBudget([appropriation, ...inYuan, of('stateCapital', '0.0')]), 'funds')).toEqual([
      'rounding cuts[0].total.amount 100.0 / cuts[1].total.amount + cuts[2].total.amount + cuts[3].total.amount 100.1: 0.1 of 0.1001'
    ]);
  });

  test('are no less exact because one of them is printed as 0', () => {
    // Half a digit of 100.0 and of 99.0, and half a unit of the 0: 0.6 at the most.
    const cuts = [
      appropriation,
      of('generalPublicBudget', '99.0'),
      of('governmentFunds', '0'),
      blank('stateCapital')
    ];
    expect(found(chineseBudget(cuts), 'funds').map(({level}) => level)).toEqual(['difference']);
  });

  test('are held against the appropriation on one basis, and in one nature', () => {
    const scoped = (fund: string, amount: string, scope: object) => income(amount, {scope: {fund, ...scope}});
    const cuts = [
      scoped('appropriation', '50.0', {stage: 'current'}),
      scoped('generalPublicBudget', '40.0', {stage: 'current'}),
      scoped('governmentFunds', '11.0', {stage: 'current'}),
      scoped('stateCapital', '99.0', {stage: 'carryover'})
    ];
    expect(told(chineseBudget(cuts), 'funds')).toEqual([
      'difference cuts[0].total.amount 50.0 / cuts[1].total.amount + cuts[2].total.amount 51: 1 of 0.15'
    ]);
  });

  test('in one table with their total are a sum of that table, and not said again', () => {
    const lines = ['generalPublicBudget', 'governmentFunds', 'stateCapital'].map(id => ({
      id,
      name: id,
      amount: '30.0'
    }));
    const budget = chineseBudget([of('appropriation', '100.0', {lines})]);
    expect(told(budget, 'funds')).toEqual([]);
    expect(told(budget, 'lines')).toEqual([
      'difference cuts[0].total.amount 100.0 / cuts[0].lines[*].amount 90: -10 of 0.2'
    ]);
  });
});
