import {describe, expect, test} from 'vitest';
import {comparePercent} from '../../../src/budget/checks/percent.js';
import {money} from '../../../src/budget/money.js';
import {rounded} from '../../../src/budget/rounded.js';

const published = (text: string) => ({...rounded(text), unit: 1, paths: [], origin: ''});
const about = {rule: 'share' as const, path: 'statements[0].percent', against: []};

/** `level printed = computed (difference of tolerance)` */
function compared(printed: string, sign: 1 | -1, part: string, whole: string): string | undefined {
  const finding = comparePercent(about, printed, sign, published(part), published(whole));
  return (
    finding &&
    `${finding.level} ${finding.printed} = ${finding.computed} (${finding.difference} of ${finding.tolerance})`
  );
}

describe('A percentage', () => {
  test('is compared at the precision that it is printed with', () => {
    // A third: 33.33… %. Rounding 1.000 and 3.000 moves it by up to 0.022226 %.
    expect(compared('33', 1, '1.000', '3.000')).toBe('agrees 33 = 33 (0 of 0.522226)');
    expect(compared('33.3', 1, '1.000', '3.000')).toBe('agrees 33.3 = 33.3 (0 of 0.072226)');
    expect(compared('33.33', 1, '1.000', '3.000')).toBe('agrees 33.33 = 33.33 (0 of 0.027226)');
    expect(compared('33.34', 1, '1.000', '3.000')).toBe('rounding 33.34 = 33.33 (-0.01 of 0.027226)');
    expect(compared('33.36', 1, '1.000', '3.000')).toBe('rounding 33.36 = 33.33 (-0.03 of 0.027226)');
    expect(compared('33.37', 1, '1.000', '3.000')).toBe('difference 33.37 = 33.33 (-0.04 of 0.027226)');
  });

  test('has the sign that its sentence gives it', () => {
    expect(compared('25', -1, '-1.00', '4.00')).toBe('agrees -25 = -25 (0 of 0.656446)');
    expect(compared('25', -1, '1.00', '4.00')).toBe('difference -25 = 25 (50 of 0.656446)');
    expect(compared('-25', -1, '-1.00', '4.00')).toBe('agrees -25 = -25 (0 of 0.656446)');
  });

  test('of nil is none', () => {
    expect(compared('0', 1, '0', '0.00')).toBeUndefined();
  });

  test('moves further as the whole comes nearer to nil', () => {
    // 0.015 of 0.005 is 300 %, 200 more than 0.01 of 0.01; and half of 1 %.
    expect(compared('300', 1, '0.01', '0.01')).toBe('rounding 300 = 100 (-200 of 200.5)');
  });

  test('of a whole that rounding could make nil moves as far as it is high', () => {
    const whole = {...published('1'), rooms: [{count: 3, half: money('0.5')}]};
    expect(comparePercent(about, '300', 1, published('3'), whole)).toMatchObject({
      level: 'agrees',
      tolerance: '300.5'
    });
  });

  test('of six decimals of the largest amounts is exact', () => {
    expect(compared('100.000000', 1, '999999999999999999.999999', '999999999999999999.999999')).toBe(
      'agrees 100.000000 = 100.000000 (0 of 0.0000005)'
    );
  });
});
