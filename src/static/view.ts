import type {FindingLevel} from '../budget/checks/finding.js';
import {BudgetChangeCards} from '../elements/change-cards.js';
import {BudgetChecks} from '../elements/checks.js';
import {BudgetEconomicTreemap} from '../elements/economic-treemap.js';
import {BudgetExpenditureBars} from '../elements/expenditure-bars.js';
import {BudgetIncomePie} from '../elements/income-pie.js';

/** The widgets by the names that a view has for them: their tags without `budget-`. */
export const widgets = {
  'income-pie': BudgetIncomePie,
  'expenditure-bars': BudgetExpenditureBars,
  'economic-treemap': BudgetEconomicTreemap,
  'change-cards': BudgetChangeCards,
  checks: BudgetChecks
} as const;

export type WidgetName = keyof typeof widgets;

/** What is to be shown, and how: a widget with its attributes, by the names that they have in markup. */
export interface View {
  widget: WidgetName;
  /** The language of the sentences, as BCP 47; without it that of the file. */
  locale?: string;
  /** `light` by default, where a reader has no setting. */
  theme?: 'light' | 'dark' | 'contrast';
  heading?: string;
  'heading-level'?: number;
  /** What 1 stands for in the amounts shown, in the currency. */
  unit?: number;
  population?: number;
  'population-source'?: string;
  'per-head'?: boolean;
  view?: 'all' | 'current' | 'nature' | 'function' | 'years';
  shares?: boolean;
  drill?: string;
  /** By which column the table stands sorted. */
  sort?: string;
  classification?: 'department' | 'government';
  level?: FindingLevel | '';
  text?: 'normal' | 'large';
  compact?: boolean;
  tools?: string;
}

/** Every attribute that a view may have, beside those that say where its file is. */
const attributeNames = [
  'theme',
  'heading',
  'heading-level',
  'unit',
  'population',
  'population-source',
  'per-head',
  'view',
  'shares',
  'drill',
  'sort',
  'classification',
  'level',
  'text',
  'compact',
  'tools'
] as const satisfies readonly (keyof View)[];

/** The attributes of an element that shows a view: only those that its widget knows. */
export function attributesOf(view: View): [name: string, value: string][] {
  const known = new Set(widgets[view.widget].observedAttributes);
  const given = attributeNames.flatMap((name): [string, string][] => {
    const value = view[name];
    if (value === undefined || value === false || !known.has(name)) return [];
    return [[name, value === true ? '' : String(value)]];
  });
  return view.locale ? [['lang', view.locale], ...given] : given;
}
