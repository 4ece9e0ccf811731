import type {Published} from '../cut-figures.js';
import type {Figures} from '../figures.js';
import {addUp} from '../figures.js';
import type {Place} from '../place.js';
import type {Finding, Rule} from './finding.js';
import {compare} from './finding.js';

/**
 * Parts that are published in other places than their whole, held against it. What one cut prints together is a sum of
 * that cut already, and not said again. A part that is printed blank is nil; where one is not published at all, the
 * whole can be more than the others, but not less.
 */
export function* checkParts(
  rule: Rule,
  figures: Figures,
  whole: Place,
  parts: readonly Place[]
): Generator<Finding> {
  const total = figures.published(whole);
  if (!total) return;
  const known = parts.map(part => figures.published(part));
  const published = known.filter((part): part is Published => part !== undefined);
  const about = {rule, path: total.paths[0] ?? '', unit: total.unit};
  const sum = addUp(published, total.unit);
  if (!sum) {
    const isOwed = whole.nature === undefined && !total.amount.isZero();
    if (isOwed) yield {...about, level: 'missing', against: []};
    return;
  }
  if (
    isOneCut(
      figures,
      whole,
      parts.filter((_, index) => known[index])
    )
  )
    return;
  const finding = compare({...about, against: sum.paths}, total, sum);
  const isWhole = parts.every((part, index) => known[index] ?? figures.blankAt(part));
  const canBeMore = !isWhole && sum.amount.lt(total.amount);
  yield finding.level === 'difference' && canBeMore ? {...finding, level: 'missing'} : finding;
}

/** Whether one cut prints the whole and every published part. */
function isOneCut(figures: Figures, whole: Place, parts: readonly Place[]): boolean {
  const origins = parts.map(part => new Set(figures.cutsWith(part)));
  return figures.cutsWith(whole).some(cut => origins.every(cuts => cuts.has(cut)));
}
