import {decimalsOf} from './money.js';

/**
 * An exact amount as a whole number of its last decimals: 14298n for `'142.98'` with two. So the many amounts of a large
 * file are added up and compared without an object for each; for all else there is `Money`.
 */
export type Scaled = bigint;

/** A printed amount, with at least as many decimals as it is printed with. */
export function scaled(amount: string, decimals: number): Scaled {
  const missing = decimals - decimalsOf(amount);
  const digits = amount.replace('.', '');
  return BigInt(missing > 0 ? digits + '0'.repeat(missing) : digits);
}

/** The shortest decimal text, without zeros at its end: `'142.9'` for 14290n with two decimals. */
export function scaledText(amount: Scaled, decimals: number): string {
  if (amount < 0n) return `-${scaledText(-amount, decimals)}`;
  const digits = amount.toString();
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  const [whole, rest] = [padded.slice(0, -decimals), padded.slice(-decimals).replace(/0+$/, '')];
  return rest === '' ? whole : `${whole}.${rest}`;
}
