import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {violations} from './axe.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {find, findAll, openTable, plain, table} from './shown.js';
import {smallBudget, spending} from './small-budget.js';

const bars = 'budget-expenditure-bars';
const treemap = 'budget-economic-treemap';

/** A widget of the real budget with its table open. */
async function opened(tag: string, lang = 'zh-CN', attributes = {}, width = 960): Promise<ChartElement> {
  const element = await draw(tag, {budget: realBudget(), lang, attributes, width});
  await openTable(element);
  return element;
}

const heads = (element: ChartElement) => findAll(element, 'thead th');

/** Presses the button in the head of a column. */
async function press(element: ChartElement, column: number): Promise<void> {
  heads(element)[column]?.querySelector('button')?.click();
  await settled(element);
}

/** How a column says that it is sorted, and the sign beside its name. */
function order(element: ChartElement, column: number): (string | null | undefined)[] {
  const head = heads(element)[column];
  return [head?.getAttribute('aria-sort'), head?.querySelector('[aria-hidden]')?.textContent];
}

/** What stands in one column, without the head. */
const columnOf = async (element: ChartElement, column: number) =>
  (await table(element)).slice(1).map(row => row[column]);

describe('The table of a widget', () => {
  it('has every column of the cut by its printed name, grouped heads flattened', async () => {
    const element = await opened(bars, 'zh-CN', {view: 'function'});
    const rows = await table(element);
    expect(rows[0]).toEqual([
      ...['项目', '编码', '合计', '占比', '基本支出', '基本支出 · 人员经费 (由明细相加，未印出)'],
      ...['基本支出 · 人员经费 · 工资福利支出', '基本支出 · 人员经费 · 对个人和家庭的补助'],
      ...['基本支出 · 公用经费 (由明细相加，未印出)', '基本支出 · 公用经费 · 商品和服务支出'],
      ...['基本支出 · 公用经费 · 资本性支出', '项目支出', '项目支出 · 其他运转类', '项目支出 · 特定目标类'],
      ...['占上级项目', '名词解释']
    ]);
    expect(rows[1]).toEqual([
      ...['行政运行', '2011301', '137.48', '48.4%', '137.48', '128.64', '101.54', '27.10', '8.84', '8.84'],
      ...['—', '—', '—', '—', '', '']
    ]);
    expect([rows[2]?.slice(0, 6), rows[2]?.slice(-2)]).toEqual([
      ['其中：基本支出', '', '137.48', '48.4%', '', ''],
      [
        '100.0%',
        '是指为保障机构正常运转、完成日常工作任务所必需的开支，其内容包括人员经费和日常公用经费两部分。'
      ]
    ]);
    expect(rows.at(-1)).toEqual([
      ...['支出总计', '', '283.98', '100.0%', '137.48', '128.64', '101.54', '27.10', '8.84', '8.84'],
      ...['—', '146.50', '4.00', '142.50', '', '']
    ]);
  });

  it('names columns in English where it can, and marks what it cannot', async () => {
    const element = await opened(treemap, 'en');
    const [first] = await table(element);
    expect(first?.slice(2, 8)).toEqual([
      ...[
        'Amount',
        'Share',
        'General public budget',
        'General public budget · of which: Fiscal appropriation'
      ],
      ...['Government funds budget', 'State capital budget']
    ]);
    const budget = smallBudget([
      {
        ...spending({工资: '1'}),
        columns: [{id: 'basic', name: '基本支出', columns: [{id: 'x', name: '某栏'}]}]
      }
    ]);
    const small = await draw(treemap, {budget, lang: 'en'});
    await openTable(small);
    const head = heads(small).at(-1);
    expect(plain(head?.textContent)).toBe('Basic expenditure · 某栏 ⇅');
    expect(head?.querySelector('[lang]')?.textContent).toBe('某栏');
  });

  it('says how deep a row stands, after its name, to who cannot see it', async () => {
    const levels = (element: ChartElement) =>
      findAll(element, 'tbody th .hidden').map(({textContent}) => textContent.trim());
    expect(levels(await opened('budget-income-pie')).slice(0, 3)).toEqual(['第2级', '第3级', '第2级']);
    const english = await opened('budget-income-pie', 'en');
    expect(levels(english).slice(0, 2)).toEqual(['level 2', 'level 3']);
    const [level] = findAll(english, 'tbody th .hidden');
    expect(level?.getBoundingClientRect().width).toBe(1);
  });

  it('tells what is only part of a row by its printed mark, below what adds up to it', async () => {
    const element = await opened('budget-income-pie');
    const row = findAll(element, 'tbody tr.ofWhich');
    expect(row.map(each => plain(each.firstElementChild?.textContent))).toEqual(['其中：财政拨款 第3级']);
    const indents = findAll(element, 'tbody th').map(cell => getComputedStyle(cell).paddingInlineStart);
    expect(indents.slice(0, 4)).toEqual(['8px', '24px', '40px', '24px']);
  });
});

describe('A table can be sorted', () => {
  it('by an amount: largest first, smallest first, as printed', async () => {
    const element = await opened(bars, 'zh-CN', {view: 'function'});
    const printed = ['137.48', '137.48', '5.20', '5.20', '0.30', '0.30', '141.00', '141.00', '283.98'];
    expect(await columnOf(element, 2)).toEqual(printed);
    expect(order(element, 2)).toEqual([null, '⇅']);
    await press(element, 2);
    expect(await columnOf(element, 2)).toEqual([
      '141.00',
      '141.00',
      '137.48',
      '137.48',
      '5.20',
      '5.20',
      '0.30',
      '0.30',
      '283.98'
    ]);
    expect(order(element, 2)).toEqual(['descending', '▼']);
    await press(element, 2);
    expect(await columnOf(element, 2)).toEqual([
      '0.30',
      '0.30',
      '5.20',
      '5.20',
      '137.48',
      '137.48',
      '141.00',
      '141.00',
      '283.98'
    ]);
    expect(order(element, 2)).toEqual(['ascending', '▲']);
    await press(element, 2);
    expect(await columnOf(element, 2)).toEqual(printed);
    expect(order(element, 2)).toEqual([null, '⇅']);
  });

  it('by a text: first to last, last to first, as printed', async () => {
    const element = await opened(bars, 'zh-CN', {view: 'function'});
    const printed = ['2011301', '', '2011399', '', '2013699', '', '2150805', '', ''];
    expect(await columnOf(element, 1)).toEqual(printed);
    await press(element, 0);
    expect(order(element, 0)).toEqual(['ascending', '▲']);
    expect(await columnOf(element, 1)).toEqual([
      '2013699',
      '',
      '2011399',
      '',
      '2011301',
      '',
      '2150805',
      '',
      ''
    ]);
    await press(element, 0);
    expect(order(element, 0)).toEqual(['descending', '▼']);
    expect(await columnOf(element, 1)).toEqual([
      '2150805',
      '',
      '2011301',
      '',
      '2011399',
      '',
      '2013699',
      '',
      ''
    ]);
    await press(element, 0);
    expect(await columnOf(element, 1)).toEqual(printed);
  });

  it('within each class, its blanks last', async () => {
    const element = await opened(treemap);
    await press(element, 2);
    const codes = (await columnOf(element, 1)).filter(code => code?.length === 3);
    expect(codes).toEqual(['312', '301', '303', '302']);
    expect((await columnOf(element, 1)).slice(0, 5)).toEqual(['312', '31299', '301', '30103', '30101']);
    await press(element, 4);
    expect(order(element, 2)).toEqual([null, '⇅']);
    expect((await columnOf(element, 1)).filter(code => code?.length === 3)).toEqual([
      '301',
      '303',
      '302',
      '312'
    ]);
  });

  it('and stays so while it is drawn anew, also where it has lacked the column in between', async () => {
    const element = await opened(bars, 'zh-CN', {view: 'function'});
    await press(element, 1);
    element.requestUpdate();
    await settled(element);
    element.setAttribute('heading', '支出');
    await settled(element);
    expect(order(element, 1)).toEqual(['ascending', '▲']);
    element.setAttribute('view', 'nature');
    await settled(element);
    expect(findAll(element, '[aria-sort]')).toEqual([]);
    element.setAttribute('view', 'function');
    await settled(element);
    expect(order(element, 1)).toEqual(['ascending', '▲']);
  });

  it('by an attribute, which says how the reader has sorted it', async () => {
    const element = await opened(bars, 'zh-CN', {view: 'function', sort: '-amount'});
    expect(order(element, 2)).toEqual(['descending', '▼']);
    expect((await columnOf(element, 2))[0]).toBe('141.00');
    await press(element, 2);
    expect(element.getAttribute('sort')).toBe('amount');
    await press(element, 2);
    expect(element.getAttribute('sort')).toBe('');
    await press(element, 0);
    expect(element.sort).toBe('item');
    await press(element, 0);
    expect(element.sort).toBe('-item');
    await press(element, 6);
    expect(element.sort).toBe('-basic.personnel.wages');
  });

  it('by the place of a column, too; and what names none leaves it as printed', async () => {
    const element = await opened(bars, 'zh-CN', {view: 'function', sort: '-3'});
    expect(order(element, 2)).toEqual(['descending', '▼']);
    for (const sort of ['', '-', '0', '99', '-99', '1.5', 'amounts', 'constructor', '--amount', ' amount']) {
      element.setAttribute('sort', sort);
      await settled(element);
      expect([sort, findAll(element, '[aria-sort]').length]).toEqual([sort, 0]);
    }
  });

  it('by the second of two columns of one id, which is named by its place', async () => {
    const budget = smallBudget([
      {
        ...spending({工资: '1', 差旅: '2'}),
        columns: [{id: 'share', name: '某栏'}],
        lines: [
          {name: '工资', amount: '1', amounts: {share: '9'}},
          {name: '差旅', amount: '2', amounts: {share: '3'}}
        ]
      }
    ]);
    const element = await draw(treemap, {budget, lang: 'zh-CN'});
    await openTable(element);
    await press(element, 3);
    expect(element.sort).toBe('-4');
    expect(await columnOf(element, 3)).toEqual(['9', '3', '12']);
    await press(element, 2);
    expect(element.sort).toBe('-share');
    expect(await columnOf(element, 3)).toEqual(['3', '9', '12']);
  });

  it('by keys, which keep their focus', async () => {
    const element = await opened('budget-change-cards');
    const button = heads(element)[1]?.querySelector('button');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(order(element, 1)).toEqual(['descending', '▼']);
    await userEvent.keyboard(' ');
    await settled(element);
    expect(order(element, 1)).toEqual(['ascending', '▲']);
    expect(element.shadowRoot?.activeElement).toBe(button);
  });

  it('by buttons that are large enough, whose names are those of the columns', async () => {
    for (const tag of [bars, 'budget-checks']) {
      const element = await opened(tag, 'en', {}, 280);
      for (const button of findAll(element, 'thead button')) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
    }
    const element = await opened(bars, 'en');
    expect(findAll(element, 'thead th').map(head => head.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
      'col',
      'col'
    ]);
  });

  it('and is found well by axe', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await opened(treemap, 'en', {theme}, 640);
      await press(element, 3);
      expect(await violations(element)).toEqual([]);
    }
  });

  it('by what the figures of a report of checks are, whatever unit each is in', async () => {
    // Two tables that are off by 40 and by 5 yuan, and by 35 from one another, in a file that is in tens of thousands.
    const yuan = {...spending({工资: '100', 差旅: '20'}, '125'), unit: 1};
    const budget = smallBudget([spending({工资: '0.010', 差旅: '0.002'}, '0.016'), yuan]);
    const element = await draw('budget-checks', {budget, lang: 'zh-CN', attributes: {level: 'difference'}});
    await openTable(element);
    await press(element, 5);
    expect(await columnOf(element, 5)).toEqual(['0.004', '35 元', '5 元']);
    await press(element, 5);
    expect(await columnOf(element, 5)).toEqual(['5 元', '35 元', '0.004']);
  });
});

it('A wide table scrolls by itself, and the names of its rows stay', async () => {
  const element = await opened(bars, 'zh-CN', {view: 'function'}, 280);
  const region = find(element, '.scroll');
  expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
  expect(find(element, '.card').scrollWidth).toBeLessThanOrEqual(280);
  region.scrollLeft = 300;
  await settled(element);
  const [name] = findAll(element, 'tbody th');
  expect(name?.getBoundingClientRect().left).toBe(region.getBoundingClientRect().left);
  expect(name?.getBoundingClientRect().width).toBeLessThan(region.clientWidth / 2);
  expect(find(element, 'caption').getBoundingClientRect().width).toBeLessThanOrEqual(region.clientWidth);
});
