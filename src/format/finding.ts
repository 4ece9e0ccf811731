import type {Finding} from '../budget/checks/finding.js';
import {computed, decimalsOf} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {whereIs} from '../budget/where.js';
import type {Speaker} from './speaker.js';
import type {Cause, SaidFinding} from './words.js';

/** The most places that one finding names; a sum of more names the first ones and counts the others. */
const mostPlaces = 2;

/**
 * Words one finding.
 * @param home the path of the cut that is spoken of anyway, whose title is not repeated
 */
export function sayFinding(finding: Finding, budget: Budget, say: Speaker, home?: string): SaidFinding {
  const {words} = say;
  const {rule, level, path, difference, tolerance} = finding;
  const amount = (text: string | undefined) => sayAmount(text, finding, say);
  const said = {
    rule: words.rules[rule],
    level: words.levels[level],
    place: sayPlace(path, budget, say, home),
    printed: amount(finding.printed),
    against: sayAgainst(finding, budget, say, home),
    computed: sayAmount(finding.computed, finding, say, finding.printed),
    difference: amount(difference?.replace('-', '')),
    tolerance: amount(tolerance)
  };
  const cause = sayCause(finding, said.computed, say);
  const whole = {...said, ...(cause !== undefined && {cause})};
  return {...whole, sentence: sentenceOf(finding, whole, say)};
}

function sentenceOf(finding: Finding, said: Omit<SaidFinding, 'sentence'>, {words}: Speaker): string {
  const {findings} = words;
  const {cause} = said;
  if (cause === undefined && finding.level !== 'agrees') return findings.apart(said);
  if (cause === undefined)
    return finding.printed === undefined ? findings.fine(said.place) : findings.same(said);
  const printed = finding.printed === undefined ? '' : findings.printed(said.printed);
  return findings.because(said.place, printed, cause);
}

function sayCause(finding: Finding, computed: string, {words}: Speaker): string | undefined {
  const cause = causeOf(finding);
  const {found = '', expected = ''} = finding;
  if (!cause) return undefined;
  const {directions} = words.change;
  const name = (direction: string) => directions[direction as keyof typeof directions];
  if (cause === 'direction') return words.findings.causes.direction(name(found), name(expected));
  return words.findings.causes[cause](cause === 'belowNil' ? computed : found, expected);
}

function causeOf({rule, level, difference, found, expected}: Finding): Cause | undefined {
  if (level === 'agrees' || difference !== undefined) return undefined;
  switch (rule) {
    case 'changeReason':
      return 'noReason';
    case 'indicators':
      return 'noTargets';
    case 'changeBase':
      return 'belowNil';
    case 'codes':
      if (expected === undefined) return 'unknownCode';
      return expected.endsWith('…') ? 'otherClass' : 'otherName';
    default:
      if (found !== undefined) return 'direction';
      return level === 'missing' ? 'unpublished' : 'fromNil';
  }
}

/** `《部门支出总体情况表》合计 · 基本支出` */
function sayPlace(path: string, budget: Budget, say: Speaker, home: string | undefined): string {
  const {findings} = say.words;
  const {fiscalYear, part, row, column} = whereIs(budget, path);
  for (const name of [part, row, column]) if (name) say.printed(name);
  const isHome = home !== undefined && path.startsWith(`${home}.`);
  const place = [row || findings.total, column].filter(Boolean).join(' · ');
  const table = isHome || part === undefined ? place : findings.part(part, place);
  return fiscalYear === undefined ? table : `${say.year(fiscalYear)} ${table}`;
}

function sayAgainst(
  {rule, against}: Finding,
  budget: Budget,
  say: Speaker,
  home: string | undefined
): string {
  const {findings} = say.words;
  if (rule === 'lines' || rule === 'columns') return findings.sums[rule];
  if (rule === 'share' || rule.startsWith('change')) return findings.sums.computed;
  // Places in one table name it once.
  const table = /^.*?cuts\[\d+\]/.exec(against[0] ?? '')?.[0];
  const named = against.slice(0, mostPlaces);
  const places = new Set(named.map((path, index) => sayPlace(path, budget, say, index > 0 ? table : home)));
  return findings.at([...places], Math.max(0, against.length - mostPlaces));
}

/** As finely as it is printed, or as what it is held against; with the unit where it is another than the reader sees. */
function sayAmount(text: string | undefined, {unit}: Finding, say: Speaker, like = text): string {
  if (text === undefined) return '—';
  if (unit === 'percent') return `${text.replace('-', '−')}%`;
  return say.amountIn(computed(text), unit, decimalsOf(like ?? text));
}
