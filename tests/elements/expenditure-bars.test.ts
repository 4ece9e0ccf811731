import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {enterPlot, explores} from './explores.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {button, findAll, marks, said, saidByAll, table} from './shown.js';
import {income, smallBudget} from './small-budget.js';

allowNoMishap();

const tag = 'budget-expenditure-bars';
const heads = (element: ChartElement) => saidByAll(element, '.row-head');

/** Expenditure by nature in two lines. */
const natures = (basic: string, project: string, total: string) => ({
  side: 'expenditure',
  by: 'nature',
  total: {amount: total},
  lines: [
    {id: 'basic', name: '基本支出', amount: basic},
    {id: 'project', name: '项目支出', amount: project}
  ]
});

const blankProject = {
  ...natures('5', '', '5'),
  lines: [
    {id: 'basic', name: '基本支出', amount: '5'},
    {id: 'project', name: '项目支出'}
  ]
};

/** Ten functions from 40 down to 1, all of them projects. */
const tenFunctions = smallBudget([
  {
    side: 'expenditure',
    by: 'function',
    columns: [
      {id: 'basic', name: '基本支出'},
      {id: 'project', name: '项目支出'}
    ],
    total: {amount: '100', amounts: {project: '100'}},
    lines: ['40', '20', '10', '8', '6', '5', '4', '3', '3', '1'].map((amount, index) => ({
      code: `20${index + 1}`,
      name: `功能${index + 1}`,
      amount,
      amounts: {project: amount}
    }))
  }
]);

/** A large function, a small one, and one that gives money back. */
const halves = smallBudget([
  {
    side: 'expenditure',
    by: 'function',
    columns: [
      {id: 'basic', name: '基本支出'},
      {id: 'project', name: '项目支出'}
    ],
    lines: [
      {code: '201', name: '功能一', amount: '8.00', amounts: {basic: '2.00', project: '6.00'}},
      {code: '202', name: '功能二', amount: '0.04', amounts: {basic: '0.02', project: '0.02'}},
      {code: '203', name: '功能三', amount: '-1.00', amounts: {basic: '1.00', project: '-2.00'}}
    ]
  }
]);

const byNature = [
  '工资福利支出，101.54 万元，占 35.8%',
  '对个人和家庭的补助，27.10 万元，占 9.5%',
  '商品和服务支出，8.84 万元，占 3.1%',
  '其他运转类，4.00 万元，占 1.4%',
  '特定目标类，142.50 万元，占 50.2%'
];

const byFunction = [
  '中小企业发展专项 2150805 141.00 49.7%',
  '行政运行 2011301 137.48 48.4%',
  '其他商贸事务支出 2011399 5.20 1.8%',
  '其他共产党事务支出 2013699 0.30 0.1%'
];

describe('The expenditure bars', () => {
  explores(tag, byNature);

  it('show the first real budget: basic against project, each with its parts and its printed share', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(heads(element)).toEqual(['基本支出 137.48 48.41%', '项目支出 146.50 51.59%']);
    expect(marks(element)).toEqual(byNature);
    expect(saidByAll(element, '.chips li')).toEqual([
      '工资福利支出 101.54',
      '对个人和家庭的补助 27.10',
      '商品和服务支出 8.84',
      '其他运转类 4.00',
      '特定目标类 142.50'
    ]);
    expect(said(element, '.summary')).toBe(
      '支出总计 283.98 万元：基本支出 137.48，占 48.41%；项目支出 146.50，占 51.59%。'
    );
    const rows = await table(element);
    expect(rows.find(([name]) => name === '项目支出')).toEqual([
      '项目支出',
      '146.50',
      '51.59%',
      '',
      '是指在基本支出之外，为完成特定的行政工作任务或事业发展目标所发生的支出。'
    ]);
    expect(rows.at(-1)).toEqual(['支出总计', '283.98', '100.0%', '', '']);
  });

  it('show it to readers of English', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'en'});
    expect(heads(element)).toEqual(['Basic expenditure 137.48 48.41%', 'Project expenditure 146.50 51.59%']);
    expect(marks(element)).toEqual([
      'Wages and benefits, 101.54 (CNY 10,000), 35.8%',
      'Transfers to individuals and households, 27.10 (CNY 10,000), 9.5%',
      'Goods and services, 8.84 (CNY 10,000), 3.1%',
      'Other operating projects, 4.00 (CNY 10,000), 1.4%',
      'Targeted projects, 142.50 (CNY 10,000), 50.2%'
    ]);
    expect(findAll(element, '.plot [lang]')).toEqual([]);
  });

  it('stand on one scale, in proportion to the amounts', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 960});
    const widths = findAll<SVGRectElement>(element, '.mark rect').map(rect => rect.width.baseVal.value + 1.5);
    const scale = ((widths[3] ?? 0) + (widths[4] ?? 0)) / 146.5;
    [101.54, 27.1, 8.84, 4, 142.5].forEach((amount, index) =>
      expect(widths[index]).toBeCloseTo(amount * scale, 1)
    );
    expect(
      findAll<SVGRectElement>(element, 'svg > .mark:first-child rect').map(rect => rect.x.baseVal.value)
    ).toEqual([0, 0]);
  });

  it('show each function by attribute and by a click', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', attributes: {view: 'function'}});
    expect(heads(element)).toEqual(byFunction);
    expect(saidByAll(element, '.chips li')).toEqual(['基本支出', '项目支出']);
    expect(said(element, '.heading')).toBe('按功能分类的基本支出与项目支出');
    expect(said(element, '.summary')).toBe(
      '支出总计 283.98 万元，最大一项是中小企业发展专项，141.00 万元，占 49.7%。'
    );
    await userEvent.click(button(element, '按性质'));
    await settled(element);
    expect(marks(element)).toEqual(byNature);
    expect(element.getAttribute('view')).toBe('nature');
    await userEvent.click(button(element, '按功能'));
    await settled(element);
    expect(heads(element)).toEqual(byFunction);
    expect(button(element, '按功能').getAttribute('aria-pressed')).toBe('true');
    expect(button(element, '按性质').getAttribute('aria-pressed')).toBe('false');
    expect(element.shadowRoot?.activeElement).toBe(button(element, '按功能'));
  });

  it('show shares of 100 % by attribute and by a click: of each nature, as of each function', async () => {
    const element = await draw(tag, {
      budget: realBudget(),
      lang: 'zh-CN',
      attributes: {shares: ''},
      width: 640
    });
    expect(heads(element)).toEqual(['基本支出 137.48', '项目支出 146.50']);
    expect(marks(element)).toEqual([
      '工资福利支出，101.54 万元，占 73.9%',
      '对个人和家庭的补助，27.10 万元，占 19.7%',
      '商品和服务支出，8.84 万元，占 6.4%',
      '其他运转类，4.00 万元，占 2.7%',
      '特定目标类，142.50 万元，占 97.3%'
    ]);
    expect(saidByAll(element, '.mark text')).toEqual(['工资福利支出 73.9%', '19.7%', '特定目标类 97.3%']);
    expect(saidByAll(element, '.chips li')).toEqual([
      '工资福利支出 73.9%',
      '对个人和家庭的补助 19.7%',
      '商品和服务支出 6.4%',
      '其他运转类 2.7%',
      '特定目标类 97.3%'
    ]);
    expect(said(element, '.note')).toBe('每条均为 100%，长度表示占比，不表示金额。');
    await userEvent.click(button(element, '金额'));
    await settled(element);
    expect(marks(element)).toEqual(byNature);
    expect(element.hasAttribute('shares')).toBe(false);
    expect(findAll(element, '.note')).toEqual([]);
    await userEvent.click(button(element, '占比'));
    await userEvent.click(button(element, '按功能'));
    await settled(element);
    expect(element.getAttribute('shares')).toBe('');
    expect(heads(element)[3]).toBe('其他共产党事务支出 2013699 0.30');
    expect(marks(element)).toEqual([
      '项目支出，141.00 万元，占 100.0%',
      '基本支出，137.48 万元，占 100.0%',
      '项目支出，5.20 万元，占 100.0%',
      '项目支出，0.30 万元，占 100.0%'
    ]);
  });

  it('fill the whole width with every bar of shares, in exact proportion', async () => {
    const given = {budget: halves, lang: 'zh-CN', width: 640};
    const element = await draw(tag, {...given, attributes: {view: 'function', shares: ''}});
    const room = findAll(element, '.rows svg')[0]?.getBoundingClientRect().width ?? 0;
    const widths = findAll<SVGRectElement>(element, '.mark rect').map(rect => rect.width.baseVal.value + 1.5);
    [0.25, 0.75, 0.5, 0.5].forEach((share, index) => expect(widths[index]).toBeCloseTo(share * room, 1));
    expect(saidByAll(element, '.mark text')).toEqual([
      '基本支出 25.0%',
      '项目支出 75.0%',
      '基本支出 50.0%',
      '项目支出 50.0%'
    ]);
  });

  it('say the amount and the share of the bar in a tip, and draw no share of nothing or less', async () => {
    const element = await draw(tag, {
      budget: halves,
      lang: 'zh-CN',
      attributes: {view: 'function', shares: ''}
    });
    await enterPlot(element);
    expect(said(element, '.tip .item')).toBe('功能一 · 基本支出，2.00 万元，占 25.0%');
    expect(heads(element)).toEqual(['功能一 201 8.00', '功能二 202 0.04', '功能三 203 −1.00']);
    expect(findAll(element, '.rows section:last-child :is(svg, ul)')).toEqual([]);
  });

  it('name a function as printed of English, and mark its language', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'en', attributes: {view: 'function'}});
    expect(findAll(element, '.row-head [lang]').map(({lang, textContent}) => [lang, textContent])).toEqual([
      ['zh-CN', '中小企业发展专项'],
      ['zh-CN', '行政运行'],
      ['zh-CN', '其他商贸事务支出'],
      ['zh-CN', '其他共产党事务支出']
    ]);
  });

  it('say of a printed share that does not follow what is printed and what follows', async () => {
    const budget = realBudget();
    const share = budget.statements.find(({percent}) => percent === '48.41');
    if (share) share.percent = '84.41';
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(said(element, '.note')).toBe('基本支出：公布占比 84.41%，按金额计算为 48.41%');
    expect(heads(element)).toEqual(['基本支出 137.48 48.41%', '项目支出 146.50 51.59%']);
    const en = await draw(tag, {budget, lang: 'en'});
    expect(said(en, '.note')).toBe('Basic expenditure: printed share 84.41%, the amounts give 48.41%');
  });

  it('group small functions, which open and close with the focus kept', async () => {
    const element = await draw(tag, {budget: tenFunctions, lang: 'zh-CN', attributes: {view: 'function'}});
    const heard = hear(element, 'budget-drill');
    expect(heads(element).slice(-2)).toEqual(['功能7 207 4 4.0%', '其他（3 项） 7 7.0%']);
    expect(heads(element).length).toBe(8);
    await userEvent.click(button(element, '展开其他（3 项）'));
    await settled(element);
    expect(heads(element)).toEqual(['功能8 208 3 3.0%', '功能9 209 3 3.0%', '功能10 2010 1 1.0%']);
    expect(element.getAttribute('drill')).toBe('other');
    expect(element.shadowRoot?.activeElement).toBe(button(element, '← 全部'));
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(heads(element).length).toBe(8);
    expect(element.shadowRoot?.activeElement).toBe(button(element, '展开其他（3 项）'));
    expect(heard.map(({detail}) => detail)).toEqual([{drill: 'other'}, {drill: ''}]);
  });

  it('draw a negative part to the left of nil, with its minus', async () => {
    const element = await draw(tag, {
      budget: smallBudget([natures('12', '-2', '10')]),
      lang: 'zh-CN',
      width: 640
    });
    expect(marks(element)).toEqual(['基本支出，12 万元，占 120.0%', '项目支出，负 2 万元，占 负 20.0%']);
    const [plus, minus] = findAll(element, '.mark rect').map(rect => rect.getBoundingClientRect());
    expect(minus?.right).toBeLessThanOrEqual((plus?.left ?? 0) + 0.1);
    expect(findAll(element, '.axis').length).toBe(2);
  });

  it('say so where everything is nil, and where there is nothing of the kind', async () => {
    const nil = await draw(tag, {budget: smallBudget([natures('0', '0', '0')]), lang: 'zh-CN'});
    expect(heads(nil)).toEqual(['基本支出 0 —', '项目支出 0 —']);
    expect(said(nil, '.summary')).toBe('支出总计 0 万元，公布的各项均为 0。');
    expect(said(nil, '.plot')).not.toContain('均为 0');
    const blank = await draw(tag, {budget: smallBudget([blankProject]), lang: 'zh-CN'});
    expect(heads(blank)).toEqual(['基本支出 5 100.0%', '项目支出 —']);
    expect(said(blank, '.rows > section:last-child')).toBe('项目支出 —');
    const none = await draw(tag, {budget: smallBudget([income({税收: '5'})]), lang: 'zh-CN'});
    expect(said(none, '.state.empty')).toBe('这份预算没有区分基本支出与项目支出。');
    expect(said(none, '.heading')).toBe('基本支出与项目支出');
    const neither = await draw(tag, {budget: smallBudget([]), lang: 'en', attributes: {view: 'function'}});
    expect(said(neither, '.state.empty')).toBe(
      'This budget does not publish basic and project expenditure by function.'
    );
    expect(said(neither, '.heading')).toBe('Basic and project expenditure by function');
  });

  it('say loudly where the parts are more or less than the printed total', async () => {
    const less = await draw(tag, {
      budget: smallBudget([natures('137.48', '146.50', '293.98')]),
      lang: 'zh-CN'
    });
    expect(said(less, '.checks summary')).toBe('⚠ 明细之和比公布合计少 10.00');
    const more = await draw(tag, {
      budget: smallBudget([natures('137.48', '146.50', '273.98')]),
      lang: 'zh-CN'
    });
    expect(said(more, '.checks summary')).toBe('⚠ 明细之和比公布合计多 10.00');
    expect(heads(more)).toEqual(['基本支出 137.48 50.2%', '项目支出 146.50 53.5%']);
  });
});
