import type {Finding} from '../budget/checks/finding.js';
import {computed as exact} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {sayFinding} from '../format/finding.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell, Table} from '../format/table.js';
import {piecesOf} from './sentence.js';
import {cellOf} from '../format/table.js';

/** Findings as rows: where, what, both figures, how far they are apart, and what that means. */
export function tableOfFindings(findings: readonly Finding[], budget: Budget, say: Speaker): Table {
  const {title, column} = say.words.report;
  return {
    caption: title,
    columns: [
      {id: 'place', text: column.place},
      {id: 'rule', text: column.rule},
      {id: 'printed', text: column.printed, kind: 'amount'},
      {id: 'against', text: column.against},
      {id: 'computed', text: column.computed, kind: 'amount'},
      {id: 'difference', text: column.difference, kind: 'amount'},
      {id: 'tolerance', text: column.tolerance, kind: 'amount'},
      {id: 'level', text: column.level}
    ],
    rows: findings.map(finding => {
      const {unit, printed, computed, difference, tolerance} = finding;
      const said = sayFinding(finding, budget, say);
      /** Sorted by what it is in the currency; in any other unit than the file's it needs that unit's name. */
      const number = (figure: string | undefined, text: string): Cell => ({
        text,
        value: figure === undefined ? undefined : exact(figure).times(unit === 'percent' ? 1 : unit),
        plain: unit === budget.unit || figure === undefined ? (figure ?? '') : undefined
      });
      return {
        cells: [
          say.printed(said.place),
          {text: said.rule},
          number(printed, said.printed),
          cellOf(piecesOf(said.against, say)),
          number(computed, said.computed),
          // How far they are apart has no direction.
          number(difference?.replace('-', ''), said.difference),
          number(tolerance, said.tolerance),
          {text: said.level}
        ]
      };
    })
  };
}
