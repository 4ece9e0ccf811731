import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {build} from 'rolldown';
import {parseAst} from 'rolldown/parseAst';
import {describe, expect, test} from 'vitest';
import {leanD3} from '../../scripts/lean-d3.mjs';
import {placeSlices} from '../../src/layout/slices.js';
import {placeTiles} from '../../src/layout/tiles.js';

const parse = (code: string) => parseAst(code);

/** A layout as it is in the single file. */
async function lean<T>(name: string): Promise<{layout: T; code: string}> {
  const {output} = await build({
    input: fileURLToPath(new URL(`../../src/layout/${name}.ts`, import.meta.url)),
    plugins: [{name: 'lean-d3', transform: (code, id) => leanD3(id, code, parse)}],
    write: false,
    output: {format: 'es', minify: 'dce-only'}
  });
  const [{code}] = output;
  return {
    layout: (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as T,
    code
  };
}

const amount = fc.oneof(fc.integer({min: -3, max: 100}), fc.double({min: 0, max: 1e9, noNaN: true}));

describe('The drawing of the single file', async () => {
  const slices = await lean<{placeSlices: typeof placeSlices}>('slices');
  const tiles = await lean<{placeTiles: typeof placeTiles}>('tiles');

  test('cuts a ring as the whole of d3 does', () => {
    const size = (value: number) => value;
    const cut = (data: number[], outer: number, share: number) => {
      const whole = placeSlices(data, size, outer, outer * share);
      expect(slices.layout.placeSlices(data, size, outer, outer * share)).toEqual(whole);
    };
    fc.assert(
      fc.property(fc.array(amount), fc.integer({min: 1, max: 300}), fc.constantFrom(0, 0.6, 1), cut),
      {
        numRuns: 2000,
        seed: 2023
      }
    );
    expect(slices.layout.placeSlices([3, 1], size, 100, 60)).toHaveLength(2);
  });

  test('lays tiles as the whole of d3 does', () => {
    interface Group {
      size: number;
      parts: number[];
    }
    const children = (group: Group) => group.parts.map(part => ({size: part, parts: []}));
    const lay = (groups: Group[], width: number, height: number) => {
      const whole = placeTiles(groups, children, ({size}) => size, width, height);
      expect(tiles.layout.placeTiles(groups, children, ({size}) => size, width, height)).toEqual(whole);
    };
    const groups = fc.array(fc.record({size: amount, parts: fc.array(amount, {maxLength: 6})}), {
      maxLength: 9
    });
    const side = fc.integer({min: 0, max: 900});
    fc.assert(fc.property(groups, side, side, lay), {numRuns: 2000, seed: 2023});
    expect(tiles.layout.placeTiles([{size: 1, parts: []}], children, ({size}) => size, 10, 10)).toHaveLength(
      1
    );
  });

  test('comes without corners, curves and padding', () => {
    expect(slices.code).not.toMatch(/cornerRadius\s*=\s*function|bezierCurveTo|arcTo/);
    expect(tiles.code).not.toMatch(/paddingInner\s*=\s*function|node_descendants/);
  });

  test('stops where d3 is built in another way', () => {
    const path = '/node_modules/d3-shape/src/pie.js';
    const code = readFileSync(`.${path}`, 'utf8').replace(
      'pie.endAngle = function',
      'pie.endAngle = () => function'
    );
    expect(() => leanD3(path, code, parse)).toThrow(`${path} is built in another way now`);
    expect(leanD3('/node_modules/d3-shape/src/array.js', 'x', parse)).toBe(undefined);
  });
});
