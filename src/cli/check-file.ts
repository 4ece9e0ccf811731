import {createReadStream} from 'node:fs';
import {checkBudget} from '../budget/check.js';
import type {Finding, FindingLevel} from '../budget/checks/finding.js';
import {countsOf, levels} from '../budget/checks/finding.js';
import type {Fault} from '../budget/fault.js';
import {parseBudget} from '../budget/parse.js';
import type {Budget} from '../budget/schema.js';
import {narrated} from '../budget/sentences/narrated.js';
import type {FoundFile} from './find-files.js';
import type {FileFault} from './read-text.js';
import {readText} from './read-text.js';

export type Counts = ReturnType<typeof countsOf>;

/** What came of one file: its findings in the order of the report, or why it could not be read. */
export type FileReport = {file: string; counts: Counts} & (
  {ok: true; budget: Budget; findings: Finding[]} | {ok: false; faults: (Fault | FileFault)[]}
);

/** Reads and checks one file; whatever is wrong with it is in the report. */
export async function checkFile(found: FoundFile, stdin: AsyncIterable<Uint8Array>): Promise<FileReport> {
  const {name} = found;
  const reading = await readFile(found, stdin);
  if (!reading.ok) return unreadable(name, reading.faults);
  // The findings name what is read from the narrative, so their words are made from it too.
  const budget = narrated(reading.budget);
  const findings = checkBudget(budget);
  return {file: name, ok: true, budget, findings, counts: countsOf(findings)};
}

/** The budget in a file, or why there is none. */
export async function readFile(
  {name, path, fault}: FoundFile,
  stdin: AsyncIterable<Uint8Array>
): Promise<{ok: true; budget: Budget} | {ok: false; faults: (Fault | FileFault)[]}> {
  if (fault) return {ok: false, faults: [fault]};
  const read = await readText(path === undefined ? stdin : createReadStream(path), name);
  return read.ok ? parseBudget(read.text, name) : {ok: false, faults: [read.fault]};
}

export function unreadable(file: string, faults: (Fault | FileFault)[]): FileReport {
  return {file, ok: false, faults, counts: countsOf([])};
}

/** Those at least as grave as `level`, in the given order. */
export function atLeast(findings: readonly Finding[], level: FindingLevel): Finding[] {
  const least = levels.indexOf(level);
  return findings.filter(finding => levels.indexOf(finding.level) >= least);
}
