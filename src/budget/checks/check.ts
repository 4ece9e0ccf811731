import {sliceFigures} from '../figures.js';
import type {Budget} from '../schema.js';
import type {Slices} from '../slices.js';
import {finish, pacer} from '../slices.js';
import {checkAgreement} from './agreement.js';
import {checkBalance} from './balance.js';
import {checkChanges} from './change.js';
import {checkCodes} from './codes.js';
import type {Finding} from './finding.js';
import {checkFunds} from './funds.js';
import {checkNarrative} from './narrative.js';
import {checkPerformance} from './performance.js';
import {checkShares} from './share.js';
import {checkStages} from './stages.js';
import {sliceSums} from './sums.js';
import {checkWholes} from './wholes.js';

/** The rules that hold figures of several places against one another, in the order of a report. */
const rulesAcross = [
  checkBalance,
  checkStages,
  checkAgreement,
  checkFunds,
  checkWholes,
  checkPerformance,
  checkNarrative,
  checkShares,
  checkChanges,
  checkCodes
];

/**
 * Everything that the tables and the statements of a budget publish twice, held against itself.
 * @returns the sums in printed order, other years' after this year's, then rule by rule
 */
export function checkPublished(budget: Budget): Finding[] {
  return finish(slicePublished(budget));
}

export function* slicePublished(budget: Budget): Slices<Finding[]> {
  const pauses = pacer();
  const figures = yield* sliceFigures(budget);
  const findings: Finding[] = [];
  const checkCuts = function* (cuts: Budget['cuts'], path: string): Slices<void> {
    for (const [index, cut] of cuts.entries())
      for (const finding of yield* sliceSums(cut, `${path}[${index}]`, budget.unit)) findings.push(finding);
  };
  yield* checkCuts(budget.cuts, 'cuts');
  for (const [year, {cuts}] of budget.comparatives?.entries() ?? [])
    yield* checkCuts(cuts, `comparatives[${year}].cuts`);
  for (const rule of rulesAcross) {
    yield;
    for (const finding of rule(figures)) {
      findings.push(finding);
      if (pauses()) yield;
    }
  }
  return findings;
}
