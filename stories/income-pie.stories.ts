import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, spyOn, userEvent, waitFor} from 'storybook/test';
import hongqi from '../demo/budgets/hongqi-gxj-2023.json';
import type {BudgetIncomePie} from '../src/elements.js';
import {springfield} from './budgets/springfield.js';
import * as states from './states.js';
import {all, button, drawn, marks, redrawn, text, texts} from './widget.js';

const meta: Meta<BudgetIncomePie> = {
  title: 'Income pie',
  component: 'budget-income-pie'
};
export default meta;

type Story = StoryObj<BudgetIncomePie>;

export const FromFile: Story = {
  args: {src: './budgets/hongqi-gxj-2023.json'},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('the middle says 283.98', async () => {
      await expect(texts(pie, 'text')).toContain('283.98');
    });
  }
};

export const RealBudget: Story = {
  args: {budget: hongqi},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('the summary names the total and its two halves', async () => {
      await expect(text(pie, '[part=summary]')).toBe(
        '收入总计 283.98 万元，其中本年收入 142.98 万元，上年结转结余 141.00 万元。'
      );
    });
    await step('the middle says 283.98 万元', async () => {
      await expect(texts(pie, 'text')).toEqual(expect.arrayContaining(['283.98', '收入总计', '万元']));
    });
    await step("this year's income comes first, what was carried over second", async () => {
      await expect(marks(pie)).toEqual([
        '一般公共预算，142.98 万元，占 50.3%',
        '上年结转结余，141.00 万元，占 49.7%'
      ]);
    });
    await step('the totals agree', async () => {
      await expect(text(pie, '[part=checks] summary')).toContain('合计一致');
    });
  }
};

/** Source and citation first, then what is shown, then all data. */
export const TakenAlong: Story = {
  args: {budget: hongqi},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    const heard = fn();
    pie.addEventListener('budget-export', event => {
      heard((event as CustomEvent<unknown>).detail);
    });
    const copied = spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const saved = spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await step('the menu opens below the figure', async () => {
      await userEvent.click(button(pie, '下载'));
      await redrawn(pie);
      await expect(texts(pie, 'fieldset legend')).toEqual(['引用', '收入结构', '2023年度预算']);
    });
    await step('a picture is saved under the name of what it shows', async () => {
      await userEvent.click(button(pie, 'PNG 2×'));
      await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
      await expect(heard).toHaveBeenLastCalledWith({
        format: 'png',
        name: '新乡市红旗区工业和信息化局 2023 收入结构.png'
      });
    });
    await step('the citation is copied, and the reader is told', async () => {
      await userEvent.click(button(pie, '复制引用'));
      await waitFor(() => expect(text(pie, 'figure > [role=status]')).toBe('已复制。'));
      await expect(copied).toHaveBeenCalledTimes(1);
    });
    await step('Esc closes the menu', async () => {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(all(pie, 'fieldset')).toEqual([]));
      await userEvent.click(button(pie, '下载'));
      await redrawn(pie);
    });
    copied.mockRestore();
    saved.mockRestore();
  }
};

export const InEnglish: Story = {
  args: {budget: hongqi},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('the title and the slices are in English', async () => {
      await expect(text(pie, '[part=heading]')).toBe('Income by source');
      await expect(marks(pie)).toEqual([
        'General public budget, 142.98 (CNY 10,000), 50.3%',
        'Carried over from last year, 141.00 (CNY 10,000), 49.7%'
      ]);
    });
    await step("the bureau's name stays Chinese, and says so", async () => {
      await expect(text(pie, '[part=eyebrow] [lang=zh-CN]')).toBe('新乡市红旗区工业和信息化局');
    });
  }
};

export const Dark: Story = {...RealBudget, globals: {theme: 'dark'}};

export const OnAPhone: Story = {
  args: {budget: hongqi},
  globals: {width: '280'},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('a list below takes the place of the labels', async () => {
      await expect(texts(pie, '.list li')).toEqual([
        '一般公共预算 142.98 50.3%',
        '上年结转结余 141.00 49.7%'
      ]);
    });
  }
};

export const ElsewhereInEnglish: Story = {
  args: {budget: springfield},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('the currency, the unit and the fiscal year are its own', async () => {
      await expect(text(pie, '[part=eyebrow]')).toBe('City of Springfield · 2024–25 proposed budget');
      await expect(text(pie, '[part=unit] option:checked')).toBe('USD million');
      await expect(marks(pie)[0]).toBe('Property tax, USD 188.4 million, 45.7%');
    });
  }
};

export const ElsewhereInChinese: Story = {
  args: {budget: springfield},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('amounts are worded in Chinese, names stay as printed', async () => {
      await expect(marks(pie)[0]).toBe('Property tax，188.4 百万美元，占 45.7%');
    });
  }
};

export const Loading: Story = states.loading;
export const FaultyFile: Story = states.faulty;
export const MissingFile: Story = states.missing;
export const NothingGiven: Story = states.nothing;
