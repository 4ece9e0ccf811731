import {describe, expect, test} from 'vitest';
import {chineseBudget, found, spent, told} from './found.js';

/** A budget that states a change of what is spent, with the amounts of both years. */
const changing = (now: string, then: string | undefined, change: object) =>
  chineseBudget([spent(now)], {
    statements: [
      {
        of: {side: 'expenditure', name: '支出总计'},
        change: {base: 'previousBudget', direction: 'increase', reason: '人员增加。', ...change},
        text: '比 2022 年预算增加。'
      }
    ],
    ...(then !== undefined && {
      comparatives: [{fiscalYear: 2022, phase: 'approved', cuts: [spent(then)]}]
    })
  });

describe('The base of a change', () => {
  test('is not below nil', () => {
    expect(found(changing('0.00', undefined, {amount: '1421.25', percent: '100'}), 'changeBase')).toEqual([
      {
        rule: 'changeBase',
        level: 'difference',
        path: 'statements[0].change.amount',
        against: ['cuts[0].total.amount'],
        unit: 10_000,
        printed: '1421.25',
        computed: '-1421.25'
      }
    ]);
    // Nothing else is said of it.
    expect(told(changing('0.00', undefined, {amount: '1421.25', percent: '100'}), 'change')).toEqual([]);
    expect(told(changing('0.00', undefined, {amount: '1421.25', percent: '100'}), 'changePercent')).toEqual(
      []
    );
  });

  test('is nil as far as rounding can tell', () => {
    // Half of 0.01 in both.
    expect(told(changing('10.00', undefined, {amount: '10.01'}), 'change')).toEqual([
      'missing statements[0].change — / cuts[0].total.amount —'
    ]);
    expect(told(changing('10.00', undefined, {amount: '10.02'}), 'changeBase')).toEqual([
      'difference statements[0].change.amount 10.02 / cuts[0].total.amount -0.02'
    ]);
  });

  test('may be below nil where this year is', () => {
    expect(told(changing('-10.00', undefined, {amount: '5.00'}), 'change')).toEqual([
      'missing statements[0].change — / cuts[0].total.amount —'
    ]);
  });
});

describe('The reason of a change', () => {
  const reasons = (change: object) => found(changing('100.0', '80.0', change), 'changeReason');

  test('is given', () => {
    expect(reasons({amount: '20.0'})).toEqual([]);
  });

  test('that is absent, empty or only a mark is missing', () => {
    const missing = {
      rule: 'changeReason',
      level: 'missing',
      path: 'statements[0].change',
      against: [],
      unit: 10_000
    };
    for (const none of [undefined, '', '。', ' ', '：。', '、，；', '.', ',;:']) {
      expect([none, reasons({amount: '20.0', reason: none})]).toEqual([none, [missing]]);
    }
  });

  test('is not asked for where nothing changed', () => {
    expect(reasons({direction: 'none', reason: undefined})).toEqual([]);
    expect(reasons({amount: '0.00', reason: undefined})).toEqual([]);
    expect(reasons({percent: '0', reason: undefined})).toEqual([]);
  });
});
