import {decimalsOf} from './money.js';

/**
 * An exact amount as a whole number of its last decimals: 14298 for `'142.98'` with two. It is a `number` only as long
 * as a `number` holds every digit. So the amounts of a large file can be added up and compared without an object for
 * each; for all else there is `Money`.
 */
export type Scaled = number | bigint;

/** Fewer digits than `Number.MAX_SAFE_INTEGER` has. */
const safeDigits = 15;
const codeOfZero = 48;

/** A printed amount, with at least as many decimals as it is printed with. */
export function scaled(amount: string, decimals: number): Scaled {
  const missing = decimals - decimalsOf(amount);
  if (amount.length + missing > safeDigits) return BigInt(amount.replace('.', '') + '0'.repeat(missing));
  let digits = 0;
  for (let at = 0; at < amount.length; at += 1) {
    // The minus and the point stand before the zero.
    const digit = amount.charCodeAt(at) - codeOfZero;
    if (digit >= 0) digits = digits * 10 + digit;
  }
  for (let zeros = missing; zeros > 0; zeros -= 1) digits *= 10;
  return amount.startsWith('-') ? 0 - digits : digits;
}

/** The sum of two amounts with one number of decimals. */
export function plus(a: Scaled, b: Scaled): Scaled {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

/** An amount with the other sign. */
export const negated = (a: Scaled): Scaled => (typeof a === 'number' ? 0 - a : -a);

/** The shortest decimal text, without zeros at its end: `'142.9'` for 14290 with two decimals. */
export function scaledText(amount: Scaled, decimals: number): string {
  if (amount < 0) return `-${scaledText(negated(amount), decimals)}`;
  const digits = amount.toString();
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  const [whole, rest] = [padded.slice(0, -decimals), padded.slice(-decimals).replace(/0+$/, '')];
  return rest === '' ? whole : `${whole}.${rest}`;
}
