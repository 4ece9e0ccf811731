import type {Budget, Line} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell} from './csv.js';
import {csvOf} from './csv.js';

/** Every published amount of a budget, one a row, with its unit. */
export function budgetCsv(budget: Budget, say: Speaker): string {
  const rows: Cell[][] = [];
  for (const {table, by, lines, total, unit = budget.unit} of budget.cuts) {
    const unitName = say.words.unit(budget.currency, unit);
    const add = ({code = '', name, amount, amounts = {}, lines: parts = [], ofWhich = []}: Line) => {
      for (const [column, number] of [['', amount], ...Object.entries(amounts)] as const) {
        const texts = [table?.title ?? by, code, name, column, unitName].map(text => ({text}));
        if (number !== undefined) rows.push([...texts, {number}]);
      }
      for (const line of [...parts, ...ofWhich]) add(line);
    };
    for (const line of lines) add(line);
    if (total) add({...(total as Partial<Line>), name: total.name ?? ''});
  }
  return csvOf(rows);
}
