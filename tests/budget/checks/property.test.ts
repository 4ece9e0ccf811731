import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkBudget} from '../../../src/budget/check.js';
import type {Finding, Rule} from '../../../src/budget/checks/finding.js';
import '../../../src/names.js';
import {read} from '../budgets.js';
import type {File} from './cells.js';
import {at, partsOf, withText} from './cells.js';
import {tell} from './found.js';
import {soundFiles} from './random-budget.js';
import {altered} from './random-money.js';

const check = (file: File) => checkBudget(read(file));
const explain = (findings: readonly Finding[]) => findings.map(finding => `${finding.rule} ${tell(finding)}`);

/** Fails with what differs, so that a counterexample explains itself. */
function expectNone(file: File): void {
  const found = explain(check(file).filter(({level}) => level === 'difference'));
  if (found.length > 0) throw new Error(found.join('\n'));
}

/** How many of its last digits an amount has to move to be further off than rounding allows. */
function beyond(text: string, tolerance = '0'): bigint {
  const decimals = text.split('.')[1]?.length ?? 0;
  const [whole = '0', fraction = ''] = tolerance.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals)) + 1n;
}

describe('A budget whose figures all follow from the same money', () => {
  test('has no difference', () => {
    fc.assert(fc.property(soundFiles(true), expectNone), {numRuns: 250});
  });

  test('has no difference though every figure is rounded for itself', () => {
    fc.assert(fc.property(soundFiles(false), expectNone), {numRuns: 250});
  });
});

describe('One amount that is altered by more than rounding allows', () => {
  const direction = fc.constantFrom(1n, -1n);

  test('in a sum of a table, be it the total or a part, makes that sum differ', () => {
    fc.assert(
      fc.property(soundFiles(true), fc.nat(), fc.nat(), direction, (file, which, part, sign) => {
        const sums = check(file).filter(({rule}) => rule === 'lines' || rule === 'columns');
        const sum = sums[which % sums.length];
        fc.pre(sum !== undefined);
        const cells = [sum.path, ...partsOf(file, sum.path, sum.rule as 'lines' | 'columns')];
        const cell = cells[part % cells.length] ?? sum.path;
        const text = at(file, cell) as string;
        const wrong = withText(file, cell, altered(text, sign * beyond(text, sum.tolerance)));
        const found = check(wrong).filter(({rule, path}) => rule === sum.rule && path === sum.path);
        expect(explain(found)[0]).toMatch(/^\w+ difference/);
      }),
      {numRuns: 250}
    );
  });

  test('that is published twice makes the two differ', () => {
    const rules: readonly Rule[] = [
      'totals',
      'natures',
      'projects',
      'items',
      'performance',
      'narrative',
      'change'
    ];
    fc.assert(
      fc.property(soundFiles(true), fc.nat(), (file, which) => {
        const twice = check(file).filter(
          ({rule, path, difference}) =>
            rules.includes(rule) &&
            difference !== undefined &&
            typeof at(file, path) === 'string' &&
            !path.includes('*')
        );
        const finding = twice[which % twice.length];
        fc.pre(finding !== undefined);
        const {path, tolerance} = finding;
        const text = at(file, path) as string;
        // A bare 0 is exact, and what would stand in its place is not.
        fc.pre(text !== '0' && !path.endsWith('.direction'));
        const wrong = check(withText(file, path, altered(text, beyond(text, tolerance))));
        const named = wrong.filter(each => each.path === path || each.against.includes(path));
        if (!named.some(({level}) => level === 'difference')) {
          throw new Error([tell(finding), 'becomes', ...explain(named)].join('\n'));
        }
      }),
      {numRuns: 250}
    );
  });

  test('that is a percentage no longer follows', () => {
    fc.assert(
      fc.property(soundFiles(true), fc.nat(), (file, which) => {
        const percents = check(file).filter(
          ({unit, tolerance}) => unit === 'percent' && tolerance !== undefined
        );
        const finding = percents[which % percents.length];
        fc.pre(finding !== undefined);
        const {path, rule, tolerance} = finding;
        const text = at(file, path) as string;
        const wrong = check(withText(file, path, altered(text, beyond(text, tolerance) + 1n)));
        expect(explain(wrong.filter(each => each.rule === rule && each.path === path))[0]).toMatch(
          /^\w+ difference/
        );
      }),
      {numRuns: 150}
    );
  });
});
