import type {Budget} from '../schema.js';
import {readStatements} from './read-statements.js';

const known = new WeakMap<Budget, Budget>();

/**
 * A budget with the figures of its narrative as statements, where the file itself holds none. They are read from
 * Chinese sentences by patterns; what no pattern surely understands is left out. The file is not changed: paths such as
 * `statements[3].amount` then name what this answers.
 * @returns the budget itself where it has statements, or where nothing can be read
 */
export function narrated(budget: Budget): Budget {
  if (budget.statements || !budget.narrative) return budget;
  let found = known.get(budget);
  if (!found) {
    const statements = readStatements(budget);
    found = statements.length > 0 ? {...budget, statements} : budget;
    known.set(budget, found);
  }
  return found;
}
