import {expect, test} from 'vitest';
import {mergeByCode, sumPrinted} from '../../src/analysis/merge.js';

test('lines of one code, or of one name without codes, come together at the place of the first', () => {
  const lines = [
    {code: '1', name: 'a'},
    {name: 'b'},
    {code: '2', name: 'a'},
    {code: '1', name: 'c'},
    {name: 'b', amount: '1'}
  ];
  expect(mergeByCode(lines)).toEqual([[lines[0], lines[3]], [lines[1], lines[4]], [lines[2]]]);
  expect(mergeByCode([])).toEqual([]);
});

test('names of what every object inherits are names like any other', () => {
  expect(mergeByCode([{name: 'constructor'}, {name: '__proto__'}, {name: 'constructor'}])).toEqual([
    [{name: 'constructor'}, {name: 'constructor'}],
    [{name: '__proto__'}]
  ]);
});

test('what is printed is summed, blanks are nothing, and all blank is blank', () => {
  expect(sumPrinted(['1.5', undefined, '-0.5'])?.toFixed()).toBe('1');
  expect(sumPrinted([undefined, '0'])?.toFixed()).toBe('0');
  expect(sumPrinted([undefined, undefined])).toBeUndefined();
  expect(sumPrinted([])).toBeUndefined();
});
