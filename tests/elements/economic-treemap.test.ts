import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {explores} from './explores.js';
import {areas, items, names} from './first-items.js';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {button, find, findAll, mark, marks, plain, said, saidByAll, saidOfChecks, table} from './shown.js';
import {smallBudget, spending} from './small-budget.js';

allowNoMishap();

const tag = 'budget-economic-treemap';
const saidBy = (mark: Element) => [...mark.querySelectorAll('text')].map(text => plain(text.textContent));
const classes = (element: ChartElement) => saidByAll(element, '.classes li');

describe('The economic treemap', () => {
  explores(tag, names);

  it('shows the classes and items of the first real budget', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(classes(element)).toEqual([
      '对企业补助 141.00 49.7%',
      '工资福利支出 101.54 35.8% ›',
      '对个人和家庭的补助 27.10 9.5% ›',
      '商品和服务支出 14.35 5.1% ›'
    ]);
    expect(said(element, '.summary')).toBe(
      '支出总计 283.98 万元，最大一项是其他对企业补助，141.00 万元，占 49.7%。'
    );
    const rows = await table(element);
    expect(rows[0]?.slice(0, 6)).toEqual([
      ...['项目', '编码', '总计', '占比'],
      ...['一般公共预算', '一般公共预算 · 其中：财政拨款']
    ]);
    const classRows = rows.filter(([, code]) => code?.length === 3);
    expect(classRows.map(row => row.slice(0, 4))).toEqual([
      ['工资福利支出 (由明细相加，未印出)', '301', '101.54', '35.8%'],
      ['对个人和家庭的补助 (由明细相加，未印出)', '303', '27.10', '9.5%'],
      ['商品和服务支出 (由明细相加，未印出)', '302', '14.35', '5.1%'],
      ['对企业补助 (由明细相加，未印出)', '312', '141.00', '49.7%']
    ]);
    // What is carried over stands in the eighth column, and the file prints it in no class.
    expect(classRows.map(row => row.slice(4, 9))).toEqual([
      ['101.54', '101.54', '—', '—', '—'],
      ['27.10', '27.10', '—', '—', '—'],
      ['14.35', '14.35', '—', '—', '—'],
      ['—', '—', '—', '—', '141.00']
    ]);
    expect(rows.at(-1)?.slice(0, 9)).toEqual([
      ...['支出总计', '', '283.98', '100.0%'],
      ...['142.98', '142.98', '—', '—', '141.00']
    ]);
  });

  it('gives every item an area exactly in proportion to its amount', async () => {
    for (const width of [280, 640, 960]) {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width});
      const svg = find<SVGSVGElement>(element, '.plot svg[role="list"]');
      const whole = svg.width.baseVal.value * svg.height.baseVal.value;
      const found = areas(element);
      expect(found.length).toBe(18);
      items.forEach(([, amount], index) => {
        const expected = (amount / 283.99) * whole;
        expect(Math.abs((found[index] ?? 0) - expected)).toBeLessThan(0.02 * Math.sqrt(whole));
      });
    }
  });

  it('writes no label over the edge of its tile, and lists what it cannot write', async () => {
    for (const [width, lang] of [
      [280, 'zh-CN'],
      [640, 'en'],
      [960, 'zh-CN']
    ] as const) {
      const element = await draw(tag, {budget: realBudget(), lang, width});
      for (const each of findAll(element, '.mark')) {
        const box = (each.querySelector('rect') as SVGRectElement).getBoundingClientRect();
        for (const text of each.querySelectorAll('text')) {
          const label = text.getBoundingClientRect();
          const isWithin =
            label.left >= box.left && label.right <= box.right && label.bottom <= box.bottom + 1;
          expect([plain(text.textContent), isWithin]).toEqual([plain(text.textContent), true]);
        }
        const written = [...each.querySelectorAll('text')].map(({textContent}) => textContent).join('');
        const name = each.getAttribute('aria-label')?.split(/[，,]/)[0] ?? '';
        if (!written.includes(name)) expect(said(element, '.small-items')).toContain(name);
      }
    }
  });

  it('writes a long name over more lines, and each about as long as the others', async () => {
    const budget = smallBudget([
      spending({'其他工资福利支出（含编外聘用人员工资、社会保险费、住房公积金）': '50', 委托业务费: '50'})
    ]);
    const element = await draw(tag, {budget, lang: 'zh-CN', width: 280});
    expect(findAll(element, '.mark').map(saidBy)).toEqual([
      ['其他工资福利支出', '（含编外聘用人员', '工资、社会保险', '费、住房公积金）', '50 · 50.0%'],
      ['委托业务费', '50 · 50.0%']
    ]);
    expect(findAll(element, '.small-items')).toEqual([]);
  });

  it('lists nine small items at once, and opens to more of them', async () => {
    const small = (count: number) =>
      spending({
        工资: '10000',
        ...Object.fromEntries(Array.from({length: count}, (_, index) => [`小项${index}`, '1']))
      });
    const nine = await draw(tag, {budget: smallBudget([small(9)]), lang: 'zh-CN'});
    expect(saidByAll(nine, '.small-list .name').length).toBe(9);
    expect(findAll(nine, '.small-items details')).toEqual([]);
    const ten = await draw(tag, {budget: smallBudget([small(10)]), lang: 'zh-CN'});
    expect(said(ten, '.small-items summary')).toBe('其他（2 项）');
  });

  it('says that the printed total differs by rounding, and opens to the finding', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(said(element, '.checks summary')).toBe('≈ 四舍五入相差 0.01');
    await userEvent.click(find(element, '.checks summary'));
    expect((await saidOfChecks(element))[0]).toBe(
      '新乡市红旗区工业和信息化局：公布 283.98，明细之和 283.99，相差 0.01（四舍五入最多可差 0.095）。'
    );
    const en = await draw(tag, {budget: realBudget(), lang: 'en'});
    expect((await saidOfChecks(en))[0]).toBe(
      '新乡市红旗区工业和信息化局: printed 283.98; sum of the items: 283.99; a difference of 0.01 (rounding can explain 0.095).'
    );
  });

  it('shows the classes of the government by attribute and by a click', async () => {
    const element = await draw(tag, {
      budget: realBudget(),
      lang: 'zh-CN',
      attributes: {classification: 'government'}
    });
    const government = [
      '对企业补助 141.00 49.7%',
      '机关工资福利支出 88.71 31.2% ›',
      '对个人和家庭的补助 27.10 9.5% ›',
      '机关商品和服务支出 14.35 5.1% ›',
      '对事业单位经常性补助 12.83 4.5%'
    ];
    expect(classes(element)).toEqual(government);
    expect(
      (await table(element))
        .filter(([, code]) => code?.length === 3)
        .map(([, code, amount]) => [code, amount])
    ).toEqual([
      ['501', '88.71'],
      ['509', '27.10'],
      ['505', '12.83'],
      ['502', '14.35'],
      ['507', '141.00']
    ]);
    expect(said(element, '.checks summary')).toBe('≈ 四舍五入相差 0.01');
    await userEvent.click(button(element, '部门经济分类'));
    await settled(element);
    expect(marks(element)).toEqual(names);
    expect(element.getAttribute('classification')).toBe('department');
    await userEvent.click(button(element, '政府经济分类'));
    await settled(element);
    expect(classes(element)).toEqual(government);
    expect(button(element, '政府经济分类').getAttribute('aria-pressed')).toBe('true');
  });

  it('shows classes by their English names, and items as printed where it knows no better', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'en'});
    expect(classes(element)).toEqual([
      'Subsidies to enterprises 141.00 49.7%',
      'Wages and benefits 101.54 35.8% ›',
      'Transfers to individuals and households 27.10 9.5% ›',
      'Goods and services 14.35 5.1% ›'
    ]);
    expect(marks(element)[0]).toBe('其他对企业补助, 141.00 (CNY 10,000), 49.7%');
    expect(mark(element, '其他对企业补助').querySelector('[lang]')?.getAttribute('lang')).toBe('zh-CN');
  });

  it('says what is negative, which has no area', async () => {
    const budget = smallBudget([spending({工资: '12', 退款: '-2'}, '10')]);
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(marks(element)).toEqual(['工资，12 万元，占 120.0%']);
    expect(said(element, '.note')).toBe('负数不占面积，未画出：退款 −2。');
    expect((await table(element))[2]).toEqual(['退款', '−2', '−20.0%']);
    const en = await draw(tag, {budget, lang: 'en'});
    expect(said(en, '.note')).toBe('A negative amount has no area; not drawn: 退款 −2.');
  });

  it('says so where everything is nil, and where there is nothing of the kind', async () => {
    const nil = await draw(tag, {
      budget: smallBudget([spending({工资: '0', 差旅: '0'}, '0')]),
      lang: 'zh-CN'
    });
    expect([said(nil, '.summary'), said(nil, '.plot')]).toEqual(['', '公布的各项均为 0。']);
    const none = await draw(tag, {budget: smallBudget([]), lang: 'zh-CN'});
    expect(said(none, '.state.empty')).toBe('这份预算没有按经济分类公布支出。');
    expect(said(none, '.heading')).toBe('支出经济分类');
  });

  it('says loudly where the items are more or less than the printed total', async () => {
    const less = await draw(tag, {budget: smallBudget([spending({工资: '90.5'}, '100.0')]), lang: 'zh-CN'});
    expect(said(less, '.checks summary')).toBe('⚠ 明细之和比公布合计少 9.5');
    const more = await draw(tag, {budget: smallBudget([spending({工资: '110.5'}, '100.0')]), lang: 'zh-CN'});
    expect(said(more, '.checks summary')).toBe('⚠ 明细之和比公布合计多 10.5');
  });

  it('shows items in English once the official names are there, on a page that stands already', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'en'});
    await import('../../src/names.js');
    await settled(element);
    expect(marks(element)[0]).toBe('Other subsidies to enterprises, 141.00 (CNY 10,000), 49.7%');
    expect(marks(element)[2]).toBe('Basic wages, 27.55 (CNY 10,000), 9.7%');
    expect(marks(element).join()).not.toMatch(/\p{Script=Han}/u);
  });
});
