import type {FindingLevel, Rule} from '../budget/checks/finding.js';
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

/** A finding in a reader's words, part by part and as one sentence. */
export interface SaidFinding {
  /** What was checked: `明细与合计`. */
  rule: string;
  level: string;
  /** Where the checked figure stands, and the figure. */
  place: string;
  printed: string;
  /** Where the figures stand that it is held against, or what they are; and what they give. */
  against: string;
  computed: string;
  difference: string;
  tolerance: string;
  /** What is wrong, where that is no difference of two amounts. */
  cause?: string;
  sentence: string;
}

/** Why a finding is no matter of two amounts that differ. */
export type Cause =
  | 'unpublished'
  | 'noReason'
  | 'noTargets'
  | 'fromNil'
  | 'belowNil'
  | 'direction'
  | 'unknownCode'
  | 'otherClass'
  | 'otherName';

/**
 * Everything the widgets say, in one language. Amounts and names come in already worded; a sentence is made here and
 * nowhere else.
 */
export interface Words {
  /** BCP 47; also chooses how numbers are written. */
  tag: string;
  /** Names of well-known ids, of sources, natures and the like. */
  ids: Readonly<Record<string, string>>;
  /** Names of official codes, `economicClass 301`, where the lists of codes have none in this language. */
  codes?: Readonly<Record<string, string>>;
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
  /** For a minus sign, where it is read out. */
  minus: string;

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
  /** The units that a reader can have amounts in, beside the one they are printed in. */
  units: readonly number[];
  chooseUnit: string;
  /** A person's part of an amount, or of a unit. */
  perHead(money: string): string;
  /** What a person's part is worked out from; `source` where the page names it. */
  perHeadNote(population: string, source: string): string;
  /** A table's caption; what its amounts are in stands with it. */
  captionWithUnit(caption: string, unit: string): string;
  source: string;
  table: string;
  /** What a reader can take along. */
  take: {
    menu: string;
    citation: string;
    copy: string;
    copyTable: string;
    copyPicture: string;
    embed: string;
    copyCode: string;
    share: string;
    copied: string;
    saved: string;
    /** Said besides in a frame that cannot tell whether it may. */
    unsure: string;
    denied: string;
    tooLarge: string;
    /** Who published, what, when and where; and the day on which it was looked up, `2026-11-25`. */
    cite(who: string, what: readonly string[], accessed: string): string;
  };
  /** The one line below a drawing. */
  checks: {
    none: string;
    agrees: string;
    rounding(difference: string): string;
    /** The items are more than the printed total, or less. */
    sum(difference: string, more: boolean): string;
    /** Any other rule, by its name; without a difference where there is none to give. */
    other(rule: string, difference: string | undefined): string;
  };
  rules: Readonly<Record<Rule, string>>;
  levels: Readonly<Record<FindingLevel, string>>;
  findings: {
    /** A total row without a name. */
    total: string;
    part(title: string, place: string): string;
    /** What a figure is held against, before the amount: other places, of which some are only counted; or a sum. */
    at(places: readonly string[], more: number): string;
    sums: Readonly<Record<'lines' | 'columns' | 'computed', string>>;
    printed(amount: string): string;
    apart(finding: Omit<SaidFinding, 'sentence'>): string;
    same(finding: Omit<SaidFinding, 'sentence'>): string;
    /** What agrees, where there are no two amounts: a code, a reason. */
    fine(place: string): string;
    because(place: string, printed: string, cause: string): string;
    causes: Readonly<Record<Cause, (found: string, expected: string) => string>>;
    agreeing(count: number): string;
    more(count: number): string;
  };
  /** The whole report of the checks. */
  report: {
    title: string;
    summary(counts: Readonly<Record<FindingLevel, number>>): string;
    choose: string;
    /** Everything that does not agree. */
    all: string;
    nothing: string;
    more(count: number): string;
    apart(difference: string, tolerance: string): string;
    download: Readonly<Record<'csv' | 'json', string>>;
    column: Readonly<
      Record<
        | 'place'
        | 'rule'
        | 'printed'
        | 'against'
        | 'computed'
        | 'difference'
        | 'tolerance'
        | 'level'
        | 'unit'
        | 'sentence'
        | 'path',
        string
      >
    >;
  };
  otherScope(scope: Scope): string;
  /** What stands before the name of a part that does not add up to its whole. */
  ofWhich: string;
  /** How deep a row of a table is, from 1; said after its name. */
  level(depth: number): string;
  derivedTotal: string;
  derived: string;
  column: Readonly<
    Record<
      | 'item'
      | 'code'
      | 'amount'
      | 'share'
      | 'base'
      | 'difference'
      | 'percent'
      | 'reason'
      | 'ofParent'
      | 'above'
      | 'meaning',
      string
    >
  >;
  /** What stands in a file beside the figures. */
  file: Readonly<
    Record<
      'level' | 'note' | 'title' | 'entity' | 'year' | 'unit' | 'source' | 'address' | 'published',
      string
    >
  >;
  total: Readonly<Record<'income' | 'expenditure', string>>;
  /** A name for a screen reader: `其他对企业补助，141.00 万元，占 49.7%`. */
  item(share: SaidShare): string;
  /** What is said of one thing beside its name, amount and share. */
  detail: {
    ofParent(parent: string, percent: string): string;
    /** The base's own amount is missing where it is published nowhere. */
    before(base: string, amount: string | undefined, change: string): string;
    /** What it was called in an earlier year; that it was not there. */
    called(year: string, name: string): string;
    wasNot(year: string): string;
  };
  /** What an earlier year prints and a later one does not; some of it by name. */
  gone(before: string, now: string, names: readonly string[], more: number): string;
  /** What a reader chose, here or in another widget of the page. */
  chosen: {
    here(item: string): string;
    clear: string;
    /** It stands here as a part of something, or holds what stands here, or is not told apart here. */
    part(chosen: string, whole: string): string;
    whole(chosen: string, parts: readonly string[]): string;
    absent(chosen: string): string;
  };
  others(count: number): string;
  /** What an opened part holds; `whole` is what the shares are of. */
  summaryWithin(part: SaidShare, whole: string, largest: SaidShare): string;
  back: string;
  open(name: string): string;
  plot(title: string): string;
  keys: string;
  allNil: string;
  negative: string;
  notDrawn(names: string): string;

  income: {
    title: string;
    views: Readonly<Record<'all' | 'current', string>>;
    choose: string;
    summary(total: string, current: string | undefined, carryover: string | undefined): string;
    summaryOfLargest(total: string, largest: SaidShare): string;
  };
  expenditure: {
    titles: Readonly<Record<'nature' | 'function' | 'years', string>>;
    views: Readonly<Record<'nature' | 'function' | 'years', string>>;
    summaryOfYears(first: string, firstMoney: string, last: string, lastMoney: string): string;
    choose: string;
    summary(total: string, parts: readonly SaidShare[]): string;
    /** Where every part is nil or blank. */
    summaryOfNil(total: string): string;
    printedShare(printed: string, computed: string): string;
    /** What the length of a bar is; and that it is a share of the bar. */
    scale: string;
    eachWhole: string;
  };
  economic: {
    title: string;
    classifications: Readonly<Record<'department' | 'government', string>>;
    choose: string;
    summary(total: string, largest: SaidShare): string;
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
    /** The stated rise is more than the whole amount of this year. */
    belowNil: string;
    thisYear: string;
  };
}
