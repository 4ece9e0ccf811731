import {define} from '../elements/define.js';
import {BudgetChecks} from '../elements/checks.js';

export {BudgetChecks};

declare global {
  interface HTMLElementTagNameMap {
    'budget-checks': BudgetChecks;
  }
}

define('budget-checks', BudgetChecks);
