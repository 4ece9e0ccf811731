/** One part of a bar: from `x`, `width` wide; a negative value lies left of the zero line. */
export interface Segment<T> {
  datum: T;
  x: number;
  width: number;
}

/** The gap between neighbours. */
const gap = 1.5;

/** How far the bars of a chart reach, left and right of zero. */
export interface Extent {
  negative: number;
  positive: number;
}

/** The extent of several bars, each the sum of its positive parts and of its negative ones. */
export function extentOf<T>(bars: readonly (readonly T[])[], value: (datum: T) => number): Extent {
  const reach = (bar: readonly T[], sign: 1 | -1) =>
    bar.reduce((total, datum) => total + Math.max(0, sign * value(datum)), 0);
  return {
    negative: Math.max(0, ...bars.map(bar => reach(bar, -1))),
    positive: Math.max(0, ...bars.map(bar => reach(bar, 1)))
  };
}

/** Where zero lies in a plot of the given width. */
export function zeroAt(extent: Extent, width: number): number {
  const whole = extent.negative + extent.positive;
  return whole > 0 ? (extent.negative / whole) * width : 0;
}

/**
 * The parts of one bar side by side on the common scale, in order; positive ones to the right of zero, negative ones to
 * the left. Nil takes no room. A part that is not nil is at least half a unit wide.
 */
export function placeBar<T>(
  parts: readonly T[],
  value: (datum: T) => number,
  extent: Extent,
  width: number
): Segment<T>[] {
  const whole = extent.negative + extent.positive;
  if (whole <= 0) return [];
  const scale = width / whole;
  const zero = zeroAt(extent, width);
  let right = zero;
  let left = zero;
  return parts.flatMap(datum => {
    const amount = value(datum);
    const length = Math.abs(amount) * scale;
    if (length === 0) return [];
    const x = amount > 0 ? right : left - length;
    if (amount > 0) right += length;
    else left -= length;
    return [{datum, x, width: Math.max(0.5, length - Math.min(gap, length / 2))}];
  });
}
