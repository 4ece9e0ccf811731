import {describe, expect, test} from 'vitest';
import {publishedAmount, refKey, samePlace, sameScope} from '../../src/analysis/published.js';
import type {Cut, Ref, Statement} from '../../src/budget/schema.js';

const cut = (more: Partial<Cut>): Cut => ({side: 'expenditure', by: 'nature', lines: [], ...more});
const amountOf = (ref: Ref, cuts: Cut[], statements?: Statement[]) =>
  publishedAmount(cuts, statements, ref, 10000)?.toFixed();

describe('a place', () => {
  test('is one, whatever it is called', () => {
    expect(samePlace({side: 'income', name: '收入'}, {side: 'income', name: '收入总计', scope: {}})).toBe(
      true
    );
    expect(samePlace({side: 'income'}, {side: 'expenditure'})).toBe(false);
    expect(samePlace({side: 'income'}, {side: 'income', scope: {stage: 'current'}})).toBe(false);
    expect(samePlace({by: 'a'}, {line: 'a'})).toBe(false);
    expect(refKey({})).toBe('/////');
  });

  test('has a scope in which a missing key means all', () => {
    expect(sameScope(undefined, {})).toBe(true);
    expect(sameScope({fund: 'appropriation'}, {})).toBe(false);
    expect(
      sameScope({fund: 'appropriation', stage: 'current'}, {stage: 'current', fund: 'appropriation'})
    ).toBe(true);
  });
});

describe('what is published', () => {
  const basic = {
    id: 'basic',
    name: '基本支出',
    amount: '5',
    ofWhich: [{code: '301', name: '工资', amount: '3'}]
  };
  const whole = cut({total: {amount: '9'}, lines: [basic]});

  test('for a side is the total of a cut of all of it', () => {
    expect(amountOf({side: 'expenditure'}, [whole])).toBe('9');
    expect(amountOf({side: 'income'}, [whole])).toBeUndefined();
    expect(amountOf({side: 'expenditure', scope: {stage: 'current'}}, [whole])).toBeUndefined();
    expect(
      amountOf({side: 'expenditure'}, [cut({scope: {stage: 'current'}, total: {amount: '1'}}), whole])
    ).toBe('9');
  });

  test('for a side is not the total of the three public expenses', () => {
    const three = cut({by: 'threePublic', total: {amount: '1'}});
    expect(amountOf({side: 'expenditure'}, [three, whole])).toBe('9');
    expect(amountOf({side: 'expenditure', by: 'threePublic'}, [whole, three])).toBe('1');
  });

  test('for a line is found by its id or code, at any depth', () => {
    expect(amountOf({side: 'expenditure', by: 'nature', line: 'basic'}, [whole])).toBe('5');
    expect(amountOf({side: 'expenditure', by: 'nature', line: '301'}, [whole])).toBe('3');
    expect(amountOf({side: 'expenditure', by: 'nature', line: '工资'}, [whole])).toBeUndefined();
    expect(amountOf({side: 'expenditure', line: 'basic'}, [whole])).toBeUndefined();
  });

  test('is of the first cut that prints it', () => {
    const blank = cut({total: {name: '合计'}, lines: [{id: 'basic', name: '基本支出'}]});
    expect(amountOf({side: 'expenditure'}, [blank, whole])).toBe('9');
    expect(amountOf({side: 'expenditure', by: 'nature', line: 'basic'}, [blank, whole])).toBe('5');
  });

  test('is never of a cut in another unit', () => {
    expect(amountOf({side: 'expenditure'}, [cut({unit: 1, total: {amount: '90000'}})])).toBeUndefined();
    expect(amountOf({side: 'expenditure'}, [cut({unit: 10000, total: {amount: '9'}})])).toBe('9');
  });

  test('is what the narrative says where no table prints it', () => {
    const said: Statement[] = [
      {of: {side: 'expenditure'}, percent: '5', text: ''},
      {of: {side: 'expenditure', name: '支出'}, amount: '8', text: ''},
      {of: {side: 'expenditure'}, amount: '7', text: ''}
    ];
    expect(amountOf({side: 'expenditure'}, [], said)).toBe('8');
    expect(amountOf({side: 'expenditure'}, [whole], said)).toBe('9');
    expect(amountOf({side: 'income'}, [], said)).toBeUndefined();
  });
});
