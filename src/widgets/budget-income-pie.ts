import {define} from '../elements/define.js';
import {BudgetIncomePie} from '../elements/income-pie.js';

export {BudgetIncomePie};

declare global {
  interface HTMLElementTagNameMap {
    'budget-income-pie': BudgetIncomePie;
  }
}

define('budget-income-pie', BudgetIncomePie);
