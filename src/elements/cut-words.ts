import type {Pasts} from '../analysis/past.js';
import {pastsOf} from '../analysis/past.js';
import {isWhole} from '../analysis/pick.js';
import {inUnit} from '../budget/money.js';
import type {Budget, Cut} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';

/**
 * What a reader must know of the cut behind a drawing: that it is not the whole, that its total is not printed, and what
 * an earlier year has of its dimension.
 */
export function cutNotes(
  {cut, totalDerived}: {cut: Cut; totalDerived: boolean},
  by: string,
  budget: Budget,
  say: Speaker
): string[] {
  const {words} = say;
  return [
    ...(isWhole(cut) ? [] : [words.otherScope(cut.scope ?? {})]),
    ...(totalDerived ? [words.derivedTotal] : []),
    ...goneNotes(pastsOf(budget, cut), by, say)
  ];
}

/** More than these are not named. */
const mostGone = 5;

/** What an earlier year has and a later one, this if none is named, has no longer. */
export function goneNotes(pasts: Pasts | undefined, by: string, say: Speaker, later?: number): string[] {
  const gone = pasts?.gone(by) ?? [];
  if (!pasts || gone.length === 0) return [];
  const names = gone
    .slice(0, mostGone)
    .map(each => `${say.name(each).text} ${say.amount(inUnit(each.amount, pasts.unit, say.unit))}`);
  const more = gone.length - names.length;
  return [say.words.gone(say.year(pasts.year), say.year(later), names, more)];
}

/** Why there is nothing to draw: an empty table is another fact than amounts that are all nil. */
export function nothingSaid({cut}: {cut: Cut}, words: Words): string {
  return cut.lines.length === 0 ? words.empty : words.allNil;
}
