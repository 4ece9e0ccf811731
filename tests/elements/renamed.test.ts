import {describe, expect, it} from 'vitest';
import {renamed} from '../../stories/budgets/renamed.js';
import {fourYears} from '../../stories/budgets/years.js';
import {enterPlot, press} from './explores.js';
import {allowNoMishap} from './mishaps.js';
import {draw} from './page.js';
import {said, saidByAll} from './shown.js';

allowNoMishap();

const show = (tag: string, attributes: Record<string, string> = {}, lang = 'zh-CN') =>
  draw(tag, {budget: renamed, lang, attributes, width: 640});

describe('What a line was called a year before, or that it was not there', () => {
  it('is said of a chosen function, and of its parts in a tip', async () => {
    const bars = await show('budget-expenditure-bars', {view: 'function', selected: '2130135/project'});
    expect(saidByAll(bars, '.chosen > p').slice(0, 2)).toEqual([
      '已选：农业生态资源保护 · 项目支出，120.00 万元，占 24.0%',
      '2023 年称“农业资源保护修复与利用”'
    ]);
    await enterPlot(bars);
    await press(bars, '{End}');
    expect(saidByAll(bars, '.tip p').slice(0, 2)).toEqual([
      '农田建设 · 项目支出，80.00 万元，占 16.0%',
      '2023 年无此项'
    ]);
  });

  it('is said to readers of English, the printed name in its own language', async () => {
    const bars = await show('budget-expenditure-bars', {view: 'function', selected: '2130135/project'}, 'en');
    expect(saidByAll(bars, '.chosen > p')[1]).toBe('Called “农业资源保护修复与利用” in 2023');
    expect(bars.renderRoot.querySelector('.chosen [lang]:last-child')?.textContent).toBe(
      '农业资源保护修复与利用'
    );
    const other = await show('budget-expenditure-bars', {view: 'function', selected: '2130153'}, 'en');
    expect(said(other, '.chosen')).toContain('Not printed in 2023');
  });

  it('is said of sources, classes, natures and cards', async () => {
    const chosen = async (tag: string, selected: string) =>
      saidByAll(await show(tag, {selected}), '.chosen > p').filter(line => line.startsWith('2023 年'));
    expect(await chosen('budget-income-pie', 'current/current.generalPublicBudget')).toEqual([
      '2023 年称“财政拨款收入”'
    ]);
    expect(await chosen('budget-income-pie', 'current/current.entityFunds')).toEqual(['2023 年无此项']);
    expect(await chosen('budget-income-pie', 'carryover/carryover')).toEqual([]);
    expect(await chosen('budget-economic-treemap', '303/30311')).toEqual(['2023 年称“住房公积金”']);
    expect(await chosen('budget-economic-treemap', '301/30113')).toEqual([]);
    expect(await chosen('budget-expenditure-bars', 'project')).toEqual(['2023 年称“专项支出”']);
    const cards = await show('budget-change-cards');
    const key = cards.renderRoot.querySelector('.one:last-child')?.getAttribute('data-key') ?? '';
    expect(await chosen('budget-change-cards', key)).toEqual(['2023 年称“接待费”']);
  });
});

describe('What is no longer there', () => {
  it('is named with its amount in a note', async () => {
    expect(said(await show('budget-expenditure-bars', {view: 'function'}), '.note')).toBe(
      '2023 年有、2024 年未列的项目：农村合作经济 45.00、农村社会事业 25.00。'
    );
    expect(said(await show('budget-income-pie', {}, 'en'), '.note')).toBe(
      'Printed in 2023 and no longer in 2024: Public institution income 5.00.'
    );
    expect(said(await show('budget-change-cards'), '.note')).toBe(
      '2023 年有、2024 年未列的项目：公务用车购置及运行费 18.00。'
    );
  });

  it('is named in the unit that the reader chose, five of many', async () => {
    const lines = [1, 2, 3, 4, 5, 6, 7].map(each => ({name: `项目${each}`, amount: `${each}.00`}));
    const cut = (some: object[]) => ({side: 'income', by: 'source', lines: some});
    const budget = {
      ...renamed,
      cuts: [cut(lines.slice(0, 1))],
      comparatives: [{fiscalYear: 2023, cuts: [cut(lines)]}]
    };
    const pie = await draw('budget-income-pie', {budget, lang: 'zh-CN', attributes: {unit: '1'}});
    expect(saidByAll(pie, '.note')[1]).toBe(
      '2023 年有、2024 年未列的项目：项目2 20,000、项目3 30,000、项目4 40,000、项目5 50,000、项目6 60,000等 6 项。'
    );
  });
});

describe('Bars by year', () => {
  it('say of each part its year, its share of it, what it was called and the change', async () => {
    const bars = await show('budget-expenditure-bars', {view: 'years', selected: '2024/project'});
    expect(saidByAll(bars, '.chosen > p')).toEqual([
      '已选：2024年度预算 · 项目支出，200.00 万元，占 40.0%',
      '2023 年称“专项支出”',
      '与 2023 年预算（170.00 万元）相比：增加 30.00 万元 (+17.6%)'
    ]);
    const before = await show('budget-expenditure-bars', {view: 'years', selected: '2023/project'});
    expect(saidByAll(before, '.chosen > p')).toEqual([
      '已选：2023年度预算 · 专项支出，170.00 万元，占 37.8%'
    ]);
  });

  it('name what is no longer there between any two of the years', async () => {
    const years = fourYears['comparatives'] as {fiscalYear: number; cuts: {lines: object[]}[]}[];
    const reserve = {id: 'reserve', name: '预备费', amount: '3.00'};
    const comparatives = years.map(({fiscalYear, cuts, ...year}) => ({
      ...year,
      fiscalYear,
      cuts: cuts.map(cut => (fiscalYear === 2021 ? {...cut, lines: [...cut.lines, reserve]} : cut))
    }));
    const bars = await draw('budget-expenditure-bars', {
      budget: {...fourYears, comparatives},
      lang: 'zh-CN',
      attributes: {view: 'years', selected: '2021/reserve'}
    });
    expect(said(bars, '.note')).toBe('2021 年有、2022 年未列的项目：预备费 3.00。');
    expect(saidByAll(bars, '.chosen > p')).toEqual([
      '已选：2021年度预算 · 预备费，3.00 万元，占 0.9%',
      '2020 年无此项'
    ]);
  });
});
