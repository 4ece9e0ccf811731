import type {FunctionFigures} from '../analysis/function.js';
import {percentOf} from '../budget/money.js';
import {ofWhich} from '../format/cut-columns.js';
import type {Speaker} from '../format/speaker.js';
import type {Table, TableRow} from '../format/table.js';
import {cellOf} from '../format/table.js';
import {tableOfFigures} from './tables.js';

/** Functions as printed, below each what of it is basic and what project expenditure, as the bars have it. */
export function tableOfFunctions(title: string, functions: FunctionFigures, say: Speaker): Table {
  const figures = functions.rows.map(({figure}) => figure);
  const {rows, ...table} = tableOfFigures(title, figures, functions, say);
  const exact = say.exact;
  const amountAt = table.columns.findIndex(({id}) => id === 'amount');
  const partsOf = ({figure, natures}: FunctionFigures['rows'][number]): TableRow[] =>
    natures.flatMap(nature => {
      const {amount} = nature;
      if (!amount || amount.isZero()) return [];
      const share = exact.percentCell(percentOf(amount, functions.total));
      const cells = table.columns.map((_, index) =>
        index === amountAt ? exact.cell(amount) : index === amountAt + 1 ? share : {text: ''}
      );
      cells[0] = cellOf([ofWhich(nature.marker, exact), exact.name(nature)]);
      return {key: `${figure.key}/${nature.key}`, cells, kind: 'ofWhich'};
    });
  return {
    ...table,
    rows: rows.map((row, index) => {
      const each = functions.rows[index];
      return each ? {...row, rows: [...(row.rows ?? []), ...partsOf(each)]} : row;
    })
  };
}
