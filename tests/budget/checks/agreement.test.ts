import {describe, expect, test} from 'vitest';
import {budgetOf} from '../budgets.js';
import {chineseBudget, found, income, spent, told} from './found.js';

describe('The totals of several tables', () => {
  const between = (...totals: string[]) => told(chineseBudget(totals.map(total => income(total))), 'totals');

  test('are the same, and each is held against the first', () => {
    expect(found(chineseBudget([income('100.0'), income('100.0', {by: 'unit'})]), 'totals')).toEqual([
      {
        rule: 'totals',
        level: 'agrees',
        path: 'cuts[1].total.amount',
        against: ['cuts[0].total.amount'],
        unit: 10_000,
        printed: '100.0',
        computed: '100.0',
        difference: '0',
        tolerance: '0.1',
        roundings: [{count: 2, half: '0.05'}]
      }
    ]);
  });

  test('may be half a digit of each apart, and no more', () => {
    expect(between('100.1', '100.0')).toEqual([
      'rounding cuts[1].total.amount 100.0 / cuts[0].total.amount 100.1: 0.1 of 0.1'
    ]);
    expect(between('100.2', '100.0')).toEqual([
      'difference cuts[1].total.amount 100.0 / cuts[0].total.amount 100.2: 0.2 of 0.1'
    ]);
  });

  test('are held against what most of three or more say', () => {
    expect(between('99.0', '100.0', '100.0')).toEqual([
      'difference cuts[0].total.amount 99.0 / cuts[1].total.amount 100.0: 1 of 0.1',
      'agrees cuts[2].total.amount 100.0 / cuts[1].total.amount 100.0: 0 of 0.1'
    ]);
    expect(between('99.0', '100.0', '98.0')).toEqual([
      'difference cuts[1].total.amount 100.0 / cuts[0].total.amount 99.0: -1 of 0.1',
      'difference cuts[2].total.amount 98.0 / cuts[0].total.amount 99.0: 1 of 0.1'
    ]);
  });

  test('may be negative', () => {
    expect(between('-7.5', '-7.5')).toEqual([
      'agrees cuts[1].total.amount -7.5 / cuts[0].total.amount -7.5: 0 of 0.1'
    ]);
  });

  test('in 万元 are the rounded ones in 元', () => {
    const between = (yuan: string, tenThousands: string) =>
      told(chineseBudget([spent(yuan, {unit: 1}), spent(tenThousands)]), 'totals');
    expect(between('4412500', '441.25')).toEqual([
      'agrees cuts[1].total.amount 441.25 / cuts[0].total.amount 441.25: 0 of 0.00505'
    ]);
    expect(between('4412549', '441.25')).toEqual([
      'agrees cuts[1].total.amount 441.25 / cuts[0].total.amount 441.2549: 0.0049 of 0.00505'
    ]);
    // 441.26 would be the rounded one: 4412551 is no more than half of 0.01 off it.
    expect(between('4412551', '441.25')).toEqual([
      'difference cuts[1].total.amount 441.25 / cuts[0].total.amount 441.2551: 0.0051 of 0.00505'
    ]);
    expect(between('4412551', '441.26')).toEqual([
      'agrees cuts[1].total.amount 441.26 / cuts[0].total.amount 441.2551: -0.0049 of 0.00505'
    ]);
  });

  test('that one of the tables leaves blank are not held against it', () => {
    const blank = {side: 'income', by: 'unit', total: {name: '合计'}, lines: []};
    expect(told(chineseBudget([income('100.0'), blank]), 'totals')).toEqual([]);
  });

  test('of other years are not held against one another', () => {
    const comparatives = [{fiscalYear: 2022, cuts: [income('80.0'), income('70.0', {by: 'unit'})]}];
    expect(told(chineseBudget([income('100.0')], {comparatives}), 'totals')).toEqual([]);
  });

  test('of another currency are held against each other too', () => {
    expect(told(budgetOf([income('100.0'), income('105.0', {by: 'unit'})]), 'totals')).toEqual([
      'difference cuts[1].total.amount 105.0 / cuts[0].total.amount 100.0: -5 of 0.1'
    ]);
  });

  test('of two funds, of two stages or of two sides are no matter of this rule', () => {
    const cuts = [
      income('100.0'),
      spent('90.0'),
      income('80.0', {scope: {fund: 'generalPublicBudget'}}),
      income('70.0', {scope: {fund: 'generalPublicBudget', stage: 'current'}})
    ];
    expect(told(chineseBudget(cuts), 'totals')).toEqual([]);
  });
});

describe('Basic expenditure', () => {
  const columns = [
    {id: 'basic', name: '基本支出'},
    {id: 'project', name: '项目支出'}
  ];
  const table = (basic: string, project: string, total: string) => ({
    ...spent(total),
    columns,
    total: {amount: total, amounts: {basic, project}}
  });

  test('is the same as a column, as a table and as a line', () => {
    const own = {...spent('60.0', {scope: {nature: 'basic'}}), by: 'economicClass'};
    const lines = [{id: 'basic', name: '基本支出', amount: '59.5'}];
    expect(
      told(
        chineseBudget([table('60.0', '40.0', '100.0'), own, spent('', {by: 'nature', total: {}, lines})]),
        'natures'
      )
    ).toEqual([
      'agrees cuts[1].total.amount 60.0 / cuts[0].total.amounts.basic 60.0: 0 of 0.1',
      'difference cuts[2].lines[0].amount 59.5 / cuts[0].total.amounts.basic 60.0: 0.5 of 0.1'
    ]);
  });

  test('is, class by class, what its columns say', () => {
    const natures = [
      {id: 'basic.personnel.wages', name: '工资福利支出'},
      {id: 'basic.operating.goodsAndServices', name: '商品和服务支出'}
    ];
    const scope = {nature: 'basic'};
    const byFunction = {
      ...spent('50.0', {scope}),
      columns: natures,
      total: {
        amount: '50.0',
        amounts: {'basic.personnel.wages': '30.0', 'basic.operating.goodsAndServices': '20.0'}
      }
    };
    const byClass = spent('50.0', {
      scope,
      by: 'economicClass',
      lines: [
        {code: '30101', name: '基本工资', amount: '18.0'},
        {code: '30102', name: '津贴补贴', amount: '12.1'},
        {code: '30201', name: '办公费', amount: '19.0'}
      ]
    });
    expect(told(chineseBudget([byFunction, byClass]), 'natures')).toEqual([
      'agrees cuts[1].total.amount 50.0 / cuts[0].total.amount 50.0: 0 of 0.1',
      'rounding cuts[0].total.amounts["basic.personnel.wages"] 30.0 / cuts[1].lines[0].amount + cuts[1].lines[1].amount 30.1: 0.1 of 0.15',
      // The one item of class 302 is the whole class.
      'difference cuts[1].lines[2].amount 19.0 / cuts[0].total.amounts["basic.operating.goodsAndServices"] 20.0: 1 of 0.1'
    ]);
  });
});

describe('Project expenditure', () => {
  const columns = [
    {id: 'project', name: '项目支出', columns: [{id: 'project.targeted', name: '特定目标类'}]}
  ];
  const byFunction = {
    ...spent('100.0'),
    columns,
    total: {amount: '100.0', amounts: {project: '40.0', 'project.targeted': '30.0'}}
  };
  const targeted = {id: 'project.targeted', name: '特定目标类'};

  test('is the sum of the projects, and a type that of the projects of that type', () => {
    const projects = {
      side: 'expenditure',
      by: 'project',
      lines: [
        {name: '甲', amount: '10.0', category: {id: 'project.operating', name: '其他运转类'}},
        {name: '乙', amount: '20.0', category: targeted},
        {name: '丙', amount: '11.0', category: targeted}
      ]
    };
    expect(told(chineseBudget([byFunction, projects]), 'projects')).toEqual([
      'difference cuts[0].total.amounts.project 40.0 / cuts[1].lines[*].amount 41: 1 of 0.2',
      'difference cuts[0].total.amounts["project.targeted"] 30.0 / cuts[1].lines[1].amount + cuts[1].lines[2].amount 31: 1 of 0.15'
    ]);
  });
});
