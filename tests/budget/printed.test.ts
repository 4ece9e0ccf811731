import {describe, expect, test} from 'vitest';
import {amountIn, partsAcross, partsIn, printedAmounts} from '../../src/budget/printed.js';
import type {Column, Cut, Line} from '../../src/budget/schema.js';

const lines: Line[] = [
  {
    name: 'a',
    amount: '1',
    amounts: {x: '2'},
    lines: [{name: 'b', amount: '3'}],
    ofWhich: [{name: 'c', amount: '4'}]
  },
  {
    name: 'd',
    amounts: {x: '0'},
    lines: [
      {name: 'e', amount: '5'},
      {name: 'f', lines: [{name: 'g', amount: '6'}]}
    ]
  },
  {name: 'h', ofWhich: [{name: 'i', amount: '7', amounts: {x: '8'}}]}
];

test('every printed amount is listed, the total row first', () => {
  const cut: Cut = {side: 'income', by: 'source', total: {amount: '10', amounts: {x: '11'}}, lines};
  expect([...printedAmounts(cut)]).toEqual(['10', '11', '1', '2', '3', '4', '0', '5', '6', '7', '8']);
  expect([...printedAmounts({side: 'income', by: 'source', lines: []})]).toEqual([]);
});

test('a row prints its amount and an amount a column', () => {
  expect(amountIn({amount: '1', amounts: {x: '0'}})).toBe('1');
  expect(amountIn({amount: '1', amounts: {x: '0'}}, 'x')).toBe('0');
  expect(amountIn({amount: '1', amounts: {x: '0'}}, 'y')).toBeUndefined();
  expect(amountIn({amount: '1'}, 'x')).toBeUndefined();
  expect(amountIn({})).toBeUndefined();
});

test('what every object inherits is not printed', () => {
  for (const id of ['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty']) {
    expect(amountIn({amounts: {}}, id)).toBeUndefined();
  }
});

describe('the parts of a total', () => {
  test('are the amounts of its lines and, for a blank line, those of its own lines', () => {
    expect(partsIn(lines)).toEqual(['1', '5', '6']);
  });

  test('are the amounts in a column', () => {
    expect(partsIn(lines, 'x')).toEqual(['2', '0']);
    expect(partsIn(lines, 'y')).toEqual([]);
    expect(partsIn()).toEqual([]);
  });

  test('are the amounts of its columns and, for a blank column, those of its own columns', () => {
    const columns: Column[] = [
      {
        id: 'a',
        name: '',
        columns: [
          {id: 'a.1', name: ''},
          {id: 'a.2', name: '', columns: [{id: 'a.2.x', name: ''}]}
        ]
      },
      {id: 'b', name: '', columns: [{id: 'b.1', name: ''}], ofWhich: [{id: 'b.2', name: ''}]},
      {id: 'c', name: '', ofWhich: [{id: 'c.1', name: ''}]}
    ];
    const amounts = {'a.1': '1', 'a.2.x': '2', b: '3', 'b.1': '4', 'b.2': '5', 'c.1': '6'};
    expect(partsAcross(columns, {amounts})).toEqual(['1', '2', '3']);
    expect(partsAcross(columns, {})).toEqual([]);
    expect(partsAcross(undefined, {amounts})).toEqual([]);
  });
});
