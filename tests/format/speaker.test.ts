import {describe, expect, it} from 'vitest';
import {money} from '../../src/budget/money.js';
import {en} from '../../src/format/locales/en.js';
import {zhCN} from '../../src/format/locales/zh-cn.js';
import {zhHant} from '../../src/format/locales/zh-hant.js';
import {Speaker} from '../../src/format/speaker.js';

const budget = {currency: 'CNY', language: 'zh-CN', fiscalYear: 2023};
const zh = new Speaker(zhCN, budget, 10_000, 2);
const english = new Speaker(en, budget, 10_000, 2);

describe('A name', () => {
  it('is the printed one for a reader of the language of the file', () => {
    expect(zh.name({id: 'carryover', by: 'source', name: '上年结转'})).toEqual({text: '上年结转'});
  });

  it('is looked up by id, then by code, for a reader of another', () => {
    expect(english.name({id: 'carryover', by: 'source', name: '上年结转'})).toEqual({
      text: 'Carried over from last year'
    });
    expect(english.name({code: '301', by: 'economicClass', name: '工资福利支出'})).toEqual({
      text: 'Wages and benefits'
    });
    expect(english.name({code: '312', by: 'economicClass', name: '对企业补助'})).toEqual({
      text: 'Subsidies to enterprises'
    });
  });

  it('is the printed one with its language where nobody knows another', () => {
    expect(english.name({by: 'source', name: '彩票收入'})).toEqual({text: '彩票收入', lang: 'zh-CN'});
    expect(english.name({id: 'own.lottery', by: 'source', name: '彩票收入'})).toEqual({
      text: '彩票收入',
      lang: 'zh-CN'
    });
  });

  it('is in the script of the reader, or with the language of the file', () => {
    const traditional = new Speaker(zhHant, budget, 10_000, 2);
    expect(traditional.name({id: 'project', by: 'nature', name: '项目支出'})).toEqual({text: '項目支出'});
    const wages = {code: '301', by: 'economicClass', name: ''};
    expect(traditional.name(wages)).toEqual({text: '工資福利支出'});
    const allowances = {code: '30102', by: 'economicClass', name: '津贴补贴'};
    expect(traditional.name(allowances)).toEqual({text: '津贴补贴', lang: 'zh-CN'});
    const taiwans = {...budget, language: 'zh-TW', currency: 'TWD'};
    const own = {id: 'project', by: 'nature', name: '專案支出'};
    expect(new Speaker(zhHant, taiwans, 1000, 0).name(own)).toEqual({text: '專案支出'});
    expect(new Speaker(zhCN, taiwans, 1000, 0).name(own)).toEqual({text: '项目支出'});
  });

  it('is the code where none is printed and nobody knows one', () => {
    expect(zh.name({code: '999', by: 'economicClass', name: ''})).toEqual({text: '999'});
    expect(zh.name({by: 'economicClass', name: ''})).toEqual({text: '—'});
  });

  it('is not found on Object.prototype', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'current.valueOf']) {
      expect(english.name({id, by: 'source', name: '名'})).toEqual({text: '名', lang: 'zh-CN'});
    }
  });

  it('is shown to a Chinese reader of a foreign file as the dictionary has it', () => {
    const foreign = new Speaker(zhCN, {...budget, language: 'en', currency: 'USD'}, 1_000_000, 1);
    expect(foreign.name({id: 'project', by: 'nature', name: 'Projects'})).toEqual({text: '项目支出'});
    expect(foreign.name({by: 'nature', name: 'Parks'})).toEqual({text: 'Parks', lang: 'en'});
    expect(foreign.money(money('1234.5'))).toBe('1,234.5 百万美元');
  });
});

describe('A speaker', () => {
  it('words amounts with the unit and the decimals of the table', () => {
    expect(zh.amount(money('141'))).toBe('141.00');
    expect(zh.money(money('141'))).toBe('141.00 万元');
    expect(zh.money(undefined)).toBe('—');
    expect(zh.signed(money('-5'))).toBe('−5.00');
    expect(english.money(money('141'))).toBe('141.00 (CNY 10,000)');
  });

  it('words a share, and none of nil', () => {
    expect(zh.share(money('141.00'), money('283.98'))).toBe('49.7%');
    expect(zh.share(money('0.02'), money('283.98'))).toBe('<0.1%');
    expect(zh.share(undefined, money('283.98'))).toBe('—');
    expect(zh.share(money('1'), money('0'))).toBe('—');
  });

  it('names an item with its amount and share', () => {
    const item = {code: '31299', by: 'economicClass', name: '其他对企业补助', amount: money('141.00')};
    expect(zh.item(item, money('283.98'))).toBe('其他对企业补助，141.00 万元，占 49.7%');
    expect(english.item({...item, name: 'Grants'}, money('283.98'))).toBe(
      'Grants, 141.00 (CNY 10,000), 49.7%'
    );
  });

  it('names the fiscal year, over two calendar years where it is one of them', () => {
    expect(zh.year()).toBe('2023');
    expect(zh.year(2022)).toBe('2022');
    const split = new Speaker(en, {...budget, period: {start: '2023-04-01', end: '2024-03-31'}}, 1, 0);
    expect(split.year()).toBe('2023–24');
    expect(split.year(1999)).toBe('1999–00');
    const whole = new Speaker(en, {...budget, period: {start: '2023-01-01', end: '2023-12-31'}}, 1, 0);
    expect(whole.year()).toBe('2023');
  });
});

describe('Amounts in another unit than the printed one', () => {
  const total = money('283.98');

  it('are exact and aligned, in a smaller unit and in a larger one', () => {
    const yuan = new Speaker(zhCN, budget, 10_000, 2, {unit: 1});
    expect(yuan.amount(total)).toBe('2,839,800');
    expect(yuan.money(total)).toBe('2,839,800 元');
    expect(yuan.signed(money('-0.005'))).toBe('−50');
    const yi = new Speaker(zhCN, budget, 10_000, 2, {unit: 100_000_000});
    expect(yi.amount(total)).toBe('0.028398');
    expect(yi.amount(money('141'))).toBe('0.014100');
    expect(yi.unitName()).toBe('亿元');
    expect(yi.exact).toBe(yi);
  });

  it('are rounded per head, but for the table', () => {
    const each = new Speaker(zhCN, budget, 10_000, 2, {population: 400_000});
    expect(each.amount(total)).toBe('7.10');
    expect(each.money(total)).toBe('人均 7.10 元');
    expect(each.unitName()).toBe('人均 元');
    expect(each.amount(undefined)).toBe('—');
    expect(each.share(money('141.00'), total)).toBe('49.7%');
    expect(each.exact.money(total)).toBe('283.98 万元');
  });

  it('name the unit where it is not the one that is seen', () => {
    const yuan = new Speaker(zhCN, budget, 10_000, 2, {unit: 1});
    expect(yuan.amountIn(total, 10_000, 2)).toBe('283.98 万元');
    expect(zh.amountIn(total, 10_000, 2)).toBe('283.98');
  });

  it('are offered in what the language counts in, beside the printed unit', () => {
    expect(zh.unitChoices()).toEqual([1, 10_000, 100_000_000]);
    expect(english.unitChoices()).toEqual([1, 10_000, 1_000_000, 1_000_000_000]);
    expect(new Speaker(zhCN, budget, 10_000, 2, {unit: 1000}).unitChoices()).toEqual([
      1, 1000, 10_000, 100_000_000
    ]);
  });
});
