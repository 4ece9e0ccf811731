/** An exact amount in millionths of the file's unit. */
export type Micro = bigint;

/** How a table prints: in which unit, with how many decimals, and what it prints for nil. */
export interface Printing {
  /** The table's unit is the file's, divided by ten to this power. */
  shift: number;
  decimals: number;
  nil: 'blank' | 'bare' | 'full';
}

const power = (exponent: number) => 10n ** BigInt(exponent);
const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** A ratio of whole numbers, rounded half up (away from nil), with so many decimals. */
function ratio(numerator: bigint, denominator: bigint, decimals: number): string {
  const isNegative = numerator < 0n !== denominator < 0n;
  const scaled = magnitude(numerator) * power(decimals);
  const whole = magnitude(denominator);
  const rounded = (2n * scaled + whole) / (2n * whole);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return isNegative && rounded !== 0n ? `-${text}` : text;
}

/** What is printed for an amount; undefined for a blank. */
export function print(micro: Micro, {shift, decimals, nil}: Printing): string | undefined {
  if (micro === 0n && nil === 'blank') return undefined;
  if (micro === 0n && nil === 'bare') return '0';
  return ratio(micro * power(shift), 1_000_000n, decimals);
}

/** `part` per hundred of `whole`, which is not nil. */
export const percent = (part: Micro, whole: Micro, decimals: number): string =>
  ratio(part * 100n, whole, decimals);

/** `{amount}` where something is printed, `{}` for a blank. */
export function amountOf(micro: Micro, printing: Printing): {amount?: string} {
  const amount = print(micro, printing);
  return amount === undefined ? {} : {amount};
}

/** A printed amount less or more by so many units of its own last digit. */
export function altered(text: string, byLastDigits: bigint): string {
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return ratio(BigInt(text.replace('.', '')) + byLastDigits, power(decimals), decimals);
}
