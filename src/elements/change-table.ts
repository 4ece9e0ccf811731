import type {Change} from '../analysis/change.js';
import type {Speaker} from '../format/speaker.js';
import {baseName, nameOf, signedPercentText} from './change-words.js';
import type {Table} from './table.js';

/** Every change with both amounts, difference, percentage and reason. */
export function tableOfChanges(changes: readonly Change[], shown: Speaker): Table {
  const say = shown.exact;
  const {words} = say;
  const {column} = words;
  const bases = new Set(changes.map(change => baseName(change, say)));
  const [onlyBase] = bases;
  const hasReason = changes.some(({reason}) => reason);
  return {
    caption: words.change.title,
    columns: [
      {label: column.item, isNumber: false},
      {label: say.year(), isNumber: true},
      {label: bases.size === 1 && onlyBase ? onlyBase : column.base, isNumber: true},
      {label: column.difference, isNumber: true},
      {label: column.percent, isNumber: true},
      ...(hasReason ? [{label: column.reason, isNumber: false}] : [])
    ],
    rows: changes.map(change => {
      const {amount, base, difference, percent, direction, reason} = change;
      return {
        depth: 0,
        name: nameOf(change, say),
        cells: [
          say.amount(amount),
          bases.size === 1 ? say.amount(base.amount) : `${baseName(change, say)} ${say.amount(base.amount)}`,
          say.signed(difference),
          direction === 'new' ? words.change.directions.new : signedPercentText(percent, change, say),
          ...(hasReason ? [reason ? say.printed(reason) : ''] : [])
        ]
      };
    })
  };
}
