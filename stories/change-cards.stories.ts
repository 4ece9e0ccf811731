import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import hongqi from '../demo/budgets/hongqi-gxj-2023.json';
import type {BudgetChangeCards} from '../src/elements.js';
import {springfield} from './budgets/springfield.js';
import * as states from './states.js';
import {drawn, text, texts} from './widget.js';

const meta: Meta<BudgetChangeCards> = {
  title: 'Change cards',
  component: 'budget-change-cards'
};
export default meta;

type Story = StoryObj<BudgetChangeCards>;

const card = '[part=card-item]';

export const FromFile: Story = {
  args: {src: './budgets/hongqi-gxj-2023.json'},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('the first card says 283.98', async () => {
      await expect(text(cards, `${card}:first-child .amount`)).toBe('283.98 万元');
    });
  }
};

export const RealBudget: Story = {
  args: {budget: hongqi},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('both totals rose by 116.14', async () => {
      await expect(text(cards, '[part=summary]')).toBe(
        '与 2022 年预算相比，收入总计、支出总计均增加 116.14 万元，增长 69.2%。'
      );
      await expect(texts(cards, `${card}:nth-child(-n+2) .change`)).toEqual([
        '▲ 增加 116.14 万元 (+69.2%)',
        '▲ 增加 116.14 万元 (+69.2%)'
      ]);
    });
    await step("last year's figure, which is not printed, is said to be derived", async () => {
      await expect(text(cards, `${card}:first-child`)).toContain('167.84');
      await expect(text(cards, '[part=note]')).toBe(
        '2022 年预算未在文件中公布，由本年数减去公布的增减额得出。'
      );
    });
    await step('the reason stands there once', async () => {
      await expect(text(cards, '.plot').split('增加中小企业发展专项资金')).toHaveLength(2);
    });
    await step('what stayed at nil is listed below', async () => {
      await expect(text(cards, '.plot')).toContain('与上年持平：');
    });
  }
};

export const InEnglish: Story = {
  args: {budget: hongqi},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('the card words it in English', async () => {
      await expect(text(cards, `${card}:first-child .change`)).toBe('▲ Up 116.14 (CNY 10,000) (+69.2%)');
    });
    await step('the reason stays Chinese, and says so', async () => {
      await expect(text(cards, '.plot [lang=zh-CN]')).toContain('增加中小企业发展专项资金');
    });
  }
};

export const Dark: Story = {...RealBudget, globals: {theme: 'dark'}};

export const OnAPhone: Story = {...RealBudget, globals: {width: '280'}};

export const ElsewhereInEnglish: Story = {
  args: {budget: springfield},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('both years are named as fiscal years', async () => {
      await expect(text(cards, `${card}:first-child`)).toContain('2023–24 budget');
      await expect(texts(cards, `${card} .change`)).toEqual([
        '▲ Up USD 14.5 million (+3.6%)',
        '▲ Up USD 10.7 million (+2.7%)'
      ]);
    });
  }
};

export const Loading: Story = states.loading;
export const FaultyFile: Story = states.faulty;
export const MissingFile: Story = states.missing;
export const NothingGiven: Story = states.nothing;
