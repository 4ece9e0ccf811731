import type {Money} from '../budget/money.js';
import {amountIn} from '../budget/printed.js';
import type {Budget, Column, Line} from '../budget/schema.js';
import type {Figure} from './figure.js';
import {decimalsIn, figure, totalOf} from './figure.js';
import {mergeByCode, sumPrinted} from './merge.js';
import {hasNatureColumns} from './nature.js';
import type {Picked} from './pick.js';
import {linesOn, pickCut} from './pick.js';

/** One function's expenditure by nature. */
export interface FunctionRow {
  figure: Figure;
  /** Its basic and project expenditure (and whatever stands beside them), in the order of the columns. */
  natures: Figure[];
}

/** Expenditure by function, each divided into basic and project. */
export interface FunctionFigures extends Picked {
  decimals: number;
  total: Money;
  totalDerived: boolean;
  /** In printed order; one row a code, whatever the number of units it is printed under. */
  rows: FunctionRow[];
}

/**
 * Basic and project expenditure of each function.
 * @returns undefined where no cut by function has those columns.
 */
export function functionFigures(budget: Budget): FunctionFigures | undefined {
  const picked = pickCut(
    budget,
    'expenditure',
    cut => hasNatureColumns(cut) && linesOn(cut, 'function').length > 0
  );
  if (!picked) return undefined;
  const {cut} = picked;
  const rows = mergeByCode(linesOn(cut, 'function')).map(lines => functionRow(lines, cut.columns ?? []));
  const total = totalOf(
    cut,
    rows.map(row => row.figure)
  );
  return {...picked, decimals: decimalsIn(cut), total: total.amount, totalDerived: total.derived, rows};
}

function functionRow(lines: [Line, ...Line[]], columns: readonly Column[]): FunctionRow {
  const natures = naturesOf(lines, columns);
  return {figure: figure(lines[0], 'function', sumPrinted(lines.map(line => line.amount)), natures), natures};
}

/** A nature of which only the parts are printed is their sum. */
function naturesOf(lines: readonly Line[], columns: readonly Column[] = []): Figure[] {
  return columns.map(column => {
    const printed = sumPrinted(lines.map(line => amountIn(line, column.id)));
    return figure(column, 'nature', printed, naturesOf(lines, column.columns));
  });
}
