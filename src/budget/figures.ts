import {codesByName} from './codes-by-name.js';
import type {Published, Seen, Sighting} from './cut-figures.js';
import {figuresOfCut, readSighting} from './cut-figures.js';
import {inUnit} from './money.js';
import {sliceOncePerBudget} from './once-per-budget.js';
import type {Place} from './place.js';
import {isWholeDimension, placeKey, placesOfRef} from './place.js';
import type {Surroundings} from './placed-rows.js';
import {joinRooms, rounded, roundedIn} from './rounded.js';
import type {Budget, Statement} from './schema.js';
import type {Slices} from './slices.js';
import {finish} from './slices.js';
import {wantedIn} from './wanted.js';

/** All that the tables publish of one place: one figure a cut, in printed order. */
export class Entry {
  readonly sightings: Sighting[] = [];
  /** Where it is printed blank. */
  blank?: string;
  private read: Published[] | undefined;
  private most: Published | undefined;

  constructor(
    private readonly scope: Place,
    readonly by: string | undefined,
    readonly member: string | undefined
  ) {}

  get place(): Place {
    const {scope, by, member} = this;
    return {...scope, ...(by !== undefined && {by}), ...(member !== undefined && {member})};
  }

  get figures(): readonly Published[] {
    if (this.read?.length !== this.sightings.length) {
      this.read = [];
      this.most = undefined;
      for (const sighting of this.sightings) this.read.push(readSighting(sighting, this.read.at(-1)));
    }
    return this.read;
  }

  /** What most tables say, or the first of them; undefined where all print it blank. */
  get common(): Published | undefined {
    const {figures} = this;
    this.most ??= figures.length > 0 ? mostCommon(figures) : undefined;
    return this.most;
  }
}

/** Every figure of a budget, by the money that it speaks of. */
export class Figures {
  readonly entries = new Map<string, Entry>();
  /** From the narrative: of each place what is said first. */
  readonly said = new Map<string, {place: Place; figure: Published}>();
  private few: Place[] | undefined;
  /** What the rules ask for again and again. */
  private readonly known = new Map<string, Published | undefined>();

  /** @param gathers whether all is gathered at once; else {@link gather} has to be finished before anything is asked */
  constructor(
    readonly budget: Budget,
    gathers = true
  ) {
    if (gathers) finish(this.gather());
  }

  *gather(): Slices<this> {
    const {budget} = this;
    const around: Surroundings = {
      own: budget,
      hasOfficialCodes: budget.currency === 'CNY',
      wanted: wantedIn(budget),
      codeOf: codesByName(budget)
    };
    for (const [index, cut] of budget.cuts.entries())
      yield* figuresOfCut(cut, `cuts[${index}]`, cut.unit ?? budget.unit, around, this.add);
    for (const [year, {cuts, fiscalYear, phase}] of budget.comparatives?.entries() ?? []) {
      const then = {fiscalYear, ...(phase && {phase})};
      for (const [index, cut] of cuts.entries()) {
        const path = `comparatives[${year}].cuts[${index}]`;
        yield* figuresOfCut(cut, path, cut.unit ?? budget.unit, {...around, own: then, then}, this.add);
      }
    }
    budget.statements?.forEach((statement, index) => {
      const figure = figureOfStatement(statement, index, budget);
      for (const place of figure ? placesOfRef(statement.of, budget) : []) {
        const key = placeKey(place);
        if (figure && !this.said.has(key)) this.said.set(key, {place, figure});
      }
    });
    return this;
  }

  /** What the tables publish of a place: what most of them say, or the first of them. */
  inTables(place: Place): Published | undefined {
    const key = placeKey(place);
    if (!this.known.has(key)) this.known.set(key, this.findInTables(place));
    return this.known.get(key);
  }

  private findInTables(place: Place): Published | undefined {
    for (const each of alternatives(place)) {
      const common = this.entries.get(placeKey(each))?.common;
      if (common) return common;
    }
    return place.stage ? undefined : this.ofBothStages(place);
  }

  /** What is printed of a place as one figure: in a table, or else in the narrative. */
  printed(place: Place): Published | undefined {
    for (const each of alternatives(place)) {
      const figures = this.entries.get(placeKey(each))?.figures.filter(({text}) => text !== undefined);
      if (figures?.length) return mostCommon(figures);
    }
    return this.inNarrative(place);
  }

  /** What the file publishes of a place: in a table, if only by its parts, or else in its narrative. */
  published(place: Place): Published | undefined {
    return this.inTables(place) ?? this.inNarrative(place);
  }

  /** What the narrative says of a place first. */
  inNarrative(place: Place): Published | undefined {
    return alternatives(place).flatMap(each => this.said.get(placeKey(each))?.figure ?? [])[0];
  }

  /** Where a table has a row or column for a place and prints no amount in it. */
  blankAt(place: Place): string | undefined {
    return alternatives(place).flatMap(each => this.entries.get(placeKey(each))?.blank ?? [])[0];
  }

  /** The cuts that publish a figure of a place. */
  cutsWith(place: Place): string[] {
    return alternatives(place).flatMap(each =>
      (this.entries.get(placeKey(each))?.sightings ?? []).map(({table}) => table.path)
    );
  }

  /** Every place of this year that a figure is published of, but single lines of a dimension that divides the whole. */
  places(): readonly Place[] {
    this.few ??= this.gatherPlaces();
    return this.few;
  }

  private gatherPlaces(): Place[] {
    const all = new Map<string, Place>();
    for (const [key, entry] of this.entries) {
      if (entry.sightings.length > 0 && isFew(entry.by, entry.member)) all.set(key, entry.place);
    }
    for (const [key, {place}] of this.said) if (isFew(place.by, place.member)) all.set(key, place);
    return [...all.values()].filter(({fiscalYear, phase}) => fiscalYear === undefined && !phase);
  }

  private readonly add: Seen = (key, scope, {by, member}, what) => {
    let entry = this.entries.get(key);
    if (!entry) {
      entry = new Entry(scope, by, member);
      this.entries.set(key, entry);
    }
    if (typeof what === 'string') entry.blank ??= what;
    // Of one place a cut counts once: with what it prints, before any sum.
    else if (entry.sightings.at(-1)?.table !== what.table) entry.sightings.push(what);
  };

  /** This year's money and what was carried over are the whole; nothing was carried over where that is printed blank. */
  private ofBothStages(place: Place): Published | undefined {
    const {fund: _fund, source: _source, ...all} = place;
    const current = this.inTables({...place, stage: 'current'});
    const carryover = this.inTables({...place, stage: 'carryover'});
    if (!current) return undefined;
    if (carryover) return addUp([current, carryover], current.unit);
    const isNil = [place, all].some(each => this.blankAt({...each, stage: 'carryover'}) !== undefined);
    return isNil ? current : undefined;
  }
}

/** The figures of a budget, gathered once. */
export const sliceFigures = sliceOncePerBudget(budget => new Figures(budget, false).gather());

export const figuresOf = (budget: Budget): Figures => finish(sliceFigures(budget));

const isFew = (by: string | undefined, member: string | undefined) =>
  member === undefined || by === undefined || !isWholeDimension(by);

/** Figures as one, in a unit. */
export function addUp(figures: readonly Published[], unit: number): Published | undefined {
  const [first, ...others] = figures.map(figure => roundedIn(figure, unit));
  return others.reduce<Published | undefined>(
    (all, each) =>
      all && {
        amount: all.amount.plus(each.amount),
        unit,
        rooms: joinRooms(all.rooms, each.rooms),
        paths: [...all.paths, ...each.paths],
        origin: all.origin === each.origin ? all.origin : ''
      },
    first
  );
}

/** The figure that most agree with; the first among equals. */
export function mostCommon(figures: readonly Published[]): Published {
  const [first] = figures as [Published, ...Published[]];
  if (figures.length < 3 || figures.every(figure => isPrintedAlike(figure, first))) return first;
  const counts = new Map<string, {figure: Published; count: number}>();
  for (const figure of figures) {
    const text = inUnit(figure.amount, figure.unit, first.unit).toFixed();
    const known = counts.get(text);
    if (known) known.count += 1;
    else counts.set(text, {figure, count: 1});
  }
  return [...counts.values()].reduce((most, each) => (each.count > most.count ? each : most)).figure;
}

const isPrintedAlike = (a: Published, b: Published) =>
  a.text !== undefined && a.text === b.text && a.unit === b.unit;

/** What a sentence says, with the precision that it says it with. */
export function figureOfStatement(
  {amount, unit}: Statement,
  index: number,
  budget: Budget
): Published | undefined {
  if (amount === undefined) return undefined;
  return {
    ...rounded(amount),
    unit: unit ?? budget.unit,
    paths: [`statements[${index}].amount`],
    origin: `statements[${index}]`
  };
}

/** The places under which a figure may stand: with what is left for next year, or without; in a phase, or in none named. */
function alternatives(place: Place): Place[] {
  if (!place.withRest && place.fiscalYear === undefined) return [place];
  const {withRest, ...spent} = place;
  const both = withRest ? [place, spent] : [place];
  return place.fiscalYear === undefined ? both : [...both, ...both.map(({phase: _phase, ...any}) => any)];
}
