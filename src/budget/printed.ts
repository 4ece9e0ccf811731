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
  return lines.flatMap(line => amountIn(line, columnId) ?? partsIn(line.lines, columnId));
}

/**
 * What a row prints in columns side by side: in each its own or, where that is blank, what stands in its columns. A
 * column of another phase is no part of the row.
 */
export function partsAcross(columns: readonly Column[] = [], row: Row): string[] {
  return columns.flatMap(column =>
    column.phase ? [] : (amountIn(row, column.id) ?? partsAcross(column.columns, row))
  );
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
export function* everyLine(lines: readonly Line[] = []): Generator<Line> {
  for (const line of lines) {
    yield line;
    yield* everyLine(line.lines);
    yield* everyLine(line.ofWhich);
  }
}
