import type {Change} from '../analysis/change.js';
import type {Money} from '../budget/money.js';
import {inUnit} from '../budget/money.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell, Table, TableColumn} from '../format/table.js';
import {baseName, decimalsOfPercent, nameOf, signedPercentText} from './change-words.js';

/** Every change with both amounts, difference, percentage and reason. */
export function tableOfChanges(changes: readonly Change[], shown: Speaker): Table {
  const say = shown.exact;
  const {words} = say;
  const {column} = words;
  const [base, ...move] = changeColumns(changes, say.unit, say) as [ChangeColumn, ...ChangeColumn[]];
  const earlier = [...new Set(changes.flatMap(yearsBefore))].sort((a, b) => b - a);
  const hasReason = changes.some(({reason}) => reason);
  return {
    caption: words.change.title,
    columns: [
      {id: 'item', text: column.item},
      {id: 'amount', text: say.year(), kind: 'amount'},
      base.column,
      ...earlier.map(year => ({id: `${year}`, text: say.year(year), kind: 'amount' as const})),
      ...move.map(each => each.column),
      ...(hasReason ? [{id: 'reason', text: column.reason}] : [])
    ],
    rows: changes.map(change => {
      const {key, amount, series, reason} = change;
      return {
        key,
        cells: [
          nameOf(change, say),
          say.cell(amount),
          base.cellOf(change),
          ...earlier.map(year => say.cell(series?.find(each => each.fiscalYear === year)?.amount)),
          ...move.map(({cellOf}) => cellOf(change)),
          ...(hasReason ? [reason ? say.printed(reason) : {text: ''}] : [])
        ]
      };
    })
  };
}

interface ChangeColumn {
  column: TableColumn;
  cellOf: (change: Change) => Cell;
}

/** What changes are measured from, how far they go, and by how many per cent; their amounts are in `unit`. */
export function changeColumns(changes: readonly Change[], unit: number, say: Speaker): ChangeColumn[] {
  const {column, change} = say.words;
  const [onlyBase, ...bases] = new Set(changes.map(each => baseName(each, say)));
  const shown = (amount: Money | undefined) => amount && inUnit(amount, unit, say.unit);
  return [
    {
      column: {id: 'base', text: bases.length > 0 || !onlyBase ? column.base : onlyBase, kind: 'amount'},
      cellOf: each => {
        const cell = say.cell(shown(each.base.amount));
        // Of several bases each has to be named, in a file too.
        return bases.length > 0 ? {text: `${baseName(each, say)} ${cell.text}`, value: cell.value} : cell;
      }
    },
    {
      column: {id: 'difference', text: column.difference, kind: 'amount'},
      cellOf: each => say.cell(shown(each.difference), say.signed(shown(each.difference)))
    },
    {
      column: {id: 'percent', text: column.percent, kind: 'percent'},
      cellOf: each =>
        each.direction === 'new'
          ? {text: change.directions.new}
          : say.percentCell(each.percent, decimalsOfPercent(each), signedPercentText(each.percent, each, say))
    }
  ];
}

/** The years of a trend that have no column of their own. */
function yearsBefore({series = [], base}: Change): number[] {
  return series
    .map(({fiscalYear}) => fiscalYear)
    .slice(0, -1)
    .filter(year => year !== base.year);
}
