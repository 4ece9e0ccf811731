import type {Money} from '../budget/money.js';
import {money, sum} from '../budget/money.js';
import type {Line} from '../budget/schema.js';

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
