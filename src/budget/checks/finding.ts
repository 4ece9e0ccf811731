import type {Money} from '../money.js';
import type {Rounded} from '../rounded.js';
import {joinRooms, roomOf} from '../rounded.js';

/**
 * How a published figure stands to what it is held against, from the lightest to the gravest. `missing`: what the rule
 * needs is not published. `warning`: a name or a code that is not the official one. `rounding`: no further apart than
 * rounding the printed figures can carry them. `difference`: further.
 */
export const levels = ['agrees', 'missing', 'warning', 'rounding', 'difference'] as const;
export type FindingLevel = (typeof levels)[number];

/** What is checked, in the order of a report. Each stands in a file of this folder, with its source. */
export const rules = [
  'lines',
  'columns',
  'ofWhich',
  'balance',
  'stages',
  'totals',
  'natures',
  'projects',
  'items',
  'funds',
  'wholes',
  'performance',
  'indicators',
  'narrative',
  'share',
  'change',
  'changePercent',
  'changeBase',
  'changeReason',
  'codes'
] as const;
export type Rule = (typeof rules)[number];

/** So many figures, each of them rounded by up to `half` a unit of its last digit. */
export interface Rounding {
  count: number;
  half: string;
}

/** One published figure held against others, as data; amounts are decimal text in `unit`. */
export interface Finding {
  rule: Rule;
  level: FindingLevel;
  /** Where the checked figure stands: `cuts[6].total.amount`. */
  path: string;
  /** Where the figures stand that it is held against; a `*` is each item of a list: `cuts[6].lines[*].amount`. */
  against: string[];
  /** What 1 stands for, in the currency; or per cent. */
  unit: number | 'percent';
  /** The checked figure; absent where it is not published. */
  printed?: string;
  /** What it should be; absent where that cannot be said. */
  computed?: string;
  /** `computed` less `printed`. */
  difference?: string;
  /** How far rounding alone can carry the two apart, and how that comes about. */
  tolerance?: string;
  roundings?: Rounding[];
  /** What stands there and what was expected, where that is no amount: a name, a code. */
  found?: string;
  expected?: string;
}

type About = Pick<Finding, 'rule' | 'path' | 'against' | 'unit'>;

/** A printed figure and a computed one side by side: the exact difference, and whether rounding can explain it. */
export function compare({rule, path, against, unit}: About, printed: Rounded, computed: Rounded): Finding {
  const {most, tolerance, roundings} = allowance(printed, computed);
  let difference = '0';
  let level: FindingLevel = 'agrees';
  if (printed.amount !== computed.amount && !printed.amount.equals(computed.amount)) {
    const exact = computed.amount.minus(printed.amount);
    difference = exact.toFixed();
    level = exact.abs().lte(most) ? 'rounding' : 'difference';
  }
  return {
    rule,
    level,
    path,
    against,
    unit,
    printed: printed.text ?? printed.amount.toFixed(),
    computed: computed.text ?? computed.amount.toFixed(),
    difference,
    tolerance,
    roundings
  };
}

/** How far rounding alone can carry two figures apart. */
interface Allowance {
  most: Money;
  tolerance: string;
  roundings: Rounding[];
}

/** By the rooms of both: the figures of a table share theirs, so that they are added up once for thousands of figures. */
const allowances = new WeakMap<Rounded['rooms'], WeakMap<Rounded['rooms'], Allowance>>();

function allowance(printed: Rounded, computed: Rounded): Allowance {
  const ofPrinted = allowances.get(printed.rooms) ?? new WeakMap<Rounded['rooms'], Allowance>();
  allowances.set(printed.rooms, ofPrinted);
  const known = ofPrinted.get(computed.rooms);
  if (known) return known;
  const most = roomOf(printed).plus(roomOf(computed));
  const roundings = joinRooms(printed.rooms, computed.rooms).map(({count, half}) => ({
    count,
    half: half.toFixed()
  }));
  const found = {most, tolerance: most.toFixed(), roundings};
  ofPrinted.set(computed.rooms, found);
  return found;
}

/** The gravest of several levels; undefined where nothing was checked. */
export function gravest(findings: readonly Finding[]): FindingLevel | undefined {
  let worst = -1;
  for (const {level} of findings) worst = Math.max(worst, levels.indexOf(level));
  return levels[worst];
}

/** Differences before rounding before the rest, each kind in the order it came. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return (['difference', 'rounding', 'warning', 'missing', 'agrees'] as const).flatMap(level =>
    findings.filter(finding => finding.level === level)
  );
}

/** How many findings there are of each level. */
export function countsOf(findings: readonly Finding[]): Record<FindingLevel, number> {
  const counts = {agrees: 0, missing: 0, warning: 0, rounding: 0, difference: 0};
  for (const {level} of findings) counts[level] += 1;
  return counts;
}
