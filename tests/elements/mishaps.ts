import {afterEach, beforeEach, expect} from 'vitest';

/** Fails every test of a file in which something was thrown and not caught. */
export function allowNoMishap(): void {
  const mishaps: string[] = [];
  const note = (event: Event) => {
    const reason: unknown =
      event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).error;
    mishaps.push(`${event.type}: ${String(reason)}`);
  };
  beforeEach(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(mishaps.splice(0)).toEqual([]);
  });
}
