import type {Money} from '../budget/money.js';
import {money, sum, zero} from '../budget/money.js';

/** Anything with an amount; none is a published blank. */
interface Amounted {
  amount?: Money;
}

/** More categories than this cannot be told apart at once. */
const most = 8;
/** With more than so many categories, those under {@link smallPercent} are grouped. */
const few = 5;
const smallPercent = money('3');

/** What is shown singly, largest first, and what is grouped: `rest` is empty where everything is shown. */
export interface Grouping<T> {
  shown: T[];
  rest: T[];
  /** The total less what is shown. */
  restAmount: Money;
}

/**
 * Eight categories at most; beyond, and under three per cent where there are more than five, the remainder is grouped.
 * A single small figure is not grouped: it would only change its name.
 */
export function groupSmall<T extends Amounted>(figures: readonly T[], total: Money): Grouping<T> {
  const bySize = [...figures].sort((a, b) => compareAmounts(sized(b), sized(a)));
  let keep = bySize.length > most ? most - 1 : bySize.length;
  if (bySize.length > few) {
    const isSmall = (item: T) => (item.amount ?? zero).abs().times(100).lt(total.times(smallPercent));
    const firstSmall = bySize.findIndex(isSmall);
    if (firstSmall > 0 && bySize.length - firstSmall > 1) keep = Math.min(keep, firstSmall);
  }
  const largestFirst = (items: readonly T[]) => [...items].sort((a, b) => compareAmounts(b, a));
  const shown = largestFirst(bySize.slice(0, keep));
  return {
    shown,
    rest: largestFirst(bySize.slice(keep)),
    restAmount: total.minus(sum(shown.flatMap(item => item.amount ?? [])))
  };
}

/** By size alone: a large negative amount must not vanish among the small ones. */
function sized({amount}: Amounted): Amounted {
  return amount ? {amount: amount.abs()} : {};
}

/** For sorting, smaller first; blanks before everything. */
export function compareAmounts(a: Amounted, b: Amounted): number {
  if (!a.amount || !b.amount) return a.amount ? 1 : b.amount ? -1 : 0;
  return a.amount.comparedTo(b.amount);
}
