import {expect, test} from 'vitest';
import {chineseBudget, found} from './found.js';

const budget = () =>
  chineseBudget([
    {
      side: 'expenditure',
      by: 'function',
      lines: [
        {code: '2011301', name: '不是行政运行'},
        {code: '999', name: '没有这一类'}
      ]
    },
    {
      side: 'expenditure',
      by: 'economicClass',
      lines: [
        {code: '301', name: '不是工资福利支出'},
        {code: '30103', name: '不是奖金'}
      ]
    }
  ]);
const paths = (of = budget()) => found(of, 'codes').map(({path}) => path);

test('Without the names of the codes only the economic classes are known', () => {
  expect(paths()).toEqual(['cuts[1].lines[0].name']);
});

test('With them the same budget is checked anew', async () => {
  const same = budget();
  expect(paths(same)).toEqual(['cuts[1].lines[0].name']);
  await import('../../../src/names.js');
  expect(paths(same)).toEqual([
    'cuts[0].lines[0].name',
    'cuts[0].lines[1].code',
    'cuts[1].lines[0].name',
    'cuts[1].lines[1].name'
  ]);
});
