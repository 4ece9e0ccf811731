import {JestAsymmetricMatchers, JestChaiExpect, JestExtend} from '@vitest/expect';
import {expect as chaiExpect, use} from 'chai';
import type {ExpectStatic} from 'vitest';

/** What stands for Vitest on a page that no Vitest serves: the same expectations, and what gathers and runs the tests. */

use(JestExtend);
use(JestChaiExpect);
use(JestAsymmetricMatchers);

export const expect = chaiExpect as unknown as ExpectStatic;

type Step = () => unknown;

interface Group {
  readonly name: string;
  readonly before: Step[];
  readonly after: Step[];
}

const groups: Group[] = [{name: '', before: [], after: []}];
const once: Step[] = [];
const tests: {name: string; run: Step; around: readonly Group[]}[] = [];
const innermost = () => groups.at(-1) as Group;

export function describe(name: string, gather: () => void): void {
  groups.push({name, before: [], after: []});
  gather();
  groups.pop();
}

export function it(name: string, run: Step): void {
  tests.push({name: [...groups.map(group => group.name), name].join(' ').trim(), run, around: [...groups]});
}

export const beforeAll = (step: Step): unknown => once.push(step);
export const beforeEach = (step: Step): unknown => innermost().before.push(step);
export const afterEach = (step: Step): unknown => innermost().after.push(step);

/** What came of all tests. */
export interface Outcome {
  passed: number;
  /** The name of each that failed, and why. */
  failed: string[];
}

/** Runs all tests, one after the other. */
export async function runAll(): Promise<Outcome> {
  const outcome: Outcome = {passed: 0, failed: []};
  for (const step of once) await step();
  for (const {name, run, around} of tests) {
    try {
      await inTime(async () => {
        for (const step of around.flatMap(({before}) => before)) await step();
        try {
          await run();
        } finally {
          for (const step of around.flatMap(({after}) => after)) await step();
        }
      });
      outcome.passed += 1;
    } catch (error) {
      outcome.failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return outcome;
}

/** A test that never ends fails. */
async function inTime(run: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It did not end within 60 seconds.')), 60_000);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
}
