import {findCode} from '../budget/classes/registry.js';
import type {Money} from '../budget/money.js';
import type {Budget, Cut, Line} from '../budget/schema.js';
import type {Figure} from './figure.js';
import {decimalsIn, figure, totalOf, withOwnKeys} from './figure.js';
import {mergeByCode, mergedFigure} from './merge.js';
import type {Picked} from './pick.js';
import {linesOn, pickCut} from './pick.js';

/** The two economic classifications in force in China since 2018: for departments (301…) and for governments (501…). */
export type Classification = 'department' | 'government';

/** Expenditure by economic class. */
export interface EconomicFigures extends Picked {
  classification: Classification;
  /** The dimension that this is: `economicClass`. */
  by: string;
  /** What the file can be shown by. */
  available: Classification[];
  decimals: number;
  total: Money;
  totalDerived: boolean;
  /** Class → item, in printed order. A class that the file does not print is derived from its items' codes. */
  classes: Figure[];
}

const dimension = {department: 'economicClass', government: 'governmentEconomicClass'} as const;

/**
 * Expenditure by economic class, in the wanted classification where the file has it, else in the one it has.
 * The government's classes come from a cut of their own or from the `governmentClass` beside each line.
 * @returns undefined where the file has neither.
 */
export function economicFigures(budget: Budget, wanted: Classification): EconomicFigures | undefined {
  const sources = {department: pickOwn(budget, 'department'), government: pickGovernment(budget)};
  const available = (['department', 'government'] as const).filter(name => sources[name]);
  const classification = available.includes(wanted) ? wanted : available[0];
  const picked = classification && sources[classification];
  if (!picked) return undefined;
  const {cut} = picked;
  const by = dimension[classification];
  const lines = cut.by === by ? linesOn(cut, by) : pairedLines(linesOn(cut, cut.by)).map(asGovernmentLine);
  const figures = mergeByCode(lines).map(group => mergedFigure(group, by));
  const classes = withOwnKeys(budget.currency === 'CNY' ? intoClasses(figures, by) : figures);
  const total = totalOf(cut, classes);
  return {
    ...picked,
    classification,
    by,
    available,
    decimals: decimalsIn(cut),
    total: total.amount,
    totalDerived: total.derived,
    classes
  };
}

function pickOwn(budget: Budget, classification: Classification): Picked | undefined {
  return pickCut(budget, 'expenditure', cut => cut.by === dimension[classification]);
}

function pickGovernment(budget: Budget): Picked | undefined {
  const hasBoth = (cut: Cut) =>
    cut.by === 'economicClass' &&
    pairedLines(linesOn(cut, 'economicClass')).some(line => line.governmentClass);
  return pickOwn(budget, 'government') ?? pickCut(budget, 'expenditure', hasBoth);
}

/** The lines that stand beside a government class: where a class itself has none, the items below it. */
function pairedLines(lines: readonly Line[] = []): Line[] {
  return lines.flatMap(line =>
    line.governmentClass || !line.lines?.length ? [line] : pairedLines(line.lines)
  );
}

/** A line of the department's classification under its government class; one without stays as it is. */
function asGovernmentLine(line: Line): Line {
  if (!line.governmentClass) return line;
  const {code, name} = line.governmentClass;
  const {amount, amounts} = line;
  return {code, name, ...(amount !== undefined && {amount}), ...(amounts && {amounts})};
}

/** Puts items (30103) under their class (301): the printed one, else one derived from the code. */
function intoClasses(figures: readonly Figure[], by: string): Figure[] {
  const items = new Map<string, Figure[]>();
  const tops: (Figure | string)[] = [];
  for (const item of figures) {
    const classCode = item.code?.slice(0, 3) ?? '';
    if (item.parts.length > 0 || item.code?.length !== 5 || !findCode(by, classCode)) tops.push(item);
    else if (items.has(classCode)) items.get(classCode)?.push(item);
    else {
      items.set(classCode, [item]);
      if (!figures.some(({code}) => code === classCode)) tops.push(classCode);
    }
  }
  return tops.map(top => {
    if (typeof top === 'string') return figure({code: top, name: ''}, by, undefined, items.get(top) ?? []);
    const own = top.code === undefined ? undefined : items.get(top.code);
    return own ? {...top, parts: [...top.parts, ...own]} : top;
  });
}
