import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkBudget} from '../../../src/budget/check.js';
import {levels, rules} from '../../../src/budget/checks/finding.js';
import {readBudget} from '../../../src/budget/read.js';
import {sayFinding} from '../../../src/format/finding.js';
import {en} from '../../../src/format/locales/en.js';
import {zhCN} from '../../../src/format/locales/zh-cn.js';
import {Speaker} from '../../../src/format/speaker.js';
import '../../../src/names.js';
import {firstFile, read} from '../budgets.js';
import type {File} from './cells.js';
import {soundFiles} from './random-budget.js';
import {oddFiles, oddValues} from './random-oddities.js';

/** Checks a file, if it can be read, and words every finding; whether it could be read. */
function checkAndSay(file: unknown): boolean {
  const reading = readBudget(file);
  if (!reading.ok) return false;
  const {budget} = reading;
  const speakers = [zhCN, en].map(words => new Speaker(words, budget, budget.unit, 2));
  for (const finding of checkBudget(budget)) {
    expect(rules).toContain(finding.rule);
    expect(levels).toContain(finding.level);
    for (const say of speakers)
      expect(sayFinding(finding, budget, say).sentence).not.toMatch(/undefined|NaN|object/);
  }
  return true;
}

/** A copy of a value with another one in one place, found by so many turns from the top. */
function mutated(value: unknown, turns: readonly number[], replacement: unknown): unknown {
  if (typeof value !== 'object' || value === null || turns.length === 0) return replacement;
  const copy = structuredClone(value) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const [turn = 0, ...others] = turns;
  const key = keys[turn % keys.length];
  if (key !== undefined) copy[key] = mutated(copy[key], others, replacement);
  return copy;
}

describe('Whatever readBudget reads', () => {
  test('is checked without throwing, and every finding can be said', () => {
    let count = 0;
    fc.assert(
      fc.property(oddFiles, file => {
        if (checkAndSay(file)) count += 1;
      }),
      {numRuns: 300}
    );
    // Most of them are files of the right form.
    expect(count).toBeGreaterThan(200);
  });

  test('is checked without throwing where something else stands in one place of a real file', () => {
    const file = firstFile();
    fc.assert(
      fc.property(fc.array(fc.nat(20), {minLength: 2, maxLength: 9}), oddValues, (turns, value) => {
        checkAndSay(mutated(file, turns, value));
      }),
      {numRuns: 60}
    );
  });

  test('is checked where there is nothing to check', () => {
    for (const cuts of [
      [],
      [{side: 'income', by: '', lines: []}],
      [{side: 'income', by: 'x', total: {}, lines: []}]
    ]) {
      const file = {...firstFile(), cuts, statements: [], performance: {}, comparatives: []};
      expect(checkBudget(read(file))).toEqual([]);
    }
  });
});

describe('Checking', () => {
  test('leaves the budget as it is, and finds the same again', () => {
    const twice = (file: File) => {
      const budget = read(file);
      const before = structuredClone(budget);
      const findings = checkBudget(budget);
      expect(budget).toEqual(before);
      expect(checkBudget(budget)).toEqual(findings);
      expect(checkBudget(read(structuredClone(file)))).toEqual(findings);
    };
    fc.assert(fc.property(soundFiles(false), twice), {numRuns: 60});
    twice(firstFile());
  });
});
