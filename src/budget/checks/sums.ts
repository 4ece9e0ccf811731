import {everyColumn} from '../columns.js';
import {pathText} from '../fault.js';
import type {Row} from '../printed.js';
import {amountIn, finestDecimalsIn, gatherAcross, gatherIn} from '../printed.js';
import type {Scaled} from '../scaled.js';
import {scaled, scaledText} from '../scaled.js';
import type {Column, Cut, Line} from '../schema.js';
import type {Slices} from '../slices.js';
import {finish, pacer} from '../slices.js';
import type {Finding, FindingLevel, Rounding, Rule} from './finding.js';

/** A printed row with what stands below it. */
interface Sum extends Row {
  lines?: readonly Line[] | undefined;
  ofWhich?: readonly Line[] | undefined;
}

/**
 * Every sum that a cut prints: its total row and each line that has lines, in the amount and in every column; each
 * row's columns; and that what is only part of a row or a column (其中) is not more than it. For a blank part stand its
 * own parts, if those are printed, else nil; a total whose parts are all blank is not checked. In printed order.
 *
 * Source: by the format, `lines` and `columns` are the whole of their parent. A published figure is rounded to its last
 * digit, so n parts and their total may be n + 1 times half of the finest digit of the cut apart.
 * @param path where the cut stands: `cuts[6]`
 * @param unit what 1 stands for where the cut does not say it, in the currency
 */
export function checkSums(cut: Cut, path: string, unit: number): Finding[] {
  return finish(sliceSums(cut, path, unit));
}

export function* sliceSums(cut: Cut, path: string, unit: number): Slices<Finding[]> {
  const pauses = pacer();
  const findings: Finding[] = [];
  const slots = [slotOf({columns: cut.columns}), ...everyColumn(cut.columns).map(slotOf)];
  const cutUnit = cut.unit ?? unit;
  const decimals = finestDecimalsIn(cut);
  const roomFor = rooms(decimals);

  /** A printed figure against its parts, or a part against its whole. */
  const hold = (
    rule: Rule,
    at: string,
    against: string,
    text: string,
    computed: Parts,
    wholeText?: string
  ) => {
    const count = computed.count + 1;
    const room = BigInt(count);
    const difference = computed.less(text);
    const twice = difference * 2n;
    const isLess = wholeText !== undefined && difference >= 0n;
    let level: FindingLevel = 'agrees';
    if (difference && !isLess) level = twice <= room && twice >= -room ? 'rounding' : 'difference';
    findings.push({
      rule,
      level,
      path: at,
      against: [against],
      unit: cutUnit,
      printed: text,
      computed: wholeText ?? textOfSum(computed, difference, text, decimals),
      difference: isLess || !difference ? '0' : scaledText(difference, decimals),
      ...roomFor(count)
    });
  };
  const checkRow = (row: Sum, at: string, below: string) => {
    const [linesBelow, columnsBeside] = [`${below}.lines[*]`, `${at}.amounts[*]`];
    for (const {id, step, columns, ofWhich} of row.amounts ? slots : slots.slice(0, 1)) {
      const text = amountIn(row, id);
      if (text === undefined) continue;
      const own = at + step;
      const lines = new Parts(decimals);
      if (row.lines) gatherIn(lines, row.lines, id);
      if (lines.count > 0) hold('lines', own, linesBelow + step, text, lines);
      if (columns) {
        const across = new Parts(decimals);
        gatherAcross(across, columns, row);
        if (across.count > 0) hold('columns', own, columnsBeside, text, across);
      }
      if (!row.ofWhich && !ofWhich) continue;
      const parts = [
        ...(row.ofWhich ?? []).map((part, index) => [`${at}.ofWhich[${index}]${step}`, amountIn(part, id)]),
        ...(ofWhich ?? []).map(part => [at + stepOf(part.id), amountIn(row, part.id)])
      ].filter((part): part is [string, string] => part[1] !== undefined);
      // Where something is negative, a part may well be more than its whole.
      if (lines.hasMinus || [text, ...parts.map(part => part[1])].some(each => each.startsWith('-')))
        continue;
      const whole = new Parts(decimals);
      whole.push(text);
      for (const [partAt, part] of parts) hold('ofWhich', partAt, own, part, whole, text);
    }
  };
  function* walk(lines: readonly Line[], at: string): Slices<void> {
    for (const [index, line] of lines.entries()) {
      if (pauses()) yield;
      const place = `${at}[${index}]`;
      checkRow(line, place, place);
      if (line.lines) yield* walk(line.lines, `${place}.lines`);
      if (line.ofWhich) yield* walk(line.ofWhich, `${place}.ofWhich`);
    }
  }

  if (cut.total) checkRow({...cut.total, lines: cut.lines}, `${path}.total`, path);
  yield* walk(cut.lines, `${path}.lines`);
  return findings;
}

/** Where a row prints an amount: its own, or one of its columns. */
interface Slot {
  id: string | undefined;
  step: string;
  columns: readonly Column[] | undefined;
  ofWhich: readonly Column[] | undefined;
}

const slotOf = ({id, columns, ofWhich}: Partial<Column>): Slot => ({id, step: stepOf(id), columns, ofWhich});
const stepOf = (id: string | undefined) => (id === undefined ? '.amount' : `.${pathText(['amounts', id])}`);

/** Printed amounts that are added up. */
class Parts {
  count = 0;
  /** Whether one is printed with a minus. */
  hasMinus = false;
  private amount: Scaled | undefined;
  private first = '';

  constructor(private readonly decimals: number) {}

  push(text: string): void {
    this.count += 1;
    if (text.startsWith('-')) this.hasMinus = true;
    if (this.count === 1) this.first = text;
    else this.amount = this.sum + scaled(text, this.decimals);
  }

  get sum(): Scaled {
    return this.amount ?? scaled(this.first, this.decimals);
  }

  /** The sum less a printed amount; nil at once where the only part is printed as the whole is. */
  less(text: string): Scaled {
    return this.count === 1 && this.first === text ? 0n : this.sum - scaled(text, this.decimals);
  }
}

/** A sum as the shortest text; where it agrees with a printed amount, that is this one without zeros at its end. */
function textOfSum(parts: Parts, difference: Scaled, printed: string, decimals: number): string {
  if (difference || printed.startsWith('-')) return scaledText(parts.sum, decimals);
  return printed.includes('.') ? printed.replace(/\.?0+$/, '') : printed;
}

/** How far so many figures that are rounded to one number of decimals can be apart, found out once for each number. */
function rooms(decimals: number): (count: number) => {tolerance: string; roundings: Rounding[]} {
  const half = scaledText(5n, decimals + 1);
  const known = new Map<number, {tolerance: string; roundings: Rounding[]}>();
  return count => {
    const room = known.get(count) ?? {
      tolerance: scaledText(5n * BigInt(count), decimals + 1),
      roundings: [{count, half}]
    };
    known.set(count, room);
    return room;
  };
}
