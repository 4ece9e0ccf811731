import type {Money} from '../budget/money.js';
import {money, sum} from '../budget/money.js';
import type {Row} from '../budget/printed.js';
import {finestDecimalsIn} from '../budget/printed.js';
import type {Cut, Line} from '../budget/schema.js';

/** One thing that a chart shows, with its exact amount. */
export interface Figure {
  /** Unique among its siblings: its id or code, else its name. */
  key: string;
  /** The dimension it stands on. */
  by: string;
  id?: string;
  code?: string;
  /** As printed; empty where the file prints none (a class known only by its code). */
  name: string;
  /** Undefined for a published blank. */
  amount?: Money;
  /** The amount is not printed but the sum of its parts. */
  derived: boolean;
  /** The whole of it, in printed order; empty for a leaf. */
  parts: Figure[];
  /** What is printed before the name: `其中：`. */
  marker?: string;
  /** What is only of it, and adds up to nothing. */
  ofWhich: Figure[];
  /** The printed rows that it is of, in whose columns stands more: its own or, where those print nothing, its parts'. */
  rows: readonly Row[];
}

/** A row as a figure, its lines as the parts. */
export function figureOf(line: Line, by: string): Figure {
  const parts = (line.lines ?? []).map(part => figureOf(part, by));
  const ofWhich = (line.ofWhich ?? []).map(part => figureOf(part, by));
  const printed = line.amount === undefined ? undefined : money(line.amount);
  return figure(line, line.by ?? by, printed, parts, ofWhich, [line]);
}

/** A figure with a printed amount, or else, where parts have amounts, with their sum. */
export function figure(
  named: {
    id?: string | undefined;
    code?: string | undefined;
    marker?: string | undefined;
    name: string;
  },
  by: string,
  printed: Money | undefined,
  parts: Figure[],
  ofWhich: Figure[] = [],
  rows: readonly Row[] = []
): Figure {
  const known = parts.flatMap(part => part.amount ?? []);
  const amount = printed ?? (known.length > 0 ? sum(known) : undefined);
  const derived = printed === undefined && amount !== undefined;
  return {
    key: named.id ?? named.code ?? named.name,
    by,
    ...(named.id !== undefined && {id: named.id}),
    ...(named.code !== undefined && {code: named.code}),
    name: named.name,
    ...(amount && {amount}),
    derived,
    parts,
    ...(named.marker !== undefined && {marker: named.marker}),
    ofWhich,
    rows: derived && !rows.some(row => row.amounts) ? parts.flatMap(part => part.rows) : rows
  };
}

/** Gives siblings with equal keys (two lines of one name) keys of their own, so that each can be found again. */
export function withOwnKeys(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, number>();
  return figures.map(item => {
    const count = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, count);
    return {...item, key: count > 1 ? `${item.key}~${count}` : item.key, parts: withOwnKeys(item.parts)};
  });
}

/** The total that shares are of: the printed one, else the sum of the lines' amounts. */
export function totalOf(cut: Cut, figures: readonly Figure[]): {amount: Money; derived: boolean} {
  const printed = cut.total?.amount;
  if (printed !== undefined) return {amount: money(printed), derived: false};
  return {amount: sum(figures.flatMap(item => item.amount ?? [])), derived: true};
}

/** With how many decimals the amounts of a cut are worded, so that they align. */
export function decimalsIn(cut: Cut): number {
  return finestDecimalsIn(cut);
}
