import {describe, expect, test} from 'vitest';
import type {Tile} from '../../src/layout/tiles.js';
import {placeTiles} from '../../src/layout/tiles.js';
import {seeded} from './random.js';

interface Item {
  name: string;
  size: number;
  items?: Item[];
}

const place = (groups: Item[], width = 400, height = 300) =>
  placeTiles(
    groups,
    ({items = []}) => items,
    ({size}) => size,
    width,
    height
  );
const leaf = (name: string, size: number): Item => ({name, size});
/** Before the gap of 1.5 was taken off. */
const area = ({width, height}: Tile<Item>) => (width + 1.5) * (height + 1.5);
const names = (tiles: Tile<Item>[]) => tiles.map(({datum}) => datum.name).join();

const wages: Item = {name: 'wages', size: 60, items: [leaf('basic', 20), leaf('bonus', 40)]};
const goods: Item = {name: 'goods', size: 30, items: [leaf('paper', 30)]};

describe('tiles', () => {
  test('have areas in proportion, over all groups', () => {
    const groups = place([goods, wages, leaf('firms', 10)]);
    const tiles = groups.flatMap(group => group.tiles);
    const areas = Object.fromEntries(
      tiles.map(tile => [tile.datum.name, Math.round(area(tile) * 100) / 100])
    );
    // 400 × 300 for 100: 1,200 each.
    expect(areas).toEqual({bonus: 48000, basic: 24000, paper: 36000, firms: 12000});
  });

  test('come largest first, groups and in each its tiles', () => {
    const groups = place([leaf('firms', 10), goods, wages]);
    expect(names(groups)).toBe('wages,goods,firms');
    expect(groups.map(group => names(group.tiles))).toEqual(['bonus,basic', 'paper', 'firms']);
  });

  test('give the very datum back', () => {
    const [group] = place([wages]);
    expect(group?.datum).toBe(wages);
    expect(group?.tiles[1]?.datum).toBe(wages.items?.[0]);
  });

  test('fill the room where there is one', () => {
    expect(place([leaf('all', 5)])).toEqual([
      {
        datum: leaf('all', 5),
        x: 0,
        y: 0,
        width: 398.5,
        height: 298.5,
        tiles: [{datum: leaf('all', 5), x: 0, y: 0, width: 398.5, height: 298.5}]
      }
    ]);
  });

  test('are none for nil and negative values', () => {
    expect(names(place([leaf('a', 5), leaf('nil', 0), leaf('less', -5)]))).toBe('a');
    const mixed = {name: 'mixed', size: 2, items: [leaf('b', 5), leaf('nil', 0), leaf('less', -3)]};
    const [a, group] = place([mixed, leaf('a', 15)]);
    expect([a?.datum.name, names(group?.tiles ?? [])]).toEqual(['a', 'b']);
    // Of 20 that are drawn, 5.
    expect(group && area(group)).toBeCloseTo(30000, 6);
    expect(place([leaf('nil', 0), leaf('less', -5)])).toEqual([]);
    expect(place([])).toEqual([]);
  });

  test('a group whose children are all nil or blank is its own tile', () => {
    const groups = place([
      {name: 'wages', size: 3, items: [leaf('basic', 0), leaf('bonus', 0)]},
      leaf('firms', 1)
    ]);
    expect(groups.map(group => `${group.datum.name}: ${names(group.tiles)}`)).toEqual([
      'wages: wages',
      'firms: firms'
    ]);
    expect(groups[0] && area(groups[0])).toBeCloseTo(90000, 6);
  });

  test('show two levels and no more', () => {
    const deep = {name: 'a', size: 4, items: [{name: 'b', size: 4, items: [leaf('c', 1), leaf('d', 3)]}]};
    expect(place([deep]).map(group => names(group.tiles))).toEqual(['b']);
  });

  test('stay in proportion, inside their group and apart, whatever the values', () => {
    const random = seeded(13);
    for (let round = 0; round < 100; round++) {
      const groups = Array.from({length: 1 + random(8)}, (_, index): Item => {
        const items = Array.from({length: random(7)}, (__, number) =>
          leaf(`${index}.${number}`, random(10 ** random(5)) - 5)
        );
        return {name: `${index}`, size: items.reduce((sum, {size}) => sum + Math.max(0, size), 0), items};
      });
      const [width, height] = [200 + random(900), 150 + random(500)];
      const placed = place(groups, width, height);
      const drawn = groups.flatMap(({items = []}) => items.filter(({size}) => size > 0));
      const whole = drawn.reduce((sum, {size}) => sum + size, 0);
      const tiles = placed.flatMap(group => group.tiles);
      expect(names(tiles).split(',').sort()).toEqual(
        names(drawn.map(datum => ({datum}) as Tile<Item>))
          .split(',')
          .sort()
      );
      const edges = ({x, y, width: w, height: h}: Tile<Item>) => [x, y, x + w, y + h] as const;
      for (const group of placed) {
        const sizes = group.tiles.map(({datum}) => datum.size);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        const [left, top, right, bottom] = edges(group);
        for (const tile of group.tiles) {
          // A tile thinner than the gap has no width left to tell its area by.
          if (tile.width > 0 && tile.height > 0) {
            expect(area(tile) / (width * height)).toBeCloseTo(tile.datum.size / whole, 9);
          }
          const [x0, y0, x1, y1] = edges(tile);
          expect(Math.min(x0 - left, y0 - top, x0, y0)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x0 - right, y0 - bottom) - 1.5).toBeLessThanOrEqual(1e-9);
          if (tile.width > 0 && tile.height > 0)
            expect(Math.max(x1 - right, y1 - bottom)).toBeLessThanOrEqual(1e-9);
          expect(Math.max(x1 - width, y1 - height)).toBeLessThanOrEqual(1e-9);
        }
      }
      tiles.forEach((one, index) => {
        for (const other of tiles.slice(index + 1)) {
          const [a, b] = [edges(one), edges(other)];
          const overlap = Math.min(
            Math.min(a[2], b[2]) - Math.max(a[0], b[0]),
            Math.min(a[3], b[3]) - Math.max(a[1], b[1])
          );
          expect(overlap).toBeLessThanOrEqual(1e-9);
        }
      });
    }
  });
});
