import {describe, expect, test} from 'vitest';
import {codesByName, sameName} from '../../src/budget/codes-by-name.js';
import {budgetOf} from './budgets.js';

const cutOf = (...lines: object[]) => ({side: 'expenditure', by: 'function', lines});
const codeOf = (...cuts: object[]) => codesByName(budgetOf(cuts));

test('One name is the same with and without spaces', () => {
  expect(sameName('2022 年中小企业\n发展　专项')).toBe('2022年中小企业发展专项');
});

describe('The code of a line that is printed without one', () => {
  test('is the one that its name stands beside anywhere in the file', () => {
    const code = codeOf(
      cutOf({name: '行政运行'}),
      cutOf({code: '201', name: '一般公共服务', lines: [{code: '2011301', name: '行政 运行'}]})
    );
    expect(code('function', '行政运行')).toBe('2011301');
    expect(code('function', '一般公共服务')).toBe('201');
  });

  test('is found in what is only part of a line', () => {
    expect(codeOf(cutOf({name: '甲', ofWhich: [{code: '20113', name: '乙'}]}))('function', '乙')).toBe(
      '20113'
    );
  });

  test('is of its own dimension', () => {
    const code = codeOf(cutOf({by: 'unit', code: '042', name: '局'}));
    expect(code('unit', '局')).toBe('042');
    expect(code('function', '局')).toBeUndefined();
  });

  test('is none where the name stands beside two', () => {
    const code = codeOf(
      cutOf(
        {code: '2011301', name: '行政运行'},
        {code: '2013601', name: '行政运行'},
        {code: '2011301', name: '行政运行'}
      )
    );
    expect(code('function', '行政运行')).toBeUndefined();
  });

  test('is the official one where the file has none', () => {
    expect(codeOf(cutOf({name: '工资福利支出'}))('economicClass', '工资福利支出')).toBe('301');
    expect(codeOf(cutOf({name: '工资福利'}))('economicClass', '工资 福利')).toBe('301');
    expect(codeOf(cutOf())('economicClass', '某支出')).toBeUndefined();
  });

  test('is the file’s where it has another than the official one', () => {
    expect(
      codeOf({...cutOf({code: '999', name: '工资福利支出'}), by: 'economicClass'})(
        'economicClass',
        '工资福利支出'
      )
    ).toBe('999');
  });

  test('is not found among the names of JavaScript', () => {
    const code = codeOf(cutOf());
    for (const name of ['constructor', '__proto__', 'toString', ''])
      expect(code('function', name)).toBeUndefined();
  });
});

test('The codes of functions by their names come with the names', async () => {
  expect(codeOf(cutOf())('function', '外交')).toBeUndefined();
  await import('../../src/names.js');
  expect(codeOf(cutOf())('function', '外交')).toBe('202');
  expect(codeOf(cutOf())('function', '行政运行')).toBeUndefined();
});
