import type {Place} from '../budget/place.js';
import {narrow} from '../budget/place.js';
import type {Figure} from './figure.js';

/** What money a figure is, of the money around it; undefined where its id means none that is known. */
export function placeOfFigure({by, id, code, name}: Figure, around: Place): Place | undefined {
  if (by === 'source' || by === 'nature') return id === undefined ? undefined : narrow(around, id);
  return {...around, by, member: code ?? name};
}
