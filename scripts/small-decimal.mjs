// @ts-check

/**
 * What takes the place of decimal.js in the single file: the part of it that the source calls, on whole numbers. It
 * answers digit for digit as decimal.js does in the clone that src/budget/money.ts makes, the sign of a nil included.
 * It reads nothing but plain decimals and finite numbers, and nothing may be divided by nil. The npm package is not
 * touched.
 */

/** How many significant digits a result has at most. */
const precision = 60;
const tooLong = 10n ** 60n;

/** @type {bigint[]} */
const powers = [];

/** @param {number} exponent of ten */
const power = exponent => (powers[exponent] ??= 10n ** BigInt(exponent));

/**
 * Halves are rounded away from nil.
 * @param {bigint} digits
 * @param {number} count of the last ones, which are rounded away
 */
const shortened = (digits, count) => (count > 0 ? (digits / power(count - 1) + 5n) / 10n : digits);

/**
 * @param {bigint} digits
 * @param {number} decimals
 * @param {boolean} isNegative
 */
function rounded(digits, decimals, isNegative) {
  const excess = digits < tooLong ? 0 : `${digits}`.length - precision;
  return new Decimal(shortened(digits, excess), decimals - excess, isNegative);
}

/** As text and numbers are written: `-0.50`, `1e+21`. */
const written = /^(-?)(\d+)\.?(\d*)(?:e([+-]\d+))?$/;

/** @param {Decimal | number} value */
const exact = value => (typeof value === 'number' ? new Decimal(value) : value);

export class Decimal {
  static ROUND_HALF_UP = /** @type {const} */ (4);

  /** Its magnitude, as a whole number of its last decimals. */
  #digits;
  #decimals;
  #isNegative;

  /**
   * Text or a number; or, in this file only, digits with how many of them are decimals.
   * @param {string | number | bigint} value
   * @param {number} decimals
   * @param {boolean} isNegative
   * @throws TypeError where the text is not a plain decimal
   */
  constructor(value, decimals = 0, isNegative = false) {
    if (typeof value !== 'bigint') {
      const [, minus, whole = '', rest = '', exponent] = /** @type {string[]} */ (written.exec(`${value}`));
      value = BigInt(whole + rest);
      decimals = rest.length - Number(exponent ?? 0);
      isNegative = minus !== '';
    }
    this.#digits = decimals < 0 ? value * power(-decimals) : value;
    this.#decimals = Math.max(decimals, 0);
    this.#isNegative = isNegative;
  }

  /**
   * The only clone there is.
   * @type {(settings: {defaults: true, precision: typeof precision, rounding: typeof Decimal.ROUND_HALF_UP}) => typeof Decimal}
   */
  static clone = () => Decimal;

  /**
   * With its sign, as a whole number of smaller parts.
   * @param {number} decimals
   */
  #scaled(decimals) {
    const digits = this.#digits * power(decimals - this.#decimals);
    return this.#isNegative ? -digits : digits;
  }

  /** @param {Decimal} other */
  plus(other) {
    const decimals = Math.max(this.#decimals, other.#decimals);
    const sum = this.#scaled(decimals) + other.#scaled(decimals);
    const isNegative = sum < 0n || (this.#isNegative && other.#isNegative);
    return rounded(sum < 0n ? -sum : sum, decimals, isNegative);
  }

  /** @param {Decimal} other */
  minus(other) {
    return this.plus(other.negated());
  }

  /** @param {Decimal | number} value */
  times(value) {
    const other = exact(value);
    return rounded(
      this.#digits * other.#digits,
      this.#decimals + other.#decimals,
      this.#isNegative !== other.#isNegative
    );
  }

  /** @param {Decimal | number} value */
  div(value) {
    const other = exact(value);
    // One digit more than are kept, at least: it tells which way to round.
    const more = `${other.#digits}`.length + precision;
    return rounded(
      (this.#digits * power(more)) / other.#digits,
      this.#decimals - other.#decimals + more,
      this.#isNegative !== other.#isNegative
    );
  }

  abs() {
    return new Decimal(this.#digits, this.#decimals);
  }

  negated() {
    return new Decimal(this.#digits, this.#decimals, !this.#isNegative);
  }

  isZero() {
    return this.#digits === 0n;
  }

  isNegative() {
    return this.#isNegative;
  }

  isPositive() {
    return !this.#isNegative;
  }

  /** @param {Decimal | number} value */
  comparedTo(value) {
    const other = exact(value);
    const decimals = Math.max(this.#decimals, other.#decimals);
    const [a, b] = [this.#scaled(decimals), other.#scaled(decimals)];
    return Number(a > b) - Number(a < b);
  }

  /** @param {Decimal} other */
  equals(other) {
    return this.comparedTo(other) === 0;
  }

  /** @param {Decimal} other */
  lt(other) {
    return this.comparedTo(other) < 0;
  }

  /** @param {Decimal} other */
  lte(other) {
    return this.comparedTo(other) <= 0;
  }

  /** @param {Decimal | number} other */
  gt(other) {
    return this.comparedTo(other) > 0;
  }

  /** @param {Decimal} other */
  gte(other) {
    return this.comparedTo(other) >= 0;
  }

  /** @param {number} other */
  greaterThan(other) {
    return this.gt(other);
  }

  /** @param {number} count */
  toDecimalPlaces(count) {
    const digits = shortened(this.#digits, this.#decimals - count);
    return new Decimal(digits, Math.min(this.#decimals, count), this.#isNegative);
  }

  decimalPlaces() {
    let [digits, decimals] = [this.#digits, this.#decimals];
    for (; decimals > 0 && digits % 10n === 0n; digits /= 10n) decimals -= 1;
    return decimals;
  }

  /** @param {number} [count] of decimals; without it as many as are needed */
  toFixed(count) {
    const shown = count === undefined ? this : this.toDecimalPlaces(count);
    const text = `${shown.#digits}`.padStart(shown.#decimals + 1, '0');
    const point = text.length - shown.#decimals;
    const rest = text
      .slice(point)
      .replace(/0+$/, '')
      .padEnd(count ?? 0, '0');
    const sign = this.#isNegative && !this.isZero() ? '-' : '';
    return sign + text.slice(0, point) + (rest && `.${rest}`);
  }

  toNumber() {
    const magnitude = Number(this.abs().toFixed());
    return this.#isNegative ? -magnitude : magnitude;
  }
}
