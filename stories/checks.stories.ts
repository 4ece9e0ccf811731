import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import hongqi from '../demo/budgets/hongqi-gxj-2023.json';
import type {BudgetChecks} from '../src/elements.js';
import jiangsu from '../tests/budgets/cn-js-jianchayuan-2019.json';
import guihua from '../tests/budgets/cn-sh-guihua-2024-final.json';
import wanli from '../tests/budgets/cn-sh-wanli-2023.json';
import {springfield} from './budgets/springfield.js';
import * as states from './states.js';
import {button, drawn, redrawn, text, texts} from './widget.js';

const meta: Meta<BudgetChecks> = {
  title: 'Checks',
  component: 'budget-checks'
};
export default meta;

type Story = StoryObj<BudgetChecks>;

export const FromFile: Story = {args: {src: './budgets/hongqi-gxj-2023.json'}};

export const RealBudget: Story = {
  args: {budget: hongqi},
  play: async ({canvasElement, step}) => {
    const report = await drawn(canvasElement);
    await step('nothing disagrees; what differs is rounding', async () => {
      await expect(text(report, '[part=summary]')).toMatch(/6 处因四舍五入略有相差，没有不一致。$/);
      await expect(texts(report, '.findings .apart')[1]).toBe('相差 0.01，四舍五入最多可差 0.035');
    });
    await step('what agrees is shown on demand', async () => {
      await userEvent.click(button(report, texts(report, '.choice button').at(-1) ?? ''));
      await redrawn(report);
      await expect(report.getAttribute('level')).toBe('agrees');
    });
  }
};

export const InEnglish: Story = {
  args: {budget: hongqi},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const report = await drawn(canvasElement);
    await step('the report speaks English, the names stay Chinese', async () => {
      await expect(text(report, '[part=heading]')).toBe('Does it add up?');
      await expect(texts(report, '.findings [lang=zh-CN]')).toContain('公用经费');
    });
  }
};

export const Dark: Story = {args: {budget: wanli}, globals: {theme: 'dark'}};
export const OnAPhone: Story = {args: {budget: wanli}, globals: {width: '280'}};

/** A percentage of 314.82 where 289.12 follows, a fund of nil that rose by 1,421.25, and an amount copied from the line above. */
export const WithDifferences: Story = {
  args: {budget: wanli},
  play: async ({canvasElement, step}) => {
    const report = await drawn(canvasElement);
    await step('differences stand first, with the sentence they stand in', async () => {
      await expect(texts(report, '.findings .difference .amount')).toContain('314.82%');
      await expect(texts(report, 'blockquote').join()).toContain('比2022年预算执行数增加314.82%');
    });
  }
};

export const WrongPercentages: Story = {args: {budget: jiangsu}};
export const FinalAccount: Story = {args: {budget: guihua}};
export const Elsewhere: Story = {args: {budget: springfield}, globals: {locale: 'en'}};
export const NothingWrong: Story = {args: {budget: hongqi, level: 'difference'}};

export const Loading: Story = states.loading;
export const FaultyFile: Story = states.faulty;
export const MissingFile: Story = states.missing;
export const NothingGiven: Story = states.nothing;
