import type {Budget} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import type {Table, Cell as TableCell, TableRow} from '../format/table.js';
import type {Cell} from './csv.js';
import {csvOf} from './csv.js';

/**
 * A table as CSV, in printed order: first the names of its columns, then its rows, each with its level and with what is
 * not as printed about it. Below an empty line stand what the table is, of whom and from where, a name and a value a
 * line. Every line has the same number of cells.
 */
export function tableCsv({caption, columns, rows}: Table, budget: Budget, say: Speaker): string {
  const {words} = say;
  const {file, colon} = words;
  const {entity, source, phase} = budget;
  const head = columns.map(({text, kind, remark}) => {
    if (kind === 'percent' && !text.includes('%')) return words.captionWithUnit(text, '%');
    return remark ? `${text} (${remark})` : text;
  });
  const noteOf = ({cells}: TableRow) =>
    cells.flatMap(({remark}, index) =>
      remark ? [`${index > 0 ? `${head[index]}${colon}` : ''}${remark}`] : []
    );
  const linesOf = (some: readonly TableRow[], level: number): Cell[][] =>
    some.flatMap(row => [
      [
        ...row.cells.map(plainCell),
        {number: row.kind === 'total' ? '' : `${level}`},
        {text: noteOf(row).join('; ')}
      ],
      ...linesOf(row.rows ?? [], level + 1)
    ]);
  const names = [...head, file.level, file.note];
  const lineOf = (texts: readonly (string | undefined)[]) =>
    names.map((_, index) => ({text: texts[index] ?? ''}));
  const about = [
    [file.title, caption],
    [file.entity, entity.name],
    [file.year, words.eyebrow(say.year(), words.phase[phase])],
    [file.unit, say.unitName()],
    [file.source, source?.title],
    [file.address, source?.url],
    [file.published, source?.published]
  ].filter(([, value]) => value);
  return csvOf([lineOf(names), ...linesOf(rows, 1), lineOf([]), ...about.map(lineOf)]);
}

/** A table as it stands on the page: the names of its columns, then its rows, each above what stands below it. */
export function tableLines({columns, rows}: Table): Cell[][] {
  const cellIn = (cell: TableCell, index: number): Cell =>
    cell.plain && columns[index]?.kind === 'percent' ? {number: `${cell.plain}%`} : plainCell(cell);
  const linesOf = (some: readonly TableRow[]): Cell[][] =>
    some.flatMap(({cells, rows = []}) => [cells.map(cellIn), ...linesOf(rows)]);
  return [columns.map(plainCell), ...linesOf(rows)];
}

const plainCell = ({text, plain}: TableCell): Cell => (plain === undefined ? {text} : {number: plain});
