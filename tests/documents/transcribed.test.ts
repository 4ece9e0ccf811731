import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {printedAmounts} from '../../src/budget/printed.js';
import type {Budget} from '../../src/budget/schema.js';
import {read} from '../budget/budgets.js';
import {documents, transcription} from './transcribed.js';

/** A text without what line breaks and page breaks do to it. */
const bare = (text: string) => text.replace(/<!--.*?-->/g, '').replace(/\s+|^\d+$/gm, '');

/** The amounts of a table, as a text has them without its thousands separators. */
const amountsIn = (text: string) => new Set(text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g));

describe.for(documents)('The transcription of %s', name => {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
  const budget: Budget = read(transcription(name));

  test('has no amount that the document does not print', () => {
    const printed = amountsIn(text);
    const amounts = budget.cuts.flatMap(cut => [...printedAmounts(cut)]);
    expect(amounts.length).toBeGreaterThan(100);
    expect(amounts.filter(amount => !printed.has(amount.replace('-', '')))).toEqual([]);
  });

  test('has the sentences of its statements as the document has them', () => {
    const whole = bare(text);
    const statements = budget.statements ?? [];
    expect(statements.length).toBeGreaterThan(50);
    expect(statements.map(each => each.text).filter(each => !whole.includes(bare(each)))).toEqual([]);
  });

  test('has no figure of a statement that its sentence does not print', () => {
    const strange = (budget.statements ?? []).filter(({amount, percent, change, text: sentence}) => {
      const printed = amountsIn(bare(sentence));
      const figures = [amount, percent, change?.amount, change?.percent];
      return figures.some(figure => figure !== undefined && !printed.has(figure.replace('-', '')));
    });
    expect(strange).toEqual([]);
  });
});
