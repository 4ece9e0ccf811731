import {readAmount} from './amounts.js';
import {readChange} from './changes.js';
import {patterns} from './patterns.js';
import {readShare} from './shares.js';
import type {Speech} from './speech.js';
import {subjectOf} from './subject.js';
import {clausesOf, paragraphsOf, plain, sentencesOf} from './text.js';

/** A longer clause says more than a figure. */
const longestClause = 120;

/** Reads the text of one section, clause by clause. */
export function readSection(text: string, speech: Speech): void {
  for (const paragraph of paragraphsOf(text)) {
    speech.beginParagraph();
    for (const sentence of sentencesOf(paragraph)) {
      speech.beginSentence(sentence);
      for (const part of plain(sentence).split(/[；;]/)) {
        if (!speech.reasons.goesOn(part)) readPart(part, speech);
      }
    }
  }
}

/** Reads a part of a sentence: figures, then perhaps words that explain them. */
function readPart(part: string, speech: Speech): void {
  speech.beginPart();
  const end = part.search(patterns.words);
  const clauses = clausesOf(end < 0 ? part : part.slice(0, end));
  for (const clause of clauses) readClause(clause, speech);
  if (end >= 0) speech.reasons.read(part.slice(end), clauses.at(-1) ?? '');
}

function readClause(text: string, speech: Speech): void {
  const clause = text.replace(patterns.parts, '');
  if (clause !== text) speech.beginParts(speech.isCrowded ? undefined : speech.subject);
  if (clause === '' || patterns.neutral.test(clause) || speech.isBroken) return;
  const isRead =
    clause.length <= longestClause &&
    (readShare(clause, speech) ||
      readChange(clause, speech) ||
      readAmount(clause, speech) ||
      readOpening(clause, speech));
  if (!isRead) speech.lose();
}

/** Reads what names a subject for what follows: X（类）Y（款）Z（项）, “三公”经费支出决算中. */
function readOpening(clause: string, speech: Speech): boolean {
  if (/（[类款项]）$/.test(clause)) return speech.find(clause) !== undefined;
  const [, phrase] = patterns.inside.exec(clause) ?? [];
  const whole = phrase === undefined ? undefined : subjectOf(phrase, speech.place, speech);
  if (whole) speech.beginParts(whole);
  return whole !== undefined;
}
