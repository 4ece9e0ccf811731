import {knowMore} from './classes/added-codes.js';
import type {Budget} from './schema.js';
import {shared} from './shared.js';

type Reader = (budget: Budget) => Budget;

const known = shared('narratives', (): {reader?: Reader} => ({}));

/** Makes the widgets read the figures of a narrative for which a file has no statements. */
export function addNarrativeReader(added: Reader): void {
  known.reader = added;
  knowMore();
}

/** A budget with what is read from its narrative, where a reader is known. */
export function withNarrative(budget: Budget): Budget {
  return known.reader?.(budget) ?? budget;
}
