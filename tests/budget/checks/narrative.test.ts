import {describe, expect, test} from 'vitest';
import {chineseBudget, found, income, spent, told} from './found.js';

const text = '支出总计 100 万元。';
const total = {side: 'expenditure', name: '支出总计'};
const saying = (statements: object[], ...cuts: object[]) =>
  chineseBudget(cuts, {statements: statements.map(statement => ({text, ...statement}))});

describe('A figure of the narrative', () => {
  const says = (amount: string, printed: string) =>
    told(saying([{of: total, amount}], spent(printed)), 'narrative');

  test('is what the table prints', () => {
    expect(found(saying([{of: total, amount: '100.0'}], spent('100.0')), 'narrative')).toEqual([
      {
        rule: 'narrative',
        level: 'agrees',
        path: 'statements[0].amount',
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

  test('of the same precision may be half a digit of both apart, and no more', () => {
    const about = 'statements[0].amount 100.0 / cuts[0].total.amount';
    expect(says('100.0', '100.1')).toEqual([`rounding ${about} 100.1: 0.1 of 0.1`]);
    expect(says('100.0', '100.2')).toEqual([`difference ${about} 100.2: 0.2 of 0.1`]);
  });

  test('that is coarser agrees where it is the rounded one', () => {
    expect(says('5.5', '5.50')).toEqual([
      'agrees statements[0].amount 5.5 / cuts[0].total.amount 5.50: 0 of 0.055'
    ]);
    expect(says('5.5', '5.54')).toEqual([
      'agrees statements[0].amount 5.5 / cuts[0].total.amount 5.54: 0.04 of 0.055'
    ]);
    expect(says('5.5', '5.56')).toEqual([
      'difference statements[0].amount 5.5 / cuts[0].total.amount 5.56: 0.06 of 0.055'
    ]);
  });

  test('in 万元 agrees with a table in 元 where it is the rounded one', () => {
    const inYuan = (amount: string, printed: string) =>
      told(saying([{of: total, amount}], spent(printed, {unit: 1})), 'narrative');
    expect(inYuan('220.63', '2206272')).toEqual([
      'agrees statements[0].amount 220.63 / cuts[0].total.amount 220.6272: -0.0028 of 0.00505'
    ]);
    expect(inYuan('441.25', '2206272')).toEqual([
      'difference statements[0].amount 441.25 / cuts[0].total.amount 220.6272: -220.6228 of 0.00505'
    ]);
  });

  test('says its own unit, where that is not the file’s', () => {
    expect(told(saying([{of: total, amount: '1000000', unit: 1}], spent('100.0')), 'narrative')).toEqual([
      'agrees statements[0].amount 1000000 / cuts[0].total.amount 1000000: 0 of 500.5'
    ]);
  });

  test('may be negative', () => {
    expect(says('-5.0', '-5.0')).toEqual([
      'agrees statements[0].amount -5.0 / cuts[0].total.amount -5.0: 0 of 0.1'
    ]);
    expect(says('5.0', '-5.0')).toEqual([
      'difference statements[0].amount 5.0 / cuts[0].total.amount -5.0: -10 of 0.1'
    ]);
  });

  test('of no side is held against both', () => {
    const budget = saying([{of: {}, amount: '100.0'}], income('100.0'), spent('99.0'));
    expect(told(budget, 'narrative')).toEqual([
      'agrees statements[0].amount 100.0 / cuts[0].total.amount 100.0: 0 of 0.1',
      'difference statements[0].amount 100.0 / cuts[1].total.amount 99.0: -1 of 0.1'
    ]);
  });

  test('is held against what most tables print', () => {
    const budget = saying([{of: total, amount: '99.0'}], spent('99.0'), spent('100.0'), spent('100.0'));
    expect(told(budget, 'narrative')).toEqual([
      'difference statements[0].amount 99.0 / cuts[1].total.amount 100.0: 1 of 0.1'
    ]);
  });
});

describe('A figure whose place a table prints blank', () => {
  const lines = [
    {code: '2011301', name: '行政运行', amount: '100.0'},
    {code: '20136', name: '其他共产党事务支出'}
  ];
  const party = (amount: string) =>
    told(
      saying([{of: {side: 'expenditure', by: 'function', line: '20136'}, amount}], spent('100.0', {lines})),
      'narrative'
    );

  test('is nil', () => {
    expect(party('0')).toEqual(['agrees statements[0].amount 0 / cuts[0].lines[1] 0: 0 of 0']);
    expect(party('0.30')).toEqual([
      'difference statements[0].amount 0.30 / cuts[0].lines[1] 0: -0.3 of 0.005'
    ]);
  });
});

describe('A figure that no table prints', () => {
  const basic = {side: 'expenditure', by: 'nature', line: 'basic'};

  test('is held against what was said before', () => {
    const budget = saying([
      {of: basic, amount: '60.0'},
      {of: basic, amount: '61.0'}
    ]);
    expect(told(budget, 'narrative')).toEqual([
      'missing statements[0].amount 60.0 / — —',
      'difference statements[1].amount 61.0 / statements[0].amount 60.0: -1 of 0.1'
    ]);
  });

  test('is missing there, if it is one that tables are to print', () => {
    expect(found(saying([{of: basic, amount: '60.0'}], income('100.0')), 'narrative')).toEqual([
      {
        rule: 'narrative',
        level: 'missing',
        path: 'statements[0].amount',
        against: [],
        unit: 10_000,
        printed: '60.0'
      }
    ]);
  });

  test('of another year, another phase or another dimension is not missing', () => {
    const others = [
      {of: {...basic, fiscalYear: 2022}, amount: '50.0'},
      {of: {...basic, phase: 'executed'}, amount: '55.0'},
      {of: {side: 'expenditure', by: 'procurement'}, amount: '5.0'},
      {of: {by: 'assets', line: 'vehicles'}, count: {number: '0', unit: '辆'}}
    ];
    expect(told(saying(others), 'narrative')).toEqual([]);
  });
});

describe('A figure of another year or phase', () => {
  test('is what the comparative of that year and phase prints', () => {
    const budget = chineseBudget([spent('100.0')], {
      comparatives: [{fiscalYear: 2022, phase: 'approved', cuts: [spent('80.0')]}],
      statements: [
        {of: {...total, fiscalYear: 2022, phase: 'approved'}, amount: '81.0', text},
        {of: {...total, fiscalYear: 2022, phase: 'executed'}, amount: '70.0', text},
        {of: {...total, fiscalYear: 2022}, amount: '60.0', text}
      ]
    });
    expect(told(budget, 'narrative')).toEqual([
      'difference statements[0].amount 81.0 / comparatives[0].cuts[0].total.amount 80.0: -1 of 0.1'
    ]);
  });

  test('is what the column of that phase prints', () => {
    const table = {
      ...spent('90.0'),
      columns: [{id: 'approved', name: '年初预算', phase: 'approved'}],
      total: {amount: '90.0', amounts: {approved: '100.0'}}
    };
    const budget = chineseBudget([table], {
      phase: 'executed',
      statements: [{of: {side: 'expenditure', phase: 'approved'}, amount: '101.0', text}]
    });
    expect(told(budget, 'narrative')).toEqual([
      'difference statements[0].amount 101.0 / cuts[0].total.amounts.approved 100.0: -1 of 0.1'
    ]);
  });
});
