import type {Published} from '../cut-figures.js';
import type {Money} from '../money.js';
import {decimalsOf, halfUnit, money, percentOf} from '../money.js';
import {roomOf, roundedIn} from '../rounded.js';
import type {Finding, FindingLevel} from './finding.js';

/** With how many decimals the room for rounding of a percentage is given. */
const roomDecimals = 6;

/**
 * A printed percentage and the one that follows from two published figures. It agrees where rounding the computed one
 * gives the printed one; it is rounding where the figures, before they were rounded themselves, can have given it.
 * @param part signed, as the printed percentage is
 * @returns undefined where the whole is nil
 */
export function comparePercent(
  about: Pick<Finding, 'rule' | 'path' | 'against'>,
  printed: string,
  sign: 1 | -1,
  part: Published,
  whole: Published
): Finding | undefined {
  const base = roundedIn(whole, part.unit);
  const exact = percentOf(part.amount, base.amount);
  if (!exact) return undefined;
  const decimals = decimalsOf(printed);
  const stated = money(printed).abs().times(sign);
  const computed = exact.toDecimalPlaces(decimals);
  const half = halfUnit(decimals);
  const reach = reachOf(exact, part, base);
  const tolerance = half.plus(reach);
  let level: FindingLevel = 'agrees';
  if (!computed.equals(stated)) level = exact.minus(stated).abs().lte(tolerance) ? 'rounding' : 'difference';
  return {
    ...about,
    level,
    unit: 'percent',
    printed: stated.toFixed(decimals),
    computed: computed.toFixed(decimals),
    difference: computed.minus(stated).toFixed(),
    tolerance: tolerance.toFixed(),
    roundings: [half, reach].map(each => ({count: 1, half: each.toFixed()}))
  };
}

/** How far the percentage moves when both figures move as far as they may have been rounded. */
function reachOf(exact: Money, part: Published, whole: Published): Money {
  const least = whole.amount.abs().minus(roomOf(whole));
  if (!least.isPositive() || least.isZero()) return exact.abs();
  const furthest = part.amount.abs().plus(roomOf(part)).times(100).div(least);
  return furthest.minus(exact.abs()).toDecimalPlaces(roomDecimals);
}
