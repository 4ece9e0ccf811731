import {sameName} from '../budget/codes-by-name.js';
import type {Money} from '../budget/money.js';
import {money} from '../budget/money.js';
import {oncePerBudget} from '../budget/once-per-budget.js';
import {placeKey, placeOfCut} from '../budget/place.js';
import {amountIn} from '../budget/printed.js';
import type {Budget, Column, Cut, Line} from '../budget/schema.js';
import type {Figure} from './figure.js';
import {hasNatureColumns} from './nature.js';
import {pickCut} from './pick.js';
import {yearsOf} from './years.js';

/** What a thing was in an earlier year: it was called so or, without a name, it was not there. */
export interface Past {
  year: number;
  name?: string;
}

type Named = Pick<Figure, 'by' | 'id' | 'code' | 'name'>;

/** What an earlier year printed and a later one does not. */
export interface Gone extends Named {
  amount: Money;
}

/** What a cut prints, beside the same cut of an earlier year. */
export interface Pasts {
  year: number;
  /** What 1 stands for in the amounts of the earlier year. */
  unit: number;
  /** What is to be said of a thing; undefined where it was there by the same name, or nothing can be known. */
  of(thing: Named, parent?: Named): Past | undefined;
  /** What is no longer printed along a dimension, in printed order: of a tree that went as a whole its top, and nothing nil. */
  gone(by: string): Gone[];
}

/** The cut of this year beside the same of the latest year before that publishes it: of the same side, scope and dimension. */
export function pastsOf(budget: Budget, cut: Cut): Pasts | undefined {
  const known = pastsIn(budget);
  if (!known.has(cut)) known.set(cut, findPasts(budget, cut));
  return known.get(cut);
}

const pastsIn = oncePerBudget(() => new Map<Cut, Pasts | undefined>());

function findPasts(budget: Budget, cut: Cut): Pasts | undefined {
  const years = yearsOf(budget).filter(({fiscalYear}) => fiscalYear < budget.fiscalYear);
  for (const year of years.reverse()) {
    const before = pickCut(year, cut.side, other => isSameDivision(cut, other));
    if (before) return pastsBetween(cut, {...before, year: year.fiscalYear});
  }
  return undefined;
}

const isSameDivision = (a: Cut, b: Cut) =>
  a.by === b.by && placeKey(placeOfCut(a)) === placeKey(placeOfCut(b));

/** A cut beside one of an earlier year. Where they divide different money, or divide it otherwise, nothing is said. */
export function pastsBetween(now: Cut, before: {cut: Cut; unit: number; year: number}): Pasts | undefined {
  if (!isSameDivision(now, before.cut)) return undefined;
  const {year, unit} = before;
  const [there, here] = [contentsOf(before.cut), contentsOf(now)];
  return {
    year,
    unit,
    of(thing, parent) {
      const names = there.find(thing, parent);
      if (!names) return there.lacks(thing, parent) ? {year} : undefined;
      const own = [...(here.find(thing, parent)?.keys() ?? [])];
      const [name] = names.values();
      return !name || own.length === 0 || own.some(each => names.has(each)) ? undefined : {year, name};
    },
    gone(by) {
      const gone: Gone[] = [];
      const walk = (all: readonly Printed[], parent?: Printed) => {
        for (const each of all) {
          const isGone = each.by === by && !here.find(each, parent) && here.lacks(each, parent);
          const amount = isGone && each.amount !== undefined && money(each.amount);
          if (!amount) walk(each.below, each);
          else if (!amount.isZero()) gone.push({...each, amount});
        }
      };
      walk(there.all);
      return gone;
    }
  };
}

/** A line, a column or the government's class of a line. */
interface Printed extends Named {
  amount?: string | undefined;
  below: Printed[];
}

/** What a cut prints, to be found by code or id within its dimension, or else by its name and what it stands under. */
function contentsOf(cut: Cut) {
  /** What is printed, as compared and as it stands, by each way to find it. */
  const names = new Map<string, Map<string, string>>();
  const levels = new Set<string>();
  const note = (each: Printed, parent?: Printed) => {
    const {code = ''} = each;
    for (const [key, level] of keysOf(each, parent)) {
      levels.add(level);
      const known = names.get(key) ?? new Map<string, string>();
      if (!known.has(plain(each.name))) known.set(plain(each.name), each.name);
      names.set(key, known);
    }
    for (let length = 1; length < code.length; length++) levels.add(codeKey(each, code.slice(0, length)));
    for (const inner of each.below) note(inner, each);
  };
  const all = printedIn(cut);
  for (const each of all) note(each);
  return {
    all,
    /** By what names a thing is printed. */
    find: (thing: Named, parent?: Named) =>
      keysOf(thing, parent)
        .map(([key]) => names.get(key))
        .find(found => found),
    /** Whether what is not found would be there: others of its level are, and nothing that its code holds. */
    lacks: (thing: Named, parent?: Named) => {
      const [, level = ''] = keysOf(thing, parent)[0] ?? [];
      return levels.has(level) && !levels.has(codeKey(thing, thing.code ?? ''));
    }
  };
}

const codeKey = ({by}: Named, code: string) => `${by}|code|${code}`;

/** How a thing is found, the surest first, each with what all have that stand on a level with it. */
function keysOf(thing: Named, parent?: Named): [key: string, level: string][] {
  const {by, id, code, name} = thing;
  const under = `${by}|name|${parent?.by === by && parent !== thing ? plain(parent.name) : ''}`;
  const keys: [string, string][] = [[`${under}|${plain(name)}`, under]];
  if (id !== undefined) keys.unshift([`${by}|id|${id}`, `${by}|id|${id.replace(/[^.]+$/, '')}|`]);
  if (code !== undefined) keys.unshift([codeKey(thing, code), `${by}|codes of ${code.length}`]);
  return keys;
}

/** Print varies in width and in spaces. */
const plain = (name: string) => sameName(name.normalize('NFKC'));

function printedIn(cut: Cut): Printed[] {
  const ofLine = (line: Line): Printed[] => {
    const {by = cut.by, amount, governmentClass} = line;
    const below = [...(line.lines ?? []), ...(line.ofWhich ?? [])].flatMap(ofLine);
    const own = {...named(line, by), amount, below};
    return governmentClass
      ? [own, {...named(governmentClass, 'governmentEconomicClass'), amount, below: []}]
      : [own];
  };
  const ofColumn = (column: Column): Printed[] =>
    column.phase
      ? []
      : [
          {
            ...named(column, 'nature'),
            amount: amountIn(cut.total ?? {}, column.id),
            below: (column.columns ?? []).flatMap(ofColumn)
          }
        ];
  const natures = hasNatureColumns(cut) ? (cut.columns ?? []) : [];
  return [...cut.lines.flatMap(ofLine), ...natures.flatMap(ofColumn)];
}

interface Unplaced {
  id?: string | undefined;
  code?: string | undefined;
  name: string;
}

const named = ({id, code, name}: Unplaced, by: string): Named => ({
  by,
  name,
  ...(id !== undefined && {id}),
  ...(code !== undefined && {code})
});
