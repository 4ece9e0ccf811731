import type {Money} from './money.js';
import {decimalsOf, halfUnit, inUnit, money, sum, zero} from './money.js';

/** So many printed figures, each rounded by up to `half` a unit of its last digit. */
export interface Room {
  count: number;
  half: Money;
}

/** An exact amount, with how far rounding can have carried it from what it stands for. */
export interface Rounded {
  amount: Money;
  /** One for each precision among the figures that it is the sum of. */
  rooms: readonly Room[];
  /** As printed, where it is printed as one figure. */
  text?: string;
}

/** One printed figure, rounded to its own last digit; a nil without decimals is taken for nil. */
export function rounded(text: string): Rounded {
  const decimals = decimalsOf(text);
  const amount = money(text);
  const half = decimals === 0 && amount.isZero() ? zero : halfUnit(decimals);
  return {amount, rooms: [{count: 1, half}], text};
}

/** How far rounding can have carried an amount, in its unit. */
export function roomOf({rooms}: Rounded): Money {
  return sum(rooms.map(({count, half}) => half.times(count)));
}

/** The rooms of several figures together, one for each precision. */
export function joinRooms(...all: (readonly Room[])[]): Room[] {
  const [first = [], ...others] = all;
  const joined = [...first];
  for (const room of others.flat()) {
    const index = joined.findIndex(({half}) => half.equals(room.half));
    const known = joined[index];
    if (known) joined[index] = {count: known.count + room.count, half: known.half};
    else joined.push(room);
  }
  return joined;
}

/** An amount and its room in another unit; what is converted is no longer as printed. */
export function roundedIn<T extends Rounded & {unit: number}>(figure: T, unit: number): T {
  if (figure.unit === unit) return figure;
  const rooms = figure.rooms.map(({count, half}) => ({count, half: inUnit(half, figure.unit, unit)}));
  const converted = {...figure, amount: inUnit(figure.amount, figure.unit, unit), rooms, unit};
  delete converted.text;
  return converted;
}
