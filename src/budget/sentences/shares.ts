import {amountPattern} from '../money.js';
import type {Ref} from '../schema.js';
import {patterns} from './patterns.js';
import type {Speech} from './speech.js';
import {subjectOf} from './subject.js';

/** Reads 占48.41%, 占本年支出合计的100% and 完成年初预算的95.45%; answers whether the clause is one. */
export function readShare(clause: string, speech: Speech): boolean {
  return readPart(clause, speech) || readCompletion(clause, speech);
}

function readPart(clause: string, speech: Speech): boolean {
  const [, phrase, percent = ''] = patterns.share.exec(clause) ?? [];
  if (phrase === undefined) return false;
  const {subject, place, whole} = speech;
  // Under the heading of a fund, 占本年支出合计 is still of all expenditure.
  const around = phrase.startsWith('本年') ? {...place, topic: {}} : place;
  const of = phrase === '' ? whole : subjectOf(phrase, around, {});
  if (!subject || !of || !speech.isOwn || !amountPattern.test(percent)) return true;
  // 占总支出 may be either there.
  if (around.topic.fund && of !== whole && !of.meaning.fund && !of.meaning.by) return true;
  if (phrase !== '' || isPart(subject.ref, of.ref)) speech.say(subject.ref, {percent, shareOf: of.ref});
  return true;
}

function readCompletion(clause: string, speech: Speech): boolean {
  const [, percent] = patterns.completion.exec(clause) ?? [];
  if (percent === undefined) return false;
  const {subject, place} = speech;
  if (subject && place.budget.phase === 'executed' && amountPattern.test(percent)) {
    speech.say(subject.ref, {percent, shareOf: {...subject.ref, phase: 'approved'}});
  }
  return true;
}

/** Whether one is among the parts that the other is divided into: not where a list has moved on to other things. */
function isPart(part: Ref, whole: Ref): boolean {
  if (part.side !== whole.side) return false;
  if (part.by === undefined) return whole.by === undefined && whole.scope === undefined;
  if (JSON.stringify(part.scope) !== JSON.stringify(whole.scope)) return false;
  const isWhole = whole.line === undefined || whole.line === whole.by || whole.line === 'current';
  return isWhole || (part.line ?? '').startsWith(`${whole.line}.`);
}
