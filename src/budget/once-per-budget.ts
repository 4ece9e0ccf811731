import {knowledgeVersion} from './classes/registry.js';
import type {Budget} from './schema.js';
import type {Slices} from './slices.js';
import {finish} from './slices.js';

/** What is found out about a budget once, and anew when more is known than before: further codes, another reader. */
export function oncePerBudget<T>(find: (budget: Budget) => T): (budget: Budget) => T {
  const found = sliceOncePerBudget(function* (budget): Slices<T> {
    return find(budget);
  });
  return budget => finish(found(budget));
}

/** The same of what is found out in slices. */
export function sliceOncePerBudget<T>(find: (budget: Budget) => Slices<T>): (budget: Budget) => Slices<T> {
  const known = new WeakMap<Budget, {result: T; version: number}>();
  return function* (budget) {
    const version = knowledgeVersion();
    let found = known.get(budget);
    if (found?.version !== version) {
      found = {result: yield* find(budget), version};
      known.set(budget, found);
    }
    return found.result;
  };
}
