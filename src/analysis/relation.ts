import type {Money} from '../budget/money.js';
import {inUnit} from '../budget/money.js';
import type {Place} from '../budget/place.js';
import {isWithin} from '../budget/within.js';

/** Some money: what it is, and how much, in a unit of the currency. */
export interface Standing {
  place: Place;
  amount: Money;
  unit: number;
}

/** How some money stands to other money: it is the same, a part of it, or holds it. */
export type Relation = 'same' | 'part' | 'whole';

/**
 * How `a` stands to `b`. A part that is as much as its whole is the whole: wages of basic expenditure are class 301 as
 * long as no project pays any.
 * @returns undefined where neither holds the other.
 */
export function relationOf(a: Standing, b: Standing): Relation | undefined {
  const isPart = isWithin(a.place, b.place);
  if (!isPart && !isWithin(b.place, a.place)) return undefined;
  if (inUnit(a.amount, a.unit, b.unit).equals(b.amount)) return 'same';
  return isPart ? 'part' : 'whole';
}
