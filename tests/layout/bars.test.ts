import {describe, expect, test} from 'vitest';
import {extentOf, placeBar, zeroAt} from '../../src/layout/bars.js';
import {seeded} from './random.js';

const own = (value: number) => value;

describe('the extent of bars', () => {
  test('is the longest sum on either side of zero', () => {
    const bars = [[3, 4], [-1, 5, -2], [-4], []];
    expect(extentOf(bars, own)).toEqual({negative: 4, positive: 7});
  });

  test('is nil for none, and for nil', () => {
    expect(extentOf([], own)).toEqual({negative: 0, positive: 0});
    expect(extentOf([[0], []], own)).toEqual({negative: 0, positive: 0});
  });
});

test('zero lies where the negative part ends', () => {
  expect(zeroAt({negative: 0, positive: 5}, 200)).toBe(0);
  expect(zeroAt({negative: 5, positive: 0}, 200)).toBe(200);
  expect(zeroAt({negative: 1, positive: 3}, 200)).toBe(50);
  expect(zeroAt({negative: 0, positive: 0}, 200)).toBe(0);
});

describe('the parts of a bar', () => {
  test('stand side by side on the common scale, less a gap', () => {
    expect(placeBar([30, 50], own, {negative: 0, positive: 100}, 200)).toEqual([
      {datum: 30, x: 0, width: 58.5},
      {datum: 50, x: 60, width: 98.5}
    ]);
  });

  test('go left from zero where they are negative', () => {
    expect(placeBar([-10, 30, -20], own, {negative: 50, positive: 50}, 200)).toEqual([
      {datum: -10, x: 80, width: 18.5},
      {datum: 30, x: 100, width: 58.5},
      {datum: -20, x: 40, width: 38.5}
    ]);
  });

  test('that are nil take no room', () => {
    expect(placeBar([0, 10, -0, 10], own, {negative: 0, positive: 20}, 200).map(({x}) => x)).toEqual([
      0, 100
    ]);
    expect(placeBar([0], own, {negative: 0, positive: 20}, 200)).toEqual([]);
    expect(placeBar([0], own, {negative: 0, positive: 0}, 200)).toEqual([]);
    expect(placeBar([], own, {negative: 0, positive: 20}, 200)).toEqual([]);
  });

  test('that are tiny can be seen', () => {
    expect(placeBar([1e-9, -1e-9], own, {negative: 100, positive: 100}, 200).map(({width}) => width)).toEqual(
      [0.5, 0.5]
    );
    // The gap takes half of what is short.
    expect(placeBar([2], own, {negative: 0, positive: 200}, 200)).toEqual([{datum: 2, x: 0, width: 1}]);
  });

  test('share one scale over all bars, within the plot, whatever the values', () => {
    const random = seeded(9);
    for (let round = 0; round < 200; round++) {
      const bars = Array.from({length: 1 + random(8)}, () =>
        Array.from({length: random(6)}, () => (random(200) - 80) * 10 ** random(5))
      );
      const extent = extentOf(bars, own);
      const width = 100 + random(800);
      const zero = zeroAt(extent, width);
      const whole = extent.negative + extent.positive;
      for (const bar of bars) {
        const segments = placeBar(bar, own, extent, width);
        expect(segments.map(({datum}) => datum)).toEqual(bar.filter(value => value !== 0));
        let right = zero;
        let left = zero;
        for (const {datum, x, width: long} of segments) {
          const length = (Math.abs(datum) / whole) * width;
          if (datum < 0) left -= length;
          expect(x).toBeCloseTo(datum < 0 ? left : right, 6);
          if (datum > 0) right += length;
          expect(long).toBeGreaterThanOrEqual(0.5);
          expect(long).toBeLessThanOrEqual(Math.max(0.5, length));
        }
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(right).toBeLessThanOrEqual(width + 1e-6);
      }
    }
  });
});
