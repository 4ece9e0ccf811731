import {slicePublished} from '../budget/checks/check.js';
import type {Finding} from '../budget/checks/finding.js';
import {sliceOncePerBudget} from '../budget/once-per-budget.js';
import type {Budget} from '../budget/schema.js';
import type {Slices} from '../budget/slices.js';
import {finish, pacer} from '../budget/slices.js';

/** Every finding of a budget, and those that touch a table or a statement by its path. */
interface Found {
  findings: readonly Finding[];
  of: ReadonlyMap<string, ReadonlySet<Finding>>;
}

/** Found once for all elements that show a budget. */
export const sliceFindings = sliceOncePerBudget(function* (budget): Slices<Found> {
  const findings = yield* slicePublished(budget);
  const of = new Map<string, Set<Finding>>();
  const pauses = pacer();
  for (const finding of findings) {
    if (pauses()) yield;
    for (const at of [finding.path, ...finding.against]) {
      const part = partOf(at);
      const known = of.get(part);
      if (known) known.add(finding);
      else of.set(part, new Set([finding]));
    }
  }
  return {findings, of};
});

export const findingsOf = (budget: Budget): readonly Finding[] => finish(sliceFindings(budget)).findings;

/** The findings that touch what stands at some paths, on either side. */
export function findingsAbout(budget: Budget, paths: readonly string[]): Finding[] {
  const {findings, of} = finish(sliceFindings(budget));
  const parts = new Set(paths.map(partOf));
  const near = new Set([...parts].flatMap(part => [...(of.get(part) ?? [])]));
  const inOrder = parts.size > 1 ? findings.filter(each => near.has(each)) : [...near];
  const touches = (at: string) =>
    paths.some(path => at.startsWith(path) && !/\w/.test(at.charAt(path.length)));
  return inOrder.filter(({path, against}) => touches(path) || against.some(touches));
}

/** `cuts[6]` of all that stands there. */
const partOf = (path: string) => path.slice(0, path.indexOf(']') + 1);
