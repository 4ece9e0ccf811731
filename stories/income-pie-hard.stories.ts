import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {BudgetIncomePie} from '../src/elements.js';
import * as incomes from './budgets/incomes.js';
import {all, button, drawn, marks, redrawn, tableRows, text, texts} from './widget.js';

const meta: Meta<BudgetIncomePie> = {title: 'Income pie', component: 'budget-income-pie'};
export default meta;

type Story = StoryObj<BudgetIncomePie>;

export const OneSource: Story = {
  args: {budget: incomes.oneSource},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('one slice is the whole ring', async () => {
      await expect(marks(pie)).toEqual(['一般公共预算拨款，512.60 万元，占 100.0%']);
    });
  }
};

export const TwelveSources: Story = {
  args: {budget: incomes.twelveSources},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('seven sources are shown singly, the other five together', async () => {
      await expect(marks(pie)).toHaveLength(8);
      await expect(marks(pie).at(-1)).toBe('展开其他（5 项），1,632.55 万元，占 20.4%');
    });
    await step('the list says 其他（5 项） too', async () => {
      await expect(text(pie, '.plot')).toContain('其他（5 项）');
    });
  }
};

export const TwelveSourcesWide: Story = {...TwelveSources, globals: {width: '960'}};

export const RemainderOpened: Story = {
  args: {budget: incomes.twelveSources, drill: 'other'},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('the five sources of the remainder are told apart', async () => {
      await expect(marks(pie)).toEqual([
        '附属单位上缴收入，348.00 万元，占 4.4%',
        '捐赠收入，335.50 万元，占 4.2%',
        '租金收入，322.15 万元，占 4.0%',
        '国有资本经营预算拨款，320.00 万元，占 4.0%',
        '利息收入，306.90 万元，占 3.8%'
      ]);
    });
    await step('the middle says what they are together', async () => {
      await expect(texts(pie, 'text')).toEqual(expect.arrayContaining(['1,632.55', '其他（5 项）']));
    });
    await step('the way back shows all', async () => {
      await userEvent.click(button(pie, '← 全部'));
      await redrawn(pie);
      await expect(marks(pie)).toHaveLength(8);
    });
  }
};

export const SmallSources: Story = {
  args: {budget: incomes.smallSources},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('what is under three per cent is grouped', async () => {
      await expect(marks(pie).at(-1)).toBe('展开其他（7 项），538.95 万元，占 6.7%');
    });
  }
};

export const AllNil: Story = {
  args: {budget: incomes.nilIncome},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('it says so where the ring would be', async () => {
      await expect(text(pie, '.plot')).toBe('公布的各项均为 0。');
      await expect(marks(pie)).toEqual([]);
    });
    await step('and the table has the zeros', async () => {
      await expect(await tableRows(pie)).toContainEqual(['一般公共预算拨款', '0', '—']);
    });
  }
};

export const OneNegative: Story = {
  args: {budget: incomes.negativeIncome},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('bars stand in for the ring, with a true minus', async () => {
      await expect(texts(pie, '.plot b')).toEqual(['300.00', '80.00', '−12.50']);
    });
    await step('the negative one lies to the left of zero', async () => {
      const [first, , last] = all(pie, '.shape').map(bar => bar.getBoundingClientRect());
      await expect(last?.right).toBeLessThanOrEqual((first?.left ?? 0) + 1);
    });
    await step('and a note says why', async () => {
      await expect(texts(pie, '[part=note]')).toContain('有负数，不能画成圆环，改画成条形。');
    });
  }
};

export const EmptyTable: Story = {
  args: {budget: incomes.emptyIncome},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('it says that the table is empty', async () => {
      await expect(text(pie, '[part=card]')).toContain('此表为空');
    });
  }
};

export const NoIncome: Story = {
  args: {budget: incomes.noIncome},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('it says what the budget lacks', async () => {
      await expect(text(pie, '[part=empty]')).toBe('这份预算没有公布收入。');
    });
  }
};

export const LongNames: Story = {
  args: {budget: incomes.longSourceNames},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('a name of forty characters is there whole', async () => {
      await expect(text(pie, '.plot').replaceAll(' ', '')).toContain(
        '一般公共预算拨款（含中央和省级财政衔接推进乡村振兴补助资金以及县级财政配套资金）'
      );
    });
  }
};

export const LongNamesOnAPhone: Story = {...LongNames, globals: {width: '280'}};

export const DoesNotAddUp: Story = {
  args: {budget: incomes.wrongIncomeTotal},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('it is said loudly', async () => {
      await expect(text(pie, '[part=checks] summary')).toBe('⚠ 明细之和比公布合计多 10.00');
      await expect(getComputedStyle(all(pie, '[part=checks] summary')[0] as Element).fontWeight).toBe('700');
    });
    await step('with both figures, when opened', async () => {
      await userEvent.click(all(pie, '[part=checks] summary')[0] as Element);
      await expect(text(pie, '[part=checks] li:first-child')).toContain(
        '公布 500.00，明细之和 510.00，相差 10.00'
      );
    });
    await step('and the printed total stays', async () => {
      await expect(texts(pie, 'text')).toContain('500.00');
    });
  }
};

export const BlankAgainstNil: Story = {
  args: {budget: incomes.blankSource},
  play: async ({canvasElement, step}) => {
    const pie = await drawn(canvasElement);
    await step('a published 0 is 0, a published blank is —', async () => {
      const rows = await tableRows(pie);
      await expect(rows).toContainEqual(['政府性基金预算拨款', '0', '0.0%', '']);
      await expect(rows).toContainEqual(['国有资本经营预算拨款', '—', '—', '']);
    });
  }
};
