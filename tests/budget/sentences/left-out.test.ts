import {describe, expect, it, test} from 'vitest';
import {readStatements} from '../../../src/budget/sentences/read-statements.js';
import {chinese, final, reading} from './reading.js';

describe('A figure that is not surely understood is left out:', () => {
  test.for([
    ['a floor area', '本工程规划建筑面积约为13459平方米，其中地上建筑面积为8013平方米。'],
    ['a date', '截止2022年12月31日，本部门流动资产448.82万元。'],
    ['equipment above a price', '单价100万元以上设备0台（套）。'],
    ['the target of a project', '支出完成率达到95%，占目标的100%。'],
    ['money that a project was to bring in', '纳入2022年预算管理的700万元培训费收入，2023年不再安排。'],
    ['a quarterly plan', '第一季度用款计划25.88万元，第二季度用款计划180.74万元。'],
    ['an estimate', '支出预算约为100万元。'],
    ['the total of another unit', '上海市普陀区规划和自然资源局执法大队收入总计100万元。'],
    ['what a clause before it narrows', '由中小企业供应商成交的，政府采购金额225.10万元。'],
    ['procurement from small enterprises', '面向中小企业预留政府采购项目预算金额225.10万元。'],
    ['a unit without 元', '支出预算0.39万。'],
    ['a figure that no amount can be', '支出预算0012万元，收入预算1234567890123456789万元。'],
    ['a template that was not filled in', '支出预算比上年增加（减少）5万元。'],
    ['a change from no year in particular', '支出预算增加5万元，增长3%。'],
    ['a change from long before', '支出预算比2019年预算增加5万元。'],
    ['a budget that this year has no place for', '国有资本经营预算支出5万元。'],
    ['an item that no table has', '“公共安全支出（类）检察（款）公诉（项）”5万元。']
  ] as const)('%s', ([, text]) => {
    expect(reading('支出预算情况说明', text)).toEqual([]);
  });

  it('does not give a change to one of several things that were named', () => {
    expect(reading('支出预算情况说明', '收入总计9万元，支出总计8万元，比上年增加1万元。')).toEqual([
      'income = 9',
      'expenditure = 8'
    ]);
    expect(
      reading('支出预算情况说明', '支出总计8万元，其中：基本支出5万元，项目支出3万元。比上年增加1万元。')
    ).toEqual(['expenditure = 8', 'expenditure nature basic = 5', 'expenditure nature project = 3']);
  });

  it('does not take the execution of an unknown item for that of all expenditure', () => {
    const text =
      '公共安全支出（类）检察（款）公诉（项）。年初预算为5万元，支出决算为4万元，完成年初预算的80%。';
    expect(reading('一般公共预算支出情况说明', text, final)).toEqual([]);
  });

  it('gives no share of something that the part is no part of', () => {
    expect(
      reading(
        '支出预算情况说明',
        '支出总计9万元，其中：基本支出5万元，其中：人员经费4万元，占80%；项目支出4万元，占44%。'
      )
    ).toEqual([
      'expenditure = 9',
      'expenditure nature basic = 5',
      'expenditure nature basic.personnel = 4',
      'expenditure nature basic.personnel = 80% of expenditure nature basic',
      'expenditure nature project = 4'
    ]);
  });

  it('reads nothing below a heading of assets, targets or projects', () => {
    for (const heading of ['国有资产占用情况', '绩效目标设置情况', '项目概况', '主要职责']) {
      expect(reading(heading, '支出总计9万元。')).toEqual([]);
    }
  });

  it('reads no total of the budget below a heading of one of its parts', () => {
    expect(reading('政府采购支出情况', '支出总计9万元，基本支出5万元。')).toEqual([]);
  });

  it('reads no other language, and no file without a narrative', () => {
    const budget = chinese('支出预算情况说明', '支出总计9万元。');
    const {narrative: _, ...without} = budget;
    expect(readStatements({...budget, language: 'ja-JP'})).toEqual([]);
    expect(readStatements(without)).toEqual([]);
    expect(readStatements({...budget, language: 'zh-Hans-CN'})).toHaveLength(1);
  });
});
