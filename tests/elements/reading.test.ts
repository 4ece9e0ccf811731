import {describe, expect, it} from 'vitest';
import '../../src/names.js';
import disclosure from '../documents/hongqi-gxj-2023.txt?raw';
import {draw} from './page.js';
import {reading} from './reading.js';
import {readings} from './readings.js';
import {realBudget} from './real-budget.js';
import {openTable} from './shown.js';

/** What of a reading is as expected, in the order of the reading. */
function heard(lines: readonly string[], expected: readonly (string | RegExp)[]): (string | RegExp)[] {
  let from = 0;
  return expected.filter(wanted => {
    const index = lines.findIndex((line, place) => place >= from && says(line, wanted));
    if (index >= 0) from = index + 1;
    return index >= 0;
  });
}

function says(line: string, wanted: string | RegExp): boolean {
  if (wanted instanceof RegExp) return wanted.test(line);
  return wanted.startsWith('row: ') ? line.startsWith('row: ') && hasCells(line, wanted) : line === wanted;
}

/** A row may have further columns. */
function hasCells(row: string, wanted: string): boolean {
  const cells = row.slice('row: '.length).split(' | ');
  let from = 0;
  return wanted
    .slice('row: '.length)
    .split(' | ')
    .every(cell => (from = cells.indexOf(cell, from) + 1) > 0);
}

/** What is read of a widget that stands alone on the page. */
async function readAloud(tag: string, lang: string, isOpen = false): Promise<string[]> {
  const element = await draw(tag, {budget: realBudget(), lang, width: 640});
  if (isOpen) await openTable(element);
  const lines = await reading();
  element.remove();
  return lines;
}

/** The marks of a drawing: a name, an amount with its unit, a share. */
const marksIn = (lines: readonly (string | RegExp)[]) =>
  lines.filter(line => typeof line === 'string' && /^item: .+(，占 |\), )<?[\d.]+%$/.test(line));

describe('A screen reader comes to', () => {
  it.each(readings)('$tag in $lang, from its name to its source, in order', async ({tag, lang, lines}) => {
    const read = await readAloud(tag, lang);
    expect(heard(read, lines)).toEqual(lines);
    expect(read.filter(line => line.startsWith('figure: '))).toHaveLength(1);
    expect(marksIn(read)).toEqual(marksIn(lines));
  });

  it.each(readings)('the table of $tag in $lang, once it is open', async ({tag, lang, table}) => {
    const read = await readAloud(tag, lang, true);
    expect(heard(read, table)).toEqual(table);
  });
});

describe('From what is read alone', () => {
  /** The largest of what is drawn, by its amount, as it is said. */
  const largestIn = (lines: readonly string[]) =>
    lines
      .map(line => /^item: (.+?)[，,] ?([\d.]+) (?:万元|\(CNY 10,000\))[，,]/.exec(line))
      .filter(found => found !== null)
      .map(([, name = '', amount = '']) => ({name, amount}))
      .sort((a, b) => Number(b.amount) - Number(a.amount))[0];

  it('the totals are found that the document prints', async () => {
    expect(disclosure).toContain('2023 年收入总计 283.98 万元，支出总计 283.98 万元');
    const totalIn = async (tag: string) =>
      /(收入|支出)总计 [\d.]+ 万元/.exec((await readAloud(tag, 'zh-CN')).join('\n'))?.[0];
    expect(await totalIn('budget-income-pie')).toBe('收入总计 283.98 万元');
    expect(await totalIn('budget-expenditure-bars')).toBe('支出总计 283.98 万元');
    expect(await totalIn('budget-economic-treemap')).toBe('支出总计 283.98 万元');
  });

  it('the largest item is found, and what it takes', async () => {
    expect(disclosure).toMatch(/312\t99\t其他对企业补助\t.*\t141\.00/);
    expect(largestIn(await readAloud('budget-economic-treemap', 'zh-CN'))).toEqual({
      name: '其他对企业补助',
      amount: '141.00'
    });
    expect(largestIn(await readAloud('budget-economic-treemap', 'en'))).toEqual({
      name: 'Other subsidies to enterprises',
      amount: '141.00'
    });
    expect(largestIn(await readAloud('budget-income-pie', 'zh-CN'))).toEqual({
      name: '一般公共预算',
      amount: '142.98'
    });
    expect(largestIn(await readAloud('budget-expenditure-bars', 'zh-CN'))).toEqual({
      name: '特定目标类',
      amount: '142.50'
    });
  });

  it('the change from last year is found, and why', async () => {
    expect(disclosure).toContain('收入增加 116.14 万元，增长 69.2%，主要原因：增加中小企业发展专项资金');
    const read = (await readAloud('budget-change-cards', 'zh-CN')).join('\n');
    expect(read).toContain('均增加 116.14 万元，增长 69.2%');
    expect(read).toContain('增加中小企业发展专项资金');
    expect((await readAloud('budget-change-cards', 'en')).join('\n')).toContain(
      'total income and total expenditure each rose by 116.14 (CNY 10,000), or 69.2%'
    );
  });
});
