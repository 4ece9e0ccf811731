import type {Published} from '../cut-figures.js';
import type {Entry, Figures} from '../figures.js';
import type {Place} from '../place.js';
import {roomOf, roundedIn} from '../rounded.js';
import type {Finding, Rule} from './finding.js';
import {compare} from './finding.js';

/**
 * What several tables print of the same money is the same: totals by function, by nature, by economic class, by source
 * and by unit; a table of basic expenditure and the column of basic expenditure; the projects, their types and project
 * expenditure; one line in two tables. Each table is held against what most tables say, or the first of them.
 *
 * Source: 预算法实施条例 and 财预〔2016〕143号 have one budget published in several tables.
 */
export function* checkAgreement({entries}: Figures): Generator<Finding> {
  for (const entry of entries.values()) {
    if (entry.sightings.length < 2) continue;
    // Classes that neither table prints are their items, which are held against one another already.
    if (entry.sightings.every(({fromCodes}) => fromCodes)) continue;
    const {place, figures, common} = entry;
    if (place.fiscalYear !== undefined) continue;
    const rule = ruleOf(place);
    for (const figure of figures) if (common && figure !== common) yield hold(rule, figure, common);
  }
}

/**
 * Two figures of one place; the one that is printed itself is the checked one. Where one is printed less finely than the
 * other (万元 in the text, 元 in the table), they agree when the finer, rounded, is the coarser.
 */
export function hold(rule: Rule, figure: Published, reference: Published): Finding {
  const [checked, other] = figure.text === undefined ? [reference, figure] : [figure, reference];
  const about = {rule, path: checked.paths[0] ?? '', against: other.paths, unit: checked.unit};
  const same = roundedIn(other, checked.unit);
  const finding = compare(about, checked, same);
  if (finding.level === 'agrees') return finding;
  const [fine, coarse] = [roomOf(checked), roomOf(same)].sort((a, b) => a.comparedTo(b));
  const isRounded = other.text !== undefined && fine && coarse && fine.lt(coarse);
  const agrees = isRounded && same.amount.minus(checked.amount).abs().lte(coarse);
  return agrees ? {...finding, level: 'agrees'} : finding;
}

function ruleOf({nature, member}: Entry['place']): Rule {
  if (member !== undefined) return 'items';
  if (nature === undefined) return 'totals';
  return isProject(nature) ? 'projects' : 'natures';
}

const isProject = (nature: NonNullable<Place['nature']>) =>
  nature === 'project' || nature.startsWith('project.');
