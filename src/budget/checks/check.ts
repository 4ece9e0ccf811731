import {figuresOf} from '../figures.js';
import type {Budget} from '../schema.js';
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
import {checkSums} from './sums.js';
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
  const figures = figuresOf(budget);
  const findings = budget.cuts.flatMap((cut, index) => checkSums(cut, `cuts[${index}]`, budget.unit));
  budget.comparatives?.forEach(({cuts}, year) => {
    cuts.forEach((cut, index) => {
      for (const finding of checkSums(cut, `comparatives[${year}].cuts[${index}]`, budget.unit))
        findings.push(finding);
    });
  });
  for (const rule of rulesAcross) for (const finding of rule(figures)) findings.push(finding);
  return findings;
}
