import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import hongqi from '../demo/budgets/hongqi-gxj-2023.json';
import type {BudgetEconomicTreemap} from '../src/elements.js';
import {springfield} from './budgets/springfield.js';
import * as states from './states.js';
import {all, button, drawn, marks, redrawn, text, texts} from './widget.js';

const meta: Meta<BudgetEconomicTreemap> = {
  title: 'Economic treemap',
  component: 'budget-economic-treemap'
};
export default meta;

type Story = StoryObj<BudgetEconomicTreemap>;

export const FromFile: Story = {
  args: {src: './budgets/hongqi-gxj-2023.json'},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('eighteen items are tiles', async () => {
      await expect(marks(treemap)).toHaveLength(18);
    });
  }
};

export const RealBudget: Story = {
  args: {budget: hongqi},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('the summary names the largest item', async () => {
      await expect(text(treemap, '[part=summary]')).toBe(
        '支出总计 283.98 万元，最大一项是其他对企业补助，141.00 万元，占 49.7%。'
      );
    });
    await step('eighteen items are tiles', async () => {
      await expect(marks(treemap)).toHaveLength(18);
    });
    await step('the largest tile takes its share of the area', async () => {
      const areas = all(treemap, '.plot .shape').map(tile => {
        const {width, height} = tile.getBoundingClientRect();
        return (width + 1.5) * (height + 1.5);
      });
      const whole = areas.reduce((sum, area) => sum + area, 0);
      await expect(Math.max(...areas) / whole).toBeCloseTo(0.4965, 2);
    });
    await step('the items differ from the printed sum by rounding alone, which is said quietly', async () => {
      await expect(text(treemap, '[part=checks] summary')).toBe('≈ 四舍五入相差 0.01');
    });
  }
};

export const InEnglish: Story = {
  args: {budget: hongqi},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('items are known by their official codes', async () => {
      await expect(marks(treemap)[0]).toBe('Other subsidies to enterprises, 141.00 (CNY 10,000), 49.7%');
    });
    await step('no name is left in Chinese', async () => {
      await expect(text(treemap, '.plot')).not.toMatch(/\p{Script=Han}/u);
    });
  }
};

export const Dark: Story = {...RealBudget, globals: {theme: 'dark'}};

export const OnAPhone: Story = {
  ...FromFile,
  args: {budget: hongqi},
  globals: {width: '280'}
};

export const GovernmentClasses: Story = {
  args: {budget: hongqi, classification: 'government'},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('the same money in five classes of the government', async () => {
      const amounts = texts(treemap, '.classes b');
      await expect(amounts).toEqual(['141.00', '88.71', '27.10', '14.35', '12.83']);
    });
    await step('the switch goes to the classes of departments', async () => {
      await userEvent.click(button(treemap, '部门经济分类'));
      await redrawn(treemap);
      await expect(marks(treemap)).toHaveLength(18);
    });
  }
};

export const DrilledIn: Story = {
  args: {budget: hongqi, drill: '301'},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('the class and its largest item are summed up', async () => {
      await expect(text(treemap, '[part=summary]')).toBe(
        '工资福利支出 101.54 万元，占支出总计的 35.8%；其中最大一项是奖金，28.53 万元，占总计的 10.0%。'
      );
    });
    await step('the breadcrumb leads back to all eighteen', async () => {
      await userEvent.click(button(treemap, '← 全部'));
      await redrawn(treemap);
      await expect(marks(treemap)).toHaveLength(18);
    });
  }
};

export const DrilledInOnAPhone: Story = {
  args: {budget: hongqi, drill: '302'},
  globals: {width: '280'},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('the items of goods and services have the whole room', async () => {
      await expect(marks(treemap)[0]).toMatch(/^办公费，/);
    });
  }
};

export const ElsewhereInEnglish: Story = {
  args: {budget: springfield},
  globals: {locale: 'en'},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('classes without codes are named as printed', async () => {
      await expect(texts(treemap, '.classes b')).toEqual(['235.8', '108.8', '58.0', '10.0']);
      await expect(marks(treemap)[0]).toBe('Salaries, USD 168.3 million, 40.8%');
    });
  }
};

export const ElsewhereInEnglishOnAPhone: Story = {
  ...ElsewhereInEnglish,
  globals: {locale: 'en', width: '280'}
};

export const Loading: Story = states.loading;
export const FaultyFile: Story = states.faulty;
export const MissingFile: Story = states.missing;
export const NothingGiven: Story = states.nothing;
