import {printedAmounts} from '../budget/printed.js';
import type {Budget, Cut, Line, Scope, Side} from '../budget/schema.js';

/** A cut with the place it stands at and the unit its amounts are in. */
export interface Picked {
  cut: Cut;
  /** `cuts[6]` */
  path: string;
  /** What 1 stands for, in the budget's currency. */
  unit: number;
}

/** The wider the scope, the more a cut tells of the whole budget. */
const fundRank = [undefined, 'appropriation', 'generalPublicBudget', 'governmentFunds', 'stateCapital'];

function narrowness(scope: Scope = {}): number {
  const parts = (scope.stage ? 1 : 0) + (scope.nature ? 1 : 0);
  return fundRank.indexOf(scope.fund) * 3 + parts;
}

/** Whether a cut speaks of all funds, both stages and both natures. */
export function isWhole(cut: Cut): boolean {
  return narrowness(cut.scope) === 0;
}

/**
 * The cut that says most of one side: the widest in scope and, among equals, the one with the most printed amounts.
 * Only what passes `usable` counts; a cut without any amount never does.
 * @returns undefined where the file has none.
 */
export function pickCut(budget: Budget, side: Side, usable: (cut: Cut) => boolean): Picked | undefined {
  let best: {picked: Picked; narrow: number; said: number} | undefined;
  budget.cuts.forEach((cut, index) => {
    if (cut.side !== side || !usable(cut)) return;
    let said = 0;
    for (const _amount of printedAmounts(cut)) said++;
    if (said === 0) return;
    const narrow = narrowness(cut.scope);
    if (best && (best.narrow < narrow || (best.narrow === narrow && best.said >= said))) return;
    best = {picked: {cut, path: `cuts[${index}]`, unit: cut.unit ?? budget.unit}, narrow, said};
  });
  return best?.picked;
}

/** The topmost lines of a cut that stand on a dimension, in printed order; unit rows above them are passed through. */
export function linesOn(cut: Cut, by: string, lines: readonly Line[] = cut.lines): Line[] {
  return lines.flatMap(line => ((line.by ?? cut.by) === by ? [line] : linesOn(cut, by, line.lines ?? [])));
}
