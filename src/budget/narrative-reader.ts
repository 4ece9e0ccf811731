import {knowMore} from './classes/registry.js';
import type {Budget} from './schema.js';

type Reader = (budget: Budget) => Budget;

let reader: Reader | undefined;

/** Makes the widgets read the figures of a narrative for which a file has no statements. */
export function addNarrativeReader(added: Reader): void {
  reader = added;
  knowMore();
}

/** A budget with what is read from its narrative, where a reader is known. */
export function withNarrative(budget: Budget): Budget {
  return reader ? reader(budget) : budget;
}
