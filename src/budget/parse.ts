import {caps} from './caps.js';
import type {Fault} from './fault.js';
import {excerpt} from './fault.js';
import type {Reading} from './read.js';
import {sliceReading} from './read.js';
import type {Slices} from './slices.js';
import {finish} from './slices.js';

/**
 * Reads the text of a budget file. What is wrong with the text as a whole is one fault: the file is too large, a web
 * page, cut off, or no JSON, and then `found` begins with line and column. It never throws.
 * @param path what a fault of the text as a whole names: the file, or its address
 */
export function parseBudget(text: string, path: string): Reading {
  return finish(sliceBudget(text, path));
}

export function* sliceBudget(text: string, path: string): Slices<Reading> {
  if (text.length > caps.text) {
    return failed({code: 'too-large', path, expected: String(caps.text), found: String(text.length)});
  }
  const start = text.trimStart();
  if (start.startsWith('<')) return failed({code: 'web-page', path, expected: 'JSON', found: excerpt(start)});
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(syntaxFault(text, path, error));
  }
  yield;
  return yield* sliceReading(value, true);
}

function failed(fault: Fault): Reading {
  return {ok: false, faults: [fault]};
}

/** What engines say of a text that is sound as far as it goes. */
const endsEarly = /unexpected (end|eof)|unterminated|end of data/i;

function syntaxFault(text: string, path: string, error: unknown): Fault {
  const end = text.trimEnd();
  const message = error instanceof Error ? error.message : '';
  const position = soundLength(text);
  const isCut = position >= end.length && !(/unterminated/i.test(message) && end.endsWith('}'));
  if (end === '' || isCut) return {code: 'cut-off', path, expected: '}', found: excerpt(end.slice(-30))};
  const start = text.slice(0, position).search(/\w*$/);
  const found = `${lineOf(text, start)}: ${excerpt(text.slice(start, start + 30))}`;
  return {code: 'not-json', path, expected: 'JSON', found};
}

/**
 * How much of a text could begin a sound one. Not every engine says where an error is, but all tell an early end from
 * another fault, so the longest sound beginning can be sought by halves.
 */
function soundLength(text: string): number {
  let sound = 0;
  let unsound = text.length + 1;
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1;
    if (canGoOn(text.slice(0, middle))) sound = middle;
    else unsound = middle;
  }
  return sound;
}

function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = Number.parseInt(/position (\d+)/.exec(message)?.[1] ?? '', 10);
    return beginning.trim() === '' || endsEarly.test(message) || position >= beginning.length;
  }
}

/** `12:5`, the line and the column of a position. */
function lineOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
