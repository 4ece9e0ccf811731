import {describe, expect, test} from 'vitest';
import type {EconomicFigures} from '../../src/analysis/economic.js';
import {economicFigures} from '../../src/analysis/economic.js';
import {budgetOf, firstFile, read} from '../budget/budgets.js';

const classes = (figures: EconomicFigures | undefined) =>
  figures?.classes.map(
    ({key, amount, derived}) => `${key} ${derived ? '~' : ''}${amount?.toFixed(2) ?? '—'}`
  );
const items = (figures: EconomicFigures | undefined, key: string) =>
  figures?.classes
    .find(item => item.key === key)
    ?.parts.map(({code, name, amount}) => `${code} ${name} ${amount?.toFixed(2) ?? '—'}`);

const CNY = {currency: 'CNY', language: 'zh-CN'};
const cut = (lines: object[], more: object = {}) => ({
  side: 'expenditure',
  by: 'economicClass',
  lines,
  ...more
});

describe('the first file by the department’s classes', () => {
  const figures = economicFigures(read(firstFile()), 'department');

  test('comes from table 7, and can be shown both ways', () => {
    expect(figures?.path).toBe('cuts[8]');
    expect(figures?.classification).toBe('department');
    expect(figures?.available).toEqual(['department', 'government']);
  });

  test('has four classes, each the sum of its items', () => {
    expect(classes(figures)).toEqual(['301 ~101.54', '303 ~27.10', '302 ~14.35', '312 ~141.00']);
    expect(items(figures, '301')).toEqual([
      '30103 奖金 28.53',
      '30110 职工基本医疗保险缴费 3.85',
      '30107 绩效工资 12.83',
      '30112 其他社会保障缴费 0.20',
      '30108 机关事业单位基本养老保险缴费 7.06',
      '30113 住房公积金 7.36',
      '30101 基本工资 27.55',
      '30102 津贴补贴 14.16'
    ]);
    expect(items(figures, '302')).toEqual([
      '30299 其他商品和服务支出 1.28',
      '30228 工会经费 0.88',
      '30239 其他交通费用 3.06',
      '30207 邮电费 0.34',
      '30201 办公费 7.10',
      '30229 福利费 1.69'
    ]);
    expect(items(figures, '303')).toEqual([
      '30309 奖励金 0.02',
      '30307 医疗费补助 0.35',
      '30302 退休费 26.73'
    ]);
    expect(items(figures, '312')).toEqual(['31299 其他对企业补助 141.00']);
  });

  test('prints no name of a class, and none is invented', () => {
    expect(figures?.classes.map(({name}) => name)).toEqual(['', '', '', '']);
  });

  test('keeps the printed total of 283.98', () => {
    expect(figures?.total.toFixed(2)).toBe('283.98');
    expect(figures?.totalDerived).toBe(false);
  });
});

describe('the first file by the government’s classes', () => {
  const figures = economicFigures(read(firstFile()), 'government');

  test('comes from the classes beside the lines of table 7', () => {
    expect(figures?.path).toBe('cuts[8]');
    expect(figures?.classification).toBe('government');
    expect(classes(figures)).toEqual(['501 ~88.71', '509 ~27.10', '505 ~12.83', '502 ~14.35', '507 ~141.00']);
  });

  test('adds lines of one class up, under the name that is printed most often', () => {
    expect(items(figures, '501')).toEqual([
      '50101 工资奖金津补贴 70.24',
      '50102 社会保障缴费 11.11',
      '50103 住房公积金 7.36'
    ]);
    expect(items(figures, '502')).toEqual(['50299 其他商品和服务支出 1.28', '50201 办公经费 13.07']);
    expect(items(figures, '505')).toEqual(['50501 工资福利支出 12.83']);
    expect(items(figures, '507')).toEqual(['50799 其他对企业补助 141.00']);
    expect(items(figures, '509')).toEqual(['50901 社会福利和救助 0.37', '50905 离退休费 26.73']);
  });

  test('adds up to 283.99 beside the printed total of 283.98', () => {
    const amounts = figures?.classes.map(({amount}) => Math.round(100 * Number(amount?.toFixed()))) ?? [];
    expect(amounts.reduce((total, amount) => total + amount, 0)).toBe(28399);
    expect(figures?.total.toFixed(2)).toBe('283.98');
  });
});

describe('classes', () => {
  test('that are printed over their items stay printed', () => {
    const lines = [
      {
        code: '301',
        name: '工资福利支出',
        amount: '5.00',
        lines: [{code: '30101', name: '基本工资', amount: '4.99'}]
      },
      {code: '302', name: '商品和服务支出', amount: '1.00'}
    ];
    const figures = economicFigures(budgetOf([cut(lines)], CNY), 'department');
    expect(classes(figures)).toEqual(['301 5.00', '302 1.00']);
    expect(items(figures, '301')).toEqual(['30101 基本工资 4.99']);
  });

  test('that are printed beside their items take them in', () => {
    const lines = [
      {code: '301', name: '工资福利支出', amount: '5.00'},
      {code: '30101', name: '基本工资', amount: '4.00'},
      {code: '30102', name: '津贴补贴', amount: '1.00'},
      {code: '30201', name: '办公费', amount: '2.00'}
    ];
    const figures = economicFigures(budgetOf([cut(lines)], CNY), 'department');
    expect(classes(figures)).toEqual(['301 5.00', '302 ~2.00']);
    expect(items(figures, '301')).toEqual(['30101 基本工资 4.00', '30102 津贴补贴 1.00']);
    expect(figures?.total.toFixed()).toBe('7');
  });

  test('are derived only for codes whose class is known', () => {
    const lines = [
      {code: '30101', name: 'known', amount: '1'},
      {code: '77701', name: 'unknown', amount: '2'},
      {code: '3010', name: 'short', amount: '3'},
      {name: 'none', amount: '4'}
    ];
    expect(classes(economicFigures(budgetOf([cut(lines)], CNY), 'department'))).toEqual([
      '301 ~1.00',
      '77701 2.00',
      '3010 3.00',
      'none 4.00'
    ]);
  });

  test('of two units are one', () => {
    const unit = (name: string, amount: string) => ({
      by: 'unit',
      name,
      lines: [{code: '30101', name: '基本工资', amount}]
    });
    const figures = economicFigures(budgetOf([cut([unit('甲', '1.5'), unit('乙', '2')])], CNY), 'department');
    expect(classes(figures)).toEqual(['301 ~3.50']);
    expect(items(figures, '301')).toEqual(['30101 基本工资 3.50']);
  });

  test('of two units take the items of both', () => {
    const unit = (code: string, amount: string) => ({
      by: 'unit',
      name: code,
      lines: [{code: '301', name: '工资', amount, lines: [{code, name: code, amount}]}]
    });
    const figures = economicFigures(
      budgetOf([cut([unit('30101', '1'), unit('30102', '2'), unit('30101', '4')])], CNY),
      'department'
    );
    expect(classes(figures)).toEqual(['301 7.00']);
    expect(items(figures, '301')).toEqual(['30101 30101 5.00', '30102 30102 2.00']);
  });

  test('of a blank stay blank', () => {
    const figures = economicFigures(
      budgetOf(
        [
          cut([
            {code: '30101', name: 'x'},
            {code: '30201', name: 'y', amount: '0'}
          ])
        ],
        CNY
      ),
      'department'
    );
    expect(classes(figures)).toEqual(['301 —', '302 ~0.00']);
  });
});

describe('the government’s classes', () => {
  const paired = (code: string, government: string, amount: string) => ({
    code,
    name: code,
    amount,
    governmentClass: {code: government, name: government}
  });

  test('have what stands in the columns of the lines beside them', () => {
    const lines = [{...paired('30101', '50101', '1'), amounts: {funds: '1'}}];
    const columns = [{id: 'funds', name: 'Funds'}];
    const figures = economicFigures(budgetOf([{...cut(lines), columns}], CNY), 'government');
    expect(figures?.classes[0]?.rows).toEqual([
      {code: '50101', name: '50101', amount: '1', amounts: {funds: '1'}}
    ]);
  });

  test('of a cut of their own go before those beside lines', () => {
    const own = {
      ...cut([{code: '50101', name: '工资奖金津补贴', amount: '9'}]),
      by: 'governmentEconomicClass'
    };
    const figures = economicFigures(budgetOf([cut([paired('30101', '50101', '1')]), own], CNY), 'government');
    expect(figures?.path).toBe('cuts[1]');
    expect(classes(figures)).toEqual(['501 ~9.00']);
  });

  test('are found beside items whose own class is printed over them', () => {
    const lines = [
      {
        code: '301',
        name: '工资福利支出',
        amount: '3',
        lines: [paired('30101', '50101', '1'), paired('30107', '50501', '2')]
      },
      paired('30201', '50201', '4')
    ];
    const figures = economicFigures(budgetOf([cut(lines)], CNY), 'government');
    expect(figures?.available).toEqual(['department', 'government']);
    expect(classes(figures)).toEqual(['501 ~1.00', '505 ~2.00', '502 ~4.00']);
  });

  test('leave a line without one as it is', () => {
    const figures = economicFigures(
      budgetOf([cut([paired('30101', '50101', '1'), {name: 'x', amount: '2'}])], CNY),
      'government'
    );
    expect(classes(figures)).toEqual(['501 ~1.00', 'x 2.00']);
  });
});

describe('a file', () => {
  test('with one classification shows that, whichever is wanted', () => {
    const budget = budgetOf([cut([{code: '30101', name: 'x', amount: '1'}])], CNY);
    expect(economicFigures(budget, 'government')?.classification).toBe('department');
    const other = budgetOf(
      [{...cut([{code: '50101', name: 'x', amount: '1'}]), by: 'governmentEconomicClass'}],
      CNY
    );
    expect(economicFigures(other, 'department')?.classification).toBe('government');
    expect(economicFigures(other, 'department')?.available).toEqual(['government']);
  });

  test('with neither has no such figures', () => {
    expect(economicFigures(budgetOf([]), 'department')).toBeUndefined();
    expect(economicFigures(budgetOf([cut([])], CNY), 'department')).toBeUndefined();
    expect(
      economicFigures(budgetOf([{...cut([{name: 'x', amount: '1'}]), side: 'income'}]), 'department')
    ).toBeUndefined();
  });

  test('of another country keeps its nested lines, without any code', () => {
    const lines = [
      {
        name: 'Staff',
        lines: [
          {name: 'Salaries', amount: '60'},
          {name: 'Pensions', amount: '15.5'}
        ]
      },
      {name: 'Debt service', amount: '24.5'}
    ];
    const figures = economicFigures(budgetOf([cut(lines)]), 'department');
    expect(classes(figures)).toEqual(['Staff ~75.50', 'Debt service 24.50']);
    expect(figures?.classes[0]?.parts.map(({name, amount}) => `${name} ${amount?.toFixed()}`)).toEqual([
      'Salaries 60',
      'Pensions 15.5'
    ]);
    expect(figures?.total.toFixed()).toBe('100');
    expect(figures?.totalDerived).toBe(true);
  });

  test('of another country is not regrouped by codes that look like China’s', () => {
    const lines = [
      {code: '30101', name: 'Paper', amount: '1'},
      {code: '30201', name: 'Ink', amount: '2'}
    ];
    expect(classes(economicFigures(budgetOf([cut(lines)]), 'department'))).toEqual([
      '30101 1.00',
      '30201 2.00'
    ]);
  });
});
