import {define} from '../elements/define.js';
import {BudgetExpenditureBars} from '../elements/expenditure-bars.js';

export {BudgetExpenditureBars};

declare global {
  interface HTMLElementTagNameMap {
    'budget-expenditure-bars': BudgetExpenditureBars;
  }
}

define('budget-expenditure-bars', BudgetExpenditureBars);
