import type {Figures} from '../figures.js';
import type {Finding} from './finding.js';
import {checkParts} from './parts.js';

/**
 * This year's money and what was carried over are the total, for all funds and for each, where both are published.
 *
 * Source: 财预〔2016〕143号, the tables of income and expenditure: 本年收入合计 + 上年结转 = 收入总计.
 */
export function* checkStages(figures: Figures): Generator<Finding> {
  for (const place of figures.places()) {
    if (place.stage || place.withRest || place.member !== undefined || place.by !== undefined) continue;
    const parts = [{...place, stage: 'current'} as const, {...place, stage: 'carryover'} as const];
    if (figures.cutsWith(place).length > 0 && parts.every(part => figures.inTables(part))) {
      yield* checkParts('stages', figures, place, parts);
    }
  }
}
