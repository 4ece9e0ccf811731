import {describe, expect, test} from 'vitest';
import {placeSlices} from '../../src/layout/slices.js';
import {seeded} from './random.js';

const place = (...values: number[]) => placeSlices(values, value => value, 100, 60);
const turns = (...values: number[]) =>
  place(...values).map(({start, end}) =>
    [start, end].map(angle => Number((angle / (2 * Math.PI)).toFixed(6)))
  );

describe('slices', () => {
  test('go clockwise from 12 o’clock in the given order, in proportion', () => {
    expect(turns(1, 2, 1)).toEqual([
      [0, 0.25],
      [0.25, 0.75],
      [0.75, 1]
    ]);
    expect(place(1, 3, 2).map(({datum}) => datum)).toEqual([1, 3, 2]);
  });

  test('leave nil, negative and unknown values out', () => {
    expect(turns(1, 0, -5, 1, Number.NaN, -0)).toEqual([
      [0, 0.5],
      [0.5, 1]
    ]);
    expect(place(0, -1)).toEqual([]);
    expect(place()).toEqual([]);
  });

  test('are a whole ring where there is one', () => {
    expect(turns(5)).toEqual([[0, 1]]);
    expect(turns(5, 0)).toEqual([[0, 1]]);
    // Two half circles outside, two inside, and no gap.
    expect(place(5)[0]?.path).toBe(
      'M0,-100A100,100,0,1,1,0,100A100,100,0,1,1,0,-100M0,-60A60,60,0,1,0,0,60A60,60,0,1,0,0,-60Z'
    );
  });

  test('have a gap of two between them', () => {
    const [right] = place(1, 1);
    // Each of two halves begins one unit from the vertical: √(100² − 1²) and √(60² − 1²) from the middle.
    expect(right?.path).toBe('M1,-100A100,100,0,0,1,1,100L1,59.99A60,60,0,0,0,1,-59.99Z');
  });

  test('give the datum back with its place', () => {
    const data = [
      {id: 'a', size: 1},
      {id: 'b', size: 0},
      {id: 'c', size: 3}
    ];
    const slices = placeSlices(data, ({size}) => size, 100, 0);
    expect(slices.map(({datum}) => datum)).toEqual([data[0], data[2]]);
    expect(slices[0]?.datum).toBe(data[0]);
  });

  test('fill the circle without overlap, however many and however uneven', () => {
    const random = seeded(3);
    for (let round = 0; round < 200; round++) {
      const values = Array.from(
        {length: random(20)},
        () => random(10 ** random(9)) - (random(5) === 0 ? 50 : 0)
      );
      const slices = place(...values);
      const positive = values.filter(value => value > 0);
      const whole = positive.reduce((sum, value) => sum + value, 0);
      expect(slices.map(({datum}) => datum)).toEqual(positive);
      let end = 0;
      for (const slice of slices) {
        expect(slice.start).toBeCloseTo(end, 9);
        expect(slice.end - slice.start).toBeCloseTo((2 * Math.PI * slice.datum) / whole, 9);
        expect(slice.path).toMatch(/^M[-\d.,ALMZe]+$/);
        expect(slice.path).not.toMatch(/NaN|Infinity/);
        end = slice.end;
      }
      if (slices.length > 0) expect(end).toBeCloseTo(2 * Math.PI, 9);
    }
  });
});
