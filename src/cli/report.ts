import type {Finding, FindingLevel} from '../budget/checks/finding.js';
import {gravestFirst, levels} from '../budget/checks/finding.js';
import type {Fault} from '../budget/fault.js';
import type {Budget} from '../budget/schema.js';
import {sayFinding} from '../format/finding.js';
import {wordsFor} from '../format/languages.js';
import {Speaker} from '../format/speaker.js';
import type {Counts, FileReport} from './check-file.js';
import {atLeast} from './check-file.js';
import type {CheckOptions} from './options.js';
import type {Paint, Style} from './paint.js';
import type {FileFault} from './read-text.js';
import type {CommandWords, Tally} from './words.js';

/** More faults than these are counted, not listed: a file that is no budget at all has thousands. */
const mostFaults = 20;

const styleOf: Readonly<Record<FindingLevel, Style>> = {
  difference: 'red',
  rounding: 'cyan',
  warning: 'yellow',
  missing: 'yellow',
  agrees: 'green'
};

/**
 * One file's report for people, line by line: what it is, how many findings of each level, then the findings, the
 * gravest first. Each is a sentence and, on a line of its own, its places in the file.
 * @param words for a file that could not be read; any other speaks its own language, or the one that is asked for
 */
export function reportLines(
  report: FileReport,
  options: Pick<CheckOptions, 'level' | 'language'>,
  words: CommandWords,
  paint: Paint
): string[] {
  const {file} = report;
  if (!report.ok) {
    const heading = `${paint(words.unreadable, 'red')} · ${paint(file, 'bold')}`;
    return [heading, ...faultLines(report.faults, file, words, paint)];
  }
  const {budget, findings, counts} = report;
  const spoken = wordsFor(options.language ?? budget.language);
  const say = new Speaker(spoken, budget, budget.unit, 0);
  const eyebrow = spoken.eyebrow(say.year(), spoken.phase[budget.phase]);
  const heading = [paint(budget.entity.name, 'bold'), paint(eyebrow), paint(file, 'bold')].join(' · ');
  const summary = findings.length > 0 ? summaryOf(counts, say, paint) : paint(spoken.checks.none);
  const shown = atLeast(findings, options.level);
  const lines = gravestFirst(shown).flatMap(each => findingLines(each, budget, say, paint));
  return [heading, summary, ...lines];
}

/** `不一致 0 · 四舍五入 2 · …`, and the unit that amounts are in. */
function summaryOf(counts: Counts, say: Speaker, paint: Paint): string {
  const counted = [...levels].reverse().map(level => {
    const text = `${say.words.levels[level]} ${counts[level]}`;
    return counts[level] > 0 ? paint(text, styleOf[level]) : paint(text, 'dim');
  });
  return [...counted, paint(say.words.unitLine(say.unitName()))].join(' · ');
}

function findingLines(finding: Finding, budget: Budget, say: Speaker, paint: Paint): string[] {
  const {level, rule, sentence} = sayFinding(finding, budget, say);
  const places = [finding.path, finding.against.join(', ')].filter(Boolean).join(' ↔ ');
  return [
    `  ${paint(level, styleOf[finding.level])} · ${paint(rule)} · ${paint(sentence)}`,
    `    ${paint(places, 'dim')}`
  ];
}

function faultLines(
  faults: readonly (Fault | FileFault)[],
  file: string,
  words: CommandWords,
  paint: Paint
): string[] {
  const said = faults.slice(0, mostFaults).map(fault => `  ${paint(sayFault(fault, file, words))}`);
  const more = faults.length - said.length;
  return more > 0 ? [...said, `  ${paint(words.library.moreFaults(more))}`] : said;
}

function sayFault(fault: Fault | FileFault, file: string, {files, library}: CommandWords): string {
  if (isFileFault(fault, files)) return files[fault.code](fault);
  return library.faults[fault.code](fault.path === '$' ? {...fault, path: file} : fault);
}

const isFileFault = (fault: Fault | FileFault, files: CommandWords['files']): fault is FileFault =>
  Object.hasOwn(files, fault.code);

/** The last line of a report of several files. */
export function totalLine(tally: Tally, words: CommandWords, paint: Paint): string {
  return paint(words.total(tally), 'bold');
}
