import {describe, expect, test} from 'vitest';
import {isWhole, linesOn, pickCut} from '../../src/analysis/pick.js';
import type {Cut, Scope} from '../../src/budget/schema.js';
import {budgetOf} from '../budget/budgets.js';

const cut = (scope: Scope | undefined, more: object = {}) => ({
  side: 'expenditure',
  by: 'function',
  lines: [{name: 'x', amount: '1'}],
  ...(scope && {scope}),
  ...more
});
const pick = (...cuts: object[]) => pickCut(budgetOf(cuts), 'expenditure', () => true)?.path;

describe('the cut that says most', () => {
  test('is the widest', () => {
    // From the widest to the narrowest; each loses to all before it, wherever it stands.
    const scopes: Scope[] = [
      {},
      {stage: 'current'},
      {stage: 'current', nature: 'basic'},
      {fund: 'appropriation'},
      {fund: 'appropriation', nature: 'basic'},
      {fund: 'generalPublicBudget'},
      {fund: 'generalPublicBudget', stage: 'current', nature: 'basic'},
      {fund: 'governmentFunds'},
      {fund: 'stateCapital'}
    ];
    for (let wide = 0; wide + 1 < scopes.length; wide++) {
      expect(pick(cut(scopes[wide + 1]), cut(scopes[wide]))).toBe('cuts[1]');
      expect(pick(cut(scopes[wide]), cut(scopes[wide + 1]))).toBe('cuts[0]');
    }
  });

  test('is, among equals, the one with the most amounts, and then the first', () => {
    const more = cut(undefined, {lines: [{name: 'x', amount: '1', lines: [{name: 'y', amount: '1'}]}]});
    expect(pick(cut(undefined), more, cut({}), more)).toBe('cuts[1]');
  });

  test('has an amount, is of the side, and can be used', () => {
    expect(pick(cut(undefined, {lines: []}), cut(undefined, {side: 'income'}))).toBeUndefined();
    expect(pickCut(budgetOf([cut(undefined)]), 'expenditure', () => false)).toBeUndefined();
    expect(pick(cut(undefined, {lines: []}), cut({stage: 'current'}))).toBe('cuts[1]');
  });

  test('has the unit of its own, or the file’s', () => {
    const unitOf = (more: object) =>
      pickCut(budgetOf([cut(undefined, more)]), 'expenditure', () => true)?.unit;
    expect([unitOf({}), unitOf({unit: 1})]).toEqual([1000, 1]);
  });
});

test('a cut is whole where its scope names no part', () => {
  const whole = (scope: Scope) => isWhole({side: 'income', by: 'source', lines: [], scope});
  expect([
    whole({}),
    whole({stage: 'current'}),
    whole({fund: 'appropriation'}),
    whole({nature: 'basic'})
  ]).toEqual([true, false, false, false]);
  expect(isWhole({side: 'income', by: 'source', lines: []})).toBe(true);
});

describe('the lines on a dimension', () => {
  const names = (lines: object[], by = 'function') =>
    linesOn({side: 'expenditure', by: 'function', lines} as Cut, by).map(({name}) => name);

  test('are the topmost, under as many units as there are', () => {
    const lines = [
      {
        by: 'unit',
        name: 'all',
        lines: [{by: 'unit', name: 'north', lines: [{name: 'a', lines: [{name: 'b'}]}]}, {name: 'c'}]
      },
      {name: 'd'}
    ];
    expect(names(lines)).toEqual(['a', 'c', 'd']);
    expect(names(lines, 'unit')).toEqual(['all']);
  });

  test('are none below a leaf of another dimension', () => {
    expect(names([{by: 'unit', name: 'empty'}, {by: 'unit', name: 'none', lines: []}, {name: 'a'}])).toEqual([
      'a'
    ]);
    expect(names([{name: 'a'}, {name: 'b'}], 'nature')).toEqual([]);
  });
});
