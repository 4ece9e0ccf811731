import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {BudgetChangeCards} from '../src/elements.js';
import * as changes from './budgets/changes.js';
import {fourYears} from './budgets/years.js';
import {all, drawn, tableRows, text, texts} from './widget.js';

const meta: Meta<BudgetChangeCards> = {title: 'Change cards', component: 'budget-change-cards'};
export default meta;

type Story = StoryObj<BudgetChangeCards>;

const card = '[part=card-item]';

export const NoComparison: Story = {
  args: {budget: changes.noComparison},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('it says that nothing can be compared', async () => {
      await expect(text(cards, '[part=summary]')).toBe('这份预算没有公布与上年的比较。');
    });
    await step("this year's totals stand alone, and say so", async () => {
      await expect(texts(cards, `${card} .amount`)).toEqual(['480.00 万元', '480.00 万元']);
      await expect(texts(cards, `${card} .change`)).toEqual(['没有公布可比的数', '没有公布可比的数']);
      await expect(all(cards, `${card} svg`)).toHaveLength(0);
    });
  }
};

export const NoChange: Story = {
  args: {budget: changes.unchanged},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('the sentence says 持平', async () => {
      await expect(text(cards, '[part=summary]')).toBe(
        '与 2023 年预算相比，收入总计、支出总计均与上年持平。'
      );
    });
    await step('and so does each card, without a percentage', async () => {
      await expect(texts(cards, `${card} .change`)).toEqual(['＝ 与上年持平', '＝ 与上年持平']);
    });
  }
};

export const FromNil: Story = {
  args: {budget: changes.fromNil},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('what was nil is new, without a percentage', async () => {
      await expect(texts(cards, `${card} .change`)).toContain('＋ 新增 60.00 万元');
    });
    await step("last year's nil is 0 in the table, its percentage a word", async () => {
      const row = (await tableRows(cards)).at(-1);
      await expect(row?.slice(1, 5)).toEqual(['60.00', '0', '+60.00', '新增']);
    });
  }
};

export const StatedPercentDoesNotFollow: Story = {
  args: {budget: changes.wrongPercent},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('the published amounts decide', async () => {
      await expect(text(cards, `${card}:first-child .change`)).toBe('▲ 增加 80.00 万元 (+20.0%)');
    });
    await step('and what was printed stands beside, marked', async () => {
      await expect(text(cards, `${card}:first-child .stated`)).toBe(
        '⚠ 公布 +80.00 · +25.0%，按公布的金额计算为 +80.00 · +20.0%'
      );
    });
  }
};

export const Decrease: Story = {
  args: {budget: changes.decreased},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('arrow, word and a true minus say so', async () => {
      await expect(texts(cards, `${card} .change`)).toEqual([
        '▼ 减少 120.00 万元 (−25.0%)',
        '▼ 减少 90.00 万元 (−20.0%)'
      ]);
    });
    await step('in the colour of a rise', async () => {
      const [change] = all(cards, '.change');
      await expect(change && getComputedStyle(change).color).toBe('rgb(26, 90, 165)');
    });
    await step('each card has its own reason', async () => {
      await expect(texts(cards, '.reason')).toEqual([
        '主要原因：机构改革，两个所属单位划出',
        '主要原因：压减一般性支出'
      ]);
    });
  }
};

export const HalfKnown: Story = {
  args: {budget: changes.halfKnown},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('income is compared, expenditure cannot be', async () => {
      await expect(texts(cards, `${card} .change`)).toEqual([
        '▲ 增加 80.00 万元 (+20.0%)',
        '没有公布可比的数'
      ]);
    });
  }
};

export const BlankAgainstNil: Story = {
  args: {budget: changes.blankIncome},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('a published 0 is a figure; a blank is none', async () => {
      const rows = await tableRows(cards);
      await expect(rows.map(row => row.slice(0, 3))).toEqual([
        ['收入总计', '—', '120.00'],
        ['支出总计', '0', '120.00']
      ]);
    });
    await step('all of it is gone', async () => {
      await expect(texts(cards, `${card} .change`)).toEqual([
        '没有公布可比的数',
        '▼ 减少 120.00 万元 (−100.0%)'
      ]);
    });
  }
};

export const SixChanges: Story = {
  args: {budget: changes.sixChanges},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('five have a card, nil against nil is listed below', async () => {
      await expect(all(cards, card)).toHaveLength(5);
      await expect(text(cards, '.plot')).toContain('因公出国（境）费 0');
    });
    await step('all cards share one scale', async () => {
      const [income, , funds] = all(cards, `${card} .now`).map(bar => bar.getBoundingClientRect().width);
      await expect((funds ?? 0) / (income ?? 1)).toBeCloseTo(0.0689, 2);
    });
    await step('a name and a reason that are long are there whole', async () => {
      await expect(text(cards, '.plot')).toContain(
        '公务接待费（含国内公务接待、国（境）外来访团组接待和招商引资活动接待费用）'
      );
      await expect(text(cards, '.plot')).toContain('所属单位新增编制十二名，人员经费相应增加');
    });
  }
};

export const SixChangesWide: Story = {...SixChanges, globals: {width: '960'}};
export const SixChangesOnAPhone: Story = {...SixChanges, globals: {width: '280'}};

export const NoTotals: Story = {
  args: {budget: changes.noTotals},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('it says what the budget lacks', async () => {
      await expect(text(cards, '[part=empty]')).toBe('这份预算没有公布与上年的比较。');
    });
  }
};

export const FourYears: Story = {
  args: {budget: fourYears},
  play: async ({canvasElement, step}) => {
    const cards = await drawn(canvasElement);
    await step('each card has its trend, which is said year by year', async () => {
      await expect(all(cards, `${card} .trend circle`)).toHaveLength(8);
      await expect(all(cards, '.trend svg')[1]?.getAttribute('aria-label')).toBe(
        '2020：300.00 万元、2021：330.00 万元、2022：420.00 万元、2023：400.00 万元'
      );
    });
  }
};

export const FourYearsOnAPhone: Story = {...FourYears, globals: {width: '280'}};
