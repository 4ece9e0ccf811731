import {describe, expect, test} from 'vitest';
import {meaningOf} from '../../src/analysis/glossary.js';
import type {Budget} from '../../src/budget/schema.js';

const budget = {
  glossary: [
    {term: '基本支出预算', text: '是指保障机构正常运转的支出。'},
    {term: '“三公”经费', text: '是指三项经费。'},
    {term: '其他收入', text: '是指其他各项收入。'}
  ]
} as unknown as Budget;

describe('What the glossary of a file says of a thing', () => {
  test('is found by its name, whatever its quotation marks and spaces', () => {
    expect(meaningOf(budget, ['"三公" 经费'])).toBe('是指三项经费。');
    expect(meaningOf(budget, ['基本支出'])).toBe('是指保障机构正常运转的支出。');
  });

  test('is found by another name where the first is not explained', () => {
    expect(meaningOf(budget, ['其他', undefined, '其他收入'])).toBe('是指其他各项收入。');
  });

  test('is nothing where it is not explained', () => {
    expect(meaningOf(budget, ['其他支出', undefined])).toBeUndefined();
    expect(meaningOf({} as Budget, ['基本支出'])).toBeUndefined();
  });
});
