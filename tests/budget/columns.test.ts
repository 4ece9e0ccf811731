import {describe, expect, test} from 'vitest';
import {columnFaults, everyColumn} from '../../src/budget/columns.js';
import type {Budget, Column} from '../../src/budget/schema.js';
import {leastFile} from './budgets.js';

const columns: Column[] = [
  {
    id: 'a',
    name: 'A',
    columns: [{id: 'a.1', name: 'A1', ofWhich: [{id: 'a.1.x', name: 'A1x'}]}],
    ofWhich: [{id: 'a.y', name: 'Ay'}]
  },
  {id: 'b', name: 'B'}
];

const fileOf = (...cuts: object[]) =>
  leastFile({
    cuts: cuts.map(cut => ({side: 'income', by: 'source', lines: [], ...cut}))
  }) as unknown as Budget;

test('columns come in printed order, a parent first, its parts before what is only of it', () => {
  expect([...everyColumn(columns)].map(column => column.id)).toEqual(['a', 'a.1', 'a.1.x', 'a.y', 'b']);
  expect([...everyColumn()]).toEqual([]);
});

test('256 columns of a table are read, those within others included; more are too many', () => {
  const wide = (count: number): Column[] => [
    {
      id: 'a',
      name: 'A',
      columns: Array.from({length: count - 1}, (_, index) => ({id: `a.${index}`, name: 'x'}))
    }
  ];
  expect(columnFaults(fileOf({columns: wide(256)}))).toEqual([]);
  expect(columnFaults(fileOf({}, {columns: wide(257)}))).toEqual([
    {code: 'too-wide', path: 'cuts[1].columns', expected: '256', found: '257'}
  ]);
});

describe('amounts stand in columns of their cut', () => {
  const amounts = {a: '1', 'a.1': '2', 'a.1.x': '3', 'a.y': '4', b: '5'};

  test('at every level', () => {
    const lines = [{name: 'x', amounts, lines: [{name: 'y', amounts}], ofWhich: [{name: 'z', amounts}]}];
    expect(columnFaults(fileOf({columns, total: {amounts}, lines}))).toEqual([]);
  });

  test('an unknown column is reported where it stands, with the columns that there are', () => {
    const wrong = {a: '1', c: '2'};
    const lines = [
      {
        name: 'x',
        amounts: wrong,
        lines: [{name: 'y', amounts: wrong}],
        ofWhich: [{name: 'z', amounts: wrong}]
      }
    ];
    const faults = columnFaults(fileOf({columns, total: {amounts: wrong}, lines}));
    const expected = 'a | a.1 | a.1.x | a.y | b';
    expect(faults).toEqual([
      {code: 'unknown-column', path: 'cuts[0].total.amounts.c', expected, found: '"c"'},
      {code: 'unknown-column', path: 'cuts[0].lines[0].amounts.c', expected, found: '"c"'},
      {code: 'unknown-column', path: 'cuts[0].lines[0].lines[0].amounts.c', expected, found: '"c"'},
      {code: 'unknown-column', path: 'cuts[0].lines[0].ofWhich[0].amounts.c', expected, found: '"c"'}
    ]);
  });

  test('a cut without columns knows none', () => {
    expect(columnFaults(fileOf({lines: [{name: 'x', amounts: {'current.other': '1'}}]}))).toEqual([
      {
        code: 'unknown-column',
        path: 'cuts[0].lines[0].amounts["current.other"]',
        expected: '',
        found: '"current.other"'
      }
    ]);
  });

  test('of many columns eight are named', () => {
    const many = Array.from({length: 20}, (_, index) => ({id: `c${index}`, name: ''}));
    const [fault] = columnFaults(fileOf({columns: many, lines: [{name: 'x', amounts: {d: '1'}}]}));
    expect(fault?.expected).toBe('c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7');
  });

  test('what every object inherits is no column', () => {
    const [fault] = columnFaults(fileOf({columns, lines: [{name: 'x', amounts: {toString: '1'}}]}));
    expect(fault).toMatchObject({code: 'unknown-column', path: 'cuts[0].lines[0].amounts.toString'});
  });
});

describe('ids of columns', () => {
  test('are told apart in a cut, at all levels', () => {
    const twice = [...columns, {id: 'a.1.x', name: 'again'}, {id: 'b', name: 'again'}];
    expect(columnFaults(fileOf({columns}, {columns: twice}))).toEqual([
      {code: 'repeated-column', path: 'cuts[1].columns', expected: '', found: '"a.1.x"'},
      {code: 'repeated-column', path: 'cuts[1].columns', expected: '', found: '"b"'}
    ]);
  });

  test('repeat from cut to cut', () => {
    expect(columnFaults(fileOf({columns}, {columns}))).toEqual([]);
  });
});

test('the cuts of other years are checked too', () => {
  const file = {
    ...fileOf({}),
    comparatives: [
      {fiscalYear: 2022, cuts: []},
      {fiscalYear: 2021, cuts: [{side: 'income', by: 'source', lines: [{name: 'x', amounts: {a: '1'}}]}]}
    ]
  } as Budget;
  expect(columnFaults(file).map(fault => fault.path)).toEqual(['comparatives[1].cuts[0].lines[0].amounts.a']);
});
