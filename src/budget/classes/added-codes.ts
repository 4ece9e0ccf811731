import {shared} from '../shared.js';
import type {CodeList, CodeRow} from './code-list.js';

/** What is known of codes, whichever script of the page it is from. */
export const known = shared('codes', () => ({
  rows: new Map<string, CodeRow>(),
  /** Names and aliases; a name of several codes of one length (行政运行) means none of them. */
  codes: new Map<string, {length: number; code?: string}>(),
  aliases: new Set<string>(),
  /** The lengths of the codes that a list has, by its dimension. */
  lengths: new Set<string>(),
  listeners: new Set<() => void>(),
  version: 0
}));

export const key = (by: string, code: string | number): string => `${by} ${code}`;

/** Makes the codes of a list known; a code that is known already takes the later row. */
export function addCodeList(list: CodeList): void {
  for (const row of list.rows) {
    known.rows.set(key(list.by, row[0]), row);
    known.lengths.add(key(list.by, row[0].length));
    addName(list.by, row[1], row[0]);
  }
  for (const [name, code] of list.aliases ?? []) {
    addName(list.by, name, code);
    known.aliases.add(key(list.by, `${code} ${name}`));
  }
  knowMore();
}

/** Tells whoever listens that more is known than before. */
export function knowMore(): void {
  known.version += 1;
  for (const listener of known.listeners) listener();
}

/** Of classes and items of one name, the name means the class; of several of one level, none. */
function addName(by: string, name: string, code: string): void {
  const at = key(by, name);
  const found = known.codes.get(at);
  if (!found || code.length < found.length) known.codes.set(at, {length: code.length, code});
  else if (code.length === found.length && code !== found.code) known.codes.set(at, {length: code.length});
}
