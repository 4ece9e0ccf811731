// @ts-check

/**
 * @typedef {import('./sections/section.mjs').Row} Row
 * @typedef {import('./sections/section.mjs').Target} Target
 * @typedef {{round: number, row: string, contestant: string, value: number}} Measured
 */

const columns = /** @type {const} */ ([
  ['widgets', 'the widgets'],
  ['d3', 'd3'],
  ['chartjs', 'Chart.js'],
  ['echarts', 'ECharts']
]);
const names = new Map([...columns, ['svg', 'SVG by hand']]);

/**
 * One table of all that was measured: medians, with the least and the most. Where a row has a reference, everything else
 * is a multiple of what that took in the same round.
 * @param {readonly {rows: readonly Row[], measured: readonly Measured[]}[]} results
 */
export function resultTable(results) {
  const all = results.flatMap(({rows, measured}) => rows.map(row => ({row, measured})));
  const lines = all.map(({row, measured}) => {
    const rounds = roundsOf(row, measured);
    if (rounds.length === 0) return [];
    const reference = row.reference ?? 'svg';
    const first = absolute(valuesOf(rounds, reference), row);
    const others = columns.map(([contestant]) => {
      if (!row.reference) return absolute(valuesOf(rounds, contestant), row);
      return spread(ratios(rounds, contestant, reference), 2, '× ');
    });
    const named = row.reference === 'JSON.parse' && first ? `${first} JSON.parse` : first;
    return [row.name, named, ...others, target(row, rounds)];
  });
  const heads = ['', 'SVG by hand', ...columns.map(([, name]) => name), 'wanted of the widgets'];
  return aligned([heads, ...lines.filter(({length}) => length > 0)]);
}

/**
 * @typedef {ReadonlyMap<string, number>} Round what each contestant took
 * @param {Row} row
 * @param {readonly Measured[]} measured
 * @returns {Round[]}
 */
function roundsOf(row, measured) {
  /** @type {Map<number, Map<string, Map<string, number>>>} */
  const rounds = new Map();
  for (const {round, row: key, contestant, value} of measured) {
    const inRound = rounds.get(round) ?? new Map();
    const by = inRound.get(contestant) ?? new Map();
    by.set(key, value);
    inRound.set(contestant, by);
    rounds.set(round, inRound);
  }
  return [...rounds.values()]
    .map(
      inRound =>
        new Map(
          [...inRound].flatMap(([contestant, by]) => {
            const value = row.from ? row.from(key => by.get(key)) : by.get(row.key);
            return value === undefined ? [] : [/** @type {const} */ ([contestant, value])];
          })
        )
    )
    .filter(({size}) => size > 0);
}

/**
 * @param {readonly Round[]} rounds
 * @param {string} contestant
 */
const valuesOf = (rounds, contestant) => rounds.flatMap(round => round.get(contestant) ?? []);

/**
 * @param {readonly Round[]} rounds
 * @param {string} contestant
 * @param {string} reference
 */
function ratios(rounds, contestant, reference) {
  return rounds.flatMap(round => {
    const [value, whole] = [round.get(contestant), round.get(reference)];
    return value === undefined || !whole ? [] : value / whole;
  });
}

/**
 * @param {readonly number[]} values
 * @param {Row} row
 */
function absolute(values, {unit, digits = 0}) {
  const text = spread(values, digits, unit === '×' ? '× ' : '');
  return text && unit && unit !== '×' ? `${text} ${unit}` : text;
}

/**
 * The median, with the least and the most where they differ.
 * @param {readonly number[]} values
 * @param {number} digits
 * @param {string} sign
 */
function spread(values, digits, sign) {
  if (values.length === 0) return '';
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(value =>
    value.toFixed(digits)
  );
  return least === most ? `${sign}${middle}` : `${sign}${middle} (${least}–${most})`;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/**
 * What is wanted of the widgets, and whether the medians have it.
 * @param {Row} row
 * @param {readonly Round[]} rounds
 */
function target({reference, unit, target: wanted}, rounds) {
  if (!wanted) return '';
  /** @type {[text: string, holds: boolean][]} */
  const demands = [];
  const of = wanted.of ?? reference ?? '';
  if (wanted.most !== undefined) {
    const text = `≤ ${wanted.most} × ${names.get(of) ?? of}`;
    demands.push([text, median(ratios(rounds, 'widgets', of)) <= wanted.most]);
  }
  if (wanted.below !== undefined) {
    const text = `≤ ${wanted.below} ${unit}`.trim();
    demands.push([text, median(valuesOf(rounds, 'widgets')) <= wanted.below]);
  }
  for (const rival of wanted.ahead ?? []) {
    demands.push([`ahead of ${names.get(rival)}`, median(ratios(rounds, 'widgets', rival)) < 1]);
  }
  return demands.map(([text, holds]) => `${text}: ${holds ? 'ok' : '**missed**'}`).join('; ');
}

/**
 * A table in Markdown, its columns of one width.
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map(row => row[column]?.length ?? 0))
  );
  const isLeft = (/** @type {number} */ column) => column === 0 || column === widths.length - 1;
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, column) => (isLeft(column) ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isLeft(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
  );
  return [line(rows[0] ?? []), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)].join('\n');
}
