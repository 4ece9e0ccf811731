import {describe, expect, test} from 'vitest';
import type {Standing} from '../../src/analysis/relation.js';
import {relationOf} from '../../src/analysis/relation.js';
import {money} from '../../src/budget/money.js';
import type {Place} from '../../src/budget/place.js';

const standing = (place: Omit<Place, 'side'>, amount: string, unit = 10000): Standing => ({
  place: {side: 'expenditure', ...place},
  amount: money(amount),
  unit
});

const wages = standing({nature: 'basic.personnel.wages'}, '101.54');
const goods = standing({nature: 'basic.operating.goodsAndServices'}, '11.05');
const class301 = standing({by: 'economicClass', member: '301'}, '101.54');
const class302 = standing({by: 'economicClass', member: '302'}, '14.35');

describe('How some money stands to other money', () => {
  test('wages of basic expenditure are class 301, as long as no project pays any', () => {
    expect(relationOf(wages, class301)).toBe('same');
    expect(relationOf(class301, wages)).toBe('same');
    expect(relationOf(wages, {...class301, amount: money('120.00')})).toBe('part');
  });

  test('goods and services of basic expenditure are a part of class 302, which holds those of projects too', () => {
    expect(relationOf(goods, class302)).toBe('part');
    expect(relationOf(class302, goods)).toBe('whole');
  });

  test('an item is a part of its class, and of the nature that the class is', () => {
    const item = standing({by: 'economicClass', member: '30101'}, '27.55');
    expect(relationOf(item, class301)).toBe('part');
    expect(relationOf(item, standing({by: 'economicClass', member: '302'}, '14.35'))).toBeUndefined();
    const ofBasic = standing({nature: 'basic', by: 'economicClass', member: '30101'}, '27.55');
    expect(relationOf(ofBasic, wages)).toBe('part');
    expect(relationOf(ofBasic, goods)).toBeUndefined();
  });

  test('a fund is a part of all money, and the general public budget of the appropriation', () => {
    const general = standing({fund: 'generalPublicBudget', nature: 'basic'}, '137.40');
    expect(relationOf(general, standing({nature: 'basic'}, '137.48'))).toBe('part');
    expect(relationOf(general, standing({fund: 'appropriation', nature: 'basic'}, '137.40'))).toBe('same');
    expect(
      relationOf(general, standing({fund: 'governmentFunds', nature: 'basic'}, '137.40'))
    ).toBeUndefined();
  });

  test('amounts in different units are held against each other as amounts', () => {
    expect(relationOf(wages, {...class301, amount: money('1015400'), unit: 1})).toBe('same');
  });

  test('the two sides, two years and two classes have nothing of one another', () => {
    const income: Standing = {place: {side: 'income'}, amount: money('101.54'), unit: 10000};
    expect(relationOf(wages, income)).toBeUndefined();
    expect(relationOf(wages, standing({...wages.place, fiscalYear: 2022}, '101.54'))).toBeUndefined();
    expect(relationOf(class301, class302)).toBeUndefined();
    expect(
      relationOf(class301, standing({by: 'governmentEconomicClass', member: '301'}, '101.54'))
    ).toBeUndefined();
  });
});
