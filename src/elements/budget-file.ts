import type {Fault} from '../budget/fault.js';
import {excerpt} from '../budget/fault.js';
import {sliceBudget} from '../budget/parse.js';
import type {Reading} from '../budget/read.js';
import {inSlices} from './in-slices.js';

/** A second try is worth it once, where the fault may have been a passing one. */
const pauseBeforeRetry = 400;
/** A timer that should wait longer does not wait at all. */
const longestWait = 2 ** 31 - 1;

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
  const timer = setTimeout(
    () => {
      expired = true;
      abort();
    },
    Math.min(seconds * 1000, longestWait)
  );
  signal.addEventListener('abort', abort, {once: true});
  try {
    const response = await fetch(url, {credentials: 'omit', signal: request.signal});
    const status = String(response.status);
    if (response.status >= 500) return failed({code: 'server', path, expected: '200', found: status});
    if (!response.ok) return failed({code: 'not-found', path, expected: '200', found: status});
    return await inSlices(sliceBudget(await response.text(), path));
  } catch (error) {
    signal.throwIfAborted();
    if (expired) return failed({code: 'time-out', path, expected: String(seconds), found: 'nothing'});
    return failed({code: 'network', path, expected: '', found: error instanceof Error ? error.message : ''});
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
