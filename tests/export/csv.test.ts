import {expect, test} from 'vitest';
import {csvOf} from '../../src/export/csv.js';

const rowOf = (...texts: string[]) => csvOf([texts.map(text => ({text}))]).slice(1);

test('a file begins with a byte order mark, and every line ends as RFC 4180 has it', () => {
  expect(
    csvOf([
      [{text: '位置'}, {text: '相差'}],
      [{text: '合计'}, {number: '0.01'}]
    ])
  ).toBe('\uFEFF位置,相差\r\n合计,0.01\r\n');
});

test('a text with a comma, a quote or a line break stands in quotes', () => {
  expect(rowOf('a,b', 'say "no"', 'one\ntwo', 'plain')).toBe('"a,b","say ""no""","one\ntwo",plain\r\n');
});

test('a text that a spreadsheet would take for a formula is defused', () => {
  expect(rowOf('=1+1', '+1', '-1', '@x', '\tx', '\rx')).toBe("'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\"\r\n");
});

test('a number stays a number, negative ones too', () => {
  expect(csvOf([[{number: '-12.89'}, {number: '0'}]])).toBe('\uFEFF-12.89,0\r\n');
});
