import {addCodeList, key, known} from './added-codes.js';
import type {CodeRow} from './code-list.js';
import {departmentClasses, governmentClasses} from './economic-classes.js';

/** Changes whenever more is known: what was found out before is to be found out anew. */
export const knowledgeVersion = (): number => known.version;

/** What an official code of a dimension means; undefined for a code that no known list has. */
export function findCode(by: string, code: string): CodeRow | undefined {
  return known.rows.get(key(by, code));
}

/** Whether a list is known that would have such a code: of its dimension, and as long. */
export function hasListFor(by: string, code: string): boolean {
  return known.lengths.has(key(by, code.length));
}

/** The code of a name or an alias; undefined where no known list has it, or several codes have it. */
export function codeOfName(by: string, name: string): string | undefined {
  return known.codes.get(key(by, name))?.code;
}

/** Whether documents are known to print a name for a code that is not its official one. */
export function isAlias(by: string, code: string, name: string): boolean {
  return known.aliases.has(key(by, `${code} ${name}`));
}

/** Calls back whenever more is known, until the answered function is called. */
export function onKnowledge(listener: () => void): () => void {
  known.listeners.add(listener);
  return () => known.listeners.delete(listener);
}

/** The economic classes are always known: a chart needs their names where a file prints only their items. */
for (const list of [departmentClasses, governmentClasses]) addCodeList(list);
