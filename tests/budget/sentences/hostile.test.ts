import {expect, test} from 'vitest';
import {readStatements} from '../../../src/budget/sentences/read-statements.js';
import {chinese} from './reading.js';

const filled = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/** How long the processor takes, at best of three, in milliseconds: what else a machine does is no matter. */
function effort(text: string): number {
  const budget = chinese('支出预算情况说明', text);
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    readStatements(budget);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Four times as much takes about four times as long; it would be sixteen if every piece looked at all others. */
function expectEvenGrowth(text: string, length: number): void {
  const quarter = effort(filled(text, length / 4));
  expect(effort(filled(text, length))).toBeLessThan(9 * Math.max(quarter, 8));
}

test.for([
  ['digits', '1'],
  ['opening brackets', '（'],
  ['words for a share', '占'],
  ['words of the vocabulary', '预算数'],
  ['quotation marks', '“'],
  ['commas between digits', '1,'],
  ['ordinals', '一、'],
  ['offices that are counted', '1家机关'],
  ['items', '甲（类）乙（款）丙（项）']
] as const)('A megabyte of %s is read at the pace of a quarter of it', ([, text]) => {
  expectEvenGrowth(text, 1_000_000);
});

// What is understood takes longer: each of these gives thousands of statements, paragraphs or sections.
test.for([
  ['empty lines', '\n '],
  ['changes', '比上年支出增加1万元，'],
  ['changes in parts of a sentence', '支出比上年增加1万元；'],
  ['reasons that go on', '支出比上年增加1万元，主要原因一是甲；二是乙；'],
  ['reasons that are named', '支出比上年增加1万元，支出增加的主要原因是甲；'],
  ['parts of parts', '其中：支出合计5万元，占5%，'],
  ['headings', '一、支出情况\n']
] as const)('A quarter of a megabyte of %s is read at the pace of a part of it', ([, text]) => {
  expectEvenGrowth(text, 250_000);
});
