import {knowledgeVersion} from './classes/registry.js';
import type {Budget} from './schema.js';

/** What is found out about a budget once, and anew when more is known than before: further codes, another reader. */
export function oncePerBudget<T>(find: (budget: Budget) => T): (budget: Budget) => T {
  const known = new WeakMap<Budget, {result: T; version: number}>();
  return budget => {
    const version = knowledgeVersion();
    let found = known.get(budget);
    if (found?.version !== version) {
      found = {result: find(budget), version};
      known.set(budget, found);
    }
    return found.result;
  };
}
