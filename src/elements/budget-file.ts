import {caps} from '../budget/caps.js';
import type {Fault} from '../budget/fault.js';
import {excerpt} from '../budget/fault.js';
import type {Reading} from '../budget/read.js';
import {readBudget} from '../budget/read.js';

/** A second try is worth it once, where the fault may have been a passing one. */
const pauseBeforeRetry = 400;

/** Only what could have been tampered with least is read: https, the page's own origin, or this machine. */
function addressFault(url: URL): Fault | undefined {
  const isOwn = url.origin === location.origin && url.protocol !== 'javascript:';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) && url.protocol === 'http:';
  if (url.protocol === 'https:' || isOwn || isLocal) return undefined;
  return {code: 'address', path: url.href.slice(0, 200), expected: 'https:', found: url.protocol};
}

/** An address as the page means it; undefined where it is none. */
export function resolveAddress(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

/** Fetches and reads a budget file; whatever goes wrong on the way is a fault. Only an abort is thrown. */
export async function fetchBudget(address: string, seconds: number, signal: AbortSignal): Promise<Reading> {
  const url = resolveAddress(address);
  if (!url)
    return failed({
      code: 'address',
      path: address.slice(0, 200),
      expected: 'https:',
      found: excerpt(address)
    });
  const refused = addressFault(url);
  if (refused) return failed(refused);
  const first = await attempt(url, seconds, signal);
  if (first.ok || !isPassing(first.faults[0])) return first;
  await new Promise(done => setTimeout(done, pauseBeforeRetry));
  signal.throwIfAborted();
  return attempt(url, seconds, signal);
}

function failed(fault: Fault): Reading {
  return {ok: false, faults: [fault]};
}

function isPassing(fault: Fault | undefined): boolean {
  return fault?.code === 'server' || fault?.code === 'network';
}

async function attempt(url: URL, seconds: number, signal: AbortSignal): Promise<Reading> {
  const path = url.href;
  const request = new AbortController();
  const abort = () => request.abort();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    abort();
  }, seconds * 1000);
  signal.addEventListener('abort', abort, {once: true});
  try {
    const response = await fetch(url, {credentials: 'omit', signal: request.signal});
    const status = String(response.status);
    if (response.status >= 500) return failed({code: 'server', path, expected: '200', found: status});
    if (!response.ok) return failed({code: 'not-found', path, expected: '200', found: status});
    return parse(await response.text(), path);
  } catch (error) {
    signal.throwIfAborted();
    if (expired) return failed({code: 'time-out', path, expected: String(seconds), found: 'nothing'});
    return failed({code: 'network', path, expected: '', found: error instanceof Error ? error.message : ''});
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Reads the text of a budget file; `path` is what a fault of the text as a whole names. */
export function parse(text: string, path: string): Reading {
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
  return readBudget(value);
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
