import {readFileSync} from 'node:fs';
import type {Budget, Line} from '../../src/budget/schema.js';
import {readNarrative, readTables} from './printed-tables.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const text = read('./hongqi-gxj-2023.txt');
const json = read('../../demo/budgets/hongqi-gxj-2023.json');

/** The disclosure as it was published. */
export const tables = readTables(text);
export const printedLines = readNarrative(text);

/** The disclosure as Budget JSON, anew at each call. */
export const readHongqi = () => JSON.parse(json) as Budget;

export const cutOf = (budget: Budget, number: string, side = 'expenditure') =>
  found(budget.cuts.find(cut => cut.table?.number === number && cut.side === side));

export const everyLine = (lines: readonly Line[] = []): Line[] =>
  lines.flatMap(line => [line, ...everyLine(line.lines), ...everyLine(line.ofWhich)]);

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('What the test speaks of is not there.');
  return value;
}
