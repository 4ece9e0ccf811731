import type {Budget, Ref} from '../schema.js';
import type {Topic} from './ref.js';
import {functionRef, refOf} from './ref.js';
import type {Tables} from './tables.js';
import type {Meaning} from './vocabulary.js';
import {readPhrase} from './vocabulary.js';

type When = Pick<Ref, 'fiscalYear' | 'phase'>;

/** What a sentence speaks of. */
export interface Subject {
  meaning: Meaning;
  /** With the name that the sentence gives it. */
  ref: Ref;
  /** Where the figure is of another year or phase than the file's. */
  when?: When;
  /** It only goes on with what was said before: 支出决算为, 2022年预算执行数为. */
  goesOn?: true;
}

/** Where a phrase stands. */
export interface Place {
  budget: Budget;
  tables: Tables;
  topic: Topic;
  /** The class that a heading names, for the groups and items below it. */
  functionClass?: string;
}

/** What was said before a phrase. */
export interface Before {
  whole?: Subject | undefined;
  subject?: Subject | undefined;
  /** Several things were named: the last one need not be meant. */
  isCrowded?: boolean;
  /** Something was said that was not understood. */
  isLost?: boolean;
}

/** What a phrase speaks of; undefined where that is not sure. */
export function subjectOf(text: string, place: Place, before: Before): Subject | undefined {
  const {budget, tables, topic} = place;
  const phrase = text.replace(budget.entity.name, '');
  if (/（[类款项]）/.test(phrase)) return functionSubject(phrase, place, before);
  const read = readPhrase(phrase);
  if (!read || !isPublisher(read.before, place)) return classSubject(phrase, place, before);
  const {meaning} = read;
  const when = whenOf(meaning, budget);
  if (!when) return undefined;
  if (isGoingOn(meaning, before)) return goingOn(meaning, before, when);
  if (before.isLost && !meaning.fund && !meaning.by && !meaning.extent) return undefined;
  const ref = refOf(meaning, {topic, tables, whole: before.whole?.ref});
  // What was budgeted is not called by that name when it is spent.
  const name = when.phase ? read.name.replace(/(?:年初)?预算数?$/, '') : read.name;
  return ref && {meaning, ref: {...ref, name}, when};
}

/** Whether a phrase has no name of its own, or none but the side that is spoken of. */
function isGoingOn({side, fund, by, extent}: Meaning, {subject}: Before): boolean {
  if (fund || by || extent) return false;
  return side === undefined || subject?.ref.side === side;
}

function goingOn({side}: Meaning, {subject, isCrowded}: Before, when: When): Subject | undefined {
  if (!subject) return undefined;
  const isTotal = side && !subject.ref.by && !subject.meaning.fund;
  return isCrowded && !isTotal ? undefined : {...subject, when, goesOn: true};
}

/** X（类）Y（款）Z（项）, or what of it stands below the heading of its class. */
function functionSubject(phrase: string, place: Place, before: Before): Subject | undefined {
  const end = phrase.lastIndexOf('）') + 1;
  const rest = readPhrase(phrase.slice(end));
  const {side, by, fund} = rest?.meaning ?? {};
  if (!rest || rest.before || by || fund || (side && side !== 'expenditure')) return undefined;
  const printed = phrase.slice(0, end);
  const names = printed.split(/（[类款项]）/).slice(0, -1);
  const levels = printed.match(/（[类款项]）/g)?.join('') ?? '';
  const isBelow = place.functionClass !== undefined && levels.startsWith('（款）');
  if (!'（类）（款）（项）'.startsWith(isBelow ? `（类）${levels}` : levels)) return undefined;
  const path = isBelow ? [place.functionClass ?? '', ...names] : names;
  return lineSubject(path, side ? `${printed}支出` : printed, rest.meaning, place, before);
}

/** 住房保障支出 among the parts of expenditure: a class without its mark. */
function classSubject(phrase: string, place: Place, before: Before): Subject | undefined {
  const isClass = phrase.endsWith('支出') && phrase !== '其他支出';
  if (!isClass || before.whole?.ref.side !== 'expenditure') return undefined;
  return lineSubject([phrase], phrase, {}, place, before);
}

function lineSubject(
  path: string[],
  name: string,
  said: Meaning,
  {budget, topic, tables}: Place,
  {whole}: Before
): Subject | undefined {
  const when = whenOf(said, budget);
  const ref = when && functionRef(path, {topic, tables, whole: whole?.ref});
  return ref && {meaning: {by: 'function'}, ref: {...ref, name}, when};
}

/** A year and a phase, as far as they are not the file's; undefined where they are not sure. */
function whenOf({year, stage}: Meaning, {fiscalYear, phase}: Budget): When | undefined {
  const isOther = year !== undefined && year !== String(fiscalYear);
  if (isOther) {
    if (!stage || (year !== 'last' && year !== String(fiscalYear - 1))) return undefined;
    return {fiscalYear: fiscalYear - 1, phase: stage === 'executed' ? 'executed' : 'approved'};
  }
  if (phase !== 'executed') return stage === 'executed' ? undefined : {};
  return stage === 'initial' || stage === 'budget' ? {phase: 'approved'} : {};
}

/** Whether it is the publisher's name or short name, in the order of its characters, or 本部门. */
function isPublisher(text: string, {budget}: Place): boolean {
  const {name} = budget.entity;
  if (text === '' || /^[本我](?:部门|单位|街道|中心|[局委办院厅会校镇乡处所队区县市])$/.test(text))
    return true;
  let at = -1;
  return text.length > 2 && Array.from(text).every(char => (at = name.indexOf(char, at + 1)) >= 0);
}
