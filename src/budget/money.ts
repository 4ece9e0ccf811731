import {Decimal} from 'decimal.js';

/** An exact amount or ratio. Made by {@link money}; never from a floating-point number. */
export type Money = Decimal;

/** Sums of 100,000 amounts of 18 + 6 digits need 29 digits; ratios of them are rounded only when they are worded. */
const Exact = /* @__PURE__ */ Decimal.clone({defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP});

/** The grammar of an amount: an optional minus, up to 18 digits without leading zeros, up to 6 decimals. */
export const amountPattern = /^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/;

export const zero: Money = /* @__PURE__ */ new Exact(0);

/**
 * The exact value of a printed amount, `'142.98'`.
 * @throws RangeError where the text does not follow {@link amountPattern}; what `readBudget` has read always does.
 */
export function money(amount: string): Money {
  if (!amountPattern.test(amount)) throw new RangeError(`not an amount: ${JSON.stringify(amount)}`);
  return new Exact(amount);
}

/**
 * The exact value of a figure that was computed, `'0.0050005'`: as long as it has to be.
 * @throws RangeError where the text is no plain decimal
 */
export function computed(figure: string): Money {
  if (!/^-?\d+(\.\d+)?$/.test(figure)) throw new RangeError(`not a figure: ${JSON.stringify(figure)}`);
  return new Exact(figure);
}

/** An amount in another unit: `from` and `to` are what 1 stands for, in the currency. */
export function inUnit(amount: Money, from: number, to: number): Money {
  return from === to ? amount : amount.times(from).div(to);
}

/** The sum of all amounts; nil for none. */
export function sum(amounts: Iterable<Money>): Money {
  let total = zero;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** `part` per hundred of `whole`; undefined where the whole is nil. */
export function percentOf(part: Money, whole: Money): Money | undefined {
  return whole.isZero() ? undefined : part.times(100).div(whole);
}

/** How many decimals an amount is printed with: 2 for `'141.00'`. */
export function decimalsOf(amount: string): number {
  const point = amount.indexOf('.');
  return point < 0 ? 0 : amount.length - point - 1;
}

/** The finest number of decimals among printed amounts; 0 for none. */
export function finestDecimals(amounts: Iterable<string>): number {
  let finest = 0;
  for (const amount of amounts) finest = Math.max(finest, decimalsOf(amount));
  return finest;
}

/** How far rounding to so many decimals can carry a figure: half a unit of the last one, `0.005` for 2. */
export function halfUnit(decimals: number): Money {
  return new Exact(`0.${'5'.padStart(decimals + 1, '0')}`);
}
