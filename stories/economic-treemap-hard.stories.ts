import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {BudgetEconomicTreemap} from '../src/elements.js';
import * as classes from './budgets/classes.js';
import {all, drawn, marks, tableRows, text, texts} from './widget.js';

const meta: Meta<BudgetEconomicTreemap> = {title: 'Economic treemap', component: 'budget-economic-treemap'};
export default meta;

type Story = StoryObj<BudgetEconomicTreemap>;

export const OneItem: Story = {
  args: {budget: classes.oneItem},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('one tile is the whole', async () => {
      await expect(marks(treemap)).toEqual(['办公费，12.00 万元，占 100.0%']);
    });
  }
};

export const TwoItems: Story = {
  args: {budget: classes.twoItems},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('the larger comes first', async () => {
      await expect(marks(treemap)).toEqual([
        '基本工资，84.00 万元，占 87.5%',
        '办公费，12.00 万元，占 12.5%'
      ]);
    });
  }
};

export const TwelveItems: Story = {
  args: {budget: classes.twelveItems},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('twelve items stand in five classes, derived from their codes', async () => {
      await expect(marks(treemap)).toHaveLength(12);
      await expect(texts(treemap, '.classes b')).toEqual(['698.00', '180.00', '156.00', '78.00', '68.00']);
    });
  }
};

export const AllNil: Story = {
  args: {budget: classes.nilClasses},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('it says so where the tiles would be', async () => {
      await expect(text(treemap, '.plot')).toBe('公布的各项均为 0。');
    });
  }
};

export const OneNegative: Story = {
  args: {budget: classes.negativeItem},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('what has no area is said', async () => {
      await expect(texts(treemap, '[part=note]')).toContain(
        '负数不占面积，未画出：其他商品和服务支出 −5.00。'
      );
      await expect(marks(treemap)).toHaveLength(2);
    });
    await step('and stands in the table', async () => {
      await expect((await tableRows(treemap)).flat()).toContain('−5.00');
    });
  }
};

export const EmptyTable: Story = {
  args: {budget: classes.emptyClasses},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('it says that the table is empty', async () => {
      await expect(text(treemap, '[part=card]')).toContain('此表为空');
    });
  }
};

export const NoClasses: Story = {
  args: {budget: classes.noClasses},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('it says what the budget lacks', async () => {
      await expect(text(treemap, '[part=empty]')).toBe('这份预算没有按经济分类公布支出。');
    });
  }
};

export const TwoHundredLines: Story = {
  args: {budget: classes.countyOfTowns},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('all two hundred have a tile', async () => {
      await expect(marks(treemap)).toHaveLength(200);
    });
    await step('the ten classes are listed, largest first', async () => {
      const amounts = texts(treemap, '.classes b');
      await expect(amounts).toHaveLength(10);
      await expect(amounts[0]).toBe('2,380.79');
      await expect(amounts[9]).toBe('52.84');
    });
    await step('what is too small to be labelled is counted', async () => {
      await expect(text(treemap, '.plot')).toMatch(/另有 1\d\d 项面积太小，未能完整标注：/);
    });
    await step('and every one is in the table', async () => {
      await expect(await tableRows(treemap)).toHaveLength(211);
    });
  }
};

export const TwoHundredLinesOnAPhone: Story = {...TwoHundredLines, globals: {width: '280'}};

export const LongNames: Story = {
  args: {budget: classes.longItemNames},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('a name of forty characters is there whole, on its tile or below', async () => {
      await expect(text(treemap, '.plot').replaceAll(' ', '')).toContain(
        '其他工资福利支出（含编外聘用人员工资、社会保险费、住房公积金以及年终绩效考核奖）'
      );
    });
  }
};

export const LongNamesOnAPhone: Story = {...LongNames, globals: {width: '280'}};

export const DoesNotAddUp: Story = {
  args: {budget: classes.wrongClassTotal},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('it is said loudly', async () => {
      await expect(text(treemap, '[part=checks] summary')).toBe('⚠ 明细之和比公布合计多 10.00');
    });
  }
};

export const BlankAgainstNil: Story = {
  args: {budget: classes.blankItem},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('a published 0 is 0, a published blank is —', async () => {
      const rows = await tableRows(treemap);
      await expect(rows).toContainEqual(['办公费', '30201', '0', '0.0%', '—']);
      await expect(rows).toContainEqual(['印刷费', '30202', '—', '—', '']);
    });
  }
};

export const GovernmentAlone: Story = {
  args: {budget: classes.governmentAlone},
  play: async ({canvasElement, step}) => {
    const treemap = await drawn(canvasElement);
    await step('what is there is shown, without a switch', async () => {
      await expect(marks(treemap)).toHaveLength(4);
      await expect(all(treemap, '[part=choice]')).toHaveLength(0);
    });
    await step('and the table says which classification it is', async () => {
      await tableRows(treemap);
      await expect(text(treemap, 'caption')).toBe('支出经济分类 · 政府经济分类（单位：万元）');
    });
  }
};
