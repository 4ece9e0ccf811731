import type {Figure} from '../analysis/figure.js';
import type {Money} from '../budget/money.js';
import type {Speaker} from '../format/speaker.js';
import type {Table, TableRow} from './table.js';

/** Item, code, amount and share of a tree of figures, with the printed total below. */
export function tableOfFigures(
  caption: string,
  rows: readonly Figure[],
  total: {name: string; amount: Money; derived: boolean},
  shown: Speaker,
  shareOf: (figure: Figure) => string = ({amount}) => shown.share(amount, total.amount)
): Table {
  const say = shown.exact;
  const {column, derived} = say.words;
  const hasCodes = rows.some(function has(row): boolean {
    return row.code !== undefined || row.parts.some(has);
  });
  const cells = (code: string | undefined, amount: Money | undefined, share: string) => [
    ...(hasCodes ? [code ?? ''] : []),
    say.amount(amount),
    share
  ];
  const rowsOf = (figures: readonly Figure[], depth: number): TableRow[] =>
    figures.flatMap(figure => [
      {
        depth,
        name: say.name(figure),
        remark: figure.derived ? derived : undefined,
        cells: cells(figure.code, figure.amount, shareOf(figure))
      },
      ...rowsOf(figure.parts, depth + 1)
    ]);
  return {
    caption,
    columns: [
      {label: column.item, isNumber: false},
      ...(hasCodes ? [{label: column.code, isNumber: false}] : []),
      {label: column.amount, isNumber: true},
      {label: column.share, isNumber: true}
    ],
    rows: [
      ...rowsOf(rows, 0),
      {
        depth: 0,
        name: {text: total.name},
        remark: total.derived ? derived : undefined,
        cells: cells(undefined, total.amount, say.share(total.amount, total.amount)),
        isTotal: true
      }
    ]
  };
}
