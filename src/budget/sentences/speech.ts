import type {Ref, Statement} from '../schema.js';
import {units} from './patterns.js';
import type {Change} from './reasons.js';
import {Reasons} from './reasons.js';
import type {Place, Subject} from './subject.js';
import {subjectOf} from './subject.js';

/** What a section speaks of, clause after clause, and what it has said so far. */
export class Speech {
  readonly reasons = new Reasons();
  /** The sentence that is read, as it stands. */
  sentence = '';
  /** What was named last; forgotten where something follows that is not understood. */
  subject: Subject | undefined;
  /** With what the changes of this sentence compare. */
  base: Pick<Change, 'base' | 'baseYear'> | undefined;
  /** The change that a percentage may still belong to. */
  change: Change | undefined;
  /** The last figure is of the file's own year and phase. */
  isOwn = true;
  isLost = false;
  /** In this part of the sentence, which nothing is sure in from there on. */
  isBroken = false;
  /** Several things were named: the last need not be meant. */
  isCrowded = false;
  /** Nothing was named yet in this part of the sentence. */
  isFresh = true;
  /** Parts of the whole are being named in this sentence. */
  hasParts = false;

  /** `whole` is what named parts are parts of. */
  constructor(
    readonly place: Place,
    readonly heading: string,
    public whole: Subject | undefined,
    private readonly statements: Statement[]
  ) {}

  beginParagraph(): void {
    this.subject = undefined;
    this.isLost = this.isCrowded = false;
  }

  beginSentence(text: string): void {
    // What follows a list need not speak of its last part.
    if (this.hasParts) this.subject = undefined;
    this.sentence = text.trim();
    this.base = undefined;
    this.hasParts = false;
    this.reasons.beginSentence();
  }

  beginPart(): void {
    this.isFresh = true;
    this.isBroken = false;
    this.change = undefined;
  }

  beginParts(whole: Subject | undefined): void {
    this.whole = whole;
    this.subject = undefined;
    this.hasParts = this.isFresh = true;
    this.isCrowded = false;
  }

  lose(): void {
    this.subject = this.change = undefined;
    this.isLost = this.isBroken = true;
  }

  /** What a phrase speaks of; from then on that is what is spoken of. */
  find(phrase: string): Subject | undefined {
    const found = subjectOf(phrase, this.place, this);
    this.isOwn = Object.keys(found?.when ?? {}).length === 0;
    if (!found || found.goesOn) return found;
    this.isCrowded = !this.isFresh;
    this.isFresh = this.isLost = false;
    this.change = undefined;
    this.subject = found;
    return found;
  }

  say(of: Ref, said: Pick<Statement, 'amount' | 'percent' | 'shareOf' | 'change'>, unit = ''): void {
    const value = units[unit];
    const isOther = value !== undefined && value !== this.place.budget.unit;
    this.statements.push({
      of,
      ...(isOther && {unit: value}),
      ...said,
      section: this.heading,
      text: this.sentence
    });
  }
}
