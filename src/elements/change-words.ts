import type {Change} from '../analysis/change.js';
import type {Money} from '../budget/money.js';
import {decimalsOf, inUnit} from '../budget/money.js';
import {formatPercent, formatSignedPercent} from '../format/amount.js';
import type {Name, Speaker} from '../format/speaker.js';

/** What a change is about, in the reader's words. */
export function nameOf({of}: Change, say: Speaker): Name {
  if (of.by === undefined && of.scope === undefined && of.side) return {text: say.words.total[of.side]};
  const id = of.line ?? (of.by === 'threePublic' ? 'threePublic' : of.scope?.fund);
  return say.name({by: of.by ?? '', name: of.name ?? '', ...(id !== undefined && {id, code: id})});
}

/** What it is compared with: `2022 年预算`. */
export function baseName({base}: Change, say: Speaker): string {
  return say.words.change.baseShort(base.kind, say.year(base.year));
}

/** With how many decimals a change's percentage is worded: those of the printed one, else one. */
export function decimalsOfPercent({stated}: Change): number {
  return stated?.percent === undefined ? 1 : decimalsOf(stated.percent);
}

/** `69.2%` */
export function percentText(percent: Money, change: Change, say: Speaker): string {
  return formatPercent(percent, say.words.tag, decimalsOfPercent(change));
}

/** `+69.2%` */
export function signedPercentText(percent: Money | undefined, change: Change, say: Speaker): string {
  return formatSignedPercent(percent, say.words.tag, decimalsOfPercent(change));
}

/** How much a change comes to, unsigned, and by how many per cent; from nil there is no percentage. */
export function moveOf({direction, amount, difference, percent}: Change) {
  return direction === 'new' ? {sum: amount, percent: undefined} : {sum: difference?.abs(), percent};
}

/** `增加 116.14 万元（+69.2%）`, of a change whose amounts are in `unit`. */
export function changeText(change: Change, unit: number, say: Speaker): string {
  const {direction} = change;
  const {directions} = say.words.change;
  if (direction === 'none' || direction === 'unknown') return directions[direction];
  const {sum, percent} = moveOf(change);
  const rate = percent ? ` (${signedPercentText(percent, change, say)})` : '';
  return `${directions[direction]} ${say.money(sum && inUnit(sum, unit, say.unit))}${rate}`;
}
