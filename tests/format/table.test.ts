import {describe, expect, it} from 'vitest';
import {money} from '../../src/budget/money.js';
import type {Sort, Table, TableRow} from '../../src/format/table.js';
import {cellOf, rowOrder} from '../../src/format/table.js';

const columns = [{text: 'Item'}, {text: 'Amount', kind: 'amount' as const}];

/** A row of a name and an amount; an empty one is a published blank. */
function row(text: string, amount: string, kind?: TableRow['kind']): TableRow {
  return {cells: [{text}, {text: amount || '—', value: amount ? money(amount) : undefined}], kind};
}

function sorted(rows: readonly TableRow[], sort: Sort, tag = 'en'): (string | undefined)[] {
  const table: Table = {caption: '', columns, rows};
  return [...rows].sort(rowOrder(table, sort, tag)).map(({cells}) => cells[0]?.text);
}

describe('Siblings of a table stand', () => {
  const amounts = [
    row('a', '9'),
    row('b', ''),
    row('c', '900719925474099301.000001'),
    row('d', '-10'),
    row('e', '900719925474099301'),
    row('f', '0')
  ];

  it('by their exact amounts, a blank after everything in either direction', () => {
    expect(sorted(amounts, {column: 1, descending: true}).join('')).toBe('ceafdb');
    expect(sorted(amounts, {column: 1, descending: false}).join('')).toBe('dfaecb');
  });

  it('by their names as the language of the reader has it', () => {
    const names = ['项目支出', '基本支出', '', '人员经费'].map(name => row(name, '1'));
    expect(sorted(names, {column: 0, descending: false}, 'zh-CN')).toEqual([
      '基本支出',
      '人员经费',
      '项目支出',
      ''
    ]);
    const words = ['Zoo', 'apple', 'Éclair'].map(name => row(name, '1'));
    expect(sorted(words, {column: 0, descending: true})).toEqual(['Zoo', 'Éclair', 'apple']);
  });

  it('with what is only part of their parent below, and the total last of all', () => {
    const rows = [row('total', '9', 'total'), row('of which', '8', 'ofWhich'), row('a', '1'), row('b', '2')];
    expect(sorted(rows, {column: 1, descending: true})).toEqual(['b', 'a', 'of which', 'total']);
    expect(sorted(rows, {column: 1, descending: false})).toEqual(['a', 'b', 'of which', 'total']);
  });

  it('as printed where they are alike', () => {
    const rows = [row('b', '1'), row('a', '1.00')];
    expect(sorted(rows, {column: 1, descending: true})).toEqual(['b', 'a']);
    expect(sorted(rows, {column: 1, descending: false})).toEqual(['b', 'a']);
  });
});

it('A cell in several languages reads as one text', () => {
  const pieces = [{text: 'Basic · '}, {text: '工资', lang: 'zh-CN'}];
  expect(cellOf(pieces)).toEqual({text: 'Basic · 工资', pieces});
});
