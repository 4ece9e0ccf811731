import {everyColumn} from './columns.js';
import {pathText} from './fault.js';
import {decimalsOf, finestDecimals, halfUnit, money, sum, zero} from './money.js';
import type {Place} from './place.js';
import {narrow, placeKey, when} from './place.js';
import type {Placed, PlacedRow, Surroundings} from './placed-rows.js';
import {placedRows} from './placed-rows.js';
import {amountIn, partsAcross, partsIn, printedAmounts} from './printed.js';
import type {Rounded} from './rounded.js';
import type {Column, Cut} from './schema.js';

/** A published figure, or the sum of the published parts of one that is not printed itself. */
export interface Published extends Rounded {
  /** What 1 stands for, in the currency. */
  unit: number;
  /** Where it or its parts stand. */
  paths: string[];
  /** The cut or the statement that they stand in; empty for several. */
  origin: string;
  /** That its place follows from the codes of the rows: a class that is not printed itself. */
  fromCodes?: boolean;
}

/** A figure of a place; none where a row or column of that place is printed blank. */
export type Found = (place: Place, figure: Published | undefined, path: string) => void;

/** Where a row prints an amount: its own, or one of its columns. */
interface Slot {
  id?: string;
  step: string;
  columns?: readonly Column[] | undefined;
  phase?: Column['phase'];
}

/** Finds every figure that a cut publishes, with its place: of one place at most one, a printed one before a sum. */
export function figuresOfCut(cut: Cut, path: string, unit: number, around: Surroundings, found: Found): void {
  const decimals = finestDecimals(printedAmounts(cut));
  const half = halfUnit(decimals);
  // In a table with decimals, or of nothing else, a nil without them is nil and not rounded to it.
  const hasExactNil = decimals > 0 || [...printedAmounts(cut)].every(text => text === '0');
  const whole: Slot = {step: '.amount', columns: cut.columns};
  const divided = [...everyColumn(cut.columns)].map(({id, columns, phase}): Slot => ({
    id,
    step: `.${pathText(['amounts', id])}`,
    columns,
    phase
  }));
  const taken = new Set<string>();

  const put = ({place, rows, fromCodes}: Placed, slot: Slot) => {
    const key = placeKey(place);
    if (taken.has(key)) return;
    const paths: string[] = [];
    const texts = rows.flatMap(row => textsIn(row, slot, paths));
    const [first] = texts;
    if (first === undefined) {
      if (slot === whole || place.member === undefined) found(place, undefined, rows[0]?.path ?? path);
      return;
    }
    taken.add(key);
    const isPrinted =
      texts.length === 1 && rows.length === 1 && amountIn(rows[0]?.row ?? {}, slot.id) === first;
    const amount = isPrinted ? money(first) : sum(texts.map(money));
    const isNil = hasExactNil && amount.isZero() && texts.every(text => decimalsOf(text) === 0);
    const rooms = [{count: texts.length, half: isNil ? zero : half}];
    const figure = {amount, unit, rooms, paths, origin: path, ...(fromCodes && {fromCodes})};
    found(place, isPrinted ? {...figure, text: first} : figure, path);
  };

  for (const placed of placedRows(cut, path, around)) {
    put(placed, whole);
    for (const slot of divided) {
      const narrower = slot.phase
        ? {...placed.place, ...when({phase: slot.phase}, around.own)}
        : narrow(placed.place, slot.id ?? '');
      if (narrower) put({...placed, place: narrower}, slot);
    }
  }
}

/** What a row prints in a slot or, where that is blank, in the lines or columns that are its whole. */
function textsIn({row, path, lines, below}: PlacedRow, {id, step, columns}: Slot, paths: string[]): string[] {
  const own = amountIn(row, id);
  const texts = own === undefined ? partsIn(lines, id) : [own];
  if (texts.length > 0) {
    paths.push(own === undefined ? `${below}.lines[*]${step}` : path + step);
    return texts;
  }
  const across = partsAcross(columns, row);
  if (across.length > 0) paths.push(`${path}.amounts[*]`);
  return across;
}
