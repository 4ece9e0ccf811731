import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {allowNoMishap} from './mishaps.js';
import {draw} from './page.js';
import {realBudget} from './real-budget.js';
import {find, findAll, plain, said, saidByAll, table} from './shown.js';
import {income, smallBudget, spending} from './small-budget.js';

allowNoMishap();

const tag = 'budget-change-cards';
const cards = (element: ChartElement) => saidByAll(element, '.one');

/** A budget of one sum of income, with what is stated of it or was published of the year before. */
function incomeOf(amount: string, more: object): object {
  return smallBudget([income({税收: amount}, amount)], more);
}

const earlier = (amount: string) => ({
  comparatives: [{fiscalYear: 2022, cuts: [income({税收: amount}, amount)]}]
});

const stated = (change: object) => ({
  statements: [{of: {side: 'income'}, change: {base: 'previousBudget', ...change}, text: '见说明'}]
});

describe('The change cards', () => {
  it('show the first real budget: this year, the base by its name, the change in amount and per cent', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(cards(element)).toEqual([
      '收入总计 283.98 万元 2022 年预算 167.84 2023 283.98 ▲ 增加 116.14 万元 (+69.2%) ✓ 与公布的增减一致',
      '支出总计 283.98 万元 2022 年预算 167.84 2023 283.98 ▲ 增加 116.14 万元 (+69.2%) ✓ 与公布的增减一致',
      '一般公共预算收支预算 283.98 万元 2022 年预算 167.84 2023 283.98 ▲ 增加 116.14 万元 (+69.2%) ✓ 与公布的增减一致'
    ]);
    expect(said(element, '.summary')).toBe(
      '与 2022 年预算相比，收入总计、支出总计均增加 116.14 万元，增长 69.2%。'
    );
    expect(said(element, '.note')).toBe('2022 年预算未在文件中公布，由本年数减去公布的增减额得出。');
  });

  it('say the reason that several share once, and what did not change below', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(saidByAll(element, '.shared-reason')).toEqual([
      '主要原因（收入总计、支出总计、一般公共预算收支预算）：增加中小企业发展专项资金'
    ]);
    expect(said(element, '.unchanged')).toBe(
      '与上年持平： 政府性基金收支预算 0 “三公”经费 0 因公出国（境）费 0 公务接待费 0 公务用车购置费 0 公务用车运行维护费 0'
    );
  });

  it('have every figure in the table', async () => {
    const rows = await table(await draw(tag, {budget: realBudget(), lang: 'zh-CN'}));
    expect(rows[0]?.slice(0, 6)).toEqual(['项目', '2023', '2022 年预算', '增减额', '增减幅度', '主要原因']);
    expect(rows[1]).toEqual([
      '收入总计',
      '283.98',
      '167.84',
      '+116.14',
      '+69.2%',
      '增加中小企业发展专项资金',
      ''
    ]);
    expect(rows[2]).toEqual([
      '支出总计',
      '283.98',
      '167.84',
      '+116.14',
      '+69.2%',
      '增加中小企业发展专项资金',
      ''
    ]);
    expect(rows.find(([name]) => name === '“三公”经费')?.slice(0, 5)).toEqual([
      '“三公”经费',
      '0',
      '0',
      '0',
      '—'
    ]);
  });

  it('speak English', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'en'});
    expect(cards(element)[0]).toBe(
      'Total income 283.98 CNY 10,000 2022 budget 167.84 2023 283.98 ▲ Up 116.14 (CNY 10,000) (+69.2%) ✓ Agrees with the stated change'
    );
    expect(saidByAll(element, '.one .name')).toEqual([
      'Total income',
      'Total expenditure',
      'General public budget'
    ]);
    expect(said(element, '.summary')).toContain(
      'Compared with the 2022 budget: total income and total expenditure'
    );
    expect(said(element, '.summary')).toContain('116.14 (CNY 10,000)');
    expect(said(element, '.unchanged')).toBe(
      'Unchanged from last year: Government funds budget 0 Travel abroad, official vehicles and receptions 0 Official travel abroad 0 Official receptions 0 Purchase of official vehicles 0 Operation of official vehicles 0'
    );
  });

  it('mark the language of a reason that is printed in another', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'en'});
    const reason = find(element, '.shared-reason [lang]');
    expect([reason.lang, plain(reason.textContent)]).toEqual(['zh-CN', '增加中小企业发展专项资金']);
  });

  it('draw this year and the base on one scale across all cards', async () => {
    const budget = smallBudget([income({税收: '300'}, '300'), spending({工资: '150'}, '150')], {
      comparatives: [{fiscalYear: 2022, cuts: [income({税收: '200'}, '200'), spending({工资: '100'}, '100')]}]
    });
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(findAll(element, '.bar rect').map(bar => bar.getAttribute('width'))).toEqual([
      '66.67%',
      '100.00%',
      '33.33%',
      '50.00%'
    ]);
  });

  it('compute a change from two published years', async () => {
    const element = await draw(tag, {budget: incomeOf('80', earlier('100')), lang: 'zh-CN'});
    expect(cards(element)).toEqual(['收入总计 80 万元 2022 年预算 100 2023 80 ▼ 减少 20 万元 (−20.0%)']);
    expect(findAll(element, '.note')).toEqual([]);
    const same = await draw(tag, {budget: incomeOf('100', earlier('100')), lang: 'zh-CN'});
    expect(said(same, '.change')).toBe('＝ 与上年持平');
    expect(said(same, '.summary')).toBe('与 2022 年预算相比，收入总计与上年持平。');
  });

  it('call new what was nil, without a percentage', async () => {
    const element = await draw(tag, {budget: incomeOf('100', earlier('0')), lang: 'zh-CN'});
    expect(said(element, '.change')).toBe('＋ 新增 100 万元');
    expect((await table(element))[1]).toEqual(['收入总计', '100', '0', '+100', '新增']);
    expect(said(element, '.summary')).toBe('与 2022 年预算相比，收入总计为新增，100 万元。');
    const en = await draw(tag, {budget: incomeOf('100', earlier('0')), lang: 'en'});
    expect(said(en, '.change')).toBe('＋ New 100 (CNY 10,000)');
  });

  it('say a stated percentage that does not follow, with both figures', async () => {
    const element = await draw(tag, {
      budget: incomeOf('80', {
        ...earlier('100'),
        ...stated({direction: 'decrease', amount: '20', percent: '25.0', reason: '项目结束'})
      }),
      lang: 'zh-CN'
    });
    expect(said(element, '.differs')).toBe('⚠ 公布 −20 · −25.0%，按公布的金额计算为 −20 · −20.0%');
    expect(said(element, '.reason')).toBe('主要原因：项目结束');
    expect(getComputedStyle(find(element, '.differs')).color).toBe('rgb(176, 58, 18)');
  });

  it('say a stated percentage that does not follow from the stated amount', async () => {
    const budget = realBudget();
    for (const {change} of budget.statements) if (change?.percent === '69.2') change.percent = '96.2';
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(saidByAll(element, '.differs')[0]).toBe(
      '⚠ 公布 +116.14 · +96.2%，按公布的金额计算为 +116.14 · +69.2%'
    );
    const en = await draw(tag, {budget, lang: 'en'});
    expect(saidByAll(en, '.differs')[0]).toBe(
      '⚠ printed +116.14 · +96.2%, the published amounts give +116.14 · +69.2%'
    );
  });

  it('say a stated direction that the amounts contradict', async () => {
    const budget = incomeOf('80', {...earlier('100'), ...stated({direction: 'increase', amount: '20'})});
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(said(element, '.change')).toBe('▼ 减少 20 万元 (−20.0%)');
    expect(said(element, '.differs')).toBe('⚠ 公布 +20，按公布的金额计算为 −20 · −20.0%');
  });

  it('name what a figure is compared with', async () => {
    const names = {
      previousBudget: '2022 年预算',
      previousExecution: '2022 年预算执行数',
      previousFinal: '2022 年决算',
      initialBudget: '2023 年年初预算'
    };
    for (const [base, name] of Object.entries(names)) {
      const budget = incomeOf('80', stated({base, direction: 'decrease', amount: '20', percent: '20'}));
      const element = await draw(tag, {budget, lang: 'zh-CN'});
      expect(said(element, '.bar span')).toBe(name);
    }
  });

  it('say in a sentence that there is no comparison', async () => {
    const element = await draw(tag, {budget: incomeOf('80', {}), lang: 'zh-CN'});
    expect(said(element, '.card')).toContain('这份预算没有公布与上年的比较。');
    expect(said(element, '.card')).not.toMatch(/增加|减少|新增|%/);
    const en = await draw(tag, {budget: incomeOf('80', {}), lang: 'en'});
    expect(said(en, '.card')).toContain('This budget publishes no comparison with an earlier year.');
    const none = await draw(tag, {budget: smallBudget([]), lang: 'zh-CN'});
    expect(said(none, '.state.empty')).toBe('这份预算没有公布与上年的比较。');
    expect(said(none, '.heading')).toBe('与上年相比');
  });

  it('have no unit and no bar for a blank', async () => {
    const budget = smallBudget([{side: 'income', by: 'source', lines: [], total: {notes: ['未公布']}}], {
      ...earlier('10')
    });
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(cards(element)).toEqual(['收入总计 — 2022 年预算 10 没有公布可比的数']);
  });

  it('give no percentage from nil or less, and a bar of no length to a negative sum', async () => {
    const element = await draw(tag, {budget: incomeOf('20', earlier('-10')), lang: 'zh-CN'});
    expect(said(element, '.change')).toBe('▲ 增加 30 万元');
    expect(saidByAll(element, '.bar .number')).toEqual(['−10', '20']);
    expect(findAll(element, '.bar rect').map(bar => bar.getAttribute('width'))).toEqual(['0.00%', '100.00%']);
  });
});
