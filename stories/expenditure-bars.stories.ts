import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import hongqi from '../demo/budgets/hongqi-gxj-2023.json';
import type {BudgetExpenditureBars} from '../src/elements.js';
import {manySubjects} from './budgets/natures.js';
import {springfield} from './budgets/springfield.js';
import * as states from './states.js';
import {all, button, drawn, marks, redrawn, text, texts} from './widget.js';

const meta: Meta<BudgetExpenditureBars> = {
  title: 'Expenditure bars',
  component: 'budget-expenditure-bars'
};
export default meta;

type Story = StoryObj<BudgetExpenditureBars>;

export const FromFile: Story = {
  args: {src: './budgets/hongqi-gxj-2023.json'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('five parts are drawn', async () => {
      await expect(marks(bars)).toHaveLength(5);
    });
  }
};

export const RealBudget: Story = {
  args: {budget: hongqi},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('the summary sets basic against project, with the printed shares', async () => {
      await expect(text(bars, '[part=summary]')).toBe(
        '支出总计 283.98 万元：基本支出 137.48，占 48.41%；项目支出 146.50，占 51.59%。'
      );
    });
    await step('each bar is divided into its parts', async () => {
      await expect(marks(bars)).toEqual([
        '工资福利支出，101.54 万元，占 35.8%',
        '对个人和家庭的补助，27.10 万元，占 9.5%',
        '商品和服务支出，8.84 万元，占 3.1%',
        '其他运转类，4.00 万元，占 1.4%',
        '特定目标类，142.50 万元，占 50.2%'
      ]);
    });
    await step('project is the longer one, on the same scale', async () => {
      const [basic, project] = all(bars, 'svg[role=list]').map(bar =>
        [...bar.querySelectorAll('.shape')].reduce((sum, part) => sum + part.getBoundingClientRect().width, 0)
      );
      await expect((project ?? 0) / (basic ?? 1)).toBeCloseTo(1.0656, 1);
    });
  }
};

export const InEnglish: Story = {
  args: {budget: hongqi},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('natures are known by their ids', async () => {
      await expect(marks(bars)[0]).toBe('Wages and benefits, 101.54 (CNY 10,000), 35.8%');
      await expect(text(bars, '[part=summary]')).toContain('Project expenditure 146.50, 51.59%');
    });
  }
};

export const Dark: Story = {...RealBudget, globals: {theme: 'dark'}};

export const OnAPhone: Story = {...RealBudget, globals: {width: '280'}};

export const ByFunction: Story = {
  args: {budget: hongqi, view: 'function'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('the largest subject is named first', async () => {
      await expect(text(bars, '[part=summary]')).toContain('支出总计 283.98 万元，最大一项是');
    });
    await step('the other view is a press away', async () => {
      await userEvent.click(button(bars, '按性质'));
      await redrawn(bars);
      await expect(text(bars, '[part=heading]')).toBe('基本支出与项目支出');
    });
  }
};

export const Shares: Story = {
  args: {budget: manySubjects, view: 'function', shares: true},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('every bar is as wide as the others, whatever it amounts to', async () => {
      const ends = all(bars, '.rows svg').flatMap(bar => {
        const last = [...bar.querySelectorAll('.shape')].at(-1);
        return last ? Math.round(last.getBoundingClientRect().right) : [];
      });
      await expect(ends).toHaveLength(8);
      await expect(new Set(ends).size).toBe(1);
      await expect(marks(bars).slice(1, 3)).toEqual([
        '基本支出，686.45 万元，占 96.6%',
        '项目支出，24.50 万元，占 3.4%'
      ]);
    });
    await step('amounts are a press away', async () => {
      await userEvent.click(button(bars, '金额'));
      await redrawn(bars);
      await expect(texts(bars, '.row-head')[1]).toBe('事业运行 2130104 710.95 17.8%');
    });
  }
};

export const SharesOnAPhone: Story = {
  args: {budget: hongqi, shares: true},
  globals: {width: '280'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('what does not fit into a bar is said below it', async () => {
      await expect(texts(bars, '.chips li').slice(0, 2)).toEqual([
        '工资福利支出 73.9%',
        '对个人和家庭的补助 19.7%'
      ]);
    });
  }
};

export const ElsewhereInEnglish: Story = {
  args: {budget: springfield, view: 'function'},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('subjects without codes are named as printed', async () => {
      await expect(text(bars, '[part=unit] option:checked')).toBe('USD million');
      await expect(texts(bars, '.row-head b:first-child')).toEqual([
        'Police',
        'Streets and transit',
        'Fire',
        'Water and sewers',
        'Parks and libraries',
        'Administration',
        'Housing'
      ]);
    });
    await step('the publisher calls the natures Recurring and Capital projects', async () => {
      await expect(text(bars, '.plot')).toContain('Recurring');
      await expect(text(bars, '.plot')).toContain('Capital projects');
    });
  }
};

export const Loading: Story = states.loading;
export const FaultyFile: Story = states.faulty;
export const MissingFile: Story = states.missing;
export const NothingGiven: Story = states.nothing;
