import {amountPattern} from '../money.js';
import {patterns} from './patterns.js';
import type {Speech} from './speech.js';

/** Reads 基本支出137.48万元; answers whether the clause is one and was understood. */
export function readAmount(clause: string, speech: Speech): boolean {
  const [, phrase = '', sign = '', figure = '', unit] = patterns.amount.exec(clause) ?? [];
  const amount = sign + figure;
  const of = phrase !== '' && amountPattern.test(amount) && speech.find(phrase);
  if (!of) return false;
  const {by, fund, extent, stage} = of.meaning;
  // A total is said to be one: 支出5万元 alone may be any.
  if (!by && !fund && !extent && !stage && !of.goesOn) return false;
  if (!of.ref.by && !of.goesOn && !speech.hasParts) speech.whole = undefined;
  speech.say({...of.ref, ...of.when}, {amount}, unit);
  return true;
}
