import {knowledgeVersion} from '../budget/classes/registry.js';
import {checkPublished} from '../budget/checks/check.js';
import type {Finding} from '../budget/checks/finding.js';
import type {Budget} from '../budget/schema.js';

const known = new WeakMap<Budget, {findings: Finding[]; version: number}>();

/** Every finding of a budget, found once for all elements that show it, as long as no further list of codes is known. */
export function findingsOf(budget: Budget): readonly Finding[] {
  const version = knowledgeVersion();
  const found = known.get(budget);
  if (found?.version === version) return found.findings;
  const findings = checkPublished(budget);
  known.set(budget, {findings, version});
  return findings;
}

/** The findings that touch what stands at some paths, on either side. */
export function findingsAbout(budget: Budget, paths: readonly string[]): Finding[] {
  const touches = (at: string) =>
    paths.some(path => at.startsWith(path) && !/\w/.test(at.charAt(path.length)));
  return findingsOf(budget).filter(({path, against}) => touches(path) || against.some(touches));
}
