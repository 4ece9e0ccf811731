import {describe, expect, test} from 'vitest';
import {placeLeaders} from '../../src/layout/leaders.js';
import {seeded} from './random.js';

const turn = 2 * Math.PI;
const at = (...turns: number[]) => turns.map((part, index) => ({datum: index, angle: part * turn}));
const place = (anchors: {datum: number; angle: number}[], height = 20, half = 120) =>
  placeLeaders(anchors, 100, 130, height, half);

describe('leaders', () => {
  test('lead to the side that their slice is on', () => {
    expect(place(at(0, 0.25, 0.49, 0.51, 0.75, 0.99))?.map(({datum, side}) => `${datum} ${side}`)).toEqual([
      '0 right',
      '1 right',
      '2 right',
      '5 left',
      '4 left',
      '3 left'
    ]);
  });

  test('lie level with their slice where there is room', () => {
    const [right, left] = place(at(0.25, 0.75)) ?? [];
    expect(right?.y).toBeCloseTo(0, 9);
    expect(left?.y).toBeCloseTo(0, 9);
    expect(right?.points.map(point => point.map(part => Math.round(part) + 0))).toEqual([
      [100, 0],
      [120, 0],
      [126, 0]
    ]);
    expect(left?.points.map(point => point.map(part => Math.round(part) + 0))).toEqual([
      [-100, 0],
      [-120, 0],
      [-126, 0]
    ]);
  });

  test('move apart by the height of a label', () => {
    const [first, second] = place(at(0.25, 0.2501)) ?? [];
    expect(first?.y).toBeCloseTo(0, 5);
    expect(second?.y).toBeCloseTo(20, 5);
  });

  test('move up from the lower edge', () => {
    const ys = place(at(0.47, 0.48, 0.49), 20, 100)?.map(({y}) => Math.round(y));
    expect(ys).toEqual([50, 70, 90]);
  });

  test('stay below the upper edge', () => {
    expect(place(at(0), 20, 100)?.[0]?.y).toBe(-90);
  });

  test('fill a side exactly', () => {
    expect(place(at(0.1, 0.2, 0.3, 0.4), 25, 50)?.map(({y}) => y)).toEqual([-37.5, -12.5, 12.5, 37.5]);
  });

  test('are undefined where one side has more than fit', () => {
    expect(place(at(0.1, 0.2, 0.3, 0.4, 0.45), 25, 50)).toBeUndefined();
    expect(place(at(0.6, 0.7, 0.8, 0.9, 0.95), 25, 50)).toBeUndefined();
  });

  test('are none for none', () => {
    expect(place([])).toEqual([]);
  });

  test('never overlap, never leave the bounds, and keep the order of their slices', () => {
    const random = seeded(5);
    let placed = 0;
    for (let round = 0; round < 500; round++) {
      const anchors = at(...Array.from({length: random(16)}, () => random(100_000) / 100_000));
      const height = 10 + random(30);
      const half = 100 + random(60);
      const leaders = place(anchors, height, half);
      const count = (side: string) =>
        anchors.filter(({angle}) => angle < Math.PI === (side === 'right')).length;
      const fits = Math.max(count('left'), count('right')) * height <= 2 * half;
      expect(leaders !== undefined).toBe(fits);
      if (!leaders) continue;
      placed++;
      expect(leaders.map(({datum}) => datum).sort((a, b) => a - b)).toEqual(anchors.map(({datum}) => datum));
      for (const side of ['left', 'right']) {
        const mine = leaders.filter(leader => leader.side === side);
        expect(mine).toHaveLength(count(side));
        mine.forEach((leader, index) => {
          expect(Math.abs(leader.y)).toBeLessThanOrEqual(half - height / 2 + 1e-9);
          const before = mine[index - 1];
          if (before) expect(leader.y - before.y).toBeGreaterThanOrEqual(height - 1e-9);
          const [rim, elbow, end] = leader.points;
          expect(Math.hypot(...(rim ?? [0]))).toBeCloseTo(100, 6);
          expect([elbow?.[1], end?.[1]]).toEqual([leader.y, leader.y]);
          expect(rim?.[1]).toBeGreaterThanOrEqual((before?.points[0]?.[1] ?? -Infinity) - 1e-9);
        });
      }
    }
    expect(placed).toBeGreaterThan(200);
  });
});
