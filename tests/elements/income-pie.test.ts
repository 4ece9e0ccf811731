import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {enterPlot, explores, focused, press} from './explores.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {button, find, findAll, mark, marks, said, saidByAll, saidOfChecks, table} from './shown.js';
import {income, smallBudget} from './small-budget.js';

allowNoMishap();

const tag = 'budget-income-pie';

/** Twelve sources: six of three per cent or more, six below. */
const twelve = smallBudget([
  income(
    {
      来源一: '50',
      来源二: '20',
      来源三: '10',
      来源四: '8',
      来源五: '4',
      来源六: '3',
      来源七: '2',
      来源八: '1',
      来源九: '0.8',
      来源十: '0.6',
      来源十一: '0.4',
      来源十二: '0.2'
    },
    '100'
  )
]);

const wholeOfTwelve = [
  '来源一，50.0 万元，占 50.0%',
  '来源二，20.0 万元，占 20.0%',
  '来源三，10.0 万元，占 10.0%',
  '来源四，8.0 万元，占 8.0%',
  '来源五，4.0 万元，占 4.0%',
  '来源六，3.0 万元，占 3.0%',
  '展开其他（6 项），5.0 万元，占 5.0%'
];

const restOfTwelve = [
  '来源七，2.0 万元，占 2.0%',
  '来源八，1.0 万元，占 1.0%',
  '来源九，0.8 万元，占 0.8%',
  '来源十，0.6 万元，占 0.6%',
  '来源十一，0.4 万元，占 0.4%',
  '来源十二，0.2 万元，占 0.2%'
];

describe('The income pie', () => {
  explores(tag, ['一般公共预算，142.98 万元，占 50.3%', '上年结转结余，141.00 万元，占 49.7%']);

  it('shows the first real budget', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    expect(said(element, '.summary')).toBe(
      '收入总计 283.98 万元，其中本年收入 142.98 万元，上年结转结余 141.00 万元。'
    );
    expect(saidByAll(element, 'svg [text-anchor="middle"] text')).toEqual(['283.98', '收入总计', '万元']);
    expect(saidByAll(element, '.list li')).toEqual([
      '一般公共预算 142.98 50.3%',
      '上年结转结余 141.00 49.7%'
    ]);
    const rows = await table(element);
    expect(rows[1]).toEqual(['本年收入合计', '142.98', '50.3%', '']);
    expect(rows[2]).toEqual(['一般公共预算', '142.98', '50.3%', '100.0%']);
    expect(rows[3]).toEqual(['其中：财政拨款', '142.98', '50.3%', '']);
    expect(rows[4]).toEqual(['政府性基金预算拨款收入', '—', '—', '']);
    expect(rows[12]).toEqual(['上年结转结余', '141.00', '49.7%', '']);
    expect(rows[13]).toEqual(['收入总计', '283.98', '100.0%', '']);
  });

  it('shows it to readers of English', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'en'});
    expect(said(element, '.summary')).toBe(
      "Total income is 283.98 (CNY 10,000), of which 142.98 is this year's and 141.00 was carried over from last year."
    );
    expect(marks(element)).toEqual([
      'General public budget, 142.98 (CNY 10,000), 50.3%',
      'Carried over from last year, 141.00 (CNY 10,000), 49.7%'
    ]);
    expect(saidByAll(element, 'svg [text-anchor="middle"] text')).toEqual([
      '283.98',
      'Total income',
      'CNY 10,000'
    ]);
    const rows = await table(element);
    expect(rows[3]).toEqual(['of which: Fiscal appropriation', '142.98', '50.3%', '']);
    expect(rows[4]).toEqual(['Government funds budget', '—', '—', '']);
  });

  it('names the sources around the ring where there is room, and in a list where there is not', async () => {
    const wide = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 640});
    expect(saidByAll(wide, '.plot text.strong')).toEqual(['一般公共预算', '上年结转结余', '283.98']);
    expect(findAll(wide, '.list')).toEqual([]);
    const narrow = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 280});
    expect(saidByAll(narrow, '.list .name')).toEqual(['一般公共预算', '上年结转结余']);
  });

  it('begins at 12 o’clock and goes clockwise', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    const [first, second] = findAll<SVGPathElement>(element, '.mark path');
    const start = first?.getPointAtLength(0);
    expect(Math.abs(start?.x ?? NaN)).toBeLessThan(3);
    expect(start?.y).toBeLessThan(-100);
    expect(first?.getBBox().x).toBeGreaterThan(-5);
    expect((second?.getBBox().x ?? 0) + (second?.getBBox().width ?? NaN)).toBeLessThan(5);
  });

  it('says in English what is printed in Chinese where it knows no better, and marks it', async () => {
    const element = await draw(tag, {budget: twelve, lang: 'en'});
    const [first] = findAll(element, '.list .name [lang]');
    expect([first?.lang, first?.textContent]).toEqual(['zh-CN', '来源一']);
  });

  it('groups what is small as the printed total less what is shown', async () => {
    const element = await draw(tag, {budget: twelve, lang: 'zh-CN'});
    expect(marks(element)).toEqual(wholeOfTwelve);
    expect((await table(element)).length).toBe(14);
    expect(find(element, '.mark[data-open] .shape').matches('.c0 > *')).toBe(true);
  });

  it('opens the remainder by a click, and closes it by the way back', async () => {
    const element = await draw(tag, {budget: twelve, lang: 'zh-CN'});
    const heard = hear(element, 'budget-drill');
    mark(element, '展开').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await settled(element);
    expect(marks(element)).toEqual(restOfTwelve);
    expect(element.getAttribute('drill')).toBe('other');
    expect(saidByAll(element, 'svg [text-anchor="middle"] text').slice(0, 2)).toEqual([
      '5.0',
      '其他（6 项）'
    ]);
    expect(said(element, '.crumbs')).toBe('← 全部 其他（6 项）');
    await userEvent.click(button(element, '← 全部'));
    await settled(element);
    expect(marks(element)).toEqual(wholeOfTwelve);
    expect(heard.map(({detail, bubbles, composed}) => [detail, bubbles, composed])).toEqual([
      [{drill: 'other'}, true, true],
      [{drill: ''}, true, true]
    ]);
  });

  it('opens the remainder from the list, with the focus on the way back and then on the way in', async () => {
    const element = await draw(tag, {budget: twelve, lang: 'zh-CN'});
    await userEvent.click(find(element, '.list button'));
    await settled(element);
    expect(marks(element)).toEqual(restOfTwelve);
    expect(element.shadowRoot?.activeElement).toBe(button(element, '← 全部'));
    await press(element, '{Enter}');
    expect(marks(element)).toEqual(wholeOfTwelve);
    expect(element.shadowRoot?.activeElement).toBe(find(element, '.list button'));
  });

  it('opens and closes the remainder by the keyboard, and keeps the focus', async () => {
    const element = await draw(tag, {budget: twelve, lang: 'zh-CN'});
    await enterPlot(element);
    await press(element, '{End}');
    expect(focused(element)).toBe('展开其他（6 项），5.0 万元，占 5.0%');
    await press(element, '{Enter}');
    expect(marks(element)).toEqual(restOfTwelve);
    expect(focused(element)).toBe('来源七，2.0 万元，占 2.0%');
    await press(element, '{Escape}');
    await press(element, '{Escape}');
    expect(marks(element)).toEqual(wholeOfTwelve);
    expect(focused(element)).toBe('展开其他（6 项），5.0 万元，占 5.0%');
    await press(element, '{ArrowDown}');
    expect(marks(element)).toEqual(restOfTwelve);
    await press(element, '{ArrowUp}');
    expect(marks(element)).toEqual(wholeOfTwelve);
  });

  it('opens the remainder by its attribute, which a link can restore, and tells no one', async () => {
    const element = await draw(tag, {budget: twelve, lang: 'zh-CN', attributes: {drill: 'other'}});
    const heard = hear(element, 'budget-drill');
    expect(marks(element)).toEqual(restOfTwelve);
    element.removeAttribute('drill');
    await settled(element);
    expect(marks(element)).toEqual(wholeOfTwelve);
    expect(heard).toEqual([]);
  });

  it('leaves what is nil or blank to the table', async () => {
    const budget = smallBudget([income({税收: '5', 罚没: '0', 捐赠: undefined}, '5')]);
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(marks(element)).toEqual(['税收，5 万元，占 100.0%']);
    expect((await table(element)).slice(1)).toEqual([
      ['税收', '5', '100.0%'],
      ['罚没', '0', '0.0%'],
      ['捐赠', '—', '—'],
      ['收入总计', '5', '100.0%']
    ]);
  });

  it('draws bars where an amount is negative, and says why', async () => {
    const budget = smallBudget([income({税收: '12', 退库: '-2'}, '10')]);
    const element = await draw(tag, {budget, lang: 'zh-CN'});
    expect(said(element, '.note')).toBe('有负数，不能画成圆环，改画成条形。');
    expect(marks(element)).toEqual(['税收，12 万元，占 120.0%', '退库，负 2 万元，占 负 20.0%']);
    const [plus, minus] = findAll<SVGRectElement>(element, '.mark rect').map(rect =>
      rect.getBoundingClientRect()
    );
    expect(minus?.right).toBeLessThanOrEqual((plus?.left ?? 0) + 0.1);
    expect(((plus?.width ?? 0) + 1.5) / ((minus?.width ?? 0) + 1.5)).toBeCloseTo(6, 2);
    const en = await draw(tag, {budget, lang: 'en'});
    expect(said(en, '.note')).toBe('Some amounts are negative, which a ring cannot show: drawn as bars.');
  });

  it('keeps a number and its unit on one line, and Chinese apart from the letters of a name', async () => {
    const file = {...smallBudget([income({'Property tax': '7', Fees: '3'}, '10')]), language: 'en'};
    const element = await draw(tag, {budget: file, lang: 'zh-CN'});
    expect(find(element, '.summary').textContent.trim()).toBe(
      '收入总计 10\u00a0万元，最大一项是 Property tax，7\u00a0万元，占 70.0%。'
    );
    expect(find(element, '.summary [lang]').textContent).toBe('Property tax');
    const en = await draw(tag, {budget: smallBudget([income({税收: '7', 罚没: '3'}, '10')]), lang: 'en'});
    expect(find(en, '.summary').textContent.trim()).toBe(
      'Total income is 10\u00a0(CNY\u00a010,000). The largest item is 税收: 7, 70.0% of it.'
    );
  });

  it('says so where everything is nil, where the total is not printed, and where there is no income', async () => {
    const nil = await draw(tag, {budget: smallBudget([income({税收: '0', 罚没: '0'}, '0')]), lang: 'zh-CN'});
    expect(said(nil, '.plot')).toBe('公布的各项均为 0。');
    expect((await table(nil)).at(-1)).toEqual(['收入总计', '0', '—']);
    const derived = await draw(tag, {budget: smallBudget([income({税收: '4', 罚没: '6'})]), lang: 'zh-CN'});
    expect(said(derived, '.note')).toBe('文件没有印出总计，这里是各项之和。');
    expect(said(derived, '.summary')).toBe('收入总计 10 万元，最大一项是罚没，6 万元，占 60.0%。');
    const none = await draw(tag, {budget: smallBudget([]), lang: 'zh-CN'});
    expect(said(none, '.state.empty')).toBe('这份预算没有公布收入。');
    expect(said(none, '.heading')).toBe('收入结构');
    expect(find(none, 'figure').getAttribute('aria-labelledby')).toBe('heading');
    const empty = await draw(tag, {budget: smallBudget([income({}, '0')]), lang: 'zh-CN'});
    expect([said(empty, '.summary'), said(empty, '.plot')]).toEqual(['', '此表为空']);
  });

  it('says loudly where the sources are more or less than the printed total', async () => {
    const less = await draw(tag, {
      budget: smallBudget([income({税收: '90', 罚没: '0.5'}, '100')]),
      lang: 'zh-CN'
    });
    expect(said(less, '.checks summary')).toBe('⚠ 明细之和比公布合计少 9.5');
    const more = await draw(tag, {
      budget: smallBudget([income({税收: '110', 罚没: '0.5'}, '100')]),
      lang: 'zh-CN'
    });
    expect(said(more, '.checks summary')).toBe('⚠ 明细之和比公布合计多 10.5');
    expect((await saidOfChecks(more))[0]).toBe(
      '合计：公布 100.0，明细之和 110.5，相差 10.5（四舍五入最多可差 0.15）。'
    );
    const en = await draw(tag, {
      budget: smallBudget([income({税收: '110', 罚没: '0.5'}, '100')]),
      lang: 'en'
    });
    expect(said(en, '.checks summary')).toBe('⚠ The items are 10.5 more than the printed total');
  });
});
