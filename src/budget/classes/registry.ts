import type {CodeList, CodeRow} from './code-list.js';
import {departmentClasses, governmentClasses} from './economic-classes.js';

const rows = new Map<string, CodeRow>();
/** Names and aliases; a name of several codes of one length (行政运行) means none of them. */
const codes = new Map<string, {length: number; code?: string}>();
const aliases = new Set<string>();
/** The lengths of the codes that a list has, by its dimension. */
const lengths = new Set<string>();
const listeners = new Set<() => void>();
let version = 0;

const key = (by: string, code: string | number) => `${by} ${code}`;

/** Makes the codes of a list known; a code that is known already takes the later row. */
export function addCodeList(list: CodeList): void {
  for (const row of list.rows) {
    rows.set(key(list.by, row[0]), row);
    lengths.add(key(list.by, row[0].length));
    addName(list.by, row[1], row[0]);
  }
  for (const [name, code] of list.aliases ?? []) {
    addName(list.by, name, code);
    aliases.add(key(list.by, `${code} ${name}`));
  }
  knowMore();
}

/** Tells whoever listens that more is known than before. */
export function knowMore(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Changes whenever more is known: what was found out before is to be found out anew. */
export const knowledgeVersion = (): number => version;

/** Of classes and items of one name, the name means the class; of several of one level, none. */
function addName(by: string, name: string, code: string): void {
  const at = key(by, name);
  const known = codes.get(at);
  if (!known || code.length < known.length) codes.set(at, {length: code.length, code});
  else if (code.length === known.length && code !== known.code) codes.set(at, {length: code.length});
}

/** What an official code of a dimension means; undefined for a code that no known list has. */
export function findCode(by: string, code: string): CodeRow | undefined {
  return rows.get(key(by, code));
}

/** Whether a list is known that would have such a code: of its dimension, and as long. */
export function hasListFor(by: string, code: string): boolean {
  return lengths.has(key(by, code.length));
}

/** The code of a name or an alias; undefined where no known list has it, or several codes have it. */
export function codeOfName(by: string, name: string): string | undefined {
  return codes.get(key(by, name))?.code;
}

/** Whether documents are known to print a name for a code that is not its official one. */
export function isAlias(by: string, code: string, name: string): boolean {
  return aliases.has(key(by, `${code} ${name}`));
}

/** Calls back whenever more is known, until the answered function is called. */
export function onKnowledge(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The economic classes are always known: a chart needs their names where a file prints only their items. */
for (const list of [departmentClasses, governmentClasses]) addCodeList(list);
