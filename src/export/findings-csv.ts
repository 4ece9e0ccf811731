import type {Finding} from '../budget/checks/finding.js';
import type {Budget} from '../budget/schema.js';
import {sayFinding} from '../format/finding.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell} from './csv.js';
import {csvOf} from './csv.js';

/** Findings as CSV, one a row in the given order: in words, as exact amounts, and with their paths in the file. */
export function findingsCsv(findings: readonly Finding[], budget: Budget, say: Speaker): string {
  const {column} = say.words.report;
  const text = (value: string): Cell => ({text: value});
  const number = (value: string | undefined): Cell => (value === undefined ? text('') : {number: value});
  const unitOf = ({unit}: Finding) => (unit === 'percent' ? '%' : say.words.unit(budget.currency, unit));
  const head = [
    ...[column.level, column.rule, column.place, column.printed, column.against, column.computed],
    ...[column.difference, column.tolerance, column.unit, column.sentence, column.path]
  ];
  const rows = findings.map(finding => {
    const {level, rule, place, against, sentence} = sayFinding(finding, budget, say);
    return [
      ...[level, rule, place].map(text),
      number(finding.printed),
      text(against),
      number(finding.computed),
      number(finding.difference),
      number(finding.tolerance),
      ...[unitOf(finding), sentence, [finding.path, ...finding.against].join(' ')].map(text)
    ];
  });
  return csvOf([head.map(text), ...rows]);
}
