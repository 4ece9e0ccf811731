import {figuresOf} from '../budget/figures.js';
import type {Money} from '../budget/money.js';
import {oncePerBudget} from '../budget/once-per-budget.js';
import type {Place} from '../budget/place.js';
import {when} from '../budget/place.js';
import {roundedIn} from '../budget/rounded.js';
import type {Budget, Phase} from '../budget/schema.js';
import type {NatureFigures} from './nature.js';
import {natureFigures} from './nature.js';

/** What is published of one money in one year. */
export interface YearAmount {
  fiscalYear: number;
  phase: Phase;
  /** In the unit of the file. */
  amount: Money;
}

/** Expenditure by nature in one year. */
export interface YearNatures {
  fiscalYear: number;
  phase: Phase;
  natures: NatureFigures;
}

/** The years of a file, the earliest first: its own, and of each other the phase that is its own, or else the first. */
export const yearsOf = oncePerBudget((budget): Budget[] => {
  const years = new Map<number, Budget>([[budget.fiscalYear, budget]]);
  for (const {fiscalYear, phase = budget.phase, cuts} of budget.comparatives ?? []) {
    const known = years.get(fiscalYear);
    if (known && (known.phase === budget.phase || phase !== budget.phase)) continue;
    const {statements: _said, comparatives: _others, ...rest} = budget;
    years.set(fiscalYear, {...rest, fiscalYear, phase, cuts});
  }
  return [...years.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
});

/** What is published of a place in each year, the earliest first; a year that says nothing of it is left out. */
export function seriesAt(budget: Budget, place: Place): YearAmount[] {
  const figures = figuresOf(budget);
  return yearsOf(budget).flatMap(({fiscalYear, phase}) => {
    const figure = figures.printed({...place, ...when({fiscalYear, phase}, budget)});
    return figure ? {fiscalYear, phase, amount: roundedIn(figure, budget.unit).amount} : [];
  });
}

/** Expenditure by nature in each year that publishes it, the earliest first. */
export const natureYears: (budget: Budget) => readonly YearNatures[] = oncePerBudget(budget =>
  yearsOf(budget).flatMap(year => {
    const natures = natureFigures(year);
    return natures ? {fiscalYear: year.fiscalYear, phase: year.phase, natures} : [];
  })
);
