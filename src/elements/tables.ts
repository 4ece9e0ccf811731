import type {Figure} from '../analysis/figure.js';
import {figure} from '../analysis/figure.js';
import {columnFigure} from '../analysis/merge.js';
import type {Money} from '../budget/money.js';
import {percentOf} from '../budget/money.js';
import {everyLine} from '../budget/printed.js';
import type {Cut} from '../budget/schema.js';
import {namedColumns, ofWhich} from '../format/cut-columns.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell, Table, TableColumn, TableRow} from '../format/table.js';
import {cellOf} from '../format/table.js';

/** A cut and its total, printed or added up. */
interface Whole {
  cut: Cut;
  total: Money;
  totalDerived: boolean;
}

/**
 * Item, code, amount, share and every other column of a cut: a tree of figures with all that is printed of them, and
 * below it the printed total. What is not printed but the sum of what is says so.
 */
export function tableOfFigures(
  caption: string,
  figures: readonly Figure[],
  {cut, total, totalDerived}: Whole,
  shown: Speaker,
  shareOf = ({amount}: Figure) => shown.percentCell(amount && percentOf(amount, total))
): Table {
  const say = shown.exact;
  const {column: heads, derived, total: totals} = say.words;
  const remark = (holds: boolean) => ({remark: holds ? derived : undefined});
  const hasCodes = figures.some(function has({code, parts}): boolean {
    return code !== undefined || parts.some(has);
  });
  const all = [cut.total ?? {}, ...everyLine(cut.lines)];
  const columns = namedColumns(cut.columns, say).map(({column, name}) => ({
    column,
    head: {...cellOf(name), ...remark(columnFigure(column, all).derived)}
  }));
  const rowOf = (
    own: Figure,
    top?: Figure,
    kind?: TableRow['kind'],
    name: Cell = say.name(own)
  ): TableRow => ({
    key: top ? `${top.key}/${own.key}` : own.key,
    cells: [
      {...name, ...remark(own.derived)},
      ...(hasCodes ? [{text: own.code ?? ''}] : []),
      say.cell(own.amount),
      shareOf(own),
      ...columns.map(({column, head}) => {
        const {amount, derived} = columnFigure(column, own.rows);
        return {...say.cell(amount), ...remark(derived && !head.remark)};
      })
    ],
    rows: [
      ...own.parts.map(part => rowOf(part, top ?? own)),
      ...own.ofWhich.map(part =>
        rowOf(part, top ?? own, 'ofWhich', cellOf([ofWhich(part.marker, say), say.name(part)]))
      )
    ],
    kind
  });
  const rows = totalDerived ? figures.flatMap(part => part.rows) : all.slice(0, 1);
  const whole = {...figure({name: ''}, '', total, [], [], rows), derived: totalDerived};
  return {
    caption,
    columns: [
      {id: 'item', text: heads.item},
      ...(hasCodes ? [{id: 'code', text: heads.code}] : []),
      {id: 'amount', text: (say.readsFile() && cut.amountName) || heads.amount, kind: 'amount'},
      {id: 'share', text: heads.share, kind: 'percent'},
      ...columns.map(({column: {id}, head}): TableColumn => ({...head, id, kind: 'amount'}))
    ],
    rows: [...figures.map(part => rowOf(part)), rowOf(whole, undefined, 'total', {text: totals[cut.side]})]
  };
}
