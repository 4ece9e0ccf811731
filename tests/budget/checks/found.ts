import {checkBudget} from '../../../src/budget/check.js';
import type {Finding, Rule} from '../../../src/budget/checks/finding.js';
import type {Budget} from '../../../src/budget/schema.js';
import {budgetOf} from '../budgets.js';

/** A Chinese budget for 2023 in 万元, of these cuts. */
export function chineseBudget(cuts: object[], more: object = {}): Budget {
  return budgetOf(cuts, {currency: 'CNY', unit: 10_000, language: 'zh-CN', ...more});
}

/** A cut of income by source that prints only its total. */
export const income = (amount: string, more: object = {}) => ({
  side: 'income',
  by: 'source',
  total: {amount},
  lines: [],
  ...more
});

/** A cut of expenditure by function that prints only its total. */
export const spent = (amount: string, more: object = {}) => ({
  side: 'expenditure',
  by: 'function',
  total: {amount},
  lines: [],
  ...more
});

/** What a rule finds, in full. */
export function found(budget: Budget, rule: Rule): Finding[] {
  return checkBudget(budget).filter(finding => finding.rule === rule);
}

/** What a rule finds, each as one text: `agrees cuts[1].total.amount 10.0 / cuts[0].total.amount 10.0: 0 of 0.1`. */
export function told(budget: Budget, rule: Rule): string[] {
  return found(budget, rule).map(tell);
}

/** `level path printed / against computed: difference of tolerance`; what is absent is `—`. */
export function tell({level, path, against, printed = '—', computed = '—', ...rest}: Finding): string {
  const {difference, tolerance} = rest;
  const room = difference === undefined ? '' : `: ${difference} of ${tolerance}`;
  return `${level} ${path} ${printed} / ${against.join(' + ') || '—'} ${computed}${room}`;
}
