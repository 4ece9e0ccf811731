import {slicePublished} from '../budget/checks/check.js';
import type {Finding} from '../budget/checks/finding.js';
import {sliceOncePerBudget} from '../budget/once-per-budget.js';
import type {Budget} from '../budget/schema.js';
import type {Slices} from '../budget/slices.js';
import {finish, pacer} from '../budget/slices.js';

/** Every finding of a budget, found once for all elements that show it. */
export const sliceFindings = sliceOncePerBudget(function* (budget): Slices<readonly Finding[]> {
  const findings = yield* slicePublished(budget);
  const pauses = pacer();
  for (const {path, against} of findings) {
    // A browser puts a text that is made of others together when it is first looked at, and that takes its time.
    for (const at of [path, ...against]) at.charAt(0);
    if (pauses()) yield;
  }
  return findings;
});

export const findingsOf = (budget: Budget): readonly Finding[] => finish(sliceFindings(budget));

/** The findings that touch what stands at some paths, on either side. */
export function findingsAbout(budget: Budget, paths: readonly string[]): Finding[] {
  const touches = (at: string) =>
    paths.some(path => at.startsWith(path) && !/\w/.test(at.charAt(path.length)));
  return findingsOf(budget).filter(({path, against}) => touches(path) || against.some(touches));
}
