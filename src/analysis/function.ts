import type {Money} from '../budget/money.js';
import type {Budget, Column, Line} from '../budget/schema.js';
import type {Figure} from './figure.js';
import {decimalsIn, figure, totalOf} from './figure.js';
import {columnFigure, mergeByCode, mergedFigure, sumPrinted} from './merge.js';
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
  const natures = columns.filter(({phase}) => !phase).map(column => columnFigure(column, lines));
  const merged = mergedFigure(lines, 'function');
  const {amount, derived} = figure(merged, 'function', sumPrinted(lines.map(line => line.amount)), natures);
  return {figure: amount ? {...merged, amount, derived} : merged, natures};
}
