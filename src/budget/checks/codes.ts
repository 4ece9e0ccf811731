import {findCode, hasListFor, isAlias} from '../classes/registry.js';
import {sameName} from '../codes-by-name.js';
import type {Figures} from '../figures.js';
import type {Line} from '../schema.js';
import type {Finding} from './finding.js';

/** The classifications of 2018 hold from that year; before it the same code can mean another thing. */
const firstYear = 2018;

const official = new Set(['function', 'economicClass', 'governmentEconomicClass']);

/**
 * An official code is one of its classification; it begins with the code of the class it stands in; and the name
 * beside it is its name or one that documents are known to print for it. Otherwise a warning, once for each code and
 * name. Rows of the lists that are not verified say nothing against a name.
 *
 * Source: 政府收支分类科目, the edition of 2018, as far as the known lists have it.
 */
export function checkCodes({budget}: Figures): Finding[] {
  const findings: Finding[] = [];
  if (budget.currency !== 'CNY' || budget.fiscalYear < firstYear) return findings;
  const seen = new Set<string>();
  const unit = budget.unit;

  const isNew = (key: string) => !seen.has(key) && seen.add(key);
  const check = (by: string, code: string, name: string, path: string, above?: string) => {
    if (!official.has(by)) return;
    const add = (finding: Pick<Finding, 'level' | 'path' | 'found' | 'expected'>) =>
      findings.push({rule: 'codes', against: [], unit, ...finding});
    if (above !== undefined && !code.startsWith(above) && isNew(`${by} ${code} ${above}`)) {
      add({level: 'warning', path: `${path}.code`, found: code, expected: `${above}…`});
    }
    if (!hasListFor(by, code) || !isNew(`${by} ${code} ${sameName(name)}`)) return;
    const row = findCode(by, code);
    if (!row) add({level: 'warning', path: `${path}.code`, found: code});
    else if (isNameOf(row, by, code, name)) add({level: 'agrees', path: `${path}.code`});
    else add({level: 'warning', path: `${path}.name`, found: name, expected: row[1]});
  };
  const walk = (lines: readonly Line[], at: string, cutBy: string, above?: string) => {
    for (const [index, line] of lines.entries()) {
      const path = `${at}[${index}]`;
      const by = line.by ?? cutBy;
      if (line.code !== undefined) check(by, line.code, line.name, path, above);
      const {governmentClass: paired} = line;
      if (paired) check('governmentEconomicClass', paired.code, paired.name, `${path}.governmentClass`);
      const own = official.has(by) ? line.code : undefined;
      if (line.lines) walk(line.lines, `${path}.lines`, cutBy, own);
      if (line.ofWhich) walk(line.ofWhich, `${path}.ofWhich`, cutBy, own);
    }
  };
  for (const [index, cut] of budget.cuts.entries()) walk(cut.lines, `cuts[${index}].lines`, cut.by);
  return findings;
}

function isNameOf(
  row: NonNullable<ReturnType<typeof findCode>>,
  by: string,
  code: string,
  name: string
): boolean {
  const plain = sameName(name);
  return plain === '' || plain === row[1] || row[3] === 'unverified' || isAlias(by, code, plain);
}
