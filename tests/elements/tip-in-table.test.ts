import {beforeEach, describe, expect, it} from 'vitest';
import {renamed} from '../../stories/budgets/renamed.js';
import {fourYears} from '../../stories/budgets/years.js';
import type {ChartElement} from '../../src/elements/chart-element.js';
import '../../src/names.js';
import {allowNoMishap} from './mishaps.js';
import {draw, parkPointer, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {findAll, openTable, plain, table} from './shown.js';

allowNoMishap();
beforeEach(parkPointer);

/** The row of the table that speaks of a mark; bars of years have one row for all years of a nature. */
function rowOf(element: ChartElement, key: string): string {
  const keys = findAll(element, 'tbody tr[data-key]');
  const ofYear = (text: string) => text.replace(/^\d{4}\//, '');
  const row =
    keys.find(each => each.getAttribute('data-key') === key) ??
    keys.find(each => ofYear(each.getAttribute('data-key') ?? '') === ofYear(key));
  return row ? plain([...row.children].map(({textContent}) => textContent).join(' | ')) : '';
}

/** The figures and the texts of a sentence that a tip says; the sentence around them is no fact. */
function factsIn(sentence: string): string[] {
  if (/称“|无此项|^Called|^Not printed/.test(sentence)) return [sentence];
  const numbers = sentence.match(/[+−]?\d[\d,]*\.\d+%?/g);
  // A change says its amount without a sign, and so does its column's sign stand before the digits.
  return numbers ?? [sentence];
}

/** How to use the keys is no fact. */
const lines = '.tip p:not(:has(i))';

/** Every fact of every tip that the table's row lacks, and how many there are in all. */
async function lacking(tag: string, budget: unknown, attributes = {}, lang = 'zh-CN') {
  const element = await draw(tag, {budget, lang, attributes, width: 640});
  await openTable(element);
  const found: string[] = [];
  let count = 0;
  for (const mark of findAll<SVGGElement>(element, '.mark:not([data-key=other]):not([data-key^="other/"])')) {
    mark.focus();
    await settled(element);
    const key = mark.getAttribute('data-key') ?? '';
    const row = rowOf(element, key);
    for (const line of findAll(element, lines)) {
      for (const fact of factsIn(plain(line.textContent))) {
        count += 1;
        if (!row.includes(fact)) found.push(`${key}: ${fact} is not in ${row}`);
      }
    }
  }
  return {found, count};
}

describe('A tip says nothing that the table does not', () => {
  const budgets = {real: realBudget(), renamed, fourYears};
  const views: [string, Record<string, string>][] = [
    ['budget-income-pie', {}],
    ['budget-income-pie', {view: 'current'}],
    ['budget-expenditure-bars', {}],
    ['budget-expenditure-bars', {view: 'function'}],
    ['budget-expenditure-bars', {view: 'function', shares: ''}],
    ['budget-expenditure-bars', {shares: ''}],
    ['budget-expenditure-bars', {view: 'years'}],
    ['budget-economic-treemap', {}],
    ['budget-economic-treemap', {classification: 'government'}]
  ];

  for (const [name, budget] of Object.entries(budgets)) {
    const shown = views.filter(([tag]) => name !== 'fourYears' || tag !== 'budget-economic-treemap');
    it.each(shown)(`of the budget ${name}: %s %j`, async (tag, attributes) => {
      for (const lang of ['zh-CN', 'en']) {
        const {found} = await lacking(tag, budget, attributes, lang);
        expect(found).toEqual([]);
      }
    });
  }

  it('and of many facts', async () => {
    expect((await lacking('budget-expenditure-bars', renamed, {view: 'function'})).count).toBe(15);
  });
});

describe('The columns of what a tip says', () => {
  const rows = async (tag: string, attributes = {}, lang = 'zh-CN') =>
    table(await draw(tag, {budget: renamed, lang, attributes}));

  it('stand after the printed ones: share of the item above, last year, change, classes, meaning', async () => {
    const all = await rows('budget-expenditure-bars', {view: 'function'});
    expect(all[0]).toEqual([
      ...['项目', '编码', '金额', '占比', '基本支出', '项目支出'],
      ...['占上级项目', '2023 年预算', '增减额', '增减幅度', '上级科目', '名词解释']
    ]);
    expect(all[3]).toEqual([
      ...[
        '农业生态资源保护 (2023 年称“农业资源保护修复与利用”)',
        '2130135',
        '120.00',
        '24.0%',
        '—',
        '120.00'
      ],
      ...['', '100.00', '+20.00', '+20.0%', '农林水支出 › 农业农村', '']
    ]);
    expect(all.at(-1)).toEqual([
      ...['支出总计', '', '500.00', '100.0%', '300.00', '200.00'],
      ...['', '450.00', '+50.00', '+11.1%', '', '']
    ]);
  });

  it('are not there where they would be empty, or where the table has them', async () => {
    expect((await rows('budget-expenditure-bars', {view: 'years'}))[0]).toEqual([
      ...['项目', '2023年度预算', '2024年度预算', '2023年度预算 · 占比', '2024年度预算 · 占比'],
      ...['增减额', '增减幅度', '名词解释']
    ]);
    expect((await rows('budget-change-cards', {}, 'en'))[0]).toEqual([
      ...['Item', '2024', '2023 budget', 'Change', 'Change in %', 'Reason']
    ]);
    expect((await rows('budget-checks', {level: 'agrees'}))[0]?.length).toBe(8);
  });

  it('are in the CSV, with what a row was called', async () => {
    const bars = await draw('budget-expenditure-bars', {
      budget: renamed,
      lang: 'zh-CN',
      attributes: {view: 'function'}
    });
    const lines = (await bars.toCSV()).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFF项目,编码,金额,占比（单位：%）,基本支出,项目支出,占上级项目（单位：%）,2023 年预算,增减额,增减幅度（单位：%）,上级科目,名词解释,级次,备注'
    );
    expect(lines[3]).toBe(
      '农业生态资源保护,2130135,120.00,24.0,,120.00,,100.00,20.00,20.0,农林水支出 › 农业农村,,1,2023 年称“农业资源保护修复与利用”'
    );
  });
});
