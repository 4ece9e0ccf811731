import {define} from '../elements/define.js';
import {BudgetEconomicTreemap} from '../elements/economic-treemap.js';

export {BudgetEconomicTreemap};

declare global {
  interface HTMLElementTagNameMap {
    'budget-economic-treemap': BudgetEconomicTreemap;
  }
}

define('budget-economic-treemap', BudgetEconomicTreemap);
