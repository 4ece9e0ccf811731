import type {Side} from '../../src/budget/schema.js';
import type {ColumnPlace, CutPlace} from './hongqi-places.js';
import {fundColumns, places} from './hongqi-places.js';
import type {PlacedColumn, PlacedCut, PlacedRow} from './placed-cuts.js';
import type {PrintedTable} from './printed-tables.js';
import {splitMarker} from './printed-tables.js';

/** Every cut that the twelve tables print, in their order; of one table the income stands before the expenditure. */
export function printedCuts(tables: readonly PrintedTable[]): PlacedCut[] {
  return tables.flatMap(table => {
    if (table.number === '1') return [generalCut(table, 'income', 0), generalCut(table, 'expenditure', 2)];
    if (table.number === '2') return cutsOf(withLostBlank(table));
    if (table.number === '4')
      return [appropriationCut(table, 'income', 0), appropriationCut(table, 'expenditure', 2)];
    if (table.number === '8') return [threePublicCut(table)];
    return cutsOf(table);
  });
}

const cutsOf = (table: PrintedTable) =>
  places.filter(place => place.number === table.number).map(place => cutAt(table, place));

const cellAt = (rows: string[][], [row, cell]: [row: number, cell: number]) => rows[row]?.[cell] ?? '';

/**
 * The rows of table 2 lost one of the eight blank cells between 其中：财政拨款 and 上年结转结余: as they stand, 141.00
 * would be 其他收入. It is carried over, as tables 1 and 4 say, and as the sum does: 283.98 = 142.98 + 141.00.
 */
function withLostBlank(table: PrintedTable): PrintedTable {
  const rows = table.rows.map((row, index) =>
    index < 3 ? row : [...row.slice(0, 6), '', ...row.slice(6, -1)]
  );
  return {...table, rows};
}

function cutAt(table: PrintedTable, place: CutPlace): PlacedCut {
  const header = table.rows.slice(0, place.headerRows);
  const body = table.rows.slice(place.headerRows).filter(row => !holdsTargetsOnly(row, place));
  const totalRow = place.totalName === undefined ? undefined : body.shift();
  return {
    side: place.side,
    table: {number: table.number, title: table.title, header},
    amountName: cellAt(header, place.amountHead),
    columns: place.columns.map(column => columnAt(header, column)),
    ...(totalRow && {total: totalAt(totalRow, place.totalName ?? 0, place.amount, place.columns)}),
    rows: body.map((row, index) => rowAt(row, index, place)),
    notes: table.notes
  };
}

/** In table 12 a project goes on over rows without a code, a name or an amount. */
function holdsTargetsOnly(row: string[], {amount}: CutPlace): boolean {
  return row.slice(0, amount + 1).every(cell => cell === '');
}

function columnAt(header: string[][], [id, , head, depth]: ColumnPlace): PlacedColumn {
  const name = splitMarker(cellAt(header, head));
  return {id, ...name, depth, part: name.marker === '其中：' ? 'ofWhich' : 'columns'};
}

function totalAt(row: string[], name: number, amount: number, columns: ColumnPlace[]) {
  return {name: row[name] || undefined, ...figuresAt(row, amount, columns)};
}

/** A blank cell leaves no trace. */
function figuresAt(
  row: string[],
  amountCell: number,
  columns: ColumnPlace[]
): Pick<PlacedRow, 'amount' | 'amounts'> {
  const amounts: Record<string, string> = {};
  for (const [id, cell] of columns) {
    const printed = cell === undefined ? '' : row[cell];
    if (printed) amounts[id] = printed;
  }
  return {
    amount: row[amountCell] || undefined,
    amounts: Object.keys(amounts).length > 0 ? amounts : undefined
  };
}

function rowAt(row: string[], index: number, place: CutPlace): PlacedRow {
  const {code, name, governmentClass, category, unit, unitRows, depths} = place;
  const placed = {
    depth: depths[index] ?? depths.at(-1) ?? 0,
    part: 'lines' as const,
    ...figuresAt(row, place.amount, place.columns)
  };
  const text = (...cells: number[]) => cells.map(cell => row[cell]).join('');
  if (unitRows && index < unitRows.count) {
    return {...placed, by: 'unit', code: text(unitRows.code), name: text(unitRows.name)};
  }
  return {
    ...placed,
    code: code && text(...code),
    name: text(name),
    governmentClass: governmentClass && {
      code: text(...governmentClass.code),
      name: text(governmentClass.name)
    },
    category: category === undefined ? undefined : row[category],
    unit: unit === undefined ? undefined : row[unit]
  };
}

/** Table 1 prints the parts of 本年收入合计 and 本年支出合计 first, then these, then what is carried over, then the total. */
function generalCut({number, title, rows}: PrintedTable, side: Side, name: number): PlacedCut {
  const parts = namedRows(rows.slice(2, -3), name, []).map(row => ({...row, depth: row.depth + 1}));
  const [current, carryover] = namedRows(rows.slice(-3), name, []);
  return {
    side,
    table: {number, title, header: rows.slice(0, 2)},
    amountName: cellAt(rows, [1, name + 1]),
    columns: [],
    total: totalAt(rows.at(-1) ?? [], name, name + 1, []),
    rows: [current, ...parts, carryover].filter(row => row !== undefined),
    notes: []
  };
}

function appropriationCut({number, title, rows}: PrintedTable, side: Side, name: number): PlacedCut {
  const columns = side === 'income' ? [] : fundColumns;
  const header = rows.slice(0, 3);
  return {
    side,
    table: {number, title, header},
    amountName: cellAt(rows, [1, name + 1]),
    columns: columns.map(column => columnAt(header, column)),
    total: totalAt(rows.at(-1) ?? [], name, name + 1, columns),
    rows: namedRows(rows.slice(3, -1), name, columns),
    notes: []
  };
}

/** The rows of one side of a table with two: the marker tells how deep a row stands. */
function namedRows(rows: string[][], name: number, columns: ColumnPlace[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  for (const row of rows.filter(row => row[name] !== '')) {
    const label = splitMarker(row[name] ?? '');
    const above = placed.at(-1)?.depth ?? 0;
    const place: Pick<PlacedRow, 'depth' | 'part'> =
      label.marker === '其中：'
        ? {depth: above + 1, part: 'ofWhich'}
        : {depth: /^[（(]/.test(label.marker ?? '') ? 1 : 0, part: 'lines'};
    placed.push({...place, ...label, ...figuresAt(row, name + 1, columns)});
  }
  return placed;
}

/** Table 8 prints one row of amounts: each line's name is the head of its column. */
function threePublicCut({number, title, rows, notes}: PrintedTable): PlacedCut {
  const header = rows.slice(0, 2);
  const lineAt = (head: [number, number], depth: number): PlacedRow => ({
    depth,
    part: 'lines',
    name: cellAt(header, head),
    amount: cellAt(rows, [2, head[1]])
  });
  return {
    side: 'expenditure',
    table: {number, title, header},
    columns: [],
    total: {name: cellAt(header, [0, 0]), amount: cellAt(rows, [2, 0])},
    rows: [lineAt([0, 1], 0), lineAt([0, 2], 0), lineAt([1, 3], 1), lineAt([1, 4], 1), lineAt([0, 5], 0)],
    notes
  };
}
