import {describe, expect, it, vi} from 'vitest';
import jiangsu from '../budgets/cn-js-jianchayuan-2019.json';
import guihua from '../budgets/cn-sh-guihua-2024-final.json';
import wanli from '../budgets/cn-sh-wanli-2023.json';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {button, findAll, said, saidByAll, saidOfChecks, table} from './shown.js';
import {income, smallBudget} from './small-budget.js';

allowNoMishap();

const tag = 'budget-checks';
const findings = (element: ChartElement) => saidByAll(element, '.findings > li');

describe('The report of checks', () => {
  it('counts what was checked and how it went', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(said(element, '.summary')).toBe(
      '把公布的数逐一相互核对，共 286 处：280 处一致，6 处因四舍五入略有相差，没有不一致。'
    );
    element.lang = 'en';
    await settled(element);
    await settled(element);
    expect(said(element, '.summary')).toBe(
      'Every figure that is published more than once was held against the others. Of 286 checks 280 agree, 6 differ by no more than rounding and none disagrees.'
    );
  });

  it('shows each finding with both figures, where they stand, and how far rounding reaches', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(findings(element)).toHaveLength(6);
    expect(findings(element)[1]).toBe(
      '≈ 明细与合计 四舍五入 《一般公共预算基本支出表》合计 · 公用经费 8.84 明细之和 8.85 相差 0.01，四舍五入最多可差 0.035'
    );
  });

  it('has differences first, with the sentence that they stand in', async () => {
    const element = await draw(tag, {budget: wanli, lang: 'zh-CN'});
    const levels = findAll(element, '.findings > li').map(({className}) => className);
    expect(levels.slice(0, 8)).toEqual([...Array<string>(7).fill('difference'), 'missing']);
    expect(findings(element)[4]).toBe(
      '⚠ 增减幅度 不一致 《部门预算编制说明》一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项） 314.82% 按公布的数计算为 289.12% ' +
        '相差 25.7%，四舍五入最多可差 0.172217% ' +
        '“一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）”45.41万元，主要用于群众团体事务一般行政管理事务。2022年当年预算执行数为11.67万元，2023年预算安排45.41万元，比2022年预算执行数增加314.82%。主要原因是：群众团体事务一般行政管理事务经费增加。'
    );
    expect(findings(element)[2]).toContain(
      '1,421.25 万元 按公布的数计算为 −1,421.25 万元 减去增减额，基数为 −1,421.25 万元，低于 0'
    );
  });

  it('is filtered by level, with a button that shows how many there are', async () => {
    const element = await draw(tag, {budget: wanli, lang: 'zh-CN'});
    expect(saidByAll(element, '.choice button')).toEqual(['全部问题 12', '不一致 7', '未公布 5', '一致 728']);
    button(element, '未公布 5').click();
    await settled(element);
    expect(element.getAttribute('level')).toBe('missing');
    expect(findings(element)).toHaveLength(5);
    expect(findings(element)[4]).toContain('政府性基金拨款支出预算 有增减，没有说明原因');
  });

  it('says so where there is nothing of a level', async () => {
    const element = await draw(tag, {budget: realBudget(), attributes: {level: 'difference'}, lang: 'zh-CN'});
    expect(said(element, '.plot .empty')).toBe('没有这一类问题。');
  });

  it('has what it shows as a table', async () => {
    const rows = await table(
      await draw(tag, {budget: guihua, attributes: {level: 'difference'}, lang: 'zh-CN'})
    );
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual(
      [
        '《一般公共预算财政拨款基本支出决算情况说明》一般公共预算财政拨款基本支出',
        '文字与表格',
        '5377.64',
        '《一般公共预算财政拨款支出决算表》合计 · 基本支出',
        '5364.75',
        '12.89',
        '0.01',
        '不一致'
      ].map(cell => cell.replace('5377', '5,377').replace('5364', '5,364'))
    );
  });

  it('lists two hundred, and says how many more there are', async () => {
    const element = await draw(tag, {budget: wanli, attributes: {level: 'agrees'}, lang: 'zh-CN'});
    expect(findings(element)).toHaveLength(200);
    expect(said(element, '.plot .note')).toBe('另有 528 处没有列出，下载的报告里都有。');
  });

  it('is taken along as CSV or JSON, and says so to the page', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    const heard = hear(element, 'budget-export');
    const saved: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      saved.push(blob as Blob);
      return 'blob:made-up';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    button(element, '下载报告（表格）').click();
    button(element, '下载报告（数据）').click();
    expect(heard.map(event => (event as CustomEvent<object>).detail)).toEqual([
      {format: 'csv', name: '新乡市红旗区工业和信息化局 2023 账目核对.csv'},
      {format: 'json', name: '新乡市红旗区工业和信息化局 2023 账目核对.json'}
    ]);
    expect(names).toEqual([
      '新乡市红旗区工业和信息化局 2023 账目核对.csv',
      '新乡市红旗区工业和信息化局 2023 账目核对.json'
    ]);
    const [csv, json] = await Promise.all(saved.map(blob => blob.text()));
    expect(csv?.split('\r\n')).toHaveLength(288);
    expect(JSON.parse(json ?? '')).toHaveLength(286);
  });

  it('says that there is nothing to check where there is not', async () => {
    const budget = smallBudget([{...income({税收: '5'}), total: undefined}]);
    const element = await draw(tag, {budget, attributes: {level: 'difference'}, lang: 'zh-CN'});
    expect(said(element, '.summary') || said(element, '.empty')).toContain('1 处');
  });
});

describe('The line below a drawing', () => {
  const line = async (name: string, budget: object, attributes: Record<string, string> = {}) =>
    said(await draw(name, {budget, attributes, lang: 'zh-CN'}), '.checks summary');

  it('speaks of every rule that touches what is drawn', async () => {
    expect(await line('budget-change-cards', jiangsu)).toBe('⚠ 增减幅度不符，相差 8.99%');
    expect(await line('budget-expenditure-bars', jiangsu)).toBe('⚠ 增减幅度不符，相差 8.99%');
    expect(await line('budget-income-pie', guihua)).toBe('✓ 合计一致');
    expect(await line('budget-economic-treemap', guihua)).toBe('⚠ 文字与表格不符，相差 12.89');
  });

  it('opens to each finding, the gravest first', async () => {
    const element = await draw('budget-change-cards', {budget: jiangsu, lang: 'zh-CN'});
    const said = await saidOfChecks(element);
    expect(said[0]).toBe(
      '《收支预算总体情况说明》收、支预算总计：公布 10.06%，按公布的数计算为 10.09%，相差 0.03%（四舍五入最多可差 0.005027%）。'
    );
    expect(said.at(-1)).toMatch(/^其余 \d+ 处核对完全一致。$/);
  });
});
