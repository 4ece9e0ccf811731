import type {CodesByName} from './codes-by-name.js';
import {sameName} from './codes-by-name.js';
import type {Place} from './place.js';
import {isWholeDimension, narrow, placeOfCut} from './place.js';
import type {Row} from './printed.js';
import type {Cut, Line, Phase} from './schema.js';
import {pacer} from './slices.js';
import type {Wanted} from './wanted.js';
import {classOfNature} from './within.js';

/** A printed row, where it stands, and what stands below it. */
export interface PlacedRow {
  row: Row;
  path: string;
  lines?: readonly Line[] | undefined;
  /** What `.lines` is added to for the place where they stand. */
  below: string;
}

/** Rows that together are the money of one place: one row or, of a class that is not printed, its items. */
export interface Placed {
  place: Place;
  /** The dimension and the member of it that the rows are, within the place. */
  by?: string;
  member?: string;
  rows: PlacedRow[];
  /** That the place follows from the codes of the rows. */
  fromCodes?: boolean;
}

/** What must be known of a file to read one of its cuts. */
export interface Surroundings {
  /** The year and the phase of the file, or of the other year that it stands in. */
  own: {fiscalYear: number; phase?: Phase | undefined};
  /** The other year and its phase, which every place of it is of. */
  then?: Pick<Place, 'fiscalYear' | 'phase'>;
  /** Whether the codes are those of China's official classifications, whose beginnings are the codes of their classes. */
  hasOfficialCodes: boolean;
  wanted: Wanted;
  codeOf: CodesByName;
}

/** How long the official codes are: class, group, item. */
const codeLengths: ReadonlyMap<string, readonly number[]> = new Map([
  ['function', [7, 5, 3]],
  ['economicClass', [5, 3]],
  ['governmentEconomicClass', [5, 3]]
]);

/** In basic expenditure, by the classification of 2018: class 301 is what the columns call 工资福利支出, and so on. */
const naturesOfClasses: readonly (readonly [nature: string, ...classes: string[]])[] = [
  ...classOfNature,
  ['basic.personnel', '301', '303'],
  ['basic.operating', '302', '310']
];

/**
 * Every row of a cut whose money is known, printed ones before those that follow from the codes; in between, where it has
 * gone through many lines, nothing.
 */
export function* placedRows(cut: Cut, path: string, around: Surroundings): Generator<Placed | undefined> {
  const pauses = pacer();
  const whole = placeOfCut(cut);
  const isWhole = isWholeDimension(cut.by);
  const hasRest = cut.side === 'expenditure' && cut.lines.some(({id}) => id === 'yearEndCarryover');
  const items = new Map<string, Item>();
  const categories = new Map<string, PlacedRow[]>();

  function* walk(
    lines: readonly Line[],
    at: string,
    base: Place,
    above?: Above
  ): Generator<Placed | undefined> {
    for (const [index, line] of lines.entries()) {
      if (pauses()) yield;
      const by = line.by ?? cut.by;
      const own = `${at}[${index}]`;
      const row = {row: line, path: own, lines: line.lines, below: own};
      let inner = base;
      // 本年支出合计 over functions or natures: what is spent, whatever year the money is of.
      if (line.id === 'current' && by !== 'source' && cut.side === 'expenditure')
        yield {place: whole, rows: [row]};
      else if (isWhole && (by === 'source' || by === 'nature')) {
        const place = line.id === undefined ? undefined : narrow(whole, line.id);
        if (place) yield {place, rows: [row]};
        if (place && by === 'nature') inner = {...place, nature: place.nature?.split('.')[0] ?? ''};
      } else if (line.id === cut.by) yield {place: whole, rows: [row]};
      else if (isItem(line, by)) collect(items, by, line, row, base, above);
      if (by === 'project' && line.category?.id !== undefined) push(categories, line.category.id, row);
      const below = {by, name: line.name, above};
      if (line.lines) yield* walk(line.lines, `${own}.lines`, inner, line.id === 'current' ? above : below);
      if (line.ofWhich) yield* walk(line.ofWhich, `${own}.ofWhich`, inner, below);
    }
  }
  const isItem = ({id}: Line, by: string) =>
    id === 'carryover' || id === 'yearEndCarryover' || id === 'surplusDistribution'
      ? false
      : !isWhole || around.wanted.dimension(by) || (by === 'economicClass' && whole.nature === 'basic');
  const collect = (
    into: Map<string, Item>,
    by: string,
    line: Line,
    row: PlacedRow,
    base: Place,
    above: Above | undefined
  ) => {
    const member = (isWhole ? line.code : (line.id ?? line.code)) ?? around.codeOf(by, line.name);
    const name = member ?? nameIn(line.name, by, above);
    const key = itemKey(by, name);
    const item = into.get(key);
    if (item) item.rows.push(row);
    else into.set(key, {by, member: name, base, rows: [row]});
  };

  const total = {row: cut.total ?? {}, path: `${path}.total`, lines: cut.lines, below: path};
  const isHeaded = cut.lines.some(({id}) => id === cut.by);
  if (!isHeaded) yield {place: hasRest && isWhole ? {...whole, withRest: true} : whole, rows: [total]};
  yield* walk(cut.lines, `${path}.lines`, whole);
  for (const [id, rows] of categories) {
    const place = narrow(whole, id);
    if (place) yield {place, rows};
  }
  const classes = isWhole && around.hasOfficialCodes ? classesOf(items) : items;
  for (const [key, {base, by, member, rows}] of classes) {
    const placed = {place: base, by: isWhole ? by : cut.by, member, rows};
    yield items.has(key) ? placed : {...placed, fromCodes: true};
  }
  if (classes !== items && whole.nature === 'basic') yield* naturesIn(classes, whole);
}

/** The line that another stands below, with its dimension and what it stands below itself. */
interface Above {
  by: string;
  name: string;
  above: Above | undefined;
}

/** A line without a code is told apart by the names above it too: every department has its 其他支出. */
function nameIn(name: string, by: string, above: Above | undefined): string {
  return above?.by === by ? `${nameIn(above.name, by, above.above)}/${sameName(name)}` : sameName(name);
}

interface Item {
  by: string;
  member: string;
  base: Place;
  rows: PlacedRow[];
}

/** Told apart by the length of the first, whatever the two hold. */
const itemKey = (by: string, member: string) => `${by.length} ${by} ${member}`;

/** The items with, after them, the classes and groups that their codes name and the cut does not print. */
function classesOf(items: ReadonlyMap<string, Item>): Map<string, Item> {
  const all = new Map(items);
  for (const {by, member, base, rows} of items.values()) {
    for (const length of codeLengths.get(by) ?? []) {
      if (length >= member.length || !/^\d+$/.test(member)) continue;
      const code = member.slice(0, length);
      if (items.has(itemKey(by, code))) break;
      const known = all.get(itemKey(by, code));
      if (known) for (const row of rows) known.rows.push(row);
      else all.set(itemKey(by, code), {by, member: code, base, rows: [...rows]});
    }
  }
  return all;
}

function* naturesIn(classes: ReadonlyMap<string, Item>, whole: Place): Generator<Placed> {
  for (const [nature, ...codes] of naturesOfClasses) {
    const rows = codes.flatMap(code => classes.get(itemKey('economicClass', code))?.rows ?? []);
    if (rows.length > 0) yield {place: {...whole, nature}, rows, fromCodes: true};
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
