import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {redrawn, text, widgetsIn} from './widget.js';

const meta: Meta = {
  title: 'A page',
  render: ({theme}) => {
    const src = './budgets/hongqi-gxj-2023.json';
    return html`
      <budget-income-pie src=${src} theme=${theme}></budget-income-pie>
      <budget-expenditure-bars src=${src} theme=${theme}></budget-expenditure-bars>
      <budget-economic-treemap src=${src} theme=${theme}></budget-economic-treemap>
      <budget-change-cards src=${src} theme=${theme}></budget-change-cards>
      <budget-checks src=${src} theme=${theme}></budget-checks>
    `;
  }
};
export default meta;

/** What stands well alone must stand well beside others: no second landmark of a kind, no id twice. */
export const AllWidgets: StoryObj = {
  play: async ({canvasElement, step}) => {
    const widgets = widgetsIn(canvasElement);
    await Promise.all(widgets.map(redrawn));
    await step('all have read the one file', async () => {
      await expect(widgets.map(widget => text(widget, '[part=heading]'))).toEqual([
        '收入结构',
        '基本支出与项目支出',
        '支出经济分类',
        '与上年相比',
        '账目核对'
      ]);
    });
  }
};
