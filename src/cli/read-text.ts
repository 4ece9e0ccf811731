import {caps} from '../budget/caps.js';
import type {Fault} from '../budget/fault.js';

/** Why a file on a disk gave no text; `path` is its name. */
export interface FileFault extends Omit<Fault, 'code'> {
  code: 'no-file' | 'no-match' | 'no-access' | 'not-utf-8' | 'not-readable';
}

/** A text, or the one thing that kept it from being read. */
export type ReadText = {ok: true; text: string} | {ok: false; fault: Fault | FileFault};

/** A UTF-16 unit takes three bytes of UTF-8 at most: a file of more bytes is too large whatever it says. */
const mostBytes = caps.text * 3;

/**
 * Reads all of a file, or of standard input, as UTF-8 with or without a byte order mark; no more than a budget may hold.
 * It does not throw.
 * @param name what a fault names
 */
export async function readText(chunks: AsyncIterable<Uint8Array>, name: string): Promise<ReadText> {
  const read: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > mostBytes) return {ok: false, fault: tooLarge(name)};
      read.push(chunk);
    }
  } catch (error) {
    return {ok: false, fault: faultOfError(error, name)};
  }
  try {
    return {ok: true, text: new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(read))};
  } catch {
    return {ok: false, fault: {code: 'not-utf-8', path: name, expected: 'UTF-8', found: ''}};
  }
}

function tooLarge(path: string): Fault {
  return {code: 'too-large', path, expected: String(caps.text), found: `> ${caps.text}`};
}

const codes = new Map<unknown, FileFault['code']>([
  ['ENOENT', 'no-file'],
  ['ENOTDIR', 'no-file'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access']
]);

/** What the system says of a file, as a fault; `found` is its code: `ENOENT`. */
export function faultOfError(error: unknown, path: string): FileFault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return {code: codes.get(code) ?? 'not-readable', path, expected: '', found: code};
}
