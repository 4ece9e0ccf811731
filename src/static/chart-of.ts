import {withNarrative} from '../budget/narrative-reader.js';
import type {Budget} from '../budget/schema.js';
import type {Chart} from '../elements/frame.js';
import {perHeadNotes} from '../elements/unit.js';
import {wordsFor} from '../format/languages.js';
import {budgetOf, elementOf, NothingToDraw} from './element-of.js';
import type {View} from './view.js';

/** What a widget says of one budget in one view, with every note that stands below its drawing. */
export interface Shown {
  budget: Budget;
  chart: Chart;
  notes: readonly string[];
}

/** What a view shows of a budget. Throws where there is no budget or no such widget, and {@link NothingToDraw}. */
export function chartOf(value: unknown, view: View, width = 640): Shown {
  const element = elementOf(view);
  const budget = withNarrative(budgetOf(value));
  const words = wordsFor(view.locale ?? budget.language);
  const chart = element['chart'](budget, words, width);
  if ('nothing' in chart) throw new NothingToDraw(chart.nothing);
  const notes = [
    ...(chart.notes ?? []),
    ...perHeadNotes(element['shown'], view['population-source'] ?? '', words)
  ];
  return {budget, chart: {...chart, title: view.heading ?? chart.title}, notes};
}
