import {checkPublished} from './checks/check.js';
import type {Finding} from './checks/finding.js';
import type {Budget} from './schema.js';
import {narrated} from './sentences/narrated.js';

/**
 * Everything that a budget publishes twice, held against itself: every sum of every cut, tables against tables, the
 * narrative against the tables, stated changes and shares against the amounts. Where the file has a narrative and no
 * statements, they are read from its sentences; paths then name what `narrated` answers. What agrees is answered too,
 * so that it can be counted. Nothing is corrected, and nothing is thrown for whatever `readBudget` has read.
 * @returns the sums in printed order, other years' after this year's, then rule by rule
 */
export function checkBudget(budget: Budget): Finding[] {
  return checkPublished(narrated(budget));
}
