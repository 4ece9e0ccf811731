import {describe, expect, test} from 'vitest';
import {capFaults, caps} from '../../src/budget/caps.js';
import {firstFile, leastFile} from './budgets.js';

const fileOf = (lines: unknown) => leastFile({cuts: [{side: 'income', by: 'source', lines}]});

/** `levels` lines within one another, by the given key. */
function nested(levels: number, key: string): object {
  let line: object = {name: 'x'};
  for (let level = 1; level < levels; level++) line = {name: 'x', [key]: [line]};
  return line;
}

const manyLines = (count: number) => Array.from({length: count}, () => ({name: 'x', amount: '1'}));

test('the caps are those of the format', () => {
  expect(caps).toEqual({depth: 12, lines: 100_000, columns: 256, name: 1000, text: 67_108_864});
});

test('real and least files break none', () => {
  expect(capFaults(firstFile())).toEqual([]);
  expect(capFaults(leastFile())).toEqual([]);
});

describe('keys that could reach a prototype', () => {
  test.for(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', key => {
    const file: unknown = JSON.parse(
      `{"${key}": 1, "entity": {"${key}": {"polluted": true}}, "cuts": [{"lines": [{"amounts": {"${key}": "1"}}]}], "x": [[{"${key}": []}]]}`
    );
    expect(capFaults(file)).toEqual(
      ['', 'entity.', 'cuts[0].lines[0].amounts.', 'x[0][0].'].map(place => ({
        code: 'forbidden-key',
        path: `${place}${key}`,
        expected: '',
        found: `"${key}"`
      }))
    );
  });

  test('are refused as keys only, not as values', () => {
    expect(capFaults({name: '__proto__', notes: ['constructor', 'prototype']})).toEqual([]);
  });

  test('are all reported, in the order of the file', () => {
    const file: unknown = JSON.parse(
      '{"a": {"constructor": 1, "b": {"prototype": 1}}, "__proto__": 1, "c": [{"constructor": 2}]}'
    );
    expect(capFaults(file).map(fault => fault.path)).toEqual([
      'a.constructor',
      'a.b.prototype',
      '__proto__',
      'c[0].constructor'
    ]);
  });
});

describe('nesting', () => {
  test.for(['lines', 'ofWhich'])('twelve levels of %s are read, thirteen are too deep', key => {
    expect(capFaults(fileOf([nested(12, key)]))).toEqual([]);
    expect(capFaults(fileOf([nested(13, key)]))).toEqual([
      {
        code: 'too-deep',
        path: `cuts[0].lines[0]${`.${key}[0]`.repeat(11)}.${key}`,
        expected: '12',
        found: '13'
      }
    ]);
  });

  test('twelve levels of columns and of sections are read, thirteen are too deep', () => {
    for (const key of ['columns', 'sections']) {
      const fault = {code: 'too-deep', path: `${key}${`[0].${key}`.repeat(12)}`, expected: '12', found: '13'};
      expect(capFaults({[key]: [nested(12, key)]})).toEqual([]);
      expect(capFaults({[key]: [nested(13, key)]})).toEqual([fault]);
    }
  });

  test('an empty list of lines is no level', () => {
    const deepest = nested(12, 'lines');
    let line = deepest as {lines?: object[]};
    while (line.lines) line = line.lines[0] as {lines?: object[]};
    line.lines = [];
    expect(capFaults(fileOf([deepest]))).toEqual([]);
  });

  test('nesting of another kind ends at 64 steps', () => {
    const boxes = (count: number) => {
      let box: unknown[] = [];
      for (let index = 1; index < count; index++) box = [box];
      return box;
    };
    expect(capFaults(boxes(65))).toEqual([]);
    expect(capFaults(boxes(66))).toEqual([
      {code: 'too-deep', path: '[0]'.repeat(8), expected: '64', found: 'more'}
    ]);
  });

  test('a million levels of objects, arrays or lines end soon', () => {
    let objects: object = {};
    let arrays: unknown[] = [];
    let lines: object = {name: 'x'};
    for (let level = 0; level < 1_000_000; level++) {
      objects = {a: objects};
      arrays = [arrays];
      lines = {name: 'x', lines: [lines]};
    }
    for (const file of [objects, arrays, fileOf([lines])]) {
      expect(capFaults(file).map(fault => fault.code)).toEqual(['too-deep']);
    }
  });

  test('a cycle ends, through lines or through anything else', () => {
    const itself: Record<string, unknown> = leastFile();
    itself.itself = itself;
    const line: Record<string, unknown> = {name: 'x'};
    line.lines = [line];
    expect(capFaults(itself).map(fault => fault.code)).toEqual(['too-deep']);
    expect(capFaults(fileOf([line])).map(fault => fault.code)).toEqual(['too-deep']);
  });
});

describe('number', () => {
  test('a hundred thousand lines are read, one more is too many', () => {
    expect(capFaults(fileOf(manyLines(100_000)))).toEqual([]);
    expect(capFaults(fileOf(manyLines(100_001)))).toEqual([
      {code: 'too-many', path: 'cuts[0].lines', expected: '100000', found: '100001'}
    ]);
  });

  test('the lines of all cuts, levels and years count together', () => {
    const cut = (lines: object[]) => ({side: 'income', by: 'source', lines});
    const file = leastFile({
      cuts: [
        cut(manyLines(40_000)),
        cut([{name: 'x', lines: manyLines(30_000), ofWhich: manyLines(20_000)}])
      ],
      comparatives: [{fiscalYear: 2022, cuts: [cut(manyLines(10_000))]}]
    });
    expect(capFaults(file)).toEqual([
      {code: 'too-many', path: 'comparatives[0].cuts[0].lines', expected: '100000', found: '100001'}
    ]);
  });

  test('no list is longer, even where it is nearly empty', () => {
    const sparse: unknown[] = [];
    sparse.length = 4_294_967_295;
    expect(capFaults({notes: sparse})).toEqual([
      {code: 'too-many', path: 'notes', expected: '100000', found: '4294967295'}
    ]);
    expect(capFaults({notes: Array(100_000).fill('')})).toEqual([]);
  });

  test('lines that are shared count as often as they are printed', () => {
    let line: object = {name: 'x'};
    for (let level = 0; level < 11; level++) line = {name: 'x', lines: Array(10).fill(line)};
    expect(capFaults(fileOf([line])).map(fault => fault.code)).toEqual(['too-many']);
  });
});

describe('text', () => {
  const million = 'x'.repeat(1_048_576);

  test('64 million characters are read, more are too large', () => {
    expect(capFaults(Array(63).fill(million))).toEqual([]);
    expect(capFaults(Array(65).fill(million))).toEqual([
      // The list itself counts one, then 64 × 1,048,576 are one too many.
      {code: 'too-large', path: '[63]', expected: '67108864', found: '67108865'}
    ]);
  });

  test('keys count too', () => {
    const keys = Object.fromEntries(Array.from({length: 65}, (_, index) => [`${index}${million}`, 1]));
    expect(capFaults(keys).map(fault => fault.code)).toEqual(['too-large']);
  });
});
