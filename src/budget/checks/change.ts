import type {Published} from '../cut-figures.js';
import type {Figures} from '../figures.js';
import {addUp} from '../figures.js';
import {money} from '../money.js';
import {placesOfRef} from '../place.js';
import {roomOf, rounded, roundedIn} from '../rounded.js';
import type {Budget, ChangeBase, Phase, Statement} from '../schema.js';
import type {Finding} from './finding.js';
import {compare} from './finding.js';
import {comparePercent} from './percent.js';

type Stated = NonNullable<Statement['change']>;

/** The phase whose figure a change is measured from. */
const phaseOfBase: Readonly<Record<ChangeBase, Phase>> = {
  previousBudget: 'approved',
  previousExecution: 'executed',
  previousFinal: 'executed',
  initialBudget: 'approved'
};

/**
 * A stated change is this year less the year it is compared with, where both are published; what it leaves for that
 * year is not below nil; its percentage follows, at its printed precision; from nil there is no percentage; and a change
 * that is not nil has a reason.
 *
 * Source: arithmetic; 财预〔2016〕143号: 增减变化情况 are to be explained.
 */
export function* checkChanges(figures: Figures): Generator<Finding> {
  const {budget} = figures;
  for (const [index, {of, unit, change}] of (budget.statements ?? []).entries()) {
    if (!change) continue;
    const path = `statements[${index}].change`;
    const stated = statedDifference(change, path, unit ?? budget.unit);
    const said = new Set<string>();
    for (const place of placesOfRef(of, budget)) {
      if (of.side === undefined && !figures.published(place)) continue;
      const then = {...place, ...whenOfBase(change, budget)};
      const byTables = [
        ...checkChange(change, path, stated, figures.published(place), figures.published(then))
      ];
      const inText = () =>
        checkChange(change, path, stated, figures.inNarrative(place), figures.inNarrative(then));
      for (const byTable of byTables) {
        const finding = followsInText(byTable, inText) ?? byTable;
        // What is said of both sides at once, and stands the same on both, is one finding.
        const text = [finding.path, finding.printed, finding.computed, finding.found].join('|');
        if (!said.has(text)) yield finding;
        said.add(text);
      }
    }
    if (isChange(change) && !/[^\s。，、；：.,;:]/u.test(change.reason ?? '')) {
      yield {rule: 'changeReason', level: 'missing', path, against: [], unit: unit ?? budget.unit};
    }
  }
}

/** A percentage that follows from the figures beside it in the text is right, though the tables print finer ones. */
function followsInText({rule, level}: Finding, inText: () => Iterable<Finding>): Finding | undefined {
  const isOff = rule === 'changePercent' && level !== 'agrees';
  return isOff ? [...inText()].find(other => other.rule === rule && other.level === 'agrees') : undefined;
}

/** The year and the phase of the figure that a change is measured from. */
export function whenOfBase(
  {base, baseYear}: Pick<Stated, 'base' | 'baseYear'>,
  budget: Pick<Budget, 'fiscalYear'>
): {fiscalYear: number; phase: Phase} {
  const fiscalYear = baseYear ?? (base === 'initialBudget' ? budget.fiscalYear : budget.fiscalYear - 1);
  return {fiscalYear, phase: phaseOfBase[base]};
}

/** What a sentence says the difference is, with its sign; undefined where it gives none. */
function statedDifference({direction, amount}: Stated, path: string, unit: number): Published | undefined {
  const text = amount ?? (direction === 'none' ? '0' : undefined);
  if (text === undefined) return undefined;
  const sign = direction === 'decrease' ? -1 : 1;
  return {
    amount: money(text).abs().times(sign),
    rooms: rounded(text).rooms,
    unit,
    paths: [amount === undefined ? `${path}.direction` : `${path}.amount`],
    origin: path
  };
}

const isChange = ({direction, amount, percent}: Stated) =>
  direction !== 'none' && [amount, percent].every(text => text === undefined || !money(text).isZero());

function* checkChange(
  change: Stated,
  path: string,
  stated: Published | undefined,
  now: Published | undefined,
  base: Published | undefined
): Generator<Finding> {
  const difference = now && base && less(now, base);
  if (difference && stated) {
    const about = {rule: 'change' as const, path: stated.paths[0] ?? path, against: difference.paths};
    yield compare({...about, unit: stated.unit}, stated, roundedIn(difference, stated.unit));
  } else if (difference) yield checkDirection(change, path, difference);
  const left = base ?? (now && stated && less(now, stated));
  if (!base && now && stated && left?.amount.isNegative() && !now.amount.isNegative()) {
    const isBelow = left.amount.abs().gt(roomOf(left));
    if (isBelow) {
      yield belowNil(stated, now, left);
      return;
    }
  }
  const moved = difference ?? stated;
  if (change.percent !== undefined && moved && left && !left.amount.isNegative()) {
    yield* checkPercent(change, change.percent, path, moved, left);
  } else if (!difference && isChange(change)) {
    yield {
      rule: 'change',
      level: 'missing',
      path,
      against: now?.paths ?? [],
      unit: stated?.unit ?? 'percent'
    };
  }
}

function checkDirection({direction}: Stated, path: string, difference: Published): Finding {
  const {amount, unit} = difference;
  const expected = amount.isZero() ? 'none' : amount.isNegative() ? 'decrease' : 'increase';
  const canBeRounding = amount.abs().lte(roomOf(difference)) ? 'rounding' : 'difference';
  return {
    rule: 'change',
    level: direction === expected ? 'agrees' : canBeRounding,
    path: `${path}.direction`,
    against: difference.paths,
    unit,
    computed: amount.toFixed(),
    found: direction,
    expected
  };
}

function belowNil(stated: Published, now: Published, left: Published): Finding {
  return {
    rule: 'changeBase',
    level: 'difference',
    path: stated.paths[0] ?? '',
    against: now.paths,
    unit: stated.unit,
    printed: stated.amount.toFixed(),
    computed: roundedIn(left, stated.unit).amount.toFixed()
  };
}

function* checkPercent(
  {direction}: Stated,
  percent: string,
  path: string,
  moved: Published,
  base: Published
): Generator<Finding> {
  const against = [...new Set([...moved.paths, ...base.paths])];
  const about = {rule: 'changePercent' as const, path: `${path}.percent`, against};
  const finding = comparePercent(about, percent, direction === 'decrease' ? -1 : 1, moved, base);
  if (finding) yield finding;
  else if (!money(percent).isZero()) yield {...about, level: 'difference', unit: 'percent', printed: percent};
}

function less(a: Published, b: Published): Published {
  return addUp([a, {...b, amount: b.amount.negated()}], a.unit) as Published;
}
