import {pathText} from '../budget/fault.js';
import type {Row} from '../budget/printed.js';
import {amountIn} from '../budget/printed.js';
import type {Budget, Cut, Line} from '../budget/schema.js';
import {namedColumns} from '../format/cut-columns.js';
import type {Speaker} from '../format/speaker.js';
import {cellOf} from '../format/table.js';
import type {Cell} from './csv.js';
import {csvOf} from './csv.js';

type Named = {[key in 'code' | 'name']?: string | undefined};
type Steps = readonly (string | number)[];

/** What a line of the file has, in order; as the format calls it. */
const head = [
  ...['path', 'fiscalYear', 'phase', 'side', 'scope', 'by', 'number', 'title'],
  ...['level', 'code', 'name', 'column', 'amount', 'unit']
];

/**
 * Every figure of every table of a budget as CSV, other years' too: one a line, as printed and in printed order, with
 * the place it stands at, in the format's own terms. A row without any figure has one line, its amount empty; a total
 * row has no level.
 */
export function budgetCsv(budget: Budget, say: Speaker): string {
  const lines: Cell[][] = [head.map(text)];
  const add = (cut: Cut, at: Steps, year: number, phase?: string) => {
    const {side, by, table, total, scope = {}, unit = budget.unit} = cut;
    const about = [year, phase, side, [scope.fund, scope.stage, scope.nature].filter(Boolean).join(' '), by];
    const columns = [
      {name: cut.amountName, end: ['amount'], id: undefined},
      ...namedColumns(cut.columns, say).map(({column: {id}, name}) => ({
        name: cellOf(name).text,
        end: ['amounts', id],
        id
      }))
    ];
    const addRow = (row: Row & Named, steps: Steps, level?: number) => {
      const printed = columns.filter(({id}) => amountIn(row, id) !== undefined);
      for (const {name, end, id} of printed.length > 0 ? printed : columns.slice(0, 1)) {
        const place = [pathText([...steps, ...end]), ...about, table?.number, table?.title];
        lines.push([
          ...[...place, level, row.code, row.name, name].map(text),
          {number: amountIn(row, id) ?? ''},
          text(say.words.unit(budget.currency, unit))
        ]);
      }
    };
    const addAll = (some: readonly Line[] = [], steps: Steps, level: number) =>
      some.forEach((line, index) => {
        const here = [...steps, index];
        addRow(line, here, level);
        addAll(line.lines, [...here, 'lines'], level + 1);
        addAll(line.ofWhich, [...here, 'ofWhich'], level + 1);
      });
    addAll(cut.lines, [...at, 'lines'], 1);
    if (total) addRow(total, [...at, 'total']);
  };
  const {cuts, fiscalYear, phase, comparatives = []} = budget;
  cuts.forEach((cut, index) => add(cut, ['cuts', index], fiscalYear, phase));
  comparatives.forEach((other, year) =>
    other.cuts.forEach((cut, index) =>
      add(cut, ['comparatives', year, 'cuts', index], other.fiscalYear, other.phase)
    )
  );
  return csvOf(lines);
}

const text = (value: string | number = ''): Cell => ({text: String(value)});
