import type {Figures} from '../figures.js';
import {placesOfRef} from '../place.js';
import type {Finding} from './finding.js';
import {comparePercent} from './percent.js';

/**
 * A stated share follows from the published figures, at its printed precision; where a table has the figure it counts,
 * else what the narrative says. Of nil there is no share.
 *
 * Source: arithmetic; 占 and 完成预算的 in the narrative that 财预〔2016〕143号 asks for.
 */
export function* checkShares(figures: Figures): Generator<Finding> {
  const {budget} = figures;
  for (const [index, {of, percent, shareOf}] of (budget.statements ?? []).entries()) {
    if (percent === undefined || !shareOf) continue;
    const path = `statements[${index}].percent`;
    const wholes = placesOfRef(shareOf, budget);
    const pairs = placesOfRef(of, budget).map((place, side) => ({
      part: figures.published(place),
      whole: figures.published(wholes[side] ?? wholes[0] ?? place)
    }));
    const {part, whole} = pairs.find(pair => pair.part && pair.whole) ?? pairs[0] ?? {};
    if (!part || !whole) {
      yield {rule: 'share', level: 'missing', path, against: [], unit: 'percent', printed: percent};
      continue;
    }
    const about = {rule: 'share' as const, path, against: [...part.paths, ...whole.paths]};
    const sign = percent.startsWith('-') ? -1 : 1;
    const finding = comparePercent(about, percent, sign, part, whole);
    if (finding) yield finding;
    else if (!part.amount.isZero()) yield {...about, level: 'difference', unit: 'percent', printed: percent};
  }
}
