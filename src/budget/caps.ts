import type {Fault} from './fault.js';
import {excerpt, pathText} from './fault.js';

/** What a file may hold at most, so that no file can stall or exhaust a reader's page. */
export const caps = {
  /** Levels of lines, or of columns, within one another. */
  depth: 12,
  /** Lines in the whole file, those of other years included; items of any one list. */
  lines: 100_000,
  /** Columns of one cut, those within others included: each line is looked at in every one of them. */
  columns: 256,
  /** UTF-16 units of a name, a code or an id. */
  name: 1000,
  /** UTF-16 units of all text and keys together, every other value counting as one. */
  text: 64 * 1024 * 1024
};

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const nests = new Set(['lines', 'ofWhich', 'columns', 'sections']);

/** No part of the format lies deeper than this beside its own nests; anything deeper is a cycle or an attack. */
const deepestPath = 64;

/**
 * What breaks a cap or could reach a prototype, found before anything else looks at the value; in the order of the
 * file. It stops at the first breach of a cap, because the rest cannot be walked in bounded time; forbidden keys are
 * all reported.
 */
export function capFaults(root: unknown): Fault[] {
  const faults: Fault[] = [];
  /** The way to the value that is looked at, from the root. */
  const steps: (string | number)[] = [];
  let lines = 0;
  let text = 0;

  const breach = (code: Fault['code'], limit: number, found: string, path = pathText(steps)) => {
    faults.push({code, path, expected: String(limit), found});
    return false;
  };
  /** Answers whether to go on. Where not, the steps stay as they are: nothing looks at them any more. */
  const visit = (value: unknown, nested: number): boolean => {
    text += typeof value === 'string' ? value.length : 1;
    if (text > caps.text) return breach('too-large', caps.text, String(text));
    if (typeof value !== 'object' || value === null) return true;
    if (steps.length > deepestPath) {
      return breach('too-deep', deepestPath, 'more', pathText(steps.slice(0, 8)));
    }
    return Array.isArray(value) ? visitItems(value, nested) : visitKeys(value, nested);
  };
  const visitItems = (items: readonly unknown[], nested: number): boolean => {
    if (items.length > caps.lines) return breach('too-many', caps.lines, String(items.length));
    for (const [index, item] of items.entries()) {
      steps.push(index);
      if (!visit(item, nested)) return false;
      steps.pop();
    }
    return true;
  };
  const visitKeys = (value: object, nested: number): boolean => {
    for (const key of Object.keys(value)) {
      steps.push(key);
      if (forbiddenKeys.has(key)) {
        faults.push({code: 'forbidden-key', path: pathText(steps), expected: '', found: excerpt(key)});
      } else {
        text += key.length;
        const child = (value as Record<string, unknown>)[key];
        const isNest = nests.has(key) && Array.isArray(child) && child.length > 0;
        const depth = isNest ? nested + 1 : nested;
        if (depth > caps.depth) return breach('too-deep', caps.depth, String(depth));
        if (isNest && (key === 'lines' || key === 'ofWhich')) lines += child.length;
        if (lines > caps.lines) return breach('too-many', caps.lines, String(lines));
        if (!visit(child, depth)) return false;
      }
      steps.pop();
    }
    return true;
  };
  visit(root, 0);
  return faults;
}
