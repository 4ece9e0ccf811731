import {amountPattern} from '../money.js';
import {patterns} from './patterns.js';
import type {Change} from './reasons.js';
import type {Speech} from './speech.js';
import type {Subject} from './subject.js';

/**
 * Reads 比2022年预算增加116.14万元, what goes on with it as 增长69.2% and 与上年持平, and 决算数小于预算数; answers
 * whether the clause is one and was understood.
 */
export function readChange(clause: string, speech: Speech): boolean {
  if (readAgainst(clause, speech)) return true;
  const found = patterns.base.exec(clause);
  if (!found) return readMove(clause, speech);
  speech.base = baseOf(found, speech);
  const before = clause.slice(0, found.index);
  if (before !== '' && !speech.find(before)) return false;
  const rest = clause.slice(found.index + found[0].length);
  return rest === '' || readMove(rest, speech);
}

function readMove(clause: string, speech: Speech): boolean {
  const level = patterns.level.exec(clause);
  const [, moved, up, template, amount, unit, percent, sign] = patterns.change.exec(clause) ?? [];
  const phrase = level?.[1] ?? moved;
  const figure = amount ?? percent ?? '0';
  if (phrase === undefined || !amountPattern.test(figure)) return false;
  const direction = /^0(\.0+)?$/.test(figure) ? 'none' : up === undefined ? 'decrease' : 'increase';
  if (phrase === '' && speech.change) {
    // One change said in two ways.
    const {change} = speech;
    if (percent !== undefined && change.direction === direction) change.percent ??= percent;
    return true;
  }
  // 下降（增长）27.78% and 增长13.95 are clear only after 减少0.15万元.
  if (template !== undefined || sign === '') return false;
  const of = phrase === '' ? !speech.isCrowded && speech.subject : speech.find(phrase);
  if (!of || !speech.isOwn || !speech.base) return false;
  speech.change = {...speech.base, direction, ...(amount && {amount}), ...(percent && {percent})};
  sayChange(of, speech.change, speech, unit);
  return true;
}

/** 决算数小于预算数的主要原因, 决算数同预算数持平. */
function readAgainst(clause: string, speech: Speech): boolean {
  const [, phrase, less, more] = patterns.against.exec(clause) ?? [];
  if (phrase === undefined || speech.place.budget.phase !== 'executed') return false;
  const of = phrase === '' ? !speech.isCrowded && speech.subject : speech.find(phrase);
  const direction = less === undefined ? (more === undefined ? 'none' : 'increase') : 'decrease';
  const {fiscalYear} = speech.place.budget;
  if (of) sayChange(of, {base: 'initialBudget', baseYear: fiscalYear, direction}, speech);
  return of !== undefined && of !== false;
}

function sayChange(of: Subject, change: Change, speech: Speech, unit?: string): void {
  speech.say(of.ref, {change}, unit);
  speech.reasons.add(of, change);
}

/** With what a sentence compares; undefined where that is not sure, as with a year before the last. */
function baseOf([, year, initial, kind]: RegExpExecArray, {place}: Speech): Speech['base'] {
  const {fiscalYear, phase} = place.budget;
  const isExecuted = phase === 'executed';
  if (year === undefined || year === String(fiscalYear)) {
    return isExecuted && kind === '预算' ? {base: 'initialBudget', baseYear: fiscalYear} : undefined;
  }
  if (/\d/.test(year) && year !== String(fiscalYear - 1)) return undefined;
  const previous = {baseYear: fiscalYear - 1};
  if (kind === '预算' || (initial === '年初' && !kind)) return {base: 'previousBudget', ...previous};
  if (kind === '决算') return {base: 'previousFinal', ...previous};
  if (kind !== undefined) return {base: 'previousExecution', ...previous};
  return {base: isExecuted ? 'previousFinal' : 'previousBudget', ...previous};
}
