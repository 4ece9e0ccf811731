import {everyColumn} from './columns.js';
import type {Place} from './place.js';
import {narrow, placeOfCut, placesOfRef, scopeKey} from './place.js';
import {everyLine} from './printed.js';
import type {Budget, Cut} from './schema.js';

/** Which lines of a file have to be told apart; of a large file that is few of them. */
export interface Wanted {
  /** Lines of a dimension that another table, or a sentence, speaks of too. */
  dimension(by: string): boolean;
  /** The lines of a dimension in one scope, by its key: where only one table prints them, nothing can be held against them. */
  scope(by: string, key: string): boolean;
}

/** Finds out once what two tables print, or a table and a sentence. */
export function wantedIn(budget: Budget): Wanted {
  const tables = new Map<string, Set<Cut>>();
  const dimensions = new Set<string>();
  const seen = new Set<string>();
  const note = (by: string, key: string, cut: Cut) => {
    const known = tables.get(`${by}|${key}`);
    if (known) known.add(cut);
    else tables.set(`${by}|${key}`, new Set([cut]));
  };
  for (const cut of [...budget.cuts, ...(budget.comparatives ?? []).flatMap(({cuts}) => cuts)]) {
    const bys = dimensionsOf(cut);
    const scopes = placesIn(cut, bys).map(scopeKey);
    for (const by of bys) {
      if (seen.has(`${cut.side} ${by}`)) dimensions.add(by);
      seen.add(`${cut.side} ${by}`);
      for (const scope of scopes) note(by, scope, cut);
    }
  }
  const said = new Set<string>();
  for (const {of, shareOf} of budget.statements ?? []) {
    for (const ref of [of, shareOf]) {
      if (ref?.by === undefined || ref.line === undefined) continue;
      dimensions.add(ref.by);
      for (const place of placesOfRef(ref, budget)) said.add(`${ref.by}|${scopeKey(place)}`);
    }
  }
  return {
    dimension: by => dimensions.has(by),
    scope: (by, key) => said.has(`${by}|${key}`) || (tables.get(`${by}|${key}`)?.size ?? 0) > 1
  };
}

function dimensionsOf(cut: Cut): Set<string> {
  const dimensions = new Set([cut.by]);
  for (const line of everyLine(cut.lines)) if (line.by) dimensions.add(line.by);
  return dimensions;
}

/** The places that lines of a cut can speak of, whichever their dimension: its own, each column's, each nature's. */
function placesIn(cut: Cut, dimensions: ReadonlySet<string>): Place[] {
  const whole = placeOfCut(cut);
  const natures = dimensions.has('nature') ? ['basic', 'project', 'reserve'] : [];
  const bases = [whole, ...natures.flatMap(id => narrow(whole, id) ?? [])];
  const ids = everyColumn(cut.columns).map(({id}) => id);
  return bases.flatMap(base => [base, ...ids.flatMap(id => narrow(base, id) ?? [])]);
}
