import type {Sort, TableColumn} from '../format/table.js';

/** How a table is sorted by what an attribute says, `amount` or `-amount`; undefined, as printed, where that names no column. */
export function sortOf(columns: readonly TableColumn[], sort: string): Sort | undefined {
  const names = columns.map((_, column) => nameOf(columns, column));
  const places = names.map((_, column) => `${column + 1}`);
  for (const name of [names, places]) {
    if (name.includes(sort)) return {column: name.indexOf(sort), descending: false};
    const column = sort.startsWith('-') ? name.indexOf(sort.slice(1)) : -1;
    if (column >= 0) return {column, descending: true};
  }
  return undefined;
}

/** What a reader wants who chooses a column: its largest number or first word first; then the other way round; then as printed. */
export function nextSort(columns: readonly TableColumn[], column: number, chosen: Sort | undefined): string {
  const name = nameOf(columns, column);
  const largestFirst = columns[column]?.kind !== undefined;
  if (chosen?.column !== column) return largestFirst ? `-${name}` : name;
  if (chosen.descending !== largestFirst) return '';
  return largestFirst ? name : `-${name}`;
}

/** Its id or, where it has none or an earlier column has the same, its place, from 1. */
function nameOf(columns: readonly TableColumn[], column: number): string {
  const id = columns[column]?.id;
  return id && columns.findIndex(each => each.id === id) === column ? id : `${column + 1}`;
}
