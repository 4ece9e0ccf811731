import {checkChanges, whenOfBase} from '../budget/checks/change.js';
import type {Rule} from '../budget/checks/finding.js';
import {figuresOf} from '../budget/figures.js';
import type {Money} from '../budget/money.js';
import {decimalsOf, finestDecimals, inUnit, money, percentOf} from '../budget/money.js';
import {oncePerBudget} from '../budget/once-per-budget.js';
import type {Place} from '../budget/place.js';
import {placeKey, placesOfRef} from '../budget/place.js';
import {roundedIn} from '../budget/rounded.js';
import type {Budget, ChangeBase, Ref, Statement} from '../budget/schema.js';
import type {YearAmount} from './years.js';
import {seriesAt} from './years.js';

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
  /**
   * What the narrative says, unsigned as printed; `agrees` where amount and percentage follow from the amounts;
   * `isBelowNil` where it is more than this year's whole amount, so that the base would be below nil.
   */
  stated?: {
    amount?: string;
    percent?: string;
    agrees: boolean;
    isBelowNil: boolean;
    signedAmount?: Money;
    signedPercent?: Money;
  };
  reason?: string;
  /** What every year publishes of it, the earliest first, where the file has more than two. */
  series?: YearAmount[];
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
  const changes = [...saidIn(budget)]
    .map(([key, said]) => {
      const places = placesOfRef(said.of, budget);
      return {...changeOf(budget, key, said, places), ...seriesOf(budget, places)};
    })
    .filter(({amount, base, stated}) => amount !== undefined || base.amount !== undefined || stated);
  if (changes.length === 0) return undefined;
  const printed = changes.flatMap(({amount, base, difference}) =>
    [amount, base.amount, difference].flatMap(value => value?.toFixed() ?? [])
  );
  const years = [budget, ...(budget.comparatives ?? [])];
  const inOwnUnit = years.flatMap(({cuts}) => cuts.filter(({unit = budget.unit}) => unit === budget.unit));
  const totalsPrinted = inOwnUnit.flatMap(cut => cut.total?.amount ?? []);
  return {changes, unit: budget.unit, decimals: finestDecimals([...printed, ...totalsPrinted])};
}

/**
 * What is known of the year before of some money: the change that the narrative states of it, or that follows from
 * another year's cuts.
 * @returns undefined where the file says nothing of it.
 */
export function changeAt(budget: Budget, place: Place): Change | undefined {
  const key = placeKey(place);
  const change = changeOf(budget, key, saidIn(budget).get(key) ?? {of: {}}, [place]);
  return change.direction === 'unknown' ? undefined : change;
}

/** The changes that the narrative states, by place, after the totals of both sides, stated or not. */
const saidIn = oncePerBudget(budget => {
  const totals: Ref[] = [{side: 'income'}, {side: 'expenditure'}];
  const said = new Map<string, Said>(totals.map(of => [keyOf(of, budget), {of}]));
  for (const [index, {of, unit, change}] of (budget.statements ?? []).entries()) {
    if (!change) continue;
    // 收支总计: what is said of both totals at once is said of each.
    const parts = placesOfRef(of, budget).map(placeKey);
    const keys = parts.every(key => said.get(key)?.of.side && !said.get(key)?.of.by)
      ? parts
      : [parts.join(' ')];
    for (const key of keys) {
      const known = said.get(key);
      if (!known?.change) said.set(key, {of: keys.length > 1 ? (known?.of ?? of) : of, unit, change, index});
    }
  }
  return said;
});

/** What is said of a place: the change, the unit it is said in, and the statement that says it. */
interface Said {
  of: Ref;
  unit?: number | undefined;
  change?: StatedChange;
  index?: number;
}

/** One text for all references to one place, whatever they call it. */
const keyOf = (of: Ref, budget: Budget) => placesOfRef(of, budget).map(placeKey).join(' ');

function changeOf(
  budget: Budget,
  key: string,
  {of, unit, change: stated, index}: Said,
  places: readonly Place[]
): Change {
  const amount = amountAt(budget, places);
  const sign = stated?.direction === 'decrease' ? -1 : 1;
  const signed = (text: string | undefined) =>
    text === undefined ? undefined : money(text).abs().times(sign);
  const inFile = signed(stated?.amount);
  const statedAmount =
    stated?.direction === 'none' ? money('0') : inFile && inUnit(inFile, unit ?? budget.unit, budget.unit);
  const {amount: left, ...where} = baseOf(budget, places, stated, amount, statedAmount);
  const wrong = (amount && wrongRules(budget).get(index ?? -1)) ?? [];
  const isBelowNil = wrong.includes('changeBase');
  const base: Base = {...where, ...(left && !isBelowNil && {amount: left})};
  const difference = amount && base.amount && !base.derived ? amount.minus(base.amount) : statedAmount;
  const agrees = wrong.length === 0;
  const exact =
    difference && base.amount && !base.amount.isNegative() ? percentOf(difference, base.amount) : undefined;
  const computed = exact?.toDecimalPlaces(stated?.percent === undefined ? 1 : decimalsOf(stated.percent));
  const statedPercent = signed(stated?.percent);
  const percent = computed && agrees ? (statedPercent ?? computed) : computed;
  return {
    key,
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
        agrees,
        isBelowNil
      }
    }),
    ...(stated?.reason !== undefined && {reason: stated.reason})
  };
}

/** Two years are a change; more are a trend. */
function seriesOf(budget: Budget, places: readonly Place[]): Pick<Change, 'series'> {
  const series = places.map(place => seriesAt(budget, place)).find(({length}) => length > 2);
  return series ? {series} : {};
}

function directionOf(amount: Money | undefined, base: Base, difference: Money | undefined): Direction {
  if (!difference) return 'unknown';
  if (difference.isZero()) return 'none';
  if (base.amount?.isZero() && amount) return 'new';
  return difference.isNegative() ? 'decrease' : 'increase';
}

/** The rules that find a difference in a stated change, by the statement's index. */
const wrongRules = oncePerBudget(budget => {
  const wrong = new Map<number, Rule[]>();
  for (const {rule, level, path} of checkChanges(figuresOf(budget))) {
    const index = Number.parseInt(/^statements\[(\d+)\]/.exec(path)?.[1] ?? '', 10);
    if (level === 'difference') wrong.set(index, [...(wrong.get(index) ?? []), rule]);
  }
  return wrong;
});

/** What is published of a place this year, or when another year's is asked for; in the file's own unit. */
function amountAt(
  budget: Budget,
  places: readonly Place[],
  then: Partial<ReturnType<typeof whenOfBase>> = {}
): Money | undefined {
  const figures = figuresOf(budget);
  for (const place of places) {
    const figure = figures.printed({...place, ...then});
    if (figure) return roundedIn(figure, budget.unit).amount;
  }
  return undefined;
}

/** The published figure of the base year where the file holds it, else what the stated change leaves. */
function baseOf(
  budget: Budget,
  places: readonly Place[],
  stated: StatedChange | undefined,
  amount: Money | undefined,
  statedAmount: Money | undefined
): Base {
  const kind = stated?.base ?? 'previousBudget';
  const then = whenOfBase({base: kind, baseYear: stated?.baseYear}, budget);
  const published = amountAt(budget, places, then);
  const base = {kind, year: then.fiscalYear};
  if (published) return {...base, amount: published, derived: false};
  const left = amount && statedAmount ? amount.minus(statedAmount) : undefined;
  return {...base, derived: true, ...(left && {amount: left})};
}
