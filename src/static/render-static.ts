import {tableCsv} from '../export/table-csv.js';
import {chartOf} from './chart-of.js';
import {budgetOf} from './element-of.js';
import {plainHtml} from './plain-html.js';
import {draw} from './picture/draw.js';
import type {View} from './view.js';

/** A view, and what it is wanted as. */
export interface StaticView extends View {
  /**
   * `svg`: the figure as its element draws it, as a file that needs nothing else but the reader's fonts. `html`: title,
   * summary, table and source, with inline styles alone, for a mail or a WeChat article. `csv`: the table, exact.
   * `json`: the whole budget.
   */
  format: 'svg' | 'html' | 'csv' | 'json';
  /** How wide a picture is, in pixels; 640 by default. */
  width?: number;
}

/** How wide a picture is where nobody says. */
export const defaultWidth = 640;

/**
 * One view of a budget as the text of a file, the same as its element hands out on a page. Throws where the budget
 * cannot be read, and where there is nothing to draw.
 * @param budget as `JSON.parse` or `readBudget` gives it
 */
export function renderStatic(budget: unknown, {format, width = defaultWidth, ...view}: StaticView): string {
  if (format === 'json') return JSON.stringify(budgetOf(budget), null, 2);
  if (format === 'svg') return draw(budget, view, width).svg();
  const shown = chartOf(budget, view);
  if (format === 'html') return plainHtml(shown, view);
  return tableCsv(shown.chart.table(), shown.budget, shown.chart.say.exact);
}
