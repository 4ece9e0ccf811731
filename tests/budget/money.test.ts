import {Decimal} from 'decimal.js';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {decimalsOf, finestDecimals, money, percentOf, sum, zero} from '../../src/budget/money.js';

describe('money', () => {
  test.for([
    '0',
    '-0',
    '0.00',
    '-0.01',
    '142.98',
    '141.00',
    '7',
    '-12345.678901',
    '999999999999999999',
    '-999999999999999999.999999',
    '123456789012345678.123456'
  ])('reads %s', text => {
    expect(money(text).toFixed(text.split('.')[1]?.length ?? 0)).toBe(text === '-0' ? '0' : text);
  });

  test.for([
    '',
    ' ',
    '-',
    '.',
    '1,234.5',
    '1 234',
    '1_000',
    '１２',
    '١٢',
    '一二',
    '0x1f',
    '0b1',
    '0o7',
    'Infinity',
    '-Infinity',
    'NaN',
    '1e5',
    '1E5',
    '1e1000000',
    ' 1',
    '1 ',
    '1\n',
    '\n1',
    '01',
    '00',
    '-01',
    '00.5',
    '+1',
    '--1',
    '−1',
    '.5',
    '-.5',
    '5.',
    '1..2',
    '1.2.3',
    '1.1234567',
    '1234567890123456789',
    '-1234567890123456789.1',
    '¥1',
    '1元',
    '48%',
    '(5)',
    'null'
  ])('refuses %j', text => {
    expect(() => money(text)).toThrow(RangeError);
  });

  test('names the text that it refuses', () => {
    expect(() => money('1,234.5')).toThrow('not an amount: "1,234.5"');
  });

  test('refuses what is no text', () => {
    for (const value of [undefined, null, {}, [], Number.NaN, () => 1, Object.prototype.toString]) {
      expect(() => money(value as string)).toThrow(RangeError);
    }
  });

  test('keeps every digit of 18 and 6', () => {
    expect(money('999999999999999999.999999').plus(money('0.000001')).toFixed()).toBe('1000000000000000000');
    expect(money('123456789012345678.123456').minus(money('0.000001')).toFixed()).toBe(
      '123456789012345678.123455'
    );
  });

  test('adds tenths as they are written', () => {
    expect(money('0.1').plus(money('0.2')).toFixed()).toBe('0.3');
  });
});

describe('sum', () => {
  test('is nil for none', () => {
    expect(sum([]).toFixed()).toBe('0');
    expect(zero.toFixed()).toBe('0');
  });

  test('is exact over a hundred thousand of the largest amounts', () => {
    const largest = Array.from({length: 100_000}, () => money('999999999999999999.999999'));
    expect(sum(largest).toFixed()).toBe('99999999999999999999999.9');
  });

  test('is exact over a million of the smallest', () => {
    function* cents() {
      for (let index = 0; index < 1_000_000; index++) yield money('0.000001');
    }
    expect(sum(cents()).toFixed()).toBe('1');
  });

  test('does not lose a small amount beside a large one, nor what is taken off again', () => {
    expect(sum(['999999999999999999', '0.000001', '-999999999999999999'].map(money)).toFixed()).toBe(
      '0.000001'
    );
  });

  test('does not depend on the order', () => {
    const texts = ['28.53', '-3.85', '0.02', '141.00', '999999999999999999.999999', '-0.000001', '0.35'];
    let seed = 7;
    for (let round = 0; round < 50; round++) {
      const shuffled = [...texts];
      for (let last = shuffled.length - 1; last > 0; last--) {
        seed = (seed * 16807) % 2147483647;
        const other = seed % (last + 1);
        [shuffled[last], shuffled[other]] = [shuffled[other] ?? '', shuffled[last] ?? ''];
      }
      // 28.53 − 3.85 + 0.02 + 141.00 + 0.35 = 166.05
      expect(sum(shuffled.map(money)).toFixed()).toBe('1000000000000000166.049998');
    }
  });
});

describe('percentOf', () => {
  test('is the part per hundred of the whole', () => {
    expect(percentOf(money('1'), money('8'))?.toFixed()).toBe('12.5');
    expect(percentOf(money('-5'), money('20'))?.toFixed()).toBe('-25');
    expect(percentOf(money('137.48'), money('283.98'))?.toFixed(4)).toBe('48.4119');
  });

  test('is undefined of nil', () => {
    expect(percentOf(money('5'), money('0'))).toBeUndefined();
    expect(percentOf(money('0'), money('0.00'))).toBeUndefined();
  });
});

describe('decimals', () => {
  test.for([
    ['141.00', 2],
    ['0', 0],
    ['-3.5', 1],
    ['0.000001', 6]
  ] as const)('%s is printed with %i', ([text, decimals]) => {
    expect(decimalsOf(text)).toBe(decimals);
  });

  test('the finest of several counts, and none have none', () => {
    expect(finestDecimals(['1', '2.50', '3.1'])).toBe(2);
    expect(finestDecimals([])).toBe(0);
  });
});

describe('a page with decimal.js of its own', () => {
  const before = {precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos};
  afterEach(() => void Decimal.set({...before, toExpNeg: -7, maxE: 9e15, minE: -9e15}));
  const coarse = {precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 1, toExpNeg: -1, maxE: 3, minE: -1};

  test('changes nothing by setting it after this library', () => {
    Decimal.set(coarse);
    expect(sum([money('123456789012345678.123456'), money('0.000001')]).toFixed()).toBe(
      '123456789012345678.123457'
    );
    expect(percentOf(money('1'), money('3'))?.toFixed(6)).toBe('33.333333');
  });

  test('changes nothing by setting it before this library', async () => {
    Decimal.set(coarse);
    vi.resetModules();
    const late = await import('../../src/budget/money.js');
    expect(late.sum([late.money('123456789012345678.123456'), late.money('0.000001')]).toFixed()).toBe(
      '123456789012345678.123457'
    );
    expect(late.percentOf(late.money('2'), late.money('3'))?.toFixed(6)).toBe('66.666667');
  });

  test('finds its own settings as they were', () => {
    expect(Decimal.precision).toBe(20);
    expect(new Decimal(1).div(3).toString()).toBe('0.33333333333333333333');
  });
});
