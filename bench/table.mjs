// @ts-check

/** @typedef {import('./measure.mjs').Times} Times */
/** @typedef {{lines: number, megabytes: number, first: Times[], warm: Times[]}} Measured one size of budget */

/** Reading and checking the largest budget takes no more than so many times `JSON.parse`; the goal is to need fewer. */
const bound = 20;
const goal = 12;

/** @type {readonly (readonly [name: string, timeOf: (times: Times) => number])[]} */
const work = [
  ['readBudget', ({read}) => read],
  ['checkBudget', ({check}) => check],
  ['both', ({read, check}) => read + check]
];

/**
 * Every time as a multiple of what `JSON.parse` took for the same text in the same round; in the last column, how the
 * time for one line grows from the smallest budget to the largest.
 * @param {readonly Measured[]} measured from the fewest lines to the most
 */
export function tableText(measured) {
  const sizes = measured.map(
    ({lines, megabytes}) => `${withCommas(lines)} lines, ${megabytes.toFixed(1)} MB`
  );
  const rows = /** @type {const} */ (['first', 'warm']).flatMap(state =>
    work.map(([name, timeOf]) => {
      const ratios = measured.map(each => each[state].map(times => timeOf(times) / times.parse));
      return [`${name}, ${state}`, ...ratios.map(spread), growth(measured, state, timeOf)];
    })
  );
  const parse = measured.map(({warm}) => `${spread(warm.map(times => times.parse))} ms`);
  return aligned([
    ['× JSON.parse', ...sizes, 'a line'],
    ...rows,
    ['JSON.parse, warm', ...parse, growth(measured, 'warm', times => times.parse)]
  ]);
}

/**
 * How the largest budget stands to the target.
 * @param {Measured} largest
 */
export function verdict({lines, first, warm}) {
  const [atFirst, onceWarm] = [first, warm].map(rounds =>
    median(rounds.map(({parse, read, check}) => (read + check) / parse))
  );
  const most = Math.max(atFirst ?? 0, onceWarm ?? 0);
  return (
    `Reading and checking ${withCommas(lines)} lines takes ${atFirst?.toFixed(1)} times JSON.parse at first and ` +
    `${onceWarm?.toFixed(1)} times once warm; the bound of ${bound} times is ${most <= bound ? 'kept' : 'BROKEN'}, ` +
    `the goal of ${goal} times is ${most <= goal ? 'reached' : 'not reached yet'}.`
  );
}

/**
 * @param {readonly Measured[]} measured
 * @param {'first' | 'warm'} state
 * @param {(times: Times) => number} timeOf
 */
function growth(measured, state, timeOf) {
  const [smallest, ...others] = measured.map(each => median(each[state].map(timeOf)) / each.lines);
  return `× ${((others.at(-1) ?? Number.NaN) / (smallest ?? Number.NaN)).toFixed(2)}`;
}

/**
 * The median, with the least and the most.
 * @param {readonly number[]} values
 */
function spread(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** @param {number} number */
const withCommas = number => number.toLocaleString('en');

/**
 * A table in Markdown, its columns of one width; the first is of words, the others of figures.
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, column) => (column > 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(rows[0] ?? []), line(rule), ...rows.slice(1).map(line)].join('\n');
}
