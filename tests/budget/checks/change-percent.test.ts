import {describe, expect, test} from 'vitest';
import {chineseBudget, found, spent, told} from './found.js';

const text = '比 2022 年预算增加。';
const total = {side: 'expenditure', name: '支出总计'};
const changing = (now: string, then: string | undefined, change: object, more: object[] = []) =>
  chineseBudget([spent(now)], {
    statements: [
      {
        of: total,
        change: {base: 'previousBudget', direction: 'increase', reason: '人员增加', ...change},
        text
      },
      ...more
    ],
    ...(then !== undefined && {comparatives: [{fiscalYear: 2022, phase: 'approved', cuts: [spent(then)]}]})
  });
const percents = (...parts: Parameters<typeof changing>) =>
  found(changing(...parts), 'changePercent').map(
    ({level, printed, computed = '—'}) => `${level} ${printed} = ${computed}`
  );

describe('The percentage of a change', () => {
  test('follows from the figures of both years', () => {
    expect(found(changing('100.0', '80.0', {percent: '25.0'}), 'changePercent')).toEqual([
      {
        rule: 'changePercent',
        level: 'agrees',
        path: 'statements[0].change.percent',
        against: ['cuts[0].total.amount', 'comparatives[0].cuts[0].total.amount'],
        unit: 'percent',
        printed: '25.0',
        computed: '25.0',
        difference: '0',
        // Half of 0.1 %, and as far as 20.1 of 79.95 is from 25 %: 0.140713.
        tolerance: '0.190713',
        roundings: [
          {count: 1, half: '0.05'},
          {count: 1, half: '0.140713'}
        ]
      }
    ]);
  });

  test('follows from this year and the stated amount, where the other year is not published', () => {
    // 116.14 of 283.98 − 116.14 = 167.84 is 69.1968… %.
    expect(percents('283.98', undefined, {amount: '116.14', percent: '69.2'})).toEqual([
      'agrees 69.2 = 69.2'
    ]);
    expect(percents('283.98', undefined, {amount: '116.14', percent: '69.20'})).toEqual([
      'agrees 69.20 = 69.20'
    ]);
    expect(percents('283.98', undefined, {amount: '116.14', percent: '69.19'})).toEqual([
      'rounding 69.19 = 69.20'
    ]);
    expect(percents('283.98', undefined, {amount: '116.14', percent: '69.25'})).toEqual([
      'difference 69.25 = 69.20'
    ]);
    expect(found(changing('283.98', undefined, {amount: '116.14'}), 'change')).toHaveLength(1);
  });

  test('is rounded to its own last digit', () => {
    expect(percents('283.98', undefined, {amount: '116.14', percent: '69'})).toEqual(['agrees 69 = 69']);
    expect(percents('283.98', undefined, {amount: '116.14', percent: '70'})).toEqual(['difference 70 = 69']);
    expect(percents('283.98', undefined, {amount: '116.14', percent: '69.1969'})).toEqual([
      'agrees 69.1969 = 69.1969'
    ]);
  });

  test('of a fall is negative', () => {
    expect(percents('80.00', '100.00', {direction: 'decrease', percent: '20'})).toEqual(['agrees -20 = -20']);
    expect(percents('80.00', '100.00', {direction: 'decrease', percent: '25'})).toEqual([
      'difference -25 = -20'
    ]);
    expect(percents('80.00', '100.00', {direction: 'increase', percent: '20'})).toEqual([
      'difference 20 = -20'
    ]);
  });

  test('from nil is none, whatever is printed', () => {
    expect(found(changing('10.0', '0', {percent: '100.00'}), 'changePercent')).toEqual([
      {
        rule: 'changePercent',
        level: 'difference',
        path: 'statements[0].change.percent',
        against: ['cuts[0].total.amount', 'comparatives[0].cuts[0].total.amount'],
        unit: 'percent',
        printed: '100.00'
      }
    ]);
    expect(percents('10.0', undefined, {amount: '10.0', percent: '100'})).toEqual(['difference 100 = —']);
    expect(percents('10.0', '0', {percent: '0'})).toEqual([]);
    expect(percents('10.0', '0', {})).toEqual([]);
  });

  test('from below nil is not checked', () => {
    expect(percents('10.0', '-10.0', {percent: '200'})).toEqual([]);
  });

  test('of nothing is nil', () => {
    expect(percents('100.0', '100.0', {direction: 'none', percent: '0'})).toEqual(['agrees 0 = 0']);
    expect(percents('100.0', undefined, {direction: 'none', percent: '0'})).toEqual(['agrees 0 = 0']);
    expect(percents('100.00', '100.00', {direction: 'none', percent: '3'})).toEqual(['difference 3 = 0']);
  });

  test('cannot be checked where neither the other year nor an amount is published', () => {
    expect(percents('100.0', undefined, {percent: '25'})).toEqual([]);
    expect(told(changing('100.0', undefined, {percent: '25'}), 'change')).toEqual([
      'missing statements[0].change — / cuts[0].total.amount —'
    ]);
  });

  test('that follows from the rounded figures beside it is right, though the tables are finer', () => {
    const sentences = [
      {of: total, amount: '10', text},
      {of: {...total, fiscalYear: 2022, phase: 'approved'}, amount: '8', text}
    ];
    // 10.4 after 7.6 is 36.84 %, 10 after 8 is 25 %.
    expect(percents('10.400', '7.600', {percent: '25.0'}, sentences)).toEqual(['agrees 25.0 = 25.0']);
    expect(percents('10.400', '7.600', {percent: '36.8'}, sentences)).toEqual(['agrees 36.8 = 36.8']);
    expect(percents('10.400', '7.600', {percent: '30.0'}, sentences)).toEqual(['difference 30.0 = 36.8']);
    expect(percents('10.400', '7.600', {percent: '25.0'})).toEqual(['difference 25.0 = 36.8']);
  });
});
