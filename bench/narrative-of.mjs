// @ts-check
import {amountText} from './table-of.mjs';

/** @typedef {import('./postings.mjs').Posting} Posting */

/** Of so many functional items, one is spoken of. */
const itemsPerSentence = 8;

/**
 * What a narrative says of the money: the total; of each functional group the amount, its share and the change from
 * last year; the amount of some of the items.
 * @param {readonly Posting[]} money
 */
export function narrativeOf(money) {
  const total = sumsBy(money, () => '').get('') ?? {now: 0, before: 0};
  const whole = {side: 'expenditure'};
  const groups = [...sumsBy(money, ({item}) => item.slice(0, 5))].flatMap(([code, {now, before}]) => {
    const of = {...whole, by: 'function', line: code, name: `类款${code}`};
    const moved = now - before;
    const direction = moved === 0 ? 'none' : moved < 0 ? 'decrease' : 'increase';
    const change = {
      base: 'previousBudget',
      baseYear: 2022,
      direction,
      amount: amountText(Math.abs(moved)),
      percent: percentText(Math.abs(moved), before),
      reason: '项目调整'
    };
    return [
      sentence(of, {amount: amountText(now), change}),
      sentence(of, {percent: percentText(now, total.now), shareOf: whole})
    ];
  });
  const items = [...sumsBy(money, ({item}) => item)]
    .filter((_, index) => index % itemsPerSentence === 0)
    .map(([code, {now}]) => {
      const of = {...whole, by: 'function', line: code, name: `科目${code}`};
      return sentence(of, {amount: amountText(now)});
    });
  return [sentence(whole, {amount: amountText(total.now)}), ...groups, ...items];
}

/**
 * @param {{side: string, name?: string}} of
 * @param {Record<string, unknown>} figures
 */
const sentence = (of, figures) => ({of, ...figures, text: `${of.name ?? '支出'}的情况说明。`});

/**
 * @param {readonly Posting[]} money
 * @param {(posting: Posting) => string} keyOf
 */
function sumsBy(money, keyOf) {
  /** @type {Map<string, {now: number, before: number}>} */
  const sums = new Map();
  for (const posting of money) {
    const key = keyOf(posting);
    const {now, before} = sums.get(key) ?? {now: 0, before: 0};
    sums.set(key, {now: now + posting.cents, before: before + posting.before});
  }
  return sums;
}

/**
 * Per cent with two decimals, a half rounded away from nil.
 * @param {number} part
 * @param {number} whole
 */
function percentText(part, whole) {
  const doubled = (BigInt(part) * 20_000n) / BigInt(whole);
  return amountText(Number((doubled + 1n) / 2n));
}
