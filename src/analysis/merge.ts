import type {Money} from '../budget/money.js';
import {money, sum} from '../budget/money.js';
import type {Row} from '../budget/printed.js';
import {amountIn} from '../budget/printed.js';
import type {Column, Line} from '../budget/schema.js';
import type {Figure} from './figure.js';
import {figure, figureOf} from './figure.js';

/** Lines of one code (or, without codes, of one name) together, in the order of their first. */
export function mergeByCode(lines: readonly Line[]): [Line, ...Line[]][] {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const key = line.id ?? line.code ?? line.name;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

/** The sum of what is printed, undefined where all is blank. */
export function sumPrinted(texts: readonly (string | undefined)[]): Money | undefined {
  const printed = texts.filter(text => text !== undefined);
  return printed.length > 0 ? sum(printed.map(money)) : undefined;
}

/** What rows together print in a column; where only the parts of it are printed, their sum. */
export function columnFigure(column: Column, rows: readonly Row[]): Figure {
  const parts = (column.columns ?? []).filter(({phase}) => !phase).map(part => columnFigure(part, rows));
  return figure(column, 'nature', sumPrinted(rows.map(row => amountIn(row, column.id))), parts);
}

/** Lines of one code as one figure; its name is the one printed most often, since names vary within a file. */
export function mergedFigure(lines: [Line, ...Line[]], by: string): Figure {
  if (lines.length === 1) return figureOf(lines[0], by);
  const counts = new Map<string, number>();
  for (const {name} of lines) counts.set(name, (counts.get(name) ?? 0) + 1);
  const name = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
  const merged = (below: Line[]) => mergeByCode(below).map(group => mergedFigure(group, by));
  const parts = merged(lines.flatMap(line => line.lines ?? []));
  const ofWhich = merged(lines.flatMap(line => line.ofWhich ?? []));
  return figure({...lines[0], name}, by, sumPrinted(lines.map(({amount}) => amount)), parts, ofWhich, lines);
}
