import {expect, test} from 'vitest';
import type {Column} from '../../src/budget/schema.js';
import {namedColumns, ofWhich} from '../../src/format/cut-columns.js';
import {wordsFor} from '../../src/format/languages.js';
import {Speaker} from '../../src/format/speaker.js';
import {firstFile, read} from '../budget/budgets.js';

const budget = read(firstFile());
const speaker = (lang: string) => new Speaker(wordsFor(lang), budget, budget.unit, 2);
const names = (columns: readonly Column[] | undefined, lang: string) =>
  namedColumns(columns, speaker(lang)).map(({name}) => name.map(({text}) => text).join(''));

test('every column has a name of its own, under the names of those above it', () => {
  expect(names(budget.cuts[2]?.columns, 'zh-CN').slice(0, 4)).toEqual([
    '本年收入',
    '本年收入 · 一般公共预算',
    '本年收入 · 一般公共预算 · 其中：财政拨款',
    '本年收入 · 政府性基金'
  ]);
  expect(names(budget.cuts[3]?.columns, 'en')).toEqual([
    'Basic expenditure',
    'Basic expenditure · Personnel',
    'Basic expenditure · Personnel · Wages and benefits',
    'Basic expenditure · Personnel · Transfers to individuals and households',
    'Basic expenditure · Operating costs',
    'Basic expenditure · Operating costs · Goods and services',
    'Basic expenditure · Operating costs · Capital expenditure',
    'Project expenditure',
    'Project expenditure · Other operating projects',
    'Project expenditure · Targeted projects'
  ]);
  expect(names(undefined, 'en')).toEqual([]);
});

test('what has no name in the language of the reader is marked with its own', () => {
  const columns = [{id: 'x', name: '本年拨款', columns: [{id: 'other', name: '其他收入'}]}];
  expect(namedColumns(columns, speaker('en'))[1]?.name).toEqual([
    {text: '本年拨款', lang: 'zh-CN'},
    {text: ' · '},
    {text: 'Other income'}
  ]);
});

test('what is only part of something says so, as printed for who reads the language of the file', () => {
  expect(ofWhich('其中:', speaker('zh-CN')).text).toBe('其中:');
  expect(ofWhich(undefined, speaker('zh-CN')).text).toBe('其中：');
  expect(ofWhich('其中:', speaker('en')).text).toBe('of which: ');
});
