import {firstFile, leastFile} from '../budget/budgets.js';

/** The first real file, but its narrative says basic expenditure to be 147.48 where the tables have 137.48. */
export function altered(): Record<string, unknown> {
  const file = firstFile();
  const statements = file.statements as {of: {name?: string}; amount?: string}[];
  const statement = statements[10];
  if (statement?.amount !== '137.48') throw new Error('The eleventh statement is another one.');
  statement.amount = '147.48';
  return file;
}

/** The least file, whose one line is less than the total by more than rounding. */
export function differing(more: object = {}): Record<string, unknown> {
  const cut = {
    side: 'income',
    by: 'source',
    total: {amount: '13.5'},
    lines: [{name: 'Taxes', amount: '12.5'}]
  };
  return leastFile({cuts: [cut], ...more});
}

/** The least file with a total that is its one line. */
export function agreeing(): Record<string, unknown> {
  const cut = {
    side: 'income',
    by: 'source',
    total: {amount: '12.5'},
    lines: [{name: 'Taxes', amount: '12.5'}]
  };
  return leastFile({cuts: [cut]});
}
