import {everyColumn} from '../columns.js';
import {pathText} from '../fault.js';
import type {Money} from '../money.js';
import {finestDecimals, halfUnit, money, sum} from '../money.js';
import type {Row} from '../printed.js';
import {amountIn, partsAcross, partsIn, printedAmounts} from '../printed.js';
import type {Column, Cut, Line} from '../schema.js';
import type {Finding, Rule} from './finding.js';
import {compare} from './finding.js';

/** A printed row with what stands below it. */
interface Sum extends Row {
  lines?: readonly Line[] | undefined;
  ofWhich?: readonly Line[] | undefined;
}

/**
 * Every sum that a cut prints: its total row and each line that has lines, in the amount and in every column; each
 * row's columns; and that what is only part of a row or a column (其中) is not more than it. For a blank part stand its
 * own parts, if those are printed, else nil; a total whose parts are all blank is not checked. In printed order.
 *
 * Source: by the format, `lines` and `columns` are the whole of their parent. A published figure is rounded to its last
 * digit, so n parts and their total may be n + 1 times half of the finest digit of the cut apart.
 * @param path where the cut stands: `cuts[6]`
 * @param unit what 1 stands for where the cut does not say it, in the currency
 */
export function checkSums(cut: Cut, path: string, unit: number): Finding[] {
  const half = halfUnit(finestDecimals(printedAmounts(cut)));
  const findings: Finding[] = [];
  const whole: Slot = {step: '.amount', columns: cut.columns};
  const slots = [whole, ...[...everyColumn(cut.columns)].map(slotOf)];

  const add = (rule: Rule, at: string, against: string, text: string, parts: readonly string[]) => {
    if (parts.length === 0) return;
    const computed = {amount: sum(parts.map(money)), count: parts.length, half};
    const about = {rule, path: at, against: [against], unit: cut.unit ?? unit};
    findings.push(compare(about, {amount: money(text), text, count: 1, half}, computed));
  };
  const checkRow = (row: Sum, at: string, below: string) => {
    for (const {id, step, columns, ofWhich} of slots) {
      const text = amountIn(row, id);
      if (text === undefined) continue;
      const lines = partsIn(row.lines, id);
      add('lines', at + step, `${below}.lines[*]${step}`, text, lines);
      add('columns', at + step, `${at}.amounts[*]`, text, partsAcross(columns, row));
      const parts = [
        ...(row.ofWhich ?? []).map((part, index) => [`${at}.ofWhich[${index}]${step}`, amountIn(part, id)]),
        ...(ofWhich ?? []).map(part => [at + slotOf(part).step, amountIn(row, part.id)])
      ].filter((part): part is [string, string] => part[1] !== undefined);
      // Where something is negative, a part may well be more than its whole.
      if ([text, ...lines, ...parts.map(part => part[1])].some(each => each.startsWith('-'))) continue;
      for (const [partAt, part] of parts) {
        const about = {rule: 'ofWhich' as const, path: partAt, against: [at + step], unit: cut.unit ?? unit};
        findings.push(within(about, part, text, half));
      }
    }
  };
  const walk = (lines: readonly Line[] = [], at: string) =>
    lines.forEach((line, index) => {
      const place = `${at}[${index}]`;
      checkRow(line, place, place);
      walk(line.lines, `${place}.lines`);
      walk(line.ofWhich, `${place}.ofWhich`);
    });

  if (cut.total) checkRow({...cut.total, lines: cut.lines}, `${path}.total`, path);
  walk(cut.lines, `${path}.lines`);
  return findings;
}

/** Where a row prints an amount: its own, or one of its columns. */
interface Slot {
  id?: string;
  step: string;
  columns?: readonly Column[] | undefined;
  ofWhich?: readonly Column[] | undefined;
}

function slotOf({id, columns, ofWhich}: Column): Slot {
  return {id, step: `.${pathText(['amounts', id])}`, columns, ofWhich};
}

function within(
  about: Pick<Finding, 'rule' | 'path' | 'against' | 'unit'>,
  part: string,
  whole: string,
  half: Money
): Finding {
  const finding = compare(
    about,
    {amount: money(part), text: part, count: 1, half},
    {amount: money(whole), text: whole, count: 1, half}
  );
  return money(part).lte(money(whole)) ? {...finding, level: 'agrees', difference: '0'} : finding;
}
