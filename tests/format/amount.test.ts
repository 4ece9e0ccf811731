import {describe, expect, it} from 'vitest';
import {money} from '../../src/budget/money.js';
import {
  formatAmount,
  formatPercent,
  formatSigned,
  formatSignedPercent,
  plainAmount,
  plainPercent
} from '../../src/format/amount.js';

const amount = (text: string, decimals = 2) => formatAmount(money(text), 'zh-CN', decimals);
const percent = (text: string, decimals?: number) => formatPercent(money(text), 'zh-CN', decimals);

describe('An amount', () => {
  it('is grouped by thousands', () => {
    expect(amount('283.98')).toBe('283.98');
    expect(amount('1234.5')).toBe('1,234.50');
    expect(amount('1234567.89')).toBe('1,234,567.89');
    expect(formatAmount(money('1234567.89'), 'en', 2)).toBe('1,234,567.89');
  });

  it('has at least the decimals of its table, and never fewer than its own', () => {
    expect(amount('141')).toBe('141.00');
    expect(amount('141', 0)).toBe('141');
    expect(amount('0.123456')).toBe('0.123456');
    expect(amount('141.5', 0)).toBe('141.5');
  });

  it('has a true minus', () => {
    expect(amount('-2')).toBe('−2.00');
    expect(amount('-1234567.89')).toBe('−1,234,567.89');
  });

  it('tells nil from a blank', () => {
    expect(amount('0')).toBe('0');
    expect(amount('0.00')).toBe('0');
    expect(amount('-0')).toBe('0');
    expect(formatAmount(undefined, 'zh-CN', 2)).toBe('—');
  });

  it('keeps 18 digits and 6 decimals to the last', () => {
    expect(amount('123456789012345678.123456')).toBe('123,456,789,012,345,678.123456');
    expect(amount('-999999999999999999.999999')).toBe('−999,999,999,999,999,999.999999');
    expect(amount('900719925474099301', 0)).toBe('900,719,925,474,099,301');
    expect(formatAmount(money('123456789012345678.123456'), 'en', 2)).toBe('123,456,789,012,345,678.123456');
  });

  it('keeps a sum that is longer than any printed amount', () => {
    const sum = money('999999999999999999.999999').times(100_000);
    expect(formatAmount(sum, 'zh-CN', 2)).toBe('99,999,999,999,999,999,999,999.90');
  });
});

describe('An amount with a sign', () => {
  const signed = (text: string) => formatSigned(money(text), 'zh-CN', 2);

  it('has a plus or a minus, and none where it is nil or blank', () => {
    expect(signed('116.14')).toBe('+116.14');
    expect(signed('-5')).toBe('−5.00');
    expect(signed('0')).toBe('0');
    expect(signed('-0')).toBe('0');
    expect(formatSigned(undefined, 'zh-CN', 2)).toBe('—');
  });
});

describe('A percentage', () => {
  it('is rounded half up to one decimal', () => {
    expect(percent('49.65')).toBe('49.7%');
    expect(percent('49.649999')).toBe('49.6%');
    expect(percent('48.41')).toBe('48.4%');
    expect(percent('100')).toBe('100.0%');
    expect(percent('-49.65')).toBe('−49.7%');
  });

  it('is rounded to the decimals that are asked for', () => {
    expect(percent('48.4118', 2)).toBe('48.41%');
    expect(percent('51.588', 2)).toBe('51.59%');
    expect(percent('69.2', 0)).toBe('69%');
    expect(percent('0.4', 0)).toBe('<1%');
  });

  it('never reads as nil where it is not', () => {
    expect(percent('0.04')).toBe('<0.1%');
    expect(percent('0.05')).toBe('0.1%');
    expect(percent('0.0004', 2)).toBe('<0.01%');
    expect(percent('-0.04')).toBe('>−0.1%');
  });

  it('tells nil from a blank', () => {
    expect(percent('0')).toBe('0.0%');
    expect(percent('-0')).toBe('0.0%');
    expect(formatPercent(undefined, 'zh-CN')).toBe('—');
  });

  it('is grouped where it is large', () => {
    expect(percent('123456.78')).toBe('123,456.8%');
  });
});

describe('A percentage with a sign', () => {
  const signed = (text: string) => formatSignedPercent(money(text), 'zh-CN');

  it('has a plus or a minus, and none where it is nil or blank', () => {
    expect(signed('69.2')).toBe('+69.2%');
    expect(signed('-20')).toBe('−20.0%');
    expect(signed('0')).toBe('0.0%');
    expect(formatSignedPercent(undefined, 'zh-CN')).toBe('—');
  });

  it('has its sign where it is too small to be written out', () => {
    expect(signed('0.04')).toBe('+<0.1%');
    expect(signed('-0.04')).toBe('>−0.1%');
  });
});

describe('For a spreadsheet', () => {
  it('an amount has the digits that are read, without grouping', () => {
    expect(plainAmount(money('1234567.5'), 2)).toBe('1234567.50');
    expect(plainAmount(money('-2'), 2)).toBe('-2.00');
    expect(plainAmount(money('0.00'), 2)).toBe('0');
    expect(plainAmount(money('123456789012345678.123456'), 2)).toBe('123456789012345678.123456');
    expect(plainAmount(undefined, 2)).toBe('');
  });

  it('a percentage is rounded as it is read, save where it would be nil', () => {
    expect(plainPercent(money('49.65'))).toBe('49.7');
    expect(plainPercent(money('-1234.5'), 2)).toBe('-1234.50');
    expect(plainPercent(money('0'))).toBe('0.0');
    expect(plainPercent(money('0.0432'))).toBe('0.0432');
    expect(plainPercent(undefined)).toBe('');
  });
});
