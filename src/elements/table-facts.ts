import {percentOf} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell, Table, TableColumn, TableRow} from '../format/table.js';
import {changeColumns} from './change-table.js';
import type {Chart} from './frame.js';
import type {Thing} from './thing.js';
import {aboveThing, changeOfThing, meaningOfThing, pastOfThing} from './thing.js';

/** A column beside those that a table has already; empty where a thing says nothing of the kind. */
interface Fact {
  column: TableColumn;
  cellOf: (thing: Thing) => Cell | undefined;
}

/**
 * A table with all that a tip says of the things in its rows, in columns after its own. What the table has already, or no
 * row but the total has, is no column; what a row was called a year before stands as a remark.
 */
export function withFacts(
  {rows, columns, ...table}: Table,
  {things, total, say: {exact: say}}: Pick<Chart, 'things' | 'total' | 'say'>,
  budget: Budget
): Table {
  const thingOf = ({key = '', kind}: TableRow) => (kind === 'total' ? total : things?.get(key));
  const all = flat(rows).flatMap(row => (row.kind === 'total' ? [] : (thingOf(row) ?? [])));
  const known = new Set(columns.map(({id}) => id));
  const facts = factsOf(all, total, budget, say).filter(
    ({column, cellOf}) => !known.has(column.id) && all.some(thing => cellOf(thing))
  );
  const told = (row: TableRow): TableRow => {
    const thing = thingOf(row);
    const past = thing && pastOfThing(thing, say);
    const [name = {text: ''}, ...cells] = row.cells;
    const remark = [name.remark, past].filter(Boolean).join('; ');
    return {
      ...row,
      cells: [
        remark ? {...name, remark} : name,
        ...cells,
        ...facts.map(({cellOf}) => (thing && cellOf(thing)) ?? {text: ''})
      ],
      ...(row.rows && {rows: row.rows.map(told)})
    };
  };
  return {...table, columns: [...columns, ...facts.map(({column}) => column)], rows: rows.map(told)};
}

function factsOf(parts: readonly Thing[], total: Thing | undefined, budget: Budget, say: Speaker): Fact[] {
  const {column} = say.words;
  const changes = new Map(
    [...parts, ...(total ? [total] : [])].flatMap(thing => {
      const change = changeOfThing(thing, budget);
      return change ? [[thing, change] as const] : [];
    })
  );
  const move = changeColumns([...changes.values()], budget.unit, say);
  return [
    {
      column: {id: 'ofParent', text: column.ofParent, kind: 'percent'},
      cellOf: ({figure, parent}) =>
        parent?.amount && figure.amount && parent !== figure
          ? say.percentCell(percentOf(figure.amount, parent.amount))
          : undefined
    },
    ...move.map(({column, cellOf}) => ({
      column,
      cellOf: (thing: Thing) => {
        const change = changes.get(thing);
        return change && cellOf(change);
      }
    })),
    {column: {id: 'above', text: column.above}, cellOf: ({figure}) => aboveThing(figure, say)},
    {column: {id: 'meaning', text: column.meaning}, cellOf: ({figure}) => meaningOfThing(figure, budget, say)}
  ];
}

const flat = (rows: readonly TableRow[]): TableRow[] => rows.flatMap(row => [row, ...flat(row.rows ?? [])]);
