import type {Figure} from '../analysis/figure.js';
import type {FunctionFigures} from '../analysis/function.js';
import type {NatureFigures} from '../analysis/nature.js';
import {leavesOf} from '../analysis/nature.js';
import {pastsOf} from '../analysis/past.js';
import {placeOfFigure} from '../analysis/place.js';
import {placeOfCut} from '../budget/place.js';
import type {Budget} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import type {Thing} from './thing.js';

/** What bars by nature stand for: each nature, and its parts; `shares`: as shares of it. */
export function thingsOfNatures(
  {rows, cut}: NatureFigures,
  budget: Budget,
  shares: boolean
): Map<string, Thing> {
  const pasts = pastsOf(budget, cut);
  const around = placeOfCut(cut);
  return new Map(
    rows.flatMap(row => {
      const parts = leavesOf(row).map(leaf => [`${row.key}/${leaf.key}`, leaf] as const);
      return [[row.key, row] as const, ...parts].map(([key, figure]) => [
        key,
        {
          figure,
          parent: row,
          place: placeOfFigure(figure, around),
          pasts,
          ...(figure !== row && wholeOf(row, shares))
        }
      ]);
    })
  );
}

/** What bars by function stand for: each function, and its natures; `shares`: as shares of it. */
export function thingsOfFunctions(
  {rows, cut}: FunctionFigures,
  budget: Budget,
  say: Speaker,
  shares: boolean
): Map<string, Thing> {
  const pasts = pastsOf(budget, cut);
  const around = placeOfCut(cut);
  return new Map(
    rows.flatMap(({figure, natures}) => {
      const place = placeOfFigure(figure, around);
      return [
        [figure.key, {figure, place, pasts}] as const,
        ...natures.map(nature => {
          const name = `${say.name(figure).text} · ${say.name(nature).text}`;
          const own = place && placeOfFigure(nature, place);
          const thing = {figure: nature, name, parent: figure, place: own, pasts, ...wholeOf(figure, shares)};
          return [`${figure.key}/${nature.key}`, thing] as const;
        })
      ];
    })
  );
}

const wholeOf = ({amount}: Figure, shares: boolean) => (shares && amount ? {whole: amount} : {});
