import {knowMore} from '../budget/classes/added-codes.js';
import {shared} from '../budget/shared.js';
import type {Words} from './words.js';

/** The languages that a page adds, the latest first, whichever of its scripts they are from. */
export const added = shared('languages', (): Words[] => []);

/** Lets the widgets speak a further language, or a known one in other words. */
export function addLanguage(words: Words): void {
  added.unshift(words);
  knowMore();
}
