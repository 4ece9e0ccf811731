import {addCodeList} from './budget/classes/added-codes.js';
import {departmentItems} from './budget/classes/department-items.js';
import {functionalClasses} from './budget/classes/functional-classes.js';
import {functionalItems} from './budget/classes/functional-items.js';
import {governmentItems} from './budget/classes/government-items.js';

/** Makes the widgets of a page know every official code, so that readers of English see names in English. */
for (const list of [functionalClasses, functionalItems, departmentItems, governmentItems]) addCodeList(list);
