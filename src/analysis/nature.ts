import type {Money} from '../budget/money.js';
import {money} from '../budget/money.js';
import {amountIn, partsIn} from '../budget/printed.js';
import type {Budget, Column, Cut, Line} from '../budget/schema.js';
import type {Figure} from './figure.js';
import {decimalsIn, figure, figureOf, totalOf, withOwnKeys} from './figure.js';
import {sumPrinted} from './merge.js';
import type {Picked} from './pick.js';
import {pickCut} from './pick.js';
import type {StatedShare} from './stated.js';
import {statedShare} from './stated.js';

/** Basic against project expenditure, with the parts of each. */
export interface NatureFigures extends Picked {
  decimals: number;
  total: Money;
  totalDerived: boolean;
  /** Basic, project, and whatever use stands beside them, as printed, as trees. */
  rows: Figure[];
  /** The shares that the narrative states, by the row's key. */
  stated: Map<string, StatedShare>;
}

/** Whether the columns of a cut divide its lines into basic and project expenditure. */
export const hasNatureColumns = (cut: Cut) =>
  (cut.columns ?? []).some(({id}) => id === 'basic' || id === 'project');

/**
 * Expenditure by nature: from a cut by nature or, where none is printed, from the total row of the widest cut whose
 * columns are basic and project.
 * @returns undefined where neither is published.
 */
export function natureFigures(budget: Budget): NatureFigures | undefined {
  const picked =
    pickCut(budget, 'expenditure', cut => cut.by === 'nature') ??
    pickCut(budget, 'expenditure', hasNatureColumns);
  if (!picked) return undefined;
  const {cut} = picked;
  const rows = withOwnKeys(
    cut.by === 'nature'
      ? usesIn(cut.lines).map(line => figureOf(line, 'nature'))
      : rowsOfColumns(cut.columns ?? [], cut)
  );
  const total = totalOf(cut, rows);
  const stated = new Map<string, StatedShare>();
  for (const {id, key, amount} of rows) {
    const share =
      id === undefined || !amount ? undefined : statedShare(budget, cut, id, amount, total.amount);
    if (share) stated.set(key, share);
  }
  return {
    ...picked,
    decimals: decimalsIn(cut),
    total: total.amount,
    totalDerived: total.derived,
    rows,
    stated
  };
}

/** The uses themselves, where they stand under a head (当年支出小计) beside what is left for next year. */
function usesIn(lines: readonly Line[]): Line[] {
  return lines.flatMap(line => {
    if (line.id === 'current' && line.lines) return line.lines;
    return line.id === 'yearEndCarryover' && line.amount === undefined ? [] : [line];
  });
}

/** The columns of the total row as figures; where it prints none of them, each column's sum over the lines. */
function rowsOfColumns(columns: readonly Column[], cut: Cut): Figure[] {
  return columns
    .filter(({phase}) => !phase)
    .map(column => {
      const parts = rowsOfColumns(column.columns ?? [], cut);
      const ofWhich = rowsOfColumns(column.ofWhich ?? [], cut);
      const text = cut.total && amountIn(cut.total, column.id);
      if (text !== undefined) return figure(column, 'nature', money(text), parts, ofWhich);
      const below = cut.total?.amounts ? [] : partsIn(cut.lines, column.id);
      const row = figure(column, 'nature', sumPrinted(below), parts, ofWhich);
      return {...row, derived: row.amount !== undefined};
    });
}

/** The parts of a row that carry its amounts: its leaves, a printed parent standing in for parts that are all blank. */
export function leavesOf(row: Figure): Figure[] {
  const known = row.parts.filter(part => part.amount !== undefined);
  return known.length > 0 ? known.flatMap(leavesOf) : [row];
}
