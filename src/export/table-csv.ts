import type {Budget} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell} from './csv.js';
import {csvOf} from './csv.js';

/** What a table shows, whatever it is shown by. */
interface Shown {
  caption: string;
  columns: readonly {label: string; isNumber: boolean}[];
  rows: readonly {name: {text: string}; cells: readonly (string | object)[]}[];
}

/** A table as rows, the head first. */
export function tableRows({columns, rows}: Shown): Cell[][] {
  return [
    columns.map(({label}) => ({text: label})),
    ...rows.map(({name, cells}) => [name.text, ...cells].map((cell, index) => cellOf(cell, columns[index])))
  ];
}

function cellOf(cell: string | object, column: Shown['columns'][number] | undefined): Cell {
  const text = typeof cell === 'string' ? cell : 'text' in cell ? String(cell.text) : '';
  const number = text.replaceAll(',', '').replace('−', '-').replace('+', '');
  return column?.isNumber && /^-?[\d.]+$/.test(number) ? {number} : {text};
}

/** A table as CSV; below it what it is, of whom, in what and from where. */
export function tableCsv(table: Shown, budget: Budget, say: Speaker): string {
  const {entity, source} = budget;
  const about = [
    table.caption,
    entity.name,
    say.year(),
    say.exact.unitName(),
    source?.title,
    source?.published
  ];
  return csvOf([...tableRows(table), [], about.map(text => ({text: text ?? ''}))]);
}
