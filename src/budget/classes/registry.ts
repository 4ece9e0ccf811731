import type {CodeList, CodeRow} from './code-list.js';
import {departmentClasses, governmentClasses} from './economic-classes.js';

const rows = new Map<string, CodeRow>();
const listeners = new Set<() => void>();

const key = (by: string, code: string) => `${by} ${code}`;

/** Makes the codes of a list known; a code that is known already takes the later row. */
export function addCodeList(list: CodeList): void {
  for (const row of list.rows) rows.set(key(list.by, row[0]), row);
  for (const listener of listeners) listener();
}

/** What an official code of a dimension means; undefined for a code that no known list has. */
export function findCode(by: string, code: string): CodeRow | undefined {
  return rows.get(key(by, code));
}

/** Calls back whenever a list is added, until the answered function is called. */
export function onCodeLists(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The economic classes are always known: a chart needs their names where a file prints only their items. */
for (const list of [departmentClasses, governmentClasses]) addCodeList(list);
