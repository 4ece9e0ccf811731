// @ts-check

/** @typedef {import('./postings.mjs').Posting} Posting */
/** @typedef {{by?: string, code?: string, name: string, category?: {id: string, name: string}}} Head */
/** @typedef {{amount: string, amounts?: Record<string, string>}} Amounts */
/** @typedef {Head & Amounts & {lines?: Line[]}} Line */
/** @typedef {{cents: number, inColumns: Map<string, number>, head: Head, below: Map<string, Node>}} Node */

/**
 * The rows of a table: money, put under the lines that it belongs to and added up at every level.
 * @param {readonly Posting[]} money
 * @param {(posting: Posting, index: number) => readonly Head[]} headsOf the lines of a posting, from the general down
 * @param {(posting: Posting) => readonly string[]} [columnsOf] the ids of the columns that it stands in
 * @returns {{total: Amounts, lines: Line[]}}
 */
export function tableOf(money, headsOf, columnsOf = () => []) {
  const root = node({name: ''});
  money.forEach((posting, index) => {
    const columns = columnsOf(posting);
    let at = root;
    add(at, posting.cents, columns);
    for (const head of headsOf(posting, index)) {
      const key = head.code ?? head.name;
      const next = at.below.get(key) ?? node(head);
      at.below.set(key, next);
      add(next, posting.cents, columns);
      at = next;
    }
  });
  return {total: amountsOf(root), lines: linesOf(root)};
}

/**
 * @param {Head} head
 * @returns {Node}
 */
const node = head => ({cents: 0, inColumns: new Map(), head, below: new Map()});

/**
 * @param {Node} at
 * @param {number} cents
 * @param {readonly string[]} columns
 */
function add(at, cents, columns) {
  at.cents += cents;
  for (const id of columns) at.inColumns.set(id, (at.inColumns.get(id) ?? 0) + cents);
}

/**
 * @param {Node} parent
 * @returns {Line[]}
 */
function linesOf({below}) {
  return [...below.values()].map(child => ({
    ...child.head,
    ...amountsOf(child),
    ...(child.below.size > 0 && {lines: linesOf(child)})
  }));
}

/**
 * @param {Node} at
 * @returns {Amounts}
 */
function amountsOf({cents, inColumns}) {
  const amounts = Object.fromEntries([...inColumns].map(([id, each]) => [id, amountText(each)]));
  return {amount: amountText(cents), ...(inColumns.size > 0 && {amounts})};
}

/**
 * An amount with two decimals: `1234.50` for 123450 cents. Exact: all the money of a budget is less than 2 ** 53 cents.
 * @param {number} cents
 */
export function amountText(cents) {
  const text = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
}
