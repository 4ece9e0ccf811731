/** A label outside a ring with the line that leads to it, around the ring's middle. */
export interface Leader<T> {
  datum: T;
  side: 'left' | 'right';
  /** The middle of the label. */
  y: number;
  /** From the slice to the label. */
  points: [number, number][];
}

interface Anchor<T> {
  datum: T;
  /** The middle of the slice, in radians clockwise from 12 o'clock. */
  angle: number;
}

/**
 * Labels on either side of a ring, each as near to its slice as its neighbours allow.
 * @param height of a label, in the unit of the radius
 * @param reach how far from the middle a label begins
 * @param half the middle's distance to the upper and lower edge, which no label passes
 * @returns undefined where one side has more labels than room.
 */
export function placeLeaders<T>(
  anchors: readonly Anchor<T>[],
  radius: number,
  reach: number,
  height: number,
  half: number
): Leader<T>[] | undefined {
  const leaders: Leader<T>[] = [];
  for (const side of ['right', 'left'] as const) {
    const mine = anchors
      .filter(({angle}) => angle % (2 * Math.PI) < Math.PI === (side === 'right'))
      .map(anchor => ({...anchor, wanted: -Math.cos(anchor.angle) * radius}))
      .sort((a, b) => a.wanted - b.wanted);
    if (mine.length * height > 2 * half) return undefined;
    const sign = side === 'right' ? 1 : -1;
    const ys = spread(
      mine.map(({wanted}) => wanted),
      height,
      half
    );
    mine.forEach(({datum, angle}, index) => {
      const y = ys[index] ?? 0;
      const rim: [number, number] = [Math.sin(angle) * radius, -Math.cos(angle) * radius];
      const elbow: [number, number] = [sign * (reach - 10), y];
      leaders.push({datum, side, y, points: [rim, elbow, [sign * (reach - 4), y]]});
    });
  }
  return leaders;
}

/** Moves sorted places apart to the given distance, within ±half: first down, then back up from the lower edge. */
function spread(wanted: readonly number[], distance: number, half: number): number[] {
  const ys: number[] = [];
  for (const y of wanted) ys.push(Math.max(y, -half + distance / 2, (ys.at(-1) ?? -Infinity) + distance));
  for (let index = ys.length - 1, limit = half - distance / 2; index >= 0; index--, limit -= distance) {
    limit = Math.min(limit, ys[index] ?? limit);
    ys[index] = limit;
  }
  return ys;
}
