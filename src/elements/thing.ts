import type {Change} from '../analysis/change.js';
import {changeAt} from '../analysis/change.js';
import type {Figure} from '../analysis/figure.js';
import {meaningOf} from '../analysis/glossary.js';
import type {Pasts} from '../analysis/past.js';
import type {Relation, Standing} from '../analysis/relation.js';
import {relationOf} from '../analysis/relation.js';
import {findCode} from '../budget/classes/registry.js';
import type {Money} from '../budget/money.js';
import {inUnit} from '../budget/money.js';
import type {Place} from '../budget/place.js';
import {placeOfCut} from '../budget/place.js';
import type {Budget, Cut} from '../budget/schema.js';
import type {Name, Speaker} from '../format/speaker.js';
import {baseName, changeText} from './change-words.js';

/** What a mark of a drawing, a row or a card stands for. */
export interface Thing {
  figure: Pick<Figure, 'by' | 'id' | 'code' | 'name' | 'amount'>;
  /** What it is called by itself, where the figure's own name would not tell it apart. */
  name?: string;
  /** What it is a part of, where a share of that says more than one of the total. */
  parent?: Figure | undefined;
  /** What its share is of, where that is not what all shares of the drawing are of. */
  whole?: Money;
  /** What money it is; undefined where that is not known. */
  place?: Place | undefined;
  /** What its cut prints beside that of an earlier year. */
  pasts?: Pasts | undefined;
}

/** All of a cut. */
export function thingOfTotal({cut, total: amount}: {cut: Cut; total: Money}): Thing {
  return {figure: {by: '', name: '', amount}, place: placeOfCut(cut)};
}

export function nameOfThing({figure, name}: Thing, say: Speaker): string {
  return name ?? say.name(figure).text;
}

/** Name, amount and, of a whole, the share. */
export function itemOfThing(thing: Thing, all: Money | undefined, say: Speaker): string {
  const {whole = all} = thing;
  const {amount} = thing.figure;
  const name = nameOfThing(thing, say);
  if (!whole) return `${name}${say.words.colon}${say.money(amount)}`;
  return say.words.item({name, money: say.money(amount), percent: say.share(amount, whole)});
}

/** The money that a thing stands for, to hold it against other money. */
export function standingOf({figure: {amount}, place}: Thing, unit: number): Standing | undefined {
  return amount && place && {place, amount, unit};
}

/** How chosen money stands to a thing. */
export function relationTo(chosen: Standing, thing: Thing, unit: number): Relation | undefined {
  const standing = standingOf(thing, unit);
  return standing && relationOf(chosen, standing);
}

/** What can be said of a thing beside its name, amount and share of the total, a sentence each. */
export function moreOf(thing: Thing, budget: Budget, say: Speaker): Name[] {
  const {figure, parent, whole} = thing;
  const {words} = say;
  const more: Name[] = [];
  if (parent?.amount && figure.amount && !whole && !parent.amount.equals(figure.amount)) {
    const percent = say.share(figure.amount, parent.amount);
    more.push({text: words.detail.ofParent(say.name(parent).text, percent)});
  }
  const past = pastOfThing(thing, say);
  if (past) more.push({text: past});
  const change = changeOfThing(thing, budget);
  if (change) {
    const {amount} = change.base;
    const before = amount && say.money(inUnit(amount, budget.unit, say.unit));
    more.push({
      text: words.detail.before(baseName(change, say), before, changeText(change, budget.unit, say))
    });
  }
  const above = aboveThing(figure, say);
  if (above) more.push(above);
  const meaning = meaningOfThing(figure, budget, say);
  if (meaning) more.push(meaning);
  return more;
}

/** That a thing was called otherwise in an earlier year, or was not there: itself or else what it divides. */
export function pastOfThing({figure, parent, pasts}: Thing, say: Speaker): string | undefined {
  const above = parent === figure ? undefined : parent;
  const past = (above && above.by !== figure.by && pasts?.of(above)) || pasts?.of(figure, above);
  if (!past) return undefined;
  const {detail} = say.words;
  const year = say.year(past.year);
  return past.name === undefined ? detail.wasNot(year) : detail.called(year, say.printed(past.name).text);
}

/** What is known of the year before; of another year's money nothing is. */
export function changeOfThing({place}: Thing, budget: Budget): Change | undefined {
  return place && place.fiscalYear === undefined ? changeAt(budget, place) : undefined;
}

/** The class and the group that hold a function, as far as a known list names them. */
export function aboveThing({by, code}: Thing['figure'], say: Speaker): Name | undefined {
  if (by !== 'function' || code === undefined) return undefined;
  const names = [3, 5]
    .map(length => code.slice(0, length))
    .filter(each => each !== code && findCode(by, each))
    .map(each => say.name({by, code: each, name: ''}).text);
  return names.length > 0 ? {text: names.join(' › ')} : undefined;
}

/** What the file's glossary says of a thing. */
export function meaningOfThing({name, id}: Thing['figure'], budget: Budget, say: Speaker): Name | undefined {
  const meaning = meaningOf(budget, [name, say.words.ids[id ?? '']]);
  return meaning === undefined ? undefined : say.printed(meaning);
}
