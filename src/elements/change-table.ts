import type {Change} from '../analysis/change.js';
import type {Speaker} from '../format/speaker.js';
import type {Table} from '../format/table.js';
import {baseName, decimalsOfPercent, nameOf, signedPercentText} from './change-words.js';

/** Every change with both amounts, difference, percentage and reason. */
export function tableOfChanges(changes: readonly Change[], shown: Speaker): Table {
  const say = shown.exact;
  const {words} = say;
  const {column} = words;
  const bases = new Set(changes.map(change => baseName(change, say)));
  const [onlyBase] = bases;
  const earlier = [...new Set(changes.flatMap(yearsBefore))].sort((a, b) => b - a);
  const hasReason = changes.some(({reason}) => reason);
  return {
    caption: words.change.title,
    columns: [
      {text: column.item},
      {text: say.year(), kind: 'amount'},
      {text: bases.size === 1 && onlyBase ? onlyBase : column.base, kind: 'amount'},
      ...earlier.map(year => ({text: say.year(year), kind: 'amount' as const})),
      {text: column.difference, kind: 'amount'},
      {text: column.percent, kind: 'percent'},
      ...(hasReason ? [{text: column.reason}] : [])
    ],
    rows: changes.map(change => {
      const {amount, base, difference, percent, direction, reason} = change;
      const before = say.cell(base.amount);
      return {
        key: change.key,
        cells: [
          nameOf(change, say),
          say.cell(amount),
          // Of several bases each has to be named, in a file too.
          bases.size === 1 ? before : {text: `${baseName(change, say)} ${before.text}`, value: before.value},
          ...earlier.map(year => say.cell(change.series?.find(each => each.fiscalYear === year)?.amount)),
          say.cell(difference, say.signed(difference)),
          direction === 'new'
            ? {text: words.change.directions.new}
            : say.percentCell(percent, decimalsOfPercent(change), signedPercentText(percent, change, say)),
          ...(hasReason ? [reason ? say.printed(reason) : {text: ''}] : [])
        ]
      };
    })
  };
}

/** The years of a trend that have no column of their own. */
function yearsBefore({series = [], base}: Change): number[] {
  return series
    .map(({fiscalYear}) => fiscalYear)
    .slice(0, -1)
    .filter(year => year !== base.year);
}
