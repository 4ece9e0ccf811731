import {describe, expect, test} from 'vitest';
import {budgetOf} from '../budgets.js';
import {chineseBudget, found, spent, told} from './found.js';

const byFunction = (...lines: object[]) => ({side: 'expenditure', by: 'function', lines});

describe('One line in two tables', () => {
  test('is the same, by its code', () => {
    const cuts = [
      byFunction({code: '2011301', name: '行政运行', amount: '60.0'}),
      byFunction({code: '2011301', name: '行政 运行', amount: '60.0'})
    ];
    expect(found(chineseBudget(cuts), 'items')[0]).toEqual({
      rule: 'items',
      level: 'agrees',
      path: 'cuts[1].lines[0].amount',
      against: ['cuts[0].lines[0].amount'],
      unit: 10_000,
      printed: '60.0',
      computed: '60.0',
      difference: '0',
      tolerance: '0.1',
      roundings: [{count: 2, half: '0.05'}]
    });
  });

  test('that differs beyond rounding is told once, and not again for its group and its class', () => {
    const cuts = [
      byFunction({code: '2011301', name: '行政运行', amount: '60.0'}),
      byFunction({code: '2011301', name: '行政运行', amount: '61.0'})
    ];
    expect(told(chineseBudget(cuts), 'items')).toEqual([
      'difference cuts[1].lines[0].amount 61.0 / cuts[0].lines[0].amount 60.0: -1 of 0.1'
    ]);
  });

  test('is found by its name, where no code is printed', () => {
    const project = (name: string, amount: string) => ({
      side: 'expenditure',
      by: 'project',
      lines: [{name, amount}]
    });
    expect(
      told(chineseBudget([project('2022年专项', '141.0'), project('2022 年专项', '140.0')]), 'items')
    ).toEqual(['difference cuts[1].lines[0].amount 140.0 / cuts[0].lines[0].amount 141.0: 1 of 0.1']);
  });

  test('has the code that its name stands beside elsewhere in the file', () => {
    const cuts = [
      byFunction({name: '行政运行', amount: '60.0'}),
      byFunction({code: '2011301', name: '行政运行', amount: '62.0'})
    ];
    expect(told(chineseBudget(cuts), 'items')[0]).toBe(
      'difference cuts[1].lines[0].amount 62.0 / cuts[0].lines[0].amount 60.0: -2 of 0.1'
    );
  });

  test('is not guessed where its name stands beside two codes', () => {
    const cuts = [
      byFunction({name: '行政运行', amount: '60.0'}),
      byFunction(
        {code: '2011301', name: '行政运行', amount: '40.0'},
        {code: '2013601', name: '行政运行', amount: '20.0'}
      )
    ];
    expect(told(chineseBudget(cuts), 'items')).toEqual([]);
  });

  test('printed twice in one table is the sum of both rows', () => {
    const cuts = [
      byFunction(
        {code: '2011301', name: '行政运行', amount: '40.0'},
        {code: '2011301', name: '行政运行', amount: '20.0'}
      ),
      byFunction({code: '2011301', name: '行政运行', amount: '60.0'})
    ];
    expect(told(chineseBudget(cuts), 'items')[0]).toBe(
      'agrees cuts[1].lines[0].amount 60.0 / cuts[0].lines[0].amount + cuts[0].lines[1].amount 60: 0 of 0.15'
    );
  });

  test('that one of them prints blank is not held against it, and one that is printed 0 is', () => {
    const line = {code: '20113', name: '商贸事务'};
    expect(told(chineseBudget([byFunction({...line, amount: '5.0'}), byFunction(line)]), 'items')).toEqual(
      []
    );
    expect(
      told(chineseBudget([byFunction({...line, amount: '5.0'}), byFunction({...line, amount: '0'})]), 'items')
    ).toContain(
      // A 0 without decimals is nil and no rounded figure.
      'difference cuts[1].lines[0].amount 0 / cuts[0].lines[0].amount 5.0: 5 of 0.05'
    );
  });

  test('that is 0 in a table of whole 万元 can be some thousand 元', () => {
    const services = {code: '20113', name: '商贸事务'};
    const abroad = {code: '20201', name: '外交管理事务'};
    const cuts = [
      byFunction({...services, amount: '100'}, {...abroad, amount: '0'}),
      {...byFunction({...services, amount: '1000000'}, {...abroad, amount: '4000'}), unit: 1}
    ];
    expect(found(chineseBudget(cuts), 'items').map(({level}) => level)).toEqual(['agrees', 'agrees']);
  });

  test('without a code is told apart by the lines that it stands below', () => {
    const department = (name: string, other: string, total: string) => ({
      name,
      amount: total,
      lines: [
        {name: 'Wages', amount: '10'},
        {name: 'Other', amount: other}
      ]
    });
    const by = (...lines: object[]) => ({side: 'expenditure', by: 'unit', lines});
    const whole = by(department('Police', '5', '15'), department('Fire', '7', '17'));
    const police = by(department('Police', '5', '15'));
    expect(found(budgetOf([whole, police]), 'items').map(({level}) => level)).toEqual([
      'agrees',
      'agrees',
      'agrees'
    ]);
    const wrong = by(department('Police', '8', '15'));
    expect(told(budgetOf([whole, wrong]), 'items')).toContain(
      'difference cuts[1].lines[0].lines[1].amount 8 / cuts[0].lines[0].lines[1].amount 5: -3 of 1'
    );
  });

  test('of another scope or another side is another line', () => {
    const line = (amount: string) => ({lines: [{code: '2011301', name: '行政运行', amount}]});
    const cuts = [
      spent('60.0', line('60.0')),
      spent('50.0', {...line('50.0'), scope: {fund: 'generalPublicBudget'}})
    ];
    expect(told(chineseBudget(cuts), 'items')).toEqual([]);
  });
});

describe('A class that a table does not print', () => {
  const items = byFunction(
    {code: '2011301', name: '行政运行', amount: '60.0'},
    {code: '2011399', name: '其他商贸事务支出', amount: '5.0'}
  );

  test('is the sum of the items whose codes begin with its own', () => {
    const classes = byFunction({code: '201', name: '一般公共服务支出', amount: '66.0'});
    expect(told(chineseBudget([classes, items]), 'items')).toEqual([
      'difference cuts[0].lines[0].amount 66.0 / cuts[1].lines[0].amount + cuts[1].lines[1].amount 65: -1 of 0.15'
    ]);
  });

  test('is not made of codes of another country', () => {
    const classes = byFunction({code: '201', name: 'Services', amount: '66.0'});
    expect(told(budgetOf([classes, items]), 'items')).toEqual([]);
  });
});

describe('Functions by their names alone', () => {
  const withClass = (name: string) =>
    chineseBudget([
      byFunction({name, amount: '66.0'}),
      byFunction(
        {code: '2011301', name: '行政运行', amount: '60.0'},
        {code: '2150805', name: '中小企业发展专项', amount: '60.0'}
      )
    ]);
  const information = withClass('资源勘探信息等');
  const services = withClass('一般公共服务');

  test('are other lines than those by their codes, as long as the names of the codes are not loaded', () => {
    expect(told(information, 'items')).toEqual([]);
    expect(told(services, 'items')).toEqual([]);
  });

  test('are those by their codes, once the names of the codes are loaded', async () => {
    await import('../../../src/names.js');
    expect(told(information, 'items')).toEqual([
      'difference cuts[1].lines[1].amount 60.0 / cuts[0].lines[0].amount 66.0: 6 of 0.1'
    ]);
  });

  test('are classes, though 219 names its groups like them', async () => {
    await import('../../../src/names.js');
    expect(told(services, 'items')).toEqual([
      'difference cuts[1].lines[0].amount 60.0 / cuts[0].lines[0].amount 66.0: 6 of 0.1'
    ]);
  });
});
