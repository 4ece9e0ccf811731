import type {Budget, Cut, Line} from './schema.js';
import type {Slices} from './slices.js';

/** So many lines are read at once, and a file that has no more is. */
const most = 400;

/** The least that there is around lines. */
const least = {
  format: 'budget-json/1',
  entity: {name: ''},
  fiscalYear: 2000,
  phase: 'approved',
  currency: 'CNY',
  unit: 1,
  language: 'zh'
};

type Year = Pick<Budget, 'cuts'>;

/**
 * Reads what `JSON.parse` gave a few lines at a time. What comes out is what the schema makes of the whole.
 * @param read the schema, which gives nothing for what has a fault
 * @returns undefined where there are few lines, or a fault: the whole will tell where
 */
export function* readLarge(
  value: unknown,
  read: (value: unknown) => Budget | undefined
): Slices<Budget | undefined> {
  const file = value as Budget;
  try {
    const years = (each: Budget): readonly Year[] => [each, ...(each.comparatives ?? [])];
    const cuts = (each: Budget) => years(each).flatMap(year => year.cuts);
    if (cuts(file).reduce((sum, {lines}) => sum + weightOf(lines), 0) <= most) return undefined;
    const hollow = (year: Year) => ({...year, cuts: year.cuts.map(cut => ({...cut, lines: []}))});
    const whole = read({
      ...hollow(file),
      ...(file.comparatives && {comparatives: file.comparatives.map(hollow)})
    });
    if (!whole) return undefined;
    const into = cuts(whole);
    for (const [index, {lines}] of cuts(file).entries())
      (into[index] as Cut).lines = yield* readLines(lines, some => {
        const [cut] = read({...least, cuts: [{side: 'income', by: '', lines: some}]})?.cuts ?? [];
        if (!cut) throw new Error();
        return cut.lines;
      });
    return whole;
  } catch {
    return undefined;
  }
}

function* readLines(lines: readonly Line[], read: (lines: readonly Line[]) => Line[]): Slices<Line[]> {
  const all: Line[] = [];
  let some: Line[] = [];
  let weight = 0;
  for (const line of [...lines, undefined]) {
    const own = line ? weightOf([line]) : most;
    if (weight + own > most) {
      all.push(...read(some));
      yield;
      some = [];
      weight = 0;
    }
    if (!line) break;
    if (own <= most) {
      some.push(line);
      weight += own;
      continue;
    }
    const {lines: whole, ofWhich} = line;
    const [head] = read([{...line, ...(whole && {lines: []}), ...(ofWhich && {ofWhich: []})}]) as [Line];
    if (whole) head.lines = yield* readLines(whole, read);
    if (ofWhich) head.ofWhich = yield* readLines(ofWhich, read);
    all.push(head);
  }
  return all;
}

/** How many lines there are. */
function weightOf(lines: readonly Line[]): number {
  let weight = lines.length;
  for (const {lines: whole, ofWhich} of lines) {
    if (whole) weight += weightOf(whole);
    if (ofWhich) weight += weightOf(ofWhich);
  }
  return weight;
}
