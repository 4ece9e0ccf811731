import {checkPublished} from '../budget/checks/check.js';
import type {Finding} from '../budget/checks/finding.js';
import {oncePerBudget} from '../budget/once-per-budget.js';
import type {Budget} from '../budget/schema.js';

/** Every finding of a budget, found once for all elements that show it. */
export const findingsOf: (budget: Budget) => readonly Finding[] = oncePerBudget(checkPublished);

/** The findings that touch what stands at some paths, on either side. */
export function findingsAbout(budget: Budget, paths: readonly string[]): Finding[] {
  const touches = (at: string) =>
    paths.some(path => at.startsWith(path) && !/\w/.test(at.charAt(path.length)));
  return findingsOf(budget).filter(({path, against}) => touches(path) || against.some(touches));
}
