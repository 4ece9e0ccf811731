import {readFileSync} from 'node:fs';
import {readBudget} from '../../src/budget/read.js';
import type {Budget} from '../../src/budget/schema.js';

/** The first real file, as `JSON.parse` gives it. */
export function firstFile(): Record<string, unknown> {
  const url = new URL('../../demo/budgets/hongqi-gxj-2023.json', import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}

/** The least file that draws something, with more or other keys. */
export function leastFile(more: object = {}): Record<string, unknown> {
  return {
    format: 'budget-json/1',
    entity: {name: 'Springfield'},
    fiscalYear: 2023,
    phase: 'approved',
    currency: 'USD',
    unit: 1000,
    language: 'en',
    cuts: [{side: 'income', by: 'source', lines: [{name: 'Taxes', amount: '12.5'}]}],
    ...more
  };
}

/** What reading a good file answers; a bad one fails the test that made it. */
export function read(file: unknown): Budget {
  const reading = readBudget(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.budget;
}

/** A least file with these cuts. */
export function budgetOf(cuts: object[], more: object = {}): Budget {
  return read(leastFile({cuts, ...more}));
}
