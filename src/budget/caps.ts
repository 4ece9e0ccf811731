import type {Fault} from './fault.js';
import {excerpt, pathText} from './fault.js';

/** What a file may hold at most, so that no file can stall or exhaust a reader's page. */
export const caps = {
  /** Levels of lines, or of columns, within one another. */
  depth: 12,
  /** Lines in the whole file, those of other years included; items of any one list. */
  lines: 100_000,
  /** UTF-16 units of a name, a code or an id. */
  name: 1000,
  /** UTF-16 units of all text and keys together, every other value counting as one. */
  text: 64 * 1024 * 1024
};

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const nests = new Set(['lines', 'ofWhich', 'columns', 'sections']);

/** No part of the format lies deeper than this beside its own nests; anything deeper is a cycle or an attack. */
const deepestPath = 64;

type Steps = readonly (string | number)[];

/**
 * What breaks a cap or could reach a prototype, found before anything else looks at the value; in the order of the
 * file. It stops at the first breach of a cap, because the rest cannot be walked in bounded time; forbidden keys are
 * all reported.
 */
export function capFaults(root: unknown): Fault[] {
  const faults: Fault[] = [];
  let lines = 0;
  let text = 0;

  const breach = (code: Fault['code'], steps: Steps, limit: number, found: string) => {
    faults.push({code, path: pathText(steps), expected: String(limit), found});
    return false;
  };
  /** Answers whether to go on. */
  const visit = (value: unknown, steps: Steps, nested: number): boolean => {
    text += typeof value === 'string' ? value.length : 1;
    if (text > caps.text) return breach('too-large', steps, caps.text, String(text));
    if (typeof value !== 'object' || value === null) return true;
    if (steps.length > deepestPath) return breach('too-deep', steps.slice(0, 8), deepestPath, 'more');
    if (Array.isArray(value) && value.length > caps.lines) {
      return breach('too-many', steps, caps.lines, String(value.length));
    }
    const children: Iterable<[string | number, unknown]> = Array.isArray(value)
      ? value.entries()
      : Object.entries(value);
    for (const [key, child] of children) {
      const childSteps = [...steps, key];
      if (typeof key === 'string' && forbiddenKeys.has(key)) {
        faults.push({code: 'forbidden-key', path: pathText(childSteps), expected: '', found: excerpt(key)});
        continue;
      }
      if (typeof key === 'string') text += key.length;
      const isNest = typeof key === 'string' && nests.has(key) && Array.isArray(child) && child.length > 0;
      const depth = isNest ? nested + 1 : nested;
      if (depth > caps.depth) return breach('too-deep', childSteps, caps.depth, String(depth));
      if (isNest && (key === 'lines' || key === 'ofWhich')) lines += child.length;
      if (lines > caps.lines) return breach('too-many', childSteps, caps.lines, String(lines));
      if (!visit(child, childSteps, depth)) return false;
    }
    return true;
  };
  visit(root, [], 0);
  return faults;
}
