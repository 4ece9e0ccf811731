import {html} from 'lit';
import type {Finding} from '../budget/checks/finding.js';
import type {Budget} from '../budget/schema.js';
import {sayFinding} from '../format/finding.js';
import type {Speaker} from '../format/speaker.js';
import {renderSentence} from './sentence.js';
import type {Table} from './table.js';

/** Findings as rows: where, what, both figures, how far they are apart, and what that means. */
export function tableOfFindings(findings: readonly Finding[], budget: Budget, say: Speaker): Table {
  const {title, column} = say.words.report;
  return {
    caption: title,
    columns: [
      {label: column.place, isNumber: false},
      {label: column.rule, isNumber: false},
      {label: column.printed, isNumber: true},
      {label: column.against, isNumber: false},
      {label: column.computed, isNumber: true},
      {label: column.difference, isNumber: true},
      {label: column.tolerance, isNumber: true},
      {label: column.level, isNumber: false}
    ],
    rows: findings.map(finding => {
      const {place, rule, printed, against, computed, difference, tolerance, level} = sayFinding(
        finding,
        budget,
        say
      );
      return {
        depth: 0,
        name: say.printed(place),
        cells: [rule, printed, html`${renderSentence(against, say)}`, computed, difference, tolerance, level]
      };
    })
  };
}
