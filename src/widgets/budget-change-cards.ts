import {define} from '../elements/define.js';
import {BudgetChangeCards} from '../elements/change-cards.js';

export {BudgetChangeCards};

declare global {
  interface HTMLElementTagNameMap {
    'budget-change-cards': BudgetChangeCards;
  }
}

define('budget-change-cards', BudgetChangeCards);
