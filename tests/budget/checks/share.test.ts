import {describe, expect, test} from 'vitest';
import {chineseBudget, found, spent, told} from './found.js';

const basic = {side: 'expenditure', by: 'nature', line: 'basic'};
const total = {side: 'expenditure', name: '支出合计'};
const share = (percent: string) => ({of: basic, percent, shareOf: total, text: `占 ${percent}%`});
const basicOf = (amount: string) => spent(amount, {scope: {nature: 'basic'}});
const shareIn = (part: string, whole: string, percent: string) =>
  chineseBudget([basicOf(part), spent(whole)], {statements: [share(percent)]});

describe('A stated share', () => {
  test('follows from the published figures', () => {
    expect(found(shareIn('30.00', '100.00', '30.0'), 'share')).toEqual([
      {
        rule: 'share',
        level: 'agrees',
        path: 'statements[0].percent',
        against: ['cuts[0].total.amount', 'cuts[1].total.amount'],
        unit: 'percent',
        printed: '30.0',
        computed: '30.0',
        difference: '0',
        // Half of 0.1 %, and as far as 30.005 of 99.995 is from 30 %.
        tolerance: '0.0565',
        roundings: [
          {count: 1, half: '0.05'},
          {count: 1, half: '0.0065'}
        ]
      }
    ]);
  });

  test('is rounded to its own last digit, half up', () => {
    const eighth = (percent: string) =>
      found(shareIn('1.00', '8.00', percent), 'share').map(({level}) => level);
    expect(eighth('12.5')).toEqual(['agrees']);
    expect(eighth('12.50')).toEqual(['agrees']);
    expect(eighth('13')).toEqual(['agrees']);
    // Cut off, not rounded: 12.5 is half of 1 % away.
    expect(eighth('12')).toEqual(['rounding']);
    expect(eighth('14')).toEqual(['difference']);
    expect(eighth('11')).toEqual(['difference']);
  });

  test('may be as far off as the amounts were rounded', () => {
    // 1.00 of 8.00 can be 1.005 of 7.995, which is 12.570356 %; and half of 0.01 %.
    expect(told(shareIn('1.00', '8.00', '12.57'), 'share')).toEqual([
      'rounding statements[0].percent 12.57 / cuts[0].total.amount + cuts[1].total.amount 12.50: -0.07 of 0.075356'
    ]);
    expect(told(shareIn('1.00', '8.00', '12.58'), 'share')).toEqual([
      'difference statements[0].percent 12.58 / cuts[0].total.amount + cuts[1].total.amount 12.50: -0.08 of 0.075356'
    ]);
    expect(told(shareIn('1.00', '8.00', '12.43'), 'share')[0]).toMatch(/^rounding /);
    expect(told(shareIn('1.00', '8.00', '12.42'), 'share')[0]).toMatch(/^difference /);
  });

  test('may be negative, and more than the whole', () => {
    expect(told(shareIn('-30.00', '100.00', '-30'), 'share')[0]).toMatch(/^agrees .* -30: 0 of /);
    expect(told(shareIn('-30.00', '100.00', '30'), 'share')[0]).toMatch(/^difference .* -30: -60 of /);
    expect(told(shareIn('150.00', '100.00', '150'), 'share')[0]).toMatch(/^agrees .* 150: 0 of /);
  });

  test('of a whole in another unit follows as well', () => {
    const budget = chineseBudget([basicOf('30.00'), spent('1000000', {unit: 1})], {
      statements: [share('30')]
    });
    expect(told(budget, 'share')[0]).toMatch(/^agrees .* 30: 0 of /);
  });

  test('of figures that only the narrative has follows from them', () => {
    const statements = [
      share('25.0'),
      {of: basic, amount: '30', text: '基本支出30万元'},
      {of: total, amount: '100', text: '支出合计100万元'}
    ];
    expect(told(chineseBudget([], {statements}), 'share')).toEqual([
      // 30.5 of 99.5 is 30.653266 %.
      'difference statements[0].percent 25.0 / statements[1].amount + statements[2].amount 30.0: 5 of 0.703266'
    ]);
  });
});

describe('A share of nil', () => {
  test('is none where the part is something', () => {
    expect(found(shareIn('1.00', '0', '100'), 'share')).toEqual([
      {
        rule: 'share',
        level: 'difference',
        path: 'statements[0].percent',
        against: ['cuts[0].total.amount', 'cuts[1].total.amount'],
        unit: 'percent',
        printed: '100'
      }
    ]);
  });

  test('says nothing where the part is nil too', () => {
    expect(told(shareIn('0', '0', '0'), 'share')).toEqual([]);
    expect(told(shareIn('0', '0', '100'), 'share')).toEqual([]);
  });
});

describe('A share of what is not published', () => {
  test('cannot be checked, and that is said', () => {
    expect(found(chineseBudget([spent('100.0')], {statements: [share('30')]}), 'share')).toEqual([
      {
        rule: 'share',
        level: 'missing',
        path: 'statements[0].percent',
        against: [],
        unit: 'percent',
        printed: '30'
      }
    ]);
    expect(
      told(
        chineseBudget([basicOf('30.0')], {statements: [{...share('30'), shareOf: {side: 'income'}}]}),
        'share'
      )
    ).toEqual(['missing statements[0].percent 30 / — —']);
  });

  test('is no share where a percentage has no whole', () => {
    expect(
      told(chineseBudget([], {statements: [{of: basic, percent: '95', text: '完成率95%'}]}), 'share')
    ).toEqual([]);
  });
});

describe('The part of the budget that was spent', () => {
  test('is a share of another phase', () => {
    const table = {
      ...spent('90.00'),
      columns: [{id: 'approved', name: '年初预算', phase: 'approved'}],
      total: {amount: '90.00', amounts: {approved: '120.00'}}
    };
    const statements = [
      {of: total, percent: '75', shareOf: {...total, phase: 'approved'}, text: '完成年初预算的75%'}
    ];
    expect(told(chineseBudget([table], {phase: 'executed', statements}), 'share')[0]).toMatch(
      /^agrees statements\[0\]\.percent 75 \/ cuts\[0\]\.total\.amount \+ cuts\[0\]\.total\.amounts\.approved 75: 0 of /
    );
  });
});
