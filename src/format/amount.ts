import type {Money} from '../budget/money.js';
import {decimalsOf} from '../budget/money.js';

const formats = new Map<string, Intl.NumberFormat>();

/** `Intl` has no more; only a unit that is no power of ten gives an amount more of them. */
const mostDecimals = 20;

/** `Intl` words a decimal text exactly, digit by digit, where a number would be rounded to a float. */
function format(text: string, tag: string): string {
  const decimals = decimalsOf(text);
  const key = `${tag} ${decimals}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(tag, {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
    formats.set(key, found);
  }
  return found.format(text as unknown as number).replace(/^-/, '−');
}

/**
 * An exact amount with grouping and at least `decimals` decimals, more where it has more: `'1,234.50'`. Nil is `'0'`,
 * a blank is `'—'`; a minus is a true minus sign.
 */
export function formatAmount(amount: Money | undefined, tag: string, decimals: number): string {
  return amount ? format(plainAmount(amount, decimals), tag) : '—';
}

/** The same amount for a spreadsheet, without grouping: `'-1234.50'`; a blank is empty. */
export function plainAmount(amount: Money | undefined, decimals: number): string {
  if (!amount) return '';
  if (amount.isZero()) return '0';
  return amount.toFixed(Math.min(mostDecimals, Math.max(decimals, amount.decimalPlaces())));
}

/** With a sign whatever the direction: `'+116.14'`, `'−5.00'`, `'0'`. */
export function formatSigned(amount: Money | undefined, tag: string, decimals: number): string {
  const text = formatAmount(amount, tag, decimals);
  return amount?.isPositive() && !amount.isZero() ? `+${text}` : text;
}

/** A percentage rounded to `decimals`, `'49.7%'`; `'<0.1%'` where it is not nil but would read so. */
export function formatPercent(percent: Money | undefined, tag: string, decimals = 1): string {
  if (!percent) return '—';
  const rounded = percent.toDecimalPlaces(decimals);
  if (rounded.isZero() && !percent.isZero()) {
    const least = (10 ** -decimals).toFixed(decimals);
    return percent.isNegative() ? `>−${least}%` : `<${least}%`;
  }
  return `${format(rounded.toFixed(decimals), tag)}%`;
}

/** The same percentage for a spreadsheet; more finely where it would read as nil. */
export function plainPercent(percent: Money | undefined, decimals = 1): string {
  if (!percent) return '';
  const rounded = percent.toDecimalPlaces(decimals);
  const isTiny = rounded.isZero() && !percent.isZero();
  return isTiny ? percent.toDecimalPlaces(decimals + 5).toFixed() : rounded.toFixed(decimals);
}

/** With a sign whatever the direction: `'+69.2%'`. */
export function formatSignedPercent(percent: Money | undefined, tag: string, decimals = 1): string {
  const text = formatPercent(percent, tag, decimals);
  return percent?.isPositive() && !percent.isZero() ? `+${text}` : text;
}
