import {everyColumn} from './columns.js';
import {pathText} from './fault.js';
import type {Money} from './money.js';
import {computed, decimalsOf, halfUnit, money, zero} from './money.js';
import type {Place} from './place.js';
import {isWholeDimension, memberKey, narrow, scopeKey, when} from './place.js';
import type {Placed, PlacedRow, Surroundings} from './placed-rows.js';
import {placedRows} from './placed-rows.js';
import {amountIn, finestDecimalsIn, partsAcross, partsIn, printedAmounts} from './printed.js';
import type {Room, Rounded} from './rounded.js';
import {scaled, scaledText} from './scaled.js';
import type {Column, Cut} from './schema.js';
import type {Slices} from './slices.js';
import {pacer} from './slices.js';

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

/** Where a row prints an amount: its own, or one of its columns. */
interface Slot {
  id?: string;
  step: string;
  columns?: readonly Column[] | undefined;
  phase?: Column['phase'];
}

/** What is common to the figures of one cut. */
interface Table {
  path: string;
  unit: number;
  /** How many decimals the finest of its amounts has. */
  decimals: number;
  /** What rounding leaves one of them; all of them share it. */
  rooms: readonly Room[];
  /** In a table with decimals, or of nothing else, a nil without them is nil and not rounded to it. */
  hasExactNil: boolean;
}

/** Where a figure stands. It is read only when something asks for it: most figures of a large file stand alone. */
export interface Sighting {
  table: Table;
  slot: Slot;
  rows: readonly PlacedRow[];
  fromCodes: boolean;
}

/** What is seen of a place: a figure, or the path of a row or column of it that is printed blank. */
export type Seen = (key: string, scope: Place, placed: Placed, what: Sighting | string) => void;

/**
 * Finds where a cut publishes figures, each with its place: of one place at most one, a printed one before a sum.
 * @param seen is called with the place's key, its scope, and the rows with their dimension and member
 */
export function* figuresOfCut(
  cut: Cut,
  path: string,
  unit: number,
  around: Surroundings,
  seen: Seen
): Slices<void> {
  const pauses = pacer();
  const decimals = finestDecimalsIn(cut);
  const table: Table = {
    path,
    unit,
    decimals,
    rooms: [{count: 1, half: halfUnit(decimals)}],
    hasExactNil: decimals > 0 || isAllNil(cut)
  };
  const slots: Slot[] = [
    {step: '.amount', columns: cut.columns},
    ...everyColumn(cut.columns).map(({id, columns, phase}) => ({
      id,
      step: `.${pathText(['amounts', id])}`,
      columns,
      phase
    }))
  ];
  const scopes = new Map<Place, {all: Scope[]; of: Map<string, Scope[]>}>();
  /** Each slot with its place and the beginning of its key; of single lines only where something can be held against them. */
  const scopesOf = (place: Place, by: string): Scope[] => {
    let inPlace = scopes.get(place);
    if (!inPlace) {
      const all: Scope[] = [];
      for (const slot of slots) {
        const narrower = slot.id === undefined ? place : narrowTo(slot, place, around);
        if (!narrower) continue;
        const inSlot = around.then ? {...around.then, ...narrower} : narrower;
        all.push({slot, place: inSlot, key: scopeKey(inSlot)});
      }
      scopes.set(place, (inPlace = {all, of: new Map()}));
    }
    if (by === '' || around.then) return inPlace.all;
    let wanted = inPlace.of.get(by);
    if (!wanted) {
      wanted = inPlace.all.filter(({key, slot}) => slot.phase ?? around.wanted.scope(by, key));
      inPlace.of.set(by, wanted);
    }
    return wanted;
  };

  const look = (placed: Placed) => {
    const {place, rows, fromCodes = false} = placed;
    const lineOf = placed.by !== undefined && isWholeDimension(placed.by) ? placed.by : '';
    const member = memberKey(placed.by ?? place.by, placed.member ?? place.member);
    for (const {slot, place: scope, key} of scopesOf(place, lineOf)) {
      if (rows.some(row => isPublished(row, slot))) {
        seen(key + member, scope, placed, {table, slot, rows, fromCodes});
      } else if (slot.id === undefined || placed.member === undefined) {
        seen(key + member, scope, placed, rows[0]?.path ?? path);
      }
    }
  };

  for (const placed of placedRows(cut, path, around)) {
    if (pauses()) yield;
    if (placed) look(placed);
  }
}

interface Scope {
  slot: Slot;
  place: Place;
  key: string;
}

function narrowTo({id = '', phase}: Slot, place: Place, {own}: Surroundings): Place | undefined {
  return phase ? {...place, ...when({phase}, own)} : narrow(place, id);
}

function isAllNil(cut: Cut): boolean {
  for (const text of printedAmounts(cut)) if (text !== '0') return false;
  return true;
}

const isPublished = (row: PlacedRow, slot: Slot) =>
  amountIn(row.row, slot.id) !== undefined || textsIn(row, slot).texts.length > 0;

/** The text of a figure that is printed as one; undefined for a sum. */
function textOf({rows, slot}: Sighting): string | undefined {
  const [first] = rows;
  return rows.length === 1 && first ? amountIn(first.row, slot.id) : undefined;
}

/**
 * Reads a figure where it stands.
 * @param other one of the same place: what is printed as it is has the same amount, and most figures do
 */
export function readSighting(sighting: Sighting, other?: Published): Published {
  const text = textOf(sighting);
  const figure = text === undefined ? sumOf(sighting) : printedAs(text, sighting, other);
  if (sighting.fromCodes) figure.fromCodes = true;
  return figure;
}

function printedAs(text: string, {table, slot, rows}: Sighting, other: Published | undefined): Published {
  const amount = text === other?.text ? other.amount : money(text);
  return {
    amount,
    unit: table.unit,
    rooms: roomsOf([text], amount, table),
    paths: rows.map(({path}) => path + slot.step),
    origin: table.path,
    text
  };
}

function sumOf({table, slot, rows}: Sighting): Published {
  const found = rows.map(row => textsIn(row, slot));
  const texts = found.flatMap(each => each.texts);
  let sum = 0n;
  for (const text of texts) sum += scaled(text, table.decimals);
  const amount = computed(scaledText(sum, table.decimals));
  return {
    amount,
    unit: table.unit,
    rooms: roomsOf(texts, amount, table),
    paths: found.flatMap(({at}) => at ?? []),
    origin: table.path
  };
}

function roomsOf(texts: readonly string[], amount: Money, {rooms, hasExactNil}: Table): readonly Room[] {
  const count = texts.length;
  const isNil = hasExactNil && amount.isZero() && texts.every(text => decimalsOf(text) === 0);
  if (isNil) return [{count, half: zero}];
  return count === 1 ? rooms : rooms.map(({half}) => ({count, half}));
}

/** What a row prints in a slot or, where that is blank, in the lines or columns that are its whole; and where. */
function textsIn(
  {row, path, lines, below}: PlacedRow,
  {id, step, columns}: Slot
): {texts: string[]; at?: string} {
  const own = amountIn(row, id);
  if (own !== undefined) return {texts: [own], at: path + step};
  const down = partsIn(lines, id);
  if (down.length > 0) return {texts: down, at: `${below}.lines[*]${step}`};
  const across = partsAcross(columns, row);
  return across.length > 0 ? {texts: across, at: `${path}.amounts[*]`} : {texts: across};
}
