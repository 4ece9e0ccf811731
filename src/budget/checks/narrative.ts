import type {Figures} from '../figures.js';
import {figureOfStatement} from '../figures.js';
import type {Place} from '../place.js';
import {isWholeDimension, placeKey, placesOfRef} from '../place.js';
import {rounded} from '../rounded.js';
import {hold} from './agreement.js';
import type {Finding} from './finding.js';

/**
 * A figure that the narrative names is what the tables print for the same money. A blank in the table is nil. A figure
 * that no table has is held against what an earlier sentence says of it, or else it is missing in the tables.
 *
 * Source: 财预〔2016〕143号: the narrative explains the tables; readers' first complaint is that the two disagree.
 */
export function* checkNarrative(figures: Figures): Generator<Finding> {
  for (const [index, statement] of (figures.budget.statements ?? []).entries()) {
    const figure = figureOfStatement(statement, index, figures.budget);
    if (!figure) continue;
    const places = placesOfRef(statement.of, figures.budget);
    const inTables = places.flatMap(place => figures.inTables(place) ?? []);
    for (const reference of inTables) yield hold('narrative', figure, reference);
    if (inTables.length > 0) continue;
    const blank = places.map(place => figures.blankAt(place)).find(Boolean);
    const earlier = places.map(place => figures.said.get(placeKey(place))?.figure).find(Boolean);
    if (blank !== undefined) {
      yield hold('narrative', figure, {...figure, ...rounded('0'), paths: [blank], origin: ''});
    } else if (earlier && earlier.origin !== figure.origin) yield hold('narrative', figure, earlier);
    else if (places.every(isInTables)) {
      yield {
        rule: 'narrative',
        level: 'missing',
        path: figure.paths[0] ?? '',
        against: [],
        unit: figure.unit,
        printed: figure.text ?? ''
      };
    }
  }
}

/** Whether tables are to print a place: this year's money along one of the official dimensions. */
function isInTables({by, fiscalYear, phase}: Place): boolean {
  return (by === undefined || isWholeDimension(by)) && fiscalYear === undefined && !phase;
}
