import {isWhole} from '../analysis/pick.js';
import type {Cut} from '../budget/schema.js';
import type {Words} from '../format/words.js';

/** What a reader must know of the cut behind a drawing: that it is not the whole, that its total is not printed. */
export function cutNotes({cut, totalDerived}: {cut: Cut; totalDerived: boolean}, words: Words): string[] {
  return [
    ...(isWhole(cut) ? [] : [words.otherScope(cut.scope ?? {})]),
    ...(totalDerived ? [words.derivedTotal] : [])
  ];
}

/** Why there is nothing to draw: an empty table is another fact than amounts that are all nil. */
export function nothingSaid({cut}: {cut: Cut}, words: Words): string {
  return cut.lines.length === 0 ? words.empty : words.allNil;
}
