import {beforeEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {enterPlot, focused, press} from './explores.js';
import {areas, names, wages} from './first-items.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {draw, parkPointer, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {button, mark, marks, said, table} from './shown.js';

allowNoMishap();
beforeEach(parkPointer);

const tag = 'budget-economic-treemap';

describe('The economic treemap', () => {
  it('opens a class by a click on its tile, and closes it by the way back', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    const heard = hear(element, 'budget-drill');
    await userEvent.hover(mark(element, '奖金'), {force: true});
    await settled(element);
    await userEvent.click(mark(element, '奖金'), {force: true});
    await settled(element);
    expect(marks(element)).toEqual(wages);
    expect(element.getAttribute('drill')).toBe('301');
    expect(said(element, '.crumbs')).toBe('← 全部 工资福利支出');
    expect(said(element, '.summary')).toMatch(/^工资福利支出 101\.54 万元，占支出总计的 35\.8%/);
    expect(said(element, '[role="status"]')).toBe(said(element, '.summary'));
    await userEvent.click(button(element, '← 全部'));
    await settled(element);
    expect(marks(element)).toEqual(names);
    expect(heard.map(({detail, bubbles, composed}) => [detail, bubbles, composed])).toEqual([
      [{drill: '301'}, true, true],
      [{drill: ''}, true, true]
    ]);
  });

  it('opens a class from the list, with the focus on the way back and then on the way in', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    await userEvent.click(button(element, '商品和服务支出 14.35 5.1% ›'));
    await settled(element);
    expect(marks(element)).toEqual(names.slice(12));
    expect(element.shadowRoot?.activeElement).toBe(button(element, '← 全部'));
    await press(element, '{Enter}');
    expect(element.shadowRoot?.activeElement).toBe(button(element, '商品和服务支出 14.35 5.1% ›'));
  });

  it('opens and closes a class by the keyboard, and keeps the focus', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
    await enterPlot(element);
    await press(element, '{ArrowRight}');
    await press(element, '{ArrowRight}');
    await press(element, '{Enter}');
    expect(marks(element)).toEqual(wages);
    expect(focused(element)).toBe('基本工资，27.55 万元，占 9.7%');
    await press(element, '{Escape}');
    await press(element, '{Escape}');
    expect(marks(element)).toEqual(names);
    expect(focused(element)).toBe('基本工资，27.55 万元，占 9.7%');
    await press(element, '{ArrowDown}');
    expect(marks(element)).toEqual(wages);
    await press(element, '{ArrowUp}');
    expect(marks(element)).toEqual(names);
  });

  it('opens a class by its attribute, in exact proportion too', async () => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', attributes: {drill: '301'}});
    expect(marks(element)).toEqual(wages);
    const found = areas(element);
    const whole = found.reduce((sum, area) => sum + area, 0);
    [28.53, 27.55, 14.16, 12.83, 7.36, 7.06, 3.85, 0.2].forEach((amount, index) =>
      expect((found[index] ?? 0) / whole).toBeCloseTo(amount / 101.54, 3)
    );
    expect((await table(element)).length).toBe(24);
  });
});
