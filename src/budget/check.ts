import {everyColumn} from './columns.js';
import type {Money} from './money.js';
import {finestDecimals, finestUnit, money, sum} from './money.js';
import type {Row} from './printed.js';
import {amountIn, partsAcross, partsIn, printedAmounts} from './printed.js';
import type {Cut, Line} from './schema.js';

/** How a printed total stands to the sum of its parts. */
export type FindingLevel = 'agrees' | 'rounding' | 'difference';

/** A printed total held against the sum of its parts: exact amounts as decimal text, in the unit of the cut. */
export interface Finding {
  /** `lines`: the rows below add up to a row; `columns`: a row's columns add up to its amount. */
  rule: 'lines' | 'columns';
  /** Where the printed total stands: `cuts[6].total.amount`. */
  path: string;
  /** The printed name of the row, none for a total row without one. */
  row?: string;
  /** The printed name of the column, none for the amount itself. */
  column?: string;
  printed: string;
  computed: string;
  /** `computed` less `printed`. */
  difference: string;
  /** How far rounding alone can carry them apart. */
  tolerance: string;
  level: FindingLevel;
}

const levels: readonly FindingLevel[] = ['agrees', 'rounding', 'difference'];

/** The gravest of several levels; undefined where nothing was to check. */
export function gravest(findings: readonly Finding[]): FindingLevel | undefined {
  const worst = findings.reduce((gravest, {level}) => Math.max(gravest, levels.indexOf(level)), -1);
  return levels[worst];
}

/**
 * Every sum that a cut prints: its total row and each line that has lines, in the amount and in every column, and each
 * row's columns. A total may differ from its n parts by n × half a unit of the finest digit printed in the cut, plus as
 * much for itself; beyond it is a difference. For a blank part stand its own parts, if those are printed, else nil; a
 * total whose parts are all blank is not checked. In printed order.
 */
export function checkCut(cut: Cut, path: string): Finding[] {
  const half = finestUnit(finestDecimals(printedAmounts(cut))).times(money('0.5'));
  const findings: Finding[] = [];

  const compare = (
    about: Pick<Finding, 'rule' | 'path' | 'row' | 'column'>,
    text: string,
    parts: Money[]
  ) => {
    if (parts.length === 0) return;
    const computed = sum(parts);
    const difference = computed.minus(money(text));
    const tolerance = half.times(parts.length + 1);
    let level: FindingLevel = 'agrees';
    if (!difference.isZero()) level = difference.abs().lte(tolerance) ? 'rounding' : 'difference';
    findings.push({
      ...about,
      printed: text,
      computed: computed.toFixed(),
      difference: difference.toFixed(),
      tolerance: tolerance.toFixed(),
      level
    });
  };

  const checkRow = (row: Row & {name?: string | undefined}, rowPath: string, lines: readonly Line[]) => {
    const named = row.name === undefined ? {} : {row: row.name};
    if (row.amount !== undefined) {
      const about = {...named, path: `${rowPath}.amount`};
      compare({...about, rule: 'lines'}, row.amount, partsIn(lines).map(money));
      compare({...about, rule: 'columns'}, row.amount, partsAcross(cut.columns, row).map(money));
    }
    for (const column of everyColumn(cut.columns)) {
      const text = amountIn(row, column.id);
      if (text === undefined) continue;
      const about = {...named, column: column.name, path: `${rowPath}.amounts[${JSON.stringify(column.id)}]`};
      compare({...about, rule: 'lines'}, text, partsIn(lines, column.id).map(money));
      compare({...about, rule: 'columns'}, text, partsAcross(column.columns, row).map(money));
    }
  };
  const walk = (lines: readonly Line[], at: string) =>
    lines.forEach((line, index) => {
      checkRow(line, `${at}[${index}]`, line.lines ?? []);
      walk(line.lines ?? [], `${at}[${index}].lines`);
      walk(line.ofWhich ?? [], `${at}[${index}].ofWhich`);
    });

  if (cut.total) checkRow(cut.total, `${path}.total`, cut.lines);
  walk(cut.lines, `${path}.lines`);
  return findings;
}
