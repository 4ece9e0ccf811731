import type {Figures} from '../figures.js';
import type {Finding} from './finding.js';
import {checkParts} from './parts.js';

/**
 * The general public budget, the government funds and the state capital budget are the appropriation, on one basis:
 * this year's money, what was carried over, or both; as far as they are published.
 *
 * Source: 预算法实施条例: 财政拨款 comes from these three budgets of the government.
 */
export function* checkFunds(figures: Figures): Generator<Finding> {
  for (const place of figures.places()) {
    if (
      place.fund !== 'appropriation' ||
      place.member !== undefined ||
      place.by !== undefined ||
      place.source
    )
      continue;
    const parts = (['generalPublicBudget', 'governmentFunds', 'stateCapital'] as const).map(fund => ({
      ...place,
      fund
    }));
    yield* checkParts('funds', figures, place, parts);
  }
}
