import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {BudgetExpenditureBars} from '../src/elements.js';
import * as natures from './budgets/natures.js';
import {fourYears} from './budgets/years.js';
import {all, button, drawn, marks, redrawn, tableRows, text, texts} from './widget.js';

const meta: Meta<BudgetExpenditureBars> = {title: 'Expenditure bars', component: 'budget-expenditure-bars'};
export default meta;

type Story = StoryObj<BudgetExpenditureBars>;

export const ManySubjects: Story = {
  args: {budget: natures.manySubjects, view: 'function'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('seven subjects are shown singly, largest first, the other seven together', async () => {
      const names = texts(bars, '.row-head b:first-child');
      await expect(names).toHaveLength(8);
      await expect(names[0]).toBe('农业生产发展');
      await expect(names[7]).toBe('其他（7 项）');
      await expect(text(bars, '.plot')).toContain('455.45');
    });
  }
};

export const ManySubjectsOnAPhone: Story = {...ManySubjects, globals: {width: '280'}};

export const RemainderOpened: Story = {
  args: {budget: natures.manySubjects, view: 'function', drill: 'other'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('the seven subjects of the remainder are told apart', async () => {
      const names = texts(bars, '.row-head b:first-child');
      await expect(names).toHaveLength(7);
      await expect(names[0]).toBe('住房公积金');
      await expect(names[6]).toBe('公务员医疗补助');
    });
    await step('the way back shows all', async () => {
      await userEvent.click(button(bars, '← 全部'));
      await redrawn(bars);
      await expect(text(bars, '.plot')).toContain('农业生产发展');
    });
  }
};

export const BasicAlone: Story = {
  args: {budget: natures.basicAlone},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('projects have a row without a bar', async () => {
      await expect(all(bars, '.rows > section')).toHaveLength(2);
      await expect(marks(bars)).toHaveLength(4);
      await expect(text(bars, '.rows > section:last-child')).toContain('项目支出 0');
    });
    await step('a published 0 is not read as all being 0 in the table', async () => {
      await expect((await tableRows(bars)).at(-1)).toEqual(['支出总计', '420.00', '100.0%', '']);
    });
  }
};

export const AllNil: Story = {
  args: {budget: natures.nilNatures},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('nothing is drawn, and it says why', async () => {
      await expect(marks(bars)).toEqual([]);
      await expect(text(bars, '.summary')).toBe('支出总计 0 万元，公布的各项均为 0。');
    });
  }
};

export const OneNegative: Story = {
  args: {budget: natures.negativeNature},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('the negative part is said with a true minus', async () => {
      await expect(marks(bars)).toContain('特定目标类（收回存量资金），负 15.00 万元，占 负 6.7%');
    });
    await step('and lies to the left of zero', async () => {
      const shapes = all(bars, '.shape').map(shape => shape.getBoundingClientRect());
      await expect(shapes.at(-1)?.right).toBeLessThanOrEqual((shapes[0]?.left ?? 0) + 1);
    });
  }
};

export const EmptyTable: Story = {
  args: {budget: natures.emptyNatures},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('it says that the table is empty', async () => {
      await expect(text(bars, '[part=card]')).toContain('此表为空');
    });
  }
};

export const NoNatures: Story = {
  args: {budget: natures.noNatures},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('it says what the budget lacks', async () => {
      await expect(text(bars, '[part=empty]')).toBe('这份预算没有区分基本支出与项目支出。');
    });
  }
};

export const LongNames: Story = {
  args: {budget: natures.longNatureNames},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('a name of forty characters is there whole', async () => {
      await expect(text(bars, '.plot')).toContain(
        '工资福利支出（含规范津贴补贴、年终一次性奖金、基础绩效奖以及机关事业单位养老保险）'
      );
    });
  }
};

export const LongNamesOnAPhone: Story = {...LongNames, globals: {width: '280'}};

export const StatedShareDoesNotFollow: Story = {
  args: {budget: natures.wrongShares},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('the printed share stands beside the computed one', async () => {
      await expect(texts(bars, '[part=note]')).toEqual(['基本支出：公布占比 61.00%，按金额计算为 60.00%']);
    });
    await step('the right one is shown as printed', async () => {
      await expect(text(bars, '.rows > section:last-child .row-head')).toBe('项目支出 200.00 40.00%');
    });
  }
};

export const DoesNotAddUp: Story = {
  args: {budget: natures.wrongNatureTotal},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('it is said loudly', async () => {
      await expect(text(bars, '[part=checks] summary')).toBe('⚠ 明细之和比公布合计少 10.00');
    });
  }
};

export const BlankAgainstNil: Story = {
  args: {budget: natures.blankProjects},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('blank projects are —, the reserve is 0', async () => {
      const heads = texts(bars, '.row-head');
      await expect(heads[1]).toMatch(/^项目支出 —/);
      await expect(heads[2]).toMatch(/^单位预留机动经费 0/);
    });
    await step('in the table as well', async () => {
      const rows = await tableRows(bars);
      await expect(rows).toContainEqual(['项目支出', '—', '—', '']);
      await expect(rows).toContainEqual(['单位预留机动经费', '0', '0.0%', '']);
    });
  }
};

export const FourYears: Story = {
  args: {budget: fourYears, view: 'years'},
  play: async ({canvasElement, step}) => {
    const bars = await drawn(canvasElement);
    await step('each year is one bar, the earliest first, its parts in the same colours', async () => {
      await expect(texts(bars, '.row-head .name')).toEqual([
        '2020年度预算',
        '2021年度预算',
        '2022年度预算',
        '2023年度预算'
      ]);
      await expect(marks(bars).slice(0, 2)).toEqual([
        '基本支出，220.00 万元，占 73.3%',
        '项目支出，80.00 万元，占 26.7%'
      ]);
    });
    await step('the sentence has the first and the last', async () => {
      await expect(text(bars, '.summary')).toBe('支出总计 2020 年为 300.00 万元，2023 年为 400.00 万元。');
    });
    await step('the table has a column a year, then its share, and the last change', async () => {
      await expect(await tableRows(bars)).toEqual([
        [
          ...['基本支出', '220.00', '230.00', '240.00', '250.00'],
          ...['73.3%', '69.7%', '57.1%', '62.5%', '+10.00', '+4.2%']
        ],
        [
          ...['项目支出', '80.00', '100.00', '180.00', '150.00'],
          ...['26.7%', '30.3%', '42.9%', '37.5%', '−30.00', '−16.7%']
        ],
        [
          ...['支出总计', '300.00', '330.00', '420.00', '400.00'],
          ...['100.0%', '100.0%', '100.0%', '100.0%', '−20.00', '−4.8%']
        ]
      ]);
    });
  }
};

export const FourYearsOnAPhone: Story = {...FourYears, globals: {width: '280'}};
