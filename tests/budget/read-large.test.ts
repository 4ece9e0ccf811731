import {expect, test} from 'vitest';
import {parseBudget} from '../../src/budget/parse.js';
import {readBudget} from '../../src/budget/read.js';
import {readLarge} from '../../src/budget/read-large.js';
import {budget as schema} from '../../src/budget/schema.js';
import {finish} from '../../src/budget/slices.js';
import {leastFile} from './budgets.js';

/** Lines that hold so many more, each with a key that no version knows. */
const many = (count: number, more: object = {}) =>
  Array.from({length: count}, (_, index) => ({own: index, amount: 12.5, name: `x${index}`, ...more}));

const cut = (lines: object[]) => ({lines, side: 'income', by: 'source', own: true});

/** Long lists, long lists within a line, both kinds of parts, another year, and keys in an order of their own. */
const large = leastFile({
  own: {kept: true},
  cuts: [
    cut(many(900)),
    cut([
      {ofWhich: many(450), name: 'wide', lines: [{name: 'inner', lines: many(500, {lines: many(2)})}]},
      ...many(3)
    ]),
    cut([])
  ],
  comparatives: [{cuts: [cut(many(20))], fiscalYear: 2022}]
});

const read = (value: unknown) => schema.safeParse(value).data;

test('a large file comes out as the schema leaves it, key by key', () => {
  const whole = JSON.stringify(read(large));
  expect(JSON.stringify(finish(readLarge(large, read)))).toBe(whole);
  const reading = parseBudget(JSON.stringify(large), 'x');
  expect(reading.ok && JSON.stringify(reading.budget)).toBe(whole);
});

test('nothing of it is the value that was given', () => {
  const out = finish(readLarge(large, read));
  expect(out?.cuts[0]?.lines[7]).toEqual({own: 7, amount: '12.5', name: 'x7'});
  expect(out?.cuts[0]?.lines[7]).not.toBe((large['cuts'] as {lines: unknown[]}[])[0]?.lines[7]);
});

test('a file of 400 lines or fewer is read as a whole', () => {
  expect(finish(readLarge(leastFile({cuts: [cut(many(400))]}), read))).toBeUndefined();
  expect(finish(readLarge(leastFile({cuts: [cut(many(401))]}), read))?.cuts[0]?.lines.length).toBe(401);
});

test.for([
  ['an amount deep inside', {cuts: [cut([{name: 'a', lines: [...many(450), {name: 'b', amount: 'x'}]}])]}],
  ['lines that are no list', {cuts: [cut(many(450)), {...cut([]), lines: 'x'}]}],
  ['lines of a line that are no list', {cuts: [cut([...many(450), {name: 'a', lines: {}}])]}],
  ['a line that is none', {cuts: [{...cut([]), lines: [...many(450), null]}]}],
  ['the head of the file', {cuts: [cut(many(450))], phase: 'x'}]
] as const)('of a large file with a fault, every fault is answered as of a small one: %s', ([, more]) => {
  const file = leastFile(more);
  const reading = parseBudget(JSON.stringify(file), 'x');
  expect(reading.ok).toBe(false);
  expect(reading).toEqual(readBudget(file));
});
