import {beforeEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {enterPlot, press} from './explores.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {draw, parkPointer, settled} from './page.js';
import {button, find, findAll, mark, said, saidByAll} from './shown.js';

allowNoMishap();
beforeEach(parkPointer);

const src = new URL('../../demo/budgets/hongqi-gxj-2023.json', import.meta.url).href;
const show = (tag: string, attributes: Record<string, string> = {}) =>
  draw(tag, {attributes: {src, ...attributes}, lang: 'zh-CN', width: 640});

const chosenMarks = (element: ChartElement, attribute = 'aria-current') =>
  findAll(element, `.mark[${attribute}]`).map(each => each.getAttribute('aria-label'));

async function choose(element: ChartElement, name: string): Promise<void> {
  await userEvent.click(mark(element, name), {force: true, position: {x: 20, y: 10}});
  await settled(element);
}

describe('What a reader chooses', () => {
  it('stays, is said with all that is known of it, and is given up again', async () => {
    const bars = await show('budget-expenditure-bars');
    const heard = hear(bars, 'budget-select');
    await choose(bars, '工资福利支出');
    expect(chosenMarks(bars)).toEqual(['工资福利支出，101.54 万元，占 35.8%']);
    expect(saidByAll(bars, '.chosen > p')).toEqual([
      '已选：工资福利支出，101.54 万元，占 35.8%',
      '占基本支出的 73.9%'
    ]);
    expect(said(bars, '[role="status"].hidden')).toBe('已选：工资福利支出，101.54 万元，占 35.8%');
    expect(bars.getAttribute('selected')).toBe('basic/basic.personnel.wages');
    await userEvent.click(button(bars, '取消选择'));
    await settled(bars);
    expect(findAll(bars, '.chosen')).toEqual([]);
    expect(bars.selected).toBe('');
    expect(heard.map(({detail}) => detail)).toEqual([
      {
        selected: 'basic/basic.personnel.wages',
        name: '工资福利支出',
        amount: '101.54',
        unit: 10000
      },
      {selected: ''}
    ]);
  });

  it('is chosen by Space, and by Enter where there is nothing to go into', async () => {
    const bars = await show('budget-expenditure-bars');
    await enterPlot(bars);
    await press(bars, '{Enter}');
    expect(chosenMarks(bars)).toEqual(['工资福利支出，101.54 万元，占 35.8%']);
    await press(bars, '{ArrowRight}');
    await press(bars, ' ');
    expect(chosenMarks(bars)).toEqual(['对个人和家庭的补助，27.10 万元，占 9.5%']);
    await press(bars, ' ');
    expect(chosenMarks(bars)).toEqual([]);
  });

  it('comes back by a link', async () => {
    const bars = await show('budget-expenditure-bars', {selected: 'basic/basic.personnel.wages'});
    expect(said(bars, '.chosen .item')).toBe('已选：工资福利支出，101.54 万元，占 35.8%');
  });

  it('is nothing where the key is of nothing', async () => {
    const bars = await show('budget-expenditure-bars', {selected: 'nonsense'});
    expect(findAll(bars, '.chosen')).toEqual([]);
  });
});

describe('Widgets of one file', () => {
  it('mark the same money: wages in the bars are class 301 in the treemap', async () => {
    const bars = await show('budget-expenditure-bars');
    const treemap = await show('budget-economic-treemap');
    await choose(bars, '工资福利支出');
    await settled(treemap);
    expect(said(treemap, '.chosen .item')).toBe('已选：工资福利支出，101.54 万元，占 35.8%');
    expect(said(treemap, '.class[aria-current]')).toBe('工资福利支出 101.54 35.8% ›');
    expect(chosenMarks(treemap, 'data-within').length).toBe(8);
    await userEvent.click(button(treemap, '取消选择'));
    await settled(bars);
    expect(findAll(bars, '.chosen')).toEqual([]);
    expect(bars.selected).toBe('');
    expect(chosenMarks(treemap, 'data-within')).toEqual([]);
  });

  it('say where the same name is other money: class 302 holds what projects spend, too', async () => {
    const bars = await show('budget-expenditure-bars');
    const treemap = await show('budget-economic-treemap');
    await choose(bars, '商品和服务支出');
    await settled(treemap);
    expect(said(treemap, '.chosen .item')).toBe('所选“商品和服务支出”是这里“商品和服务支出”的一部分。');
    expect(findAll(treemap, '.class[aria-current]')).toEqual([]);
    expect(said(treemap, '.class[data-holds]')).toBe('商品和服务支出 14.35 5.1% ›');
  });

  it('say so where they do not show it by itself, and nothing of the other side', async () => {
    const treemap = await show('budget-economic-treemap', {drill: '302'});
    const bars = await show('budget-expenditure-bars', {view: 'function'});
    const pie = await show('budget-income-pie');
    await enterPlot(treemap);
    await press(treemap, '{Enter}');
    await settled(bars);
    await settled(pie);
    expect(said(treemap, '.chosen .item')).toMatch(/^已选：/);
    expect(said(bars, '.chosen .item')).toMatch(/^此图没有单独列出所选的“/);
    expect(findAll(pie, '.chosen')).toEqual([]);
  });

  it('follow the last choice, wherever it was made, and forget one whose element is gone', async () => {
    const bars = await show('budget-expenditure-bars');
    const pie = await show('budget-income-pie');
    await choose(bars, '工资福利支出');
    await enterPlot(pie);
    await press(pie, ' ');
    await settled(bars);
    expect(bars.selected).toBe('');
    expect(findAll(bars, '.chosen')).toEqual([]);
    expect(find(pie, '.chosen')).toBeTruthy();
    pie.remove();
    const second = await show('budget-income-pie');
    expect(findAll(second, '.chosen')).toEqual([]);
  });
});
