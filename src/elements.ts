import {BudgetChangeCards} from './elements/change-cards.js';
import {BudgetChecks} from './elements/checks.js';
import {BudgetEconomicTreemap} from './elements/economic-treemap.js';
import {BudgetExpenditureBars} from './elements/expenditure-bars.js';
import {BudgetIncomePie} from './elements/income-pie.js';

export {BudgetChangeCards, BudgetChecks, BudgetEconomicTreemap, BudgetExpenditureBars, BudgetIncomePie};
export {addLanguage, wordsFor} from './format/languages.js';
export type {Words} from './format/words.js';

const elements = {
  'budget-income-pie': BudgetIncomePie,
  'budget-expenditure-bars': BudgetExpenditureBars,
  'budget-economic-treemap': BudgetEconomicTreemap,
  'budget-change-cards': BudgetChangeCards,
  'budget-checks': BudgetChecks
};

declare global {
  interface HTMLElementTagNameMap {
    'budget-income-pie': BudgetIncomePie;
    'budget-expenditure-bars': BudgetExpenditureBars;
    'budget-economic-treemap': BudgetEconomicTreemap;
    'budget-change-cards': BudgetChangeCards;
    'budget-checks': BudgetChecks;
  }
}

/** A second copy of the script on a page leaves the elements of the first. */
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
