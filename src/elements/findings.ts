import {slicePublished} from '../budget/checks/check.js';
import type {Finding} from '../budget/checks/finding.js';
import {sliceOncePerBudget} from '../budget/once-per-budget.js';
import type {Budget} from '../budget/schema.js';
import {finish} from '../budget/slices.js';

/** Every finding of a budget, found once for all elements that show it. */
export const sliceFindings = sliceOncePerBudget(slicePublished);

export const findingsOf = (budget: Budget): readonly Finding[] => finish(sliceFindings(budget));

/** The findings that touch what stands at some paths, on either side. */
export function findingsAbout(budget: Budget, paths: readonly string[]): Finding[] {
  const touches = (at: string) =>
    paths.some(
      path => at.startsWith(path) && (at.length === path.length || '.['.includes(at.charAt(path.length)))
    );
  return findingsOf(budget).filter(({path, against}) => touches(path) || against.some(touches));
}
