import {describe, expect, test} from 'vitest';
import {decimalsIn, figure, figureOf, totalOf, withOwnKeys} from '../../src/analysis/figure.js';
import type {Figure} from '../../src/analysis/figure.js';
import {money} from '../../src/budget/money.js';
import type {Cut} from '../../src/budget/schema.js';

const cutOf = (more: Partial<Cut>): Cut => ({side: 'income', by: 'source', lines: [], ...more});
const named = (name: string, amount?: string, parts: Figure[] = []) =>
  figure({name}, 'source', amount === undefined ? undefined : money(amount), parts);

describe('a line as a figure', () => {
  test('has its id, else its code, else its name as key', () => {
    const keyOf = (line: object) => figureOf({name: 'n', ...line}, 'source').key;
    expect([keyOf({id: 'i', code: 'c'}), keyOf({code: 'c'}), keyOf({})]).toEqual(['i', 'c', 'n']);
  });

  test('has its own amount, whatever its lines add up to', () => {
    const item = figureOf({name: 'n', amount: '5', lines: [{name: 'a', amount: '4'}]}, 'source');
    expect(item.amount?.toFixed()).toBe('5');
    expect(item.derived).toBe(false);
    expect(item.parts.map(({name}) => name)).toEqual(['a']);
  });

  test('without an amount has the sum of its lines, at any depth', () => {
    const lines = [
      {name: 'a', lines: [{name: 'b', amount: '1.5'}, {name: 'c'}]},
      {name: 'd', amount: '2'}
    ];
    const item = figureOf({name: 'n', lines}, 'source');
    expect(item.amount?.toFixed()).toBe('3.5');
    expect(item.derived).toBe(true);
  });

  test('of blanks only is blank, and of a printed zero is zero', () => {
    expect(figureOf({name: 'n', lines: [{name: 'a'}]}, 'source')).not.toHaveProperty('amount');
    expect(figureOf({name: 'n', lines: [{name: 'a', amount: '0'}]}, 'source').amount?.toFixed()).toBe('0');
  });

  test('has no part of what is only of it', () => {
    expect(figureOf({name: 'n', amount: '5', ofWhich: [{name: 'a', amount: '4'}]}, 'source').parts).toEqual(
      []
    );
    expect(figureOf({name: 'n', ofWhich: [{name: 'a', amount: '4'}]}, 'source').amount).toBeUndefined();
  });

  test('keeps what is only of it, with what is printed before its name', () => {
    const line = {name: 'n', amount: '5', ofWhich: [{marker: '其中：', name: 'a', amount: '4'}]};
    const [only] = figureOf(line, 'source').ofWhich;
    expect([only?.marker, only?.name, only?.amount?.toFixed()]).toEqual(['其中：', 'a', '4']);
  });

  test('has the rows that print its columns: its own or, where that prints nothing, those of its parts', () => {
    const lines = [
      {name: 'a', amount: '1', amounts: {x: '1'}},
      {name: 'b', lines: [{name: 'c', amount: '2'}]}
    ];
    const namesOf = (line: object) => figureOf({name: 'n', lines, ...line}, 'source').rows;
    expect(namesOf({amount: '3'})).toEqual([{name: 'n', lines, amount: '3'}]);
    expect(namesOf({amounts: {x: '1'}})).toEqual([{name: 'n', lines, amounts: {x: '1'}}]);
    expect(namesOf({})).toEqual([lines[0], {name: 'c', amount: '2'}]);
  });

  test('stands on its own dimension, and its parts on it too', () => {
    const item = figureOf(
      {name: 'n', by: 'unit', lines: [{name: 'a'}, {name: 'b', by: 'project'}]},
      'source'
    );
    expect([item.by, ...item.parts.map(({by}) => by)]).toEqual(['unit', 'source', 'project']);
  });
});

test('siblings of one key get keys of their own, cousins do not', () => {
  const tree = [named('a', '1', [named('a'), named('a')]), named('b'), named('a'), named('a')];
  const keyed = withOwnKeys(tree);
  expect(keyed.map(({key}) => key)).toEqual(['a', 'b', 'a~2', 'a~3']);
  expect(keyed[0]?.parts.map(({key}) => key)).toEqual(['a', 'a~2']);
  expect(tree.map(({key}) => key)).toEqual(['a', 'b', 'a', 'a']);
});

describe('the total', () => {
  const figures = [named('a', '1.5'), named('b'), named('c', '-0.5')];

  test('is the printed one', () => {
    const total = totalOf(cutOf({total: {amount: '9'}}), figures);
    expect([total.amount.toFixed(), total.derived]).toEqual(['9', false]);
    expect(totalOf(cutOf({total: {amount: '0'}}), figures).amount.toFixed()).toBe('0');
  });

  test('is the sum of what there is where none is printed', () => {
    const total = totalOf(cutOf({total: {name: '合计'}}), figures);
    expect([total.amount.toFixed(), total.derived]).toEqual(['1', true]);
    expect(totalOf(cutOf({}), []).amount.toFixed()).toBe('0');
  });
});

test('a cut is worded with the decimals of its finest amount', () => {
  expect(decimalsIn(cutOf({total: {amount: '5'}, lines: [{name: 'a', amounts: {x: '1.250'}}]}))).toBe(3);
  expect(decimalsIn(cutOf({}))).toBe(0);
});
