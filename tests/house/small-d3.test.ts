import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {build} from 'rolldown';
import {describe, expect, test} from 'vitest';
import {smallPackages} from '../../scripts/small-packages.mjs';
import {placeSlices} from '../../src/layout/slices.js';
import {placeTiles} from '../../src/layout/tiles.js';

/** A layout as it is in the single file. */
async function small<T>(name: string): Promise<T> {
  const {output} = await build({
    input: fileURLToPath(new URL(`../../src/layout/${name}.ts`, import.meta.url)),
    plugins: [smallPackages],
    write: false,
    output: {format: 'es', minify: 'dce-only'}
  });
  const [{code, moduleIds}] = output;
  expect(moduleIds.filter(id => /scripts.small-/.test(id))).toHaveLength(1);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as Promise<T>;
}

/** Small and large ones, and ones beside which the others are next to nothing. */
const amount = fc.oneof(
  fc.integer({min: -3, max: 100}),
  fc.double({min: 0, max: 1e9, noNaN: true}),
  fc.constantFrom(1e-6, 0.5, 1, 1, 1e18, 999_999_999_999_999_999)
);
const length = (min: number, max: number) =>
  fc.oneof(fc.integer({min, max}), fc.double({min: Math.max(min, 1e-3), max, noNaN: true}));

describe('The drawing of the single file', async () => {
  const slices = await small<{placeSlices: typeof placeSlices}>('slices');
  const tiles = await small<{placeTiles: typeof placeTiles}>('tiles');

  test('cuts a ring as the whole of d3 does', () => {
    const size = (value: number) => value;
    const cut = (data: number[], outer: number, share: number) => {
      const whole = placeSlices(data, size, outer, outer * share);
      expect(slices.placeSlices(data, size, outer, outer * share)).toEqual(whole);
    };
    fc.assert(fc.property(fc.array(amount), length(1, 300), fc.constantFrom(0, 0.6, 1), cut), {
      numRuns: 4000,
      seed: 2023
    });
  });

  test('cuts a ring where the compass says', () => {
    expect(slices.placeSlices([3, 1], value => value, 100, 60)).toEqual([
      {
        datum: 3,
        start: 0,
        end: 4.71238898038469,
        path: 'M1,-100A100,100,0,1,1,-100,1L-59.99,1A60,60,0,1,0,1,-59.99Z'
      },
      {
        datum: 1,
        start: 4.71238898038469,
        end: 6.283185307179586,
        path: 'M-100,-1A100,100,0,0,1,-1,-100L-1,-59.99A60,60,0,0,0,-59.99,-1Z'
      }
    ]);
    expect(slices.placeSlices([5, 0, -1], value => value, 10, 6)).toEqual([
      {
        datum: 5,
        start: 0,
        end: 6.283185307179586,
        path: 'M0,-10A10,10,0,1,1,0,10A10,10,0,1,1,0,-10M0,-6A6,6,0,1,0,0,6A6,6,0,1,0,0,-6Z'
      }
    ]);
    expect(slices.placeSlices([0], value => value, 10, 6)).toEqual([]);
  });

  test('lays tiles as the whole of d3 does', () => {
    interface Group {
      size: number;
      parts: number[];
    }
    const children = (group: Group) => group.parts.map(part => ({size: part, parts: []}));
    const lay = (groups: Group[], width: number, height: number) => {
      const whole = placeTiles(groups, children, ({size}) => size, width, height);
      expect(tiles.placeTiles(groups, children, ({size}) => size, width, height)).toEqual(whole);
    };
    const groups = fc.array(fc.record({size: amount, parts: fc.array(amount, {maxLength: 6})}), {
      maxLength: 9
    });
    const side = length(0, 900);
    fc.assert(fc.property(groups, side, side, lay), {numRuns: 4000, seed: 2023});
  });

  test('lays tiles largest first, each with its gap', () => {
    const parts = new Map([['a', ['c', 'd']]]);
    const sizes: Record<string, number> = {a: 6, b: 2, c: 4, d: 2};
    const placed = tiles.placeTiles(
      ['b', 'a'],
      name => parts.get(name) ?? [],
      name => sizes[name] ?? 0,
      80,
      40
    );
    expect(placed).toEqual([
      {
        datum: 'a',
        x: 0,
        y: 0,
        width: 58.5,
        height: 38.5,
        tiles: [
          {datum: 'c', x: 0, y: 0, width: 38.5, height: 38.5},
          {datum: 'd', x: 40, y: 0, width: 18.5, height: 38.5}
        ]
      },
      {
        datum: 'b',
        x: 60,
        y: 0,
        width: 18.5,
        height: 38.5,
        tiles: [{datum: 'b', x: 60, y: 0, width: 18.5, height: 38.5}]
      }
    ]);
  });
});
