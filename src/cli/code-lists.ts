import {addCodeList} from '../budget/classes/added-codes.js';
import {departmentItems} from '../budget/classes/department-items.js';
import {functionalClasses} from '../budget/classes/functional-classes.js';
import {functionalItems} from '../budget/classes/functional-items.js';
import {governmentItems} from '../budget/classes/government-items.js';

/** Makes the command know every official code, as `names.js` does for a page: codes and names are checked against them. */
for (const list of [functionalClasses, functionalItems, departmentItems, governmentItems]) addCodeList(list);
