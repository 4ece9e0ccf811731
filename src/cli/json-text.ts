import type {FindingLevel} from '../budget/checks/finding.js';
import type {FileReport} from './check-file.js';
import {atLeast} from './check-file.js';

/** What JSON leaves as it is and a terminal might obey: DEL, the C1 controls, and signs that turn the line around. */
const controls = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** One file's report for programs, in ASCII where a terminal could mistake it: `{file, ok, counts, findings | faults}`. */
export function jsonText(report: FileReport, level: FindingLevel): string {
  const {file, ok, counts} = report;
  const found = report.ok ? {findings: atLeast(report.findings, level)} : {faults: report.faults};
  return JSON.stringify({file, ok, ...found, counts}, null, 2).replace(controls, escaped);
}

const escaped = (sign: string) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
