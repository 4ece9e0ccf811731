import type {Statement} from '../schema.js';
import {patterns} from './patterns.js';
import type {Subject} from './subject.js';
import type {Meaning} from './vocabulary.js';
import {readPhrase} from './vocabulary.js';

export type Change = NonNullable<Statement['change']>;

/** A reason is for no more changes than this, the last ones. */
const mostAtOnce = 30;

interface Stated {
  subject: Subject;
  change: Change;
}

/** The changes that a section states, to be given the reasons that follow them. */
export class Reasons {
  private readonly stated: Stated[] = [];
  private before = 0;
  private now = 0;
  /** The changes that were given the last reason, which may go on. */
  private given: Change[] = [];

  add(subject: Subject, change: Change): void {
    this.stated.push({subject, change});
  }

  beginSentence(): void {
    this.before = this.now;
    this.now = this.stated.length;
    this.given = [];
  }

  /** Whether a part of a sentence goes on with the reasons of the part before: 二是…. */
  goesOn(part: string): boolean {
    if (this.given.length === 0 || !patterns.further.test(part)) return false;
    for (const change of this.given) change.reason = `${change.reason ?? ''}；${part}`;
    return true;
  }

  /**
   * Gives the reason in these words, if they are one, to the changes without a reason that it is of: those that the
   * clause before it names (公务接待费支出减少的), else those of its sentence, else, where it begins a sentence, those
   * of the sentence before.
   */
  read(words: string, clause: string): void {
    const reason = words.replace(patterns.reason, '');
    this.given = [];
    if (reason === words || !/[^\p{P}]/u.test(reason)) return;
    const own = this.stated.slice(Math.max(this.now, this.stated.length - mostAtOnce));
    const beginsSentence = clause === '' && own.length === 0;
    const last = beginsSentence ? this.stated.slice(this.before, this.now).slice(-mostAtOnce) : own;
    this.given = (this.named(clause) ?? last)
      .map(({change}) => change)
      .filter(change => change.reason === undefined);
    for (const change of this.given) change.reason = reason;
  }

  private named(clause: string): Stated[] | undefined {
    const [, phrase = '', up, down] = patterns.moved.exec(clause) ?? [];
    if (phrase === '') return undefined;
    const meaning = readPhrase(phrase)?.meaning;
    const direction = up === undefined ? down && 'decrease' : 'increase';
    return this.stated.slice(-mostAtOnce).filter(({subject, change}) => {
      if (direction !== undefined && direction !== change.direction) return false;
      return meaning !== undefined && isSame(meaning, subject);
    });
  }
}

function isSame({by, line, fund, side}: Meaning, {meaning, ref}: Subject): boolean {
  if (side !== undefined && side !== 'both' && side !== ref.side) return false;
  return by === meaning.by && line === meaning.line && fund === meaning.fund;
}
