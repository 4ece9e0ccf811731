import type {Column, Cut, Line, Side} from '../../src/budget/schema.js';

/** A row with its place: how deep it stands, and whether it adds up to the row it stands under or is a part of it. */
export interface PlacedRow {
  depth: number;
  part: 'lines' | 'ofWhich';
  by?: string | undefined;
  marker?: string | undefined;
  code?: string | undefined;
  name: string;
  amount?: string | undefined;
  amounts?: Record<string, string> | undefined;
  governmentClass?: {code: string; name: string} | undefined;
  category?: string | undefined;
  unit?: string | undefined;
}

export interface PlacedColumn {
  depth: number;
  part: 'columns' | 'ofWhich';
  id: string;
  marker?: string | undefined;
  name: string;
}

/** A cut as one list of rows in printed order, so that what is recorded and what is printed compare as they are. */
export interface PlacedCut {
  side: Side;
  table: Cut['table'];
  amountName?: string | undefined;
  columns: PlacedColumn[];
  total?: Pick<PlacedRow, 'amount' | 'amounts'> & {name?: string | undefined};
  rows: PlacedRow[];
  notes: string[];
}

/** What the JSON holds. Only what no table prints is left out (ids, dimensions, scopes); an unknown key stays. */
export function placedCut(cut: Cut): PlacedCut {
  const {by: _by, scope: _scope, columns = [], lines, notes = [], ...printed} = cut;
  return {...printed, columns: placedColumns(columns), rows: placedRows(lines), notes} as PlacedCut;
}

export function placedRows(
  lines: readonly Line[],
  depth = 0,
  part: PlacedRow['part'] = 'lines'
): PlacedRow[] {
  return lines.flatMap(({id: _id, lines: parts = [], ofWhich = [], category, ...printed}) => [
    {...printed, category: category?.name, depth, part},
    ...placedRows(parts, depth + 1),
    ...placedRows(ofWhich, depth + 1, 'ofWhich')
  ]);
}

function placedColumns(
  columns: readonly Column[],
  depth = 0,
  part: PlacedColumn['part'] = 'columns'
): PlacedColumn[] {
  return columns.flatMap(({columns: parts = [], ofWhich = [], ...printed}) => [
    {...printed, depth, part},
    ...placedColumns(parts, depth + 1),
    ...placedColumns(ofWhich, depth + 1, 'ofWhich')
  ]);
}
