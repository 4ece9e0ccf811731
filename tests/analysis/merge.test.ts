import {expect, test} from 'vitest';
import {columnFigure, mergeByCode, mergedFigure, sumPrinted} from '../../src/analysis/merge.js';

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

test('lines of one code as a figure have their sum, all of their rows, and what is of them together', () => {
  const line = (amount: string, more: object) => ({code: '205', name: 'Schools', amount, ...more});
  const merged = mergedFigure(
    [
      line('3', {lines: [{name: 'a', amount: '3'}], ofWhich: [{name: 'pay', amount: '1'}]}),
      line('5.5', {lines: [{name: 'a', amount: '5'}], ofWhich: [{name: 'pay', amount: '2'}]})
    ],
    'function'
  );
  expect(merged.amount?.toFixed()).toBe('8.5');
  expect(merged.rows).toHaveLength(2);
  expect(merged.parts.map(({name, amount}) => `${name} ${amount?.toFixed()}`)).toEqual(['a 8']);
  expect(merged.ofWhich.map(({name, amount}) => `${name} ${amount?.toFixed()}`)).toEqual(['pay 3']);
});

test('rows in a column have what they print there, else what they print in the columns that divide it', () => {
  const columns = [
    {id: 'in', name: 'In'},
    {id: 'before', name: 'Before', phase: 'approved' as const},
    {id: 'out', name: 'Out'}
  ];
  const column = {id: 'all', name: 'All', columns, ofWhich: [{id: 'some', name: 'Some'}]};
  const said = (...rows: {amounts?: Record<string, string>}[]) => {
    const {amount, derived} = columnFigure(column, rows);
    return [amount?.toFixed(), derived];
  };
  expect(said({amounts: {all: '3', in: '1'}}, {amounts: {all: '0.5'}})).toEqual(['3.5', false]);
  expect(said({amounts: {in: '1', before: '9', some: '9'}}, {amounts: {out: '2'}})).toEqual(['3', true]);
  expect(said({}, {amounts: {some: '9'}})).toEqual([undefined, false]);
});
