import type {Money} from '../budget/money.js';
import type {Name} from './name.js';

/** A chart's figures as a table: one for the page, for sorting and for CSV. */
export interface Table {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** What stands in one place of a table. */
export interface Cell extends Name {
  /** Where not all of the text is in one language: its pieces. */
  pieces?: readonly Name[];
  /** What is not as printed about it. */
  remark?: string | undefined;
  /** Of an amount or a percentage: what it is sorted by; none for a blank. */
  value?: Money | undefined;
  /** Of a number: its digits for a spreadsheet, `-1234.50`; empty for a blank. */
  plain?: string | undefined;
}

export interface TableColumn extends Cell {
  /** What it is, whatever the language: `amount`, or the id of a printed column. */
  id?: string;
  /** What stands in it; text where nothing is said. */
  kind?: 'amount' | 'percent';
}

export interface TableRow {
  /** Of the thing that the row is about, where the drawing has it too. */
  key?: string;
  /** One for each column; the first names what the row is about. */
  cells: readonly Cell[];
  /** What stands below it in the hierarchy. */
  rows?: readonly TableRow[];
  /** A total stands last, however the others are sorted; what is only part of a row stands after what adds up to it. */
  kind?: 'total' | 'ofWhich' | undefined;
}

/** By which column a table is sorted. */
export interface Sort {
  column: number;
  descending: boolean;
}

/** Text that is in several languages. */
export function cellOf(pieces: readonly Name[]): Cell {
  return {text: pieces.map(({text}) => text).join(''), pieces};
}

/** How siblings stand: numbers by their exact value, text as the language has it; blanks last in either direction. */
export function rowOrder({columns}: Table, {column, descending}: Sort, tag: string) {
  const {compare} = new Intl.Collator(tag);
  const isNumber = columns[column]?.kind;
  const rank = ({kind}: TableRow, {text, value}: Cell) =>
    (kind === 'total' ? 4 : kind ? 2 : 0) + ((isNumber ? value : text) ? 0 : 1);
  return (first: TableRow, second: TableRow): number => {
    const [a = {text: ''}, b = {text: ''}] = [first.cells[column], second.cells[column]];
    const upwards = isNumber ? b.value && a.value?.comparedTo(b.value) : compare(a.text, b.text);
    return rank(first, a) - rank(second, b) || (descending ? -1 : 1) * (upwards ?? 0);
  };
}
