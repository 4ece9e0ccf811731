import {decimalsOf} from './money.js';
import type {Column, Cut, Line} from './schema.js';

/** A line or the total row, as far as amounts go. */
export type Row = Pick<Line, 'amount' | 'amounts'>;

/** What a row prints in a column, or as its amount where no column is named; undefined for a blank. */
export function amountIn(row: Row, columnId?: string): string | undefined {
  if (columnId === undefined) return row.amount;
  return row.amounts && Object.hasOwn(row.amounts, columnId) ? row.amounts[columnId] : undefined;
}

/** What lines print in a column, or as their amounts: each its own or, where that is blank, what its lines print. */
export function partsIn(lines: readonly Line[] = [], columnId?: string): string[] {
  const parts: string[] = [];
  gatherIn(parts, lines, columnId);
  return parts;
}

/** Takes printed amounts one after the other; an array is one. */
export interface Gatherer {
  push(amount: string): unknown;
}

/** Hands the amounts of {@link partsIn} to a gatherer. */
export function gatherIn(into: Gatherer, lines: readonly Line[], columnId?: string): void {
  for (const line of lines) {
    const own = amountIn(line, columnId);
    if (own !== undefined) into.push(own);
    else if (line.lines) gatherIn(into, line.lines, columnId);
  }
}

/**
 * What a row prints in columns side by side: in each its own or, where that is blank, what stands in its columns. A
 * column of another phase is no part of the row.
 */
export function partsAcross(columns: readonly Column[] = [], row: Row): string[] {
  const parts: string[] = [];
  gatherAcross(parts, columns, row);
  return parts;
}

/** Hands the amounts of {@link partsAcross} to a gatherer. */
export function gatherAcross(into: Gatherer, columns: readonly Column[], row: Row): void {
  for (const column of columns) {
    if (column.phase) continue;
    const own = amountIn(row, column.id);
    if (own !== undefined) into.push(own);
    else if (column.columns) gatherAcross(into, column.columns, row);
  }
}

/** The finest number of decimals that a cut prints; 0 where it prints no amount. */
export function finestDecimalsIn(cut: Cut): number {
  const finest = finestOfLines(cut.lines, 0);
  return cut.total ? finestOfRow(cut.total, finest) : finest;
}

function finestOfLines(lines: readonly Line[], least: number): number {
  let finest = least;
  for (const line of lines) {
    finest = finestOfRow(line, finest);
    if (line.lines) finest = finestOfLines(line.lines, finest);
    if (line.ofWhich) finest = finestOfLines(line.ofWhich, finest);
  }
  return finest;
}

function finestOfRow({amount, amounts}: Row, least: number): number {
  let finest = amount === undefined ? least : Math.max(least, decimalsOf(amount));
  if (amounts) for (const each of Object.values(amounts)) finest = Math.max(finest, decimalsOf(each));
  return finest;
}

/** Every amount that a cut prints, the total row's first. */
export function* printedAmounts(cut: Cut): Generator<string> {
  yield* rowAmounts(cut.total ?? {});
  yield* lineAmounts(cut.lines);
}

function* lineAmounts(lines: readonly Line[] = []): Generator<string> {
  for (const line of lines) {
    yield* rowAmounts(line);
    yield* lineAmounts(line.lines);
    yield* lineAmounts(line.ofWhich);
  }
}

function* rowAmounts(row: Row): Generator<string> {
  if (row.amount !== undefined) yield row.amount;
  yield* Object.values(row.amounts ?? {});
}

/** Every line of a tree in printed order, a parent before what stands below it. */
export function everyLine(lines: readonly Line[] = []): Line[] {
  const all: Line[] = [];
  const walk = (some: readonly Line[]) => {
    for (const line of some) {
      all.push(line);
      if (line.lines) walk(line.lines);
      if (line.ofWhich) walk(line.ofWhich);
    }
  };
  walk(lines);
  return all;
}
