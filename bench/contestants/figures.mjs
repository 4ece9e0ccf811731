// @ts-check

/**
 * What all the others draw, as floating-point numbers: the same money as the widgets find, by the shortest way. No
 * check, no exactness, no case but this one.
 * @typedef {{name: string, value: number}} Part
 * @typedef {{name: string, parts: Part[]}} Group
 */

export const colours = [
  '#3b6fb6',
  '#d9822b',
  '#4a9a62',
  '#b8474f',
  '#7d62ab',
  '#8a6d4f',
  '#c46aa0',
  '#6f7680'
];

/** @param {string | undefined} amount */
const number = amount => Number(amount ?? 0);
/** @param {Part[]} parts */
export const sum = parts => parts.reduce((total, {value}) => total + value, 0);
/** @param {number} value */
export const amountText = value => value.toFixed(2);
/**
 * @param {number} value
 * @param {number} total
 */
export const shareText = (value, total) => `${((100 * value) / total).toFixed(1)}%`;
/**
 * Whether a label has room.
 * @param {string} text
 * @param {number} width
 * @param {number} height
 */
export const fits = (text, width, height) => height > 22 && text.length * 13 + 8 < width;

/**
 * Income by source.
 * @param {any} budget
 * @returns {Part[]}
 */
export function incomeOf(budget) {
  const {columns, total} = budget.cuts.find(({side, by}) => side === 'income' && by === 'unit');
  return columns.map(({id, name}) => ({name, value: number(total.amounts[id])}));
}

/**
 * Basic and project expenditure, each with its parts.
 * @param {any} budget
 * @returns {Group[]}
 */
export function naturesOf(budget) {
  const {columns, total} = budget.cuts.find(({columns: all}) => all?.[0]?.id === 'basic');
  const leaves = column => (column.columns ? column.columns.flatMap(leaves) : [column]);
  return columns.map(column => ({
    name: column.name,
    parts: leaves(column)
      .map(({id, name}) => ({name, value: number(total.amounts[id])}))
      .filter(({value}) => value > 0)
  }));
}

/**
 * Expenditure by economic class and item, the largest first.
 * @param {any} budget
 * @returns {Group[]}
 */
export function economicOf(budget) {
  const {lines} = budget.cuts.find(({by, scope}) => by === 'economicClass' && !scope);
  /** @type {Map<string, Group>} */
  const groups = new Map();
  const add = (name, line) => {
    const group = groups.get(name) ?? {name, parts: []};
    groups.set(name, group);
    group.parts.push({name: line.name, value: number(line.amount)});
  };
  if (lines.length === 1) for (const line of lines[0].lines) add(line.code.slice(0, 3), line);
  else for (const {name, lines: below} of lines) for (const line of below) add(name, line);
  const all = [...groups.values()];
  for (const {parts} of all) parts.sort((a, b) => b.value - a.value);
  return all.sort((a, b) => sum(b.parts) - sum(a.parts));
}
