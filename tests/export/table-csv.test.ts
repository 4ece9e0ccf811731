import {describe, expect, it} from 'vitest';
import {changeFigures} from '../../src/analysis/change.js';
import {functionFigures} from '../../src/analysis/function.js';
import {incomeFigures} from '../../src/analysis/income.js';
import type {Budget} from '../../src/budget/schema.js';
import {tableOfChanges} from '../../src/elements/change-table.js';
import {tableOfFigures} from '../../src/elements/tables.js';
import {tableCsv} from '../../src/export/table-csv.js';
import {wordsFor} from '../../src/format/languages.js';
import {Speaker} from '../../src/format/speaker.js';
import {budgetOf, firstFile, read} from '../budget/budgets.js';

const speaker = (budget: Budget, decimals: number, lang = budget.language) =>
  new Speaker(wordsFor(lang), budget, budget.unit, decimals);

function functionsOf(budget: Budget, lang?: string): string[] {
  const figures = functionFigures(budget);
  if (!figures) throw new Error('no functions');
  const say = speaker(budget, figures.decimals, lang);
  const rows = figures.rows.map(({figure}) => figure);
  return tableCsv(tableOfFigures('Functions', rows, figures, say), budget, say).split('\r\n');
}

function incomeOf(budget: Budget, lang?: string): string[] {
  const figures = incomeFigures(budget);
  if (!figures) throw new Error('no income');
  const say = speaker(budget, figures.decimals, lang);
  return tableCsv(tableOfFigures('Income', figures.rows, figures, say), budget, say).split('\r\n');
}

describe('A table as CSV', () => {
  const budget = read(firstFile());

  it('has every column of the cut, blanks empty, and what is not printed marked', () => {
    expect(functionsOf(budget).slice(0, 6)).toEqual([
      '\uFEFF项目,编码,合计,占比（单位：%）,基本支出,基本支出 · 人员经费 (由明细相加，未印出),' +
        '基本支出 · 人员经费 · 工资福利支出,基本支出 · 人员经费 · 对个人和家庭的补助,' +
        '基本支出 · 公用经费 (由明细相加，未印出),基本支出 · 公用经费 · 商品和服务支出,基本支出 · 公用经费 · 资本性支出,' +
        '项目支出,项目支出 · 其他运转类,项目支出 · 特定目标类,级次,备注',
      '行政运行,2011301,137.48,48.4,137.48,128.64,101.54,27.10,8.84,8.84,,,,,1,',
      '其他商贸事务支出,2011399,5.20,1.8,,,,,,,,5.20,4.00,1.20,1,',
      '其他共产党事务支出,2013699,0.30,0.1,,,,,,,,0.30,,0.30,1,',
      '中小企业发展专项,2150805,141.00,49.7,,,,,,,,141.00,,141.00,1,',
      '支出总计,,283.98,100.0,137.48,128.64,101.54,27.10,8.84,8.84,,146.50,4.00,142.50,,'
    ]);
  });

  it('says below an empty line what it is, of whom and from where', () => {
    expect(incomeOf(budget).slice(-8)).toEqual([
      ',,,,',
      '标题,Income,,,',
      '部门（单位）,新乡市红旗区工业和信息化局,,,',
      '年度,2023年度预算,,,',
      '单位,万元,,,',
      '来源,新乡市红旗区工业和信息化局 2023 年度部门预算,,,',
      '公布日期,2023-04,,,',
      ''
    ]);
  });

  it('keeps the levels, and tells what is only part of a row', () => {
    const [head, ...rows] = incomeOf(budget, 'en');
    expect(head).toBe('\uFEFFItem,Amount,Share (unit: %),Level,Note');
    expect(rows.slice(0, 4)).toEqual([
      "This year's income,142.98,50.3,1,",
      'General public budget,142.98,50.3,2,',
      'of which: Fiscal appropriation,142.98,50.3,3,',
      'Government funds budget,,,2,'
    ]);
  });

  it('has plain numbers with a plain minus, and no formulas in its texts', () => {
    const lines = [
      {name: '=SUM(A1)', amount: '1234567.5'},
      {name: 'Refunds', amount: '-1000.25'}
    ];
    expect(incomeOf(budgetOf([{side: 'income', by: 'source', lines}])).slice(1, 4)).toEqual([
      "'=SUM(A1),1234567.50,100.1,1,",
      'Refunds,-1000.25,-0.1,1,',
      'Total income,1233567.25,100.0,,"sum of its items, not printed"'
    ]);
  });

  it('says which cell is a sum where others of its column are printed', () => {
    const columns = [{id: 'basic', name: 'Basic', columns: [{id: 'basic.personnel', name: 'Staff'}]}];
    const line = (name: string, amounts: object) => ({name, amount: '2', amounts});
    const lines = [line('Roads', {basic: '2'}), line('Schools', {'basic.personnel': '2'})];
    const csv = functionsOf(budgetOf([{side: 'expenditure', by: 'function', columns, lines}]));
    expect(csv.slice(0, 3)).toEqual([
      '\uFEFFItem,Amount,Share (unit: %),Basic,Basic · Staff,Level,Note',
      'Roads,2,50.0,2,,1,',
      'Schools,2,50.0,2,2,1,"Basic: sum of its items, not printed"'
    ]);
  });

  it('has changes with their signs as numbers', () => {
    const {changes = []} = changeFigures(budget) ?? {};
    const say = speaker(budget, 2);
    const [head, first] = tableCsv(tableOfChanges(changes, say), budget, say).split('\r\n');
    expect(head).toBe('\uFEFF项目,2023,2022 年预算,增减额,增减幅度（单位：%）,主要原因,级次,备注');
    expect(first).toBe('收入总计,283.98,167.84,116.14,69.2,增加中小企业发展专项资金,1,');
  });
});
