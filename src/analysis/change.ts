import type {Money} from '../budget/money.js';
import {decimalsOf, finestDecimals, money, percentOf} from '../budget/money.js';
import type {Budget, ChangeBase, Ref, Statement} from '../budget/schema.js';
import {publishedAmount, refKey, samePlace} from './published.js';

type StatedChange = NonNullable<Statement['change']>;

/** What a change is measured from. `derived`: not published, but what this year less the stated change leaves. */
export interface Base {
  kind: ChangeBase;
  year: number;
  amount?: Money;
  derived: boolean;
}

/** `new`: from nil, so that there is no percentage; `unknown`: nothing to compare with is published. */
export type Direction = 'increase' | 'decrease' | 'none' | 'new' | 'unknown';

/** One figure of this year beside the one it is compared with. */
export interface Change {
  key: string;
  of: Ref;
  /** This year's amount; undefined where it is published nowhere. */
  amount?: Money;
  base: Base;
  direction: Direction;
  /** This year less the base: from the amounts where both are published, else as stated. Signed. */
  difference?: Money;
  /** Of the base, at the printed precision or else one decimal; none from nil or less. Signed. */
  percent?: Money;
  /** What the narrative says, unsigned as printed; `agrees` where amount and percentage follow from the amounts. */
  stated?: {amount?: string; percent?: string; agrees: boolean; signedAmount?: Money; signedPercent?: Money};
  reason?: string;
}

/** The changes that a file states or that follow from another year's cuts; in printed order, the totals first. */
export interface ChangeFigures {
  changes: Change[];
  unit: number;
  decimals: number;
}

/**
 * Year over year: each change that the narrative states, and the totals of both sides, stated or not.
 * @returns undefined where the file says neither a total nor a change.
 */
export function changeFigures(budget: Budget): ChangeFigures | undefined {
  const said = new Map<string, Statement>();
  for (const statement of budget.statements ?? []) {
    const key = refKey(statement.of);
    if (statement.change && !said.has(key)) said.set(key, statement);
  }
  const totals: Ref[] = [{side: 'income'}, {side: 'expenditure'}];
  const refs = [
    ...totals,
    ...[...said.values()].map(({of}) => of).filter(of => !totals.some(at => samePlace(at, of)))
  ];
  const changes = refs
    .map(of => changeOf(budget, said.get(refKey(of))?.of ?? of, said.get(refKey(of))?.change))
    .filter(({amount, base, stated}) => amount !== undefined || base.amount !== undefined || stated);
  if (changes.length === 0) return undefined;
  const printed = changes.flatMap(({amount, base, difference}) =>
    [amount, base.amount, difference].flatMap(value => value?.toFixed() ?? [])
  );
  const years = [budget, ...(budget.comparatives ?? [])];
  const totalsPrinted = years.flatMap(({cuts}) => cuts.flatMap(cut => cut.total?.amount ?? []));
  return {changes, unit: budget.unit, decimals: finestDecimals([...printed, ...totalsPrinted])};
}

function changeOf(budget: Budget, of: Ref, stated: StatedChange | undefined): Change {
  const amount = publishedAmount(budget.cuts, budget.statements, of, budget.unit);
  const sign = stated?.direction === 'decrease' ? -1 : 1;
  const signed = (text: string | undefined) =>
    text === undefined ? undefined : money(text).abs().times(sign);
  const statedAmount = stated?.direction === 'none' ? money('0') : signed(stated?.amount);
  const base = baseOf(budget, of, stated, amount, statedAmount);
  const difference = amount && base.amount && !base.derived ? amount.minus(base.amount) : statedAmount;
  const exact =
    difference && base.amount && !base.amount.isNegative() ? percentOf(difference, base.amount) : undefined;
  const percent = exact?.toDecimalPlaces(stated?.percent === undefined ? 1 : decimalsOf(stated.percent));
  const statedPercent = signed(stated?.percent);
  const agrees =
    (!statedAmount || !difference || statedAmount.equals(difference)) &&
    (!statedPercent || !percent || statedPercent.equals(percent));
  return {
    key: refKey(of),
    of,
    ...(amount && {amount}),
    base,
    direction: directionOf(amount, base, difference),
    ...(difference && {difference}),
    ...(percent && {percent}),
    ...(stated && {
      stated: {
        ...(stated.amount !== undefined && {amount: stated.amount}),
        ...(stated.percent !== undefined && {percent: stated.percent}),
        ...(statedAmount && {signedAmount: statedAmount}),
        ...(statedPercent && {signedPercent: statedPercent}),
        agrees
      }
    }),
    ...(stated?.reason !== undefined && {reason: stated.reason})
  };
}

function directionOf(amount: Money | undefined, base: Base, difference: Money | undefined): Direction {
  if (!difference) return 'unknown';
  if (difference.isZero()) return 'none';
  if (base.amount?.isZero() && amount) return 'new';
  return difference.isNegative() ? 'decrease' : 'increase';
}

/** The published figure of the base year where the file holds it, else what the stated change leaves. */
function baseOf(
  budget: Budget,
  of: Ref,
  stated: StatedChange | undefined,
  amount: Money | undefined,
  statedAmount: Money | undefined
): Base {
  const kind = stated?.base ?? 'previousBudget';
  const year = stated?.baseYear ?? (kind === 'initialBudget' ? budget.fiscalYear : budget.fiscalYear - 1);
  const executed = kind === 'previousExecution' || kind === 'previousFinal';
  const earlier = (budget.comparatives ?? []).filter(
    ({fiscalYear, phase}) =>
      fiscalYear === year && (phase === undefined || (phase === 'executed') === executed)
  );
  for (const {cuts} of earlier) {
    const published = publishedAmount(cuts, undefined, of, budget.unit);
    if (published) return {kind, year, amount: published, derived: false};
  }
  const left = amount && statedAmount ? amount.minus(statedAmount) : undefined;
  return {kind, year, derived: true, ...(left && {amount: left})};
}
