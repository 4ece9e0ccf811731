import {arc, pie} from 'd3-shape';

/** A slice of a ring: angles in radians, clockwise from 12 o'clock. */
export interface Slice<T> {
  datum: T;
  start: number;
  end: number;
  /** An SVG path around the origin. */
  path: string;
}

/** The gap between neighbours, in the unit of the radius. */
const gap = 2;

/**
 * Slices from 12 o'clock in the given order, the angles in proportion to the values.
 * Nil and negative values take no angle: whoever calls says them in another way. One slice is a whole ring.
 */
export function placeSlices<T>(
  data: readonly T[],
  value: (datum: T) => number,
  outer: number,
  inner: number
): Slice<T>[] {
  const shape = arc<{startAngle: number; endAngle: number}>().innerRadius(inner).outerRadius(outer).digits(2);
  const drawn = data.filter(datum => value(datum) > 0);
  if (drawn.length > 1) shape.padAngle(gap / outer).padRadius(outer);
  return pie<T>()
    .value(value)
    .sort(null)([...drawn])
    .map(({data: datum, startAngle, endAngle}) => ({
      datum,
      start: startAngle,
      end: endAngle,
      path: shape({startAngle, endAngle}) ?? ''
    }));
}
