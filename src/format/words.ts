import type {FindingLevel} from '../budget/check.js';
import type {Fault, FaultCode} from '../budget/fault.js';
import type {ChangeBase, Phase, Scope} from '../budget/schema.js';

/** A share in words: the thing's name, its amount with the unit, its percentage of the total. */
export interface SaidShare {
  name: string;
  money: string;
  percent: string;
}

/** A change in words; amount and percentage come without a sign. */
export interface SaidChange {
  names: string[];
  direction: 'increase' | 'decrease' | 'none' | 'new' | 'unknown';
  money: string;
  percent: string | undefined;
}

/**
 * Everything the widgets say, in one language. Amounts and names come in already worded; a sentence is made here and
 * nowhere else.
 */
export interface Words {
  /** BCP 47; also chooses how numbers are written. */
  tag: string;
  /** Names of well-known ids, of sources, natures and the like. */
  ids: Readonly<Record<string, string>>;
  phase: Readonly<Record<Phase, string>>;
  eyebrow(year: string, phase: string): string;
  /** `万元`: what 1 stands for. */
  unit(currency: string, unit: number): string;
  /** An amount with its unit. */
  money(amount: string, currency: string, unit: number): string;
  /** A further amount in a sentence that has named the unit. */
  furtherMoney(amount: string, currency: string, unit: number): string;
  month(published: string): string;
  list(items: readonly string[]): string;
  colon: string;

  loading: string;
  empty: string;
  noIncome: string;
  noNature: string;
  noFunction: string;
  noEconomic: string;
  noChange: string;
  noSource: string;
  error: string;
  retry: string;
  moreFaults(count: number): string;
  faults: Readonly<Record<FaultCode, (fault: Fault) => string>>;

  unitLine(unit: string): string;
  /** A table's caption; what its amounts are in stands with it. */
  captionWithUnit(caption: string, unit: string): string;
  source: string;
  table: string;
  checks: Readonly<Record<FindingLevel, (difference: string, more: boolean) => string>>;
  noCheck: string;
  finding(place: string, printed: string, computed: string, difference: string, tolerance: string): string;
  findingPlace(row: string | undefined, column: string | undefined): string;
  agreeing(count: number): string;
  otherScope(scope: Scope): string;
  derivedTotal: string;
  derived: string;
  column: Readonly<
    Record<'item' | 'code' | 'amount' | 'share' | 'base' | 'difference' | 'percent' | 'reason', string>
  >;
  total: Readonly<Record<'income' | 'expenditure', string>>;
  /** A name for a screen reader: `其他对企业补助，141.00 万元，占 49.7%`. */
  item(share: SaidShare): string;
  others(count: number): string;
  back: string;
  open(name: string): string;
  plot(title: string): string;
  keys: string;
  allNil: string;
  negative: string;
  notDrawn(names: string): string;

  income: {
    title: string;
    summary(total: string, current: string | undefined, carryover: string | undefined): string;
    summaryOfLargest(total: string, largest: SaidShare): string;
  };
  expenditure: {
    titles: Readonly<Record<'nature' | 'function', string>>;
    views: Readonly<Record<'nature' | 'function', string>>;
    choose: string;
    summary(total: string, parts: readonly SaidShare[]): string;
    /** Where every part is nil or blank. */
    summaryOfNil(total: string): string;
    printedShare(printed: string, computed: string): string;
  };
  economic: {
    title: string;
    classifications: Readonly<Record<'department' | 'government', string>>;
    choose: string;
    summary(total: string, largest: SaidShare): string;
    summaryWithin(name: string, money: string, percent: string, largest: SaidShare): string;
    small(count: number): string;
    all: string;
  };
  change: {
    title: string;
    summary(base: string, changes: readonly SaidChange[]): string;
    base(kind: ChangeBase, year: string): string;
    baseShort(kind: ChangeBase, year: string): string;
    directions: Readonly<Record<SaidChange['direction'], string>>;
    reason: string;
    reasonFor(names: readonly string[]): string;
    unchanged: string;
    derivedBase(base: string): string;
    disagrees(printed: string, computed: string): string;
    agrees: string;
    thisYear: string;
  };
}
