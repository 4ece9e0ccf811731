import {describe, expect, it} from 'vitest';
import {checkBudget} from '../../src/budget/check.js';
import {gravest} from '../../src/budget/checks/finding.js';
import {readBudget} from '../../src/budget/read.js';
import * as changes from '../../stories/budgets/changes.js';
import * as classes from '../../stories/budgets/classes.js';
import * as incomes from '../../stories/budgets/incomes.js';
import * as natures from '../../stories/budgets/natures.js';
import * as renamed from '../../stories/budgets/renamed.js';
import * as elsewhere from '../../stories/budgets/springfield.js';

const {faultyFile, ...goodIncomes} = incomes;
const files = Object.entries({...goodIncomes, ...natures, ...classes, ...changes, ...renamed, ...elsewhere});

/** What is wrong with a story's budget: the codes of its faults, or else how far off its gravest sum is. */
function wrong(file: unknown): string {
  const reading = readBudget(file);
  if (!reading.ok) return reading.faults.map(({code}) => code).join(' ');
  const findings = checkBudget(reading.budget).filter(({level}) => level !== 'missing');
  return gravest(findings) ?? 'agrees';
}

describe('The budgets of the stories', () => {
  it('can be read and add up, but for those that are there not to', () => {
    const off = files.filter(([, file]) => wrong(file) !== 'agrees').map(([name]) => name);
    expect(off).toEqual([
      'wrongIncomeTotal',
      'wrongShares',
      'wrongNatureTotal',
      'wrongClassTotal',
      'wrongPercent'
    ]);
  });

  it('have one that cannot be read', () => {
    expect(wrong(faultyFile)).toBe('missing amount amount');
  });

  it('have names of about forty characters', () => {
    const long = [incomes.longSourceNames, natures.longNatureNames, classes.longItemNames];
    const longest = long.map(file => JSON.stringify(file).match(/"name":"[^"]{38,41}"/g)?.length);
    expect(longest).toEqual([3, 4, 5]);
  });
});
