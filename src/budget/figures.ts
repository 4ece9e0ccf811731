import {codeListsVersion} from './classes/registry.js';
import {codesByName} from './codes-by-name.js';
import type {Published} from './cut-figures.js';
import {figuresOfCut} from './cut-figures.js';
import {inUnit} from './money.js';
import type {Place} from './place.js';
import {placeKey, placesOfRef} from './place.js';
import type {Surroundings} from './placed-rows.js';
import {everyLine} from './printed.js';
import {joinRooms, rounded, roundedIn} from './rounded.js';
import type {Budget, Statement} from './schema.js';

/** All that the tables publish of one place: one figure a cut, in printed order. */
export interface Entry {
  place: Place;
  figures: Published[];
  /** Where it is printed blank. */
  blank?: string;
}

/** Every figure of a budget, by the money that it speaks of. */
export class Figures {
  readonly entries = new Map<string, Entry>();
  /** From the narrative: of each place what is said first. */
  readonly said = new Map<string, {place: Place; figure: Published}>();

  constructor(readonly budget: Budget) {
    const around: Surroundings = {
      own: budget,
      hasOfficialCodes: budget.currency === 'CNY',
      isWanted: wantedDimensions(budget),
      codeOf: codesByName(budget)
    };
    budget.cuts.forEach((cut, index) => {
      figuresOfCut(cut, `cuts[${index}]`, cut.unit ?? budget.unit, around, (place, figure, path) =>
        this.add(place, figure, path)
      );
    });
    budget.comparatives?.forEach(({cuts, fiscalYear, phase}, year) => {
      const then = {fiscalYear, ...(phase && {phase})};
      cuts.forEach((cut, index) => {
        const path = `comparatives[${year}].cuts[${index}]`;
        figuresOfCut(cut, path, cut.unit ?? budget.unit, {...around, own: then}, (place, figure, at) =>
          this.add({...then, ...place}, figure, at)
        );
      });
    });
    budget.statements?.forEach((statement, index) => {
      const figure = figureOfStatement(statement, index, budget);
      for (const place of figure ? placesOfRef(statement.of, budget) : []) {
        const key = placeKey(place);
        if (figure && !this.said.has(key)) this.said.set(key, {place, figure});
      }
    });
  }

  /** What the tables publish of a place: what most of them say, or the first of them. */
  inTables(place: Place): Published | undefined {
    for (const each of alternatives(place)) {
      const figures = this.entries.get(placeKey(each))?.figures;
      if (figures?.length) return mostCommon(figures);
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
      (this.entries.get(placeKey(each))?.figures ?? []).map(({origin}) => origin)
    );
  }

  /** Every place of this year that the tables or the narrative publish a figure of, once. */
  places(): Place[] {
    const all = new Map<string, Place>();
    for (const [key, {place, figures}] of this.entries) if (figures.length > 0) all.set(key, place);
    for (const [key, {place}] of this.said) all.set(key, place);
    return [...all.values()].filter(({fiscalYear, phase}) => fiscalYear === undefined && !phase);
  }

  private add(place: Place, figure: Published | undefined, path: string): void {
    const key = placeKey(place);
    const entry: Entry = this.entries.get(key) ?? {place, figures: []};
    this.entries.set(key, entry);
    if (figure) entry.figures.push(figure);
    else entry.blank ??= path;
  }

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

const known = new WeakMap<Budget, {figures: Figures; version: number}>();

/** The figures of a budget, gathered once as long as no further list of codes is known. */
export function figuresOf(budget: Budget): Figures {
  const version = codeListsVersion();
  const found = known.get(budget);
  if (found?.version === version) return found.figures;
  const figures = new Figures(budget);
  known.set(budget, {figures, version});
  return figures;
}

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
  if (figures.length < 3) return first;
  const counts = new Map<string, {figure: Published; count: number}>();
  for (const figure of figures) {
    const text = inUnit(figure.amount, figure.unit, first.unit).toFixed();
    const known = counts.get(text);
    if (known) known.count += 1;
    else counts.set(text, {figure, count: 1});
  }
  return [...counts.values()].reduce((most, each) => (each.count > most.count ? each : most)).figure;
}

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
  const {withRest, ...spent} = place;
  const both = withRest ? [place, spent] : [place];
  return place.fiscalYear === undefined ? both : [...both, ...both.map(({phase: _phase, ...any}) => any)];
}

/** Dimensions that two cuts of one side have, or that sentences name the members of. */
function wantedDimensions({cuts, comparatives = [], statements = []}: Budget): (by: string) => boolean {
  const seen = new Set<string>();
  const wanted = new Set<string>();
  for (const cut of [...cuts, ...comparatives.flatMap(year => year.cuts)]) {
    const dimensions = new Set([cut.by]);
    for (const line of everyLine(cut.lines)) if (line.by) dimensions.add(line.by);
    for (const by of dimensions) {
      const key = `${cut.side} ${by}`;
      if (seen.has(key)) wanted.add(by);
      seen.add(key);
    }
  }
  for (const {of, shareOf} of statements) {
    for (const ref of [of, shareOf]) if (ref?.by !== undefined && ref.line !== undefined) wanted.add(ref.by);
  }
  return by => wanted.has(by);
}
