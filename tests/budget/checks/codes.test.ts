import {describe, expect, test} from 'vitest';
import type {Finding} from '../../../src/budget/checks/finding.js';
import '../../../src/names.js';
import {budgetOf} from '../budgets.js';
import {chineseBudget, found} from './found.js';

const cutOf = (by: string, ...lines: object[]) => ({side: 'expenditure', by, lines});
const told = ({level, path, found: is, expected}: Finding) =>
  [level, path, is, expected].filter(part => part !== undefined).join(' ');
const codesIn = (...cuts: object[]) => found(chineseBudget(cuts), 'codes').map(told);
const economic = (code: string, name: string) => codesIn(cutOf('economicClass', {code, name}));

describe('A code of the official classification', () => {
  test('that stands beside its name agrees', () => {
    expect(found(chineseBudget([cutOf('function', {code: '2011301', name: '行政运行'})]), 'codes')).toEqual([
      {rule: 'codes', level: 'agrees', path: 'cuts[0].lines[0].code', against: [], unit: 10_000}
    ]);
    expect(economic('301', '工资福利支出')).toEqual(['agrees cuts[0].lines[0].code']);
    expect(economic('30103', '奖金')).toEqual(['agrees cuts[0].lines[0].code']);
    expect(codesIn(cutOf('governmentEconomicClass', {code: '501', name: '机关工资福利支出'}))).toEqual([
      'agrees cuts[0].lines[0].code'
    ]);
  });

  test('agrees with a name that is printed with spaces, or that documents are known to print', () => {
    expect(economic('30103', '奖 金')).toEqual(['agrees cuts[0].lines[0].code']);
    expect(economic('30231', '公务用车运行费')).toEqual(['agrees cuts[0].lines[0].code']);
    expect(codesIn(cutOf('function', {code: '201', name: '一般公共服务'}))).toEqual([
      'agrees cuts[0].lines[0].code'
    ]);
    expect(codesIn(cutOf('governmentEconomicClass', {code: '50101', name: '工资奖金津贴'}))).toEqual([
      'agrees cuts[0].lines[0].code'
    ]);
  });

  test('agrees with no name at all', () => {
    expect(economic('30103', '')).toEqual(['agrees cuts[0].lines[0].code']);
  });

  test('beside the name of another is a warning that says both', () => {
    // 30311 was 住房公积金 before 2018.
    expect(
      found(chineseBudget([cutOf('economicClass', {code: '30311', name: '住房公积金'})]), 'codes')
    ).toEqual([
      {
        rule: 'codes',
        level: 'warning',
        path: 'cuts[0].lines[0].name',
        against: [],
        unit: 10_000,
        found: '住房公积金',
        expected: '代缴社会保险费'
      }
    ]);
    expect(economic('30103', '津贴补贴')).toEqual(['warning cuts[0].lines[0].name 津贴补贴 奖金']);
  });

  test('of a row that is not verified says nothing against a name', () => {
    expect(economic('30701', '外债付息')).toEqual(['agrees cuts[0].lines[0].code']);
  });

  test('is checked once for each code and name, wherever they stand', () => {
    const wrong = {code: '30103', name: '津贴补贴'};
    expect(
      codesIn(
        cutOf('economicClass', wrong, {code: '30103', name: '奖金'}),
        cutOf('economicClass', wrong, {...wrong, name: '津贴 补贴'})
      )
    ).toEqual(['warning cuts[0].lines[0].name 津贴补贴 奖金', 'agrees cuts[0].lines[1].code']);
  });

  test('is checked once, though one table prints its class above it and another does not', () => {
    const wrong = {code: '30103', name: '津贴补贴'};
    const inClass = {code: '301', name: '工资福利支出', lines: [wrong]};
    expect(codesIn(cutOf('economicClass', wrong), cutOf('economicClass', inClass))).toEqual([
      'warning cuts[0].lines[0].name 津贴补贴 奖金',
      'agrees cuts[1].lines[0].code'
    ]);
  });

  test('is checked in what is paired with a line, and below it', () => {
    const paired = {
      code: '30103',
      name: '奖金',
      governmentClass: {code: '50101', name: '社会保障缴费'},
      ofWhich: [{code: '30103', name: '年终奖'}]
    };
    expect(codesIn(cutOf('economicClass', paired))).toEqual([
      'agrees cuts[0].lines[0].code',
      'warning cuts[0].lines[0].governmentClass.name 社会保障缴费 工资奖金津补贴',
      'warning cuts[0].lines[0].ofWhich[0].name 年终奖 奖金'
    ]);
  });
});

describe('A code that no list has', () => {
  test('is a warning without an expectation', () => {
    expect(found(chineseBudget([cutOf('economicClass', {code: '308', name: '某支出'})]), 'codes')).toEqual([
      {
        rule: 'codes',
        level: 'warning',
        path: 'cuts[0].lines[0].code',
        against: [],
        unit: 10_000,
        found: '308'
      }
    ]);
    expect(economic('30199999', '其他')).toEqual([]);
  });

  test('is none of a dimension without official codes', () => {
    expect(
      codesIn(cutOf('unit', {code: '042', name: '局'}), cutOf('project', {code: '4107', name: '经费'}))
    ).toEqual([]);
  });

  test('is not found among the names of JavaScript', () => {
    for (const code of ['__proto__', 'constructor', 'toString']) expect(economic(code, code)).toEqual([]);
  });
});

describe('A code below another', () => {
  const below = (line: object, by = 'function') =>
    codesIn(cutOf(by, {code: '20113', name: '商贸事务', lines: [line]}));

  test('begins with it', () => {
    expect(below({code: '2011301', name: '行政运行'})).toEqual([
      'agrees cuts[0].lines[0].code',
      'agrees cuts[0].lines[0].lines[0].code'
    ]);
  });

  test('that begins otherwise is a warning, though its name is right', () => {
    expect(below({code: '2150805', name: '中小企业发展专项'})).toEqual([
      'agrees cuts[0].lines[0].code',
      'warning cuts[0].lines[0].lines[0].code 2150805 20113…',
      'agrees cuts[0].lines[0].lines[0].code'
    ]);
  });

  test('may stand below a unit, whose code is of another kind', () => {
    const unit = {by: 'unit', code: '042', name: '局', lines: [{code: '2011301', name: '行政运行'}]};
    expect(codesIn(cutOf('function', unit))).toEqual(['agrees cuts[0].lines[0].lines[0].code']);
  });
});

describe('Codes of other editions and other countries', () => {
  const cuts = [cutOf('economicClass', {code: '30311', name: '住房公积金'})];

  test('are not checked before 2018, when the same code could mean another thing', () => {
    expect(found(chineseBudget(cuts, {fiscalYear: 2017}), 'codes')).toEqual([]);
    expect(found(chineseBudget(cuts, {fiscalYear: 2018}), 'codes')).toHaveLength(1);
  });

  test('are not checked in another currency', () => {
    expect(found(budgetOf(cuts), 'codes')).toEqual([]);
  });
});
