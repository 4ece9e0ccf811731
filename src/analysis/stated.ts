import type {Money} from '../budget/money.js';
import {decimalsOf, money, percentOf} from '../budget/money.js';
import type {Budget, Cut, Scope} from '../budget/schema.js';

/** A share that the narrative states, beside the one that follows from the amounts. */
export interface StatedShare {
  /** As printed: `'48.41'`. */
  printed: string;
  /** At the printed precision. */
  computed: Money;
  agrees: boolean;
}

/** The share that the narrative states for a part of what a cut divides; undefined where it states none. */
export function statedShare(
  budget: Budget,
  cut: Cut,
  part: string,
  amount: Money,
  total: Money
): StatedShare | undefined {
  const said = (budget.statements ?? []).find(
    ({of, percent, shareOf}) =>
      percent !== undefined &&
      shareOf &&
      of.line === part &&
      of.side === cut.side &&
      sameScope(of.scope, cut.scope)
  );
  const exact = percentOf(amount, total);
  if (said?.percent === undefined || !exact) return undefined;
  const computed = exact.toDecimalPlaces(decimalsOf(said.percent));
  return {printed: said.percent, computed, agrees: computed.equals(money(said.percent))};
}

/** Whether two scopes are one; a missing key means all of it. */
function sameScope(a: Scope = {}, b: Scope = {}): boolean {
  return a.fund === b.fund && a.stage === b.stage && a.nature === b.nature;
}
