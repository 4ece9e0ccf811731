import {findCode} from '../budget/classes/registry.js';
import type {Money} from '../budget/money.js';
import {inUnit, percentOf} from '../budget/money.js';
import type {Budget, Side} from '../budget/schema.js';
import {formatAmount, formatPercent, formatSigned, plainAmount, plainPercent} from './amount.js';
import {scriptOf} from './languages.js';
import type {Name} from './name.js';
import type {Cell} from './table.js';
import type {SaidShare, Words} from './words.js';

export type {Name} from './name.js';

interface Named {
  id?: string;
  code?: string;
  by: string;
  name: string;
}

/** What a reader wants amounts in; without either as they are printed. */
export interface Shown {
  /** What 1 is to stand for, in the currency. */
  unit?: number | undefined;
  /** How many people share the money: then amounts are a person's part, in the currency, to two decimals. */
  population?: number | undefined;
}

/** Words the figures of one budget for one reader: knows the language, the unit and the number of decimals. */
export class Speaker {
  /** The names given out that are in the file's language, where that is not the reader's. */
  readonly foreign = new Set<string>();
  private isOwnScript?: boolean;

  constructor(
    readonly words: Words,
    private readonly budget: Pick<Budget, 'currency' | 'language' | 'fiscalYear' | 'period'>,
    /** What 1 stands for in the amounts that come in, and with how many decimals they are printed. */
    readonly unit: number,
    private readonly decimals: number,
    private readonly shown: Shown = {}
  ) {}

  /** The same words with every amount exact, whatever the reader wants to see of them. */
  get exact(): Speaker {
    const {unit} = this.shown;
    return this.shown.population
      ? new Speaker(this.words, this.budget, this.unit, this.decimals, {unit})
      : this;
  }

  /** What 1 stands for in the amounts that are worded. */
  get shownUnit(): number {
    return this.shown.population ? 1 : (this.shown.unit ?? this.unit);
  }

  private inShown(amount: Money | undefined): Money | undefined {
    const {population} = this.shown;
    const inUnits = amount && inUnit(amount, this.unit, this.shownUnit);
    return population ? inUnits?.div(population).toDecimalPlaces(2) : inUnits;
  }

  /** So many that amounts align: in a larger unit more, in a smaller one fewer. */
  private get shownDecimals(): number {
    if (this.shown.population) return 2;
    return Math.max(0, this.decimals + Math.round(Math.log10(this.shownUnit / this.unit)));
  }

  /** `142.98`; a blank is `—`. */
  amount(amount: Money | undefined): string {
    return formatAmount(this.inShown(amount), this.words.tag, this.shownDecimals);
  }

  /** An amount as a cell of a table, by its exact value and in words. */
  cell(amount: Money | undefined, text = this.amount(amount)): Cell {
    return {text, value: amount, plain: plainAmount(this.inShown(amount), this.shownDecimals)};
  }

  /** A percentage as a cell, rounded as its text is. */
  percentCell(
    percent: Money | undefined,
    decimals = 1,
    text = formatPercent(percent, this.words.tag, decimals)
  ): Cell {
    return {text, value: percent, plain: plainPercent(percent, decimals)};
  }

  /** `+116.14` */
  signed(amount: Money | undefined): string {
    return formatSigned(this.inShown(amount), this.words.tag, this.shownDecimals);
  }

  /** `142.98 万元` */
  money(amount: Money | undefined): string {
    if (!amount) return '—';
    return this.each(this.words.money(this.amount(amount), this.budget.currency, this.shownUnit));
  }

  /** With at least so many decimals: in the unit that the reader sees, without its name; in another, with it. */
  amountIn(amount: Money, unit: number, decimals: number): string {
    const isOwn = unit === this.unit && unit === this.shownUnit;
    const text = formatAmount(amount, this.words.tag, isOwn ? Math.max(decimals, this.decimals) : decimals);
    return isOwn ? text : this.words.money(text, this.budget.currency, unit);
  }

  /** An amount in a sentence that has named the unit: `142.98 万元`, `142.98`. */
  furtherMoney(amount: Money | undefined): string {
    if (!amount) return '—';
    return this.each(this.words.furtherMoney(this.amount(amount), this.budget.currency, this.shownUnit));
  }

  /** The percentage that a part is of a whole: `49.7%`. */
  share(part: Money | undefined, whole: Money): string {
    return formatPercent(part && percentOf(part, whole), this.words.tag);
  }

  /** `万元` */
  unitName(): string {
    return this.each(this.unitNameOf(this.shownUnit));
  }

  unitNameOf(unit: number): string {
    return this.words.unit(this.budget.currency, unit);
  }

  /** What amounts can be shown in: as printed, as now, and in what the reader's language counts in; small to large. */
  unitChoices(): number[] {
    return [...new Set([this.unit, this.shownUnit, ...this.words.units])].sort((a, b) => a - b);
  }

  private each(money: string): string {
    return this.shown.population ? this.words.perHead(money) : money;
  }

  /** `2023`, or `2023–24` where the fiscal year is not the calendar year. */
  year(year: number = this.budget.fiscalYear): string {
    const {start, end} = this.budget.period ?? {};
    const span = start && end ? Number.parseInt(end) - Number.parseInt(start) : 0;
    return span > 0 ? `${year}–${String(year + span).slice(-2)}` : String(year);
  }

  /**
   * A thing's name: as printed for a reader of the file's language. For another reader by its well-known id, by its
   * official code, and as printed (with its language) where the library knows neither.
   */
  name(thing: Named): Name {
    if (this.readsFile() && thing.name) return {text: thing.name};
    const {by, code = ''} = thing;
    const row = findCode(by, code);
    const official = row && {'zh-Hans': row[1], 'en-Latn': row[2]}[scriptOf(this.words.tag)];
    const known = this.idName(thing.id) ?? this.words.codes?.[`${by} ${code}`] ?? official;
    if (known) return {text: known};
    return thing.name ? this.printed(thing.name) : {text: thing.code ?? '—'};
  }

  /** Words of the file itself, which no dictionary has. */
  printed(text: string): Name {
    if (this.readsFile()) return {text};
    this.foreign.add(text);
    return {text, lang: this.budget.language};
  }

  /** The language of {@link foreign} names. */
  get fileLanguage(): string {
    return this.budget.language;
  }

  /** Whether the file is in the reader's language, and script. */
  readsFile(): boolean {
    this.isOwnScript ??= scriptOf(this.words.tag) === scriptOf(this.budget.language);
    return this.isOwnScript;
  }

  /** A source's id repeats its stage: `current.generalPublicBudget`. */
  private idName(id: string | undefined): string | undefined {
    const {ids} = this.words;
    if (id === undefined) return undefined;
    return (
      own(ids, id) ??
      own(ids, id.replace(/^(current|carryover)\./, '')) ??
      own(ids, id.split('.').at(-1) ?? '')
    );
  }

  /** Name, amount and share of a thing by itself, for who hears it. */
  item(thing: Named & {amount?: Money}, whole: Money): string {
    const {text: name} = this.name(thing);
    const percent = this.share(thing.amount, whole);
    return this.spoken(this.words.item({name, money: this.money(thing.amount), percent}));
  }

  /** A minus sign is not read out everywhere: it is said. */
  spoken(text: string): string {
    return text.replaceAll('−', this.words.minus);
  }

  /** Name, amount and share as the words of a sentence that has named the unit. */
  said(thing: Named & {amount?: Money}, whole: Money): SaidShare {
    return {
      name: this.name(thing).text,
      money: this.furtherMoney(thing.amount),
      percent: this.share(thing.amount, whole)
    };
  }

  /** What a grouped remainder holds, once it is open. */
  rest(count: number, amount: Money, total: Money, side: Side, largest: SaidShare): string {
    const {words} = this;
    const part = {name: words.others(count), money: this.money(amount), percent: this.share(amount, total)};
    return words.summaryWithin(part, words.total[side], largest);
  }
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
