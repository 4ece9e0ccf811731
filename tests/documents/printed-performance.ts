import type {Budget} from '../../src/budget/schema.js';
import {found} from './hongqi.js';
import type {PlacedRow} from './placed-cuts.js';
import {placedRows} from './placed-cuts.js';
import type {PrintedTable} from './printed-tables.js';

interface Target {
  path: string[];
  target: string;
  note?: string | undefined;
}

/** Table 11, the targets of the whole entity, and the indicators of table 12 with the project they stand with. */
interface PlacedPerformance {
  overall: unknown;
  table: unknown;
  projects: {code: string; name: string; indicators: Target[]}[];
}

/** What the JSON holds, its ids left out, which are not printed. */
export function placedPerformance({performance}: Budget): unknown {
  const {overall, ...printed} = performance ?? {};
  const funding = overall?.funding?.map(({lines, ...group}) => ({...group, rows: placedRows(lines)}));
  return {...printed, overall: {...overall, funding}};
}

export function printedPerformance(tables: readonly PrintedTable[]): PlacedPerformance {
  const form = found(tables.find(table => table.number === '11'));
  const {number, title, rows} = found(tables.find(table => table.number === '12'));
  return {
    overall: printedOverall(form),
    table: {number, title, header: rows.slice(0, 3)},
    projects: printedProjects(rows.slice(3))
  };
}

const blank = '';

/** Table 11 is a form: its header is what it prints on the left of, or over, what is filled in. */
function printedOverall({number, title, rows}: PrintedTable) {
  const at = (row: number, cell: number) => rows[row]?.[cell] ?? blank;
  const label = (row: number) => [at(row, 0), blank, blank, blank, blank];
  return {
    table: {number, title, header: [label(0), label(1), rows[2], label(5), rows[11]]},
    goals: at(1, 1).split(/ (?=2\. )/),
    tasks: [3, 4].map(row => ({name: at(row, 1), text: at(row, 3)})),
    totalName: at(5, 1),
    total: at(5, 3),
    funding: printedFunding(rows.slice(6, 11)),
    indicators: printedIndicators(rows.slice(12))
  };
}

/** `1、资金来源：（1）政府预算资金` opens a group, `（2）财政专户管理资金` goes on with it. */
function printedFunding(rows: string[][]) {
  const groups: {marker: string; name: string; rows: PlacedRow[]}[] = [];
  for (const [, label = '', , amount = ''] of rows) {
    const [, opening, marker = '', name = ''] = /^(.+：)?(（\d）)(.+)$/.exec(label) ?? [];
    const [, groupMarker, groupName] = /^(\d、)(.+)：$/.exec(opening ?? '') ?? [];
    if (groupMarker && groupName) groups.push({marker: groupMarker, name: groupName, rows: []});
    groups.at(-1)?.rows.push({depth: 0, part: 'lines', marker, name, amount: amount || undefined});
  }
  return groups;
}

/** The first two levels are printed once, over several rows. */
function printedIndicators(rows: string[][]): Target[] {
  let first = '';
  let second = '';
  return rows.map(row => {
    first = row[0] || first;
    second = row[1] || second;
    return {path: [first, second, row[2] ?? ''], target: row[3] ?? '', note: row[4] || undefined};
  });
}

const kinds: [kind: string, cell: number][] = [
  ['成本指标', 6],
  ['产出指标', 8],
  ['效益指标', 10],
  ['满意度指标', 12]
];

/** A project's four lists stand side by side; they are read one after the other, each from top to bottom. */
function printedProjects(rows: string[][]): PlacedPerformance['projects'] {
  const projectRows: string[][][] = [];
  for (const row of rows.slice(2)) {
    if (row[0]) projectRows.push([row]);
    else projectRows.at(-1)?.push(row);
  }
  return projectRows.map(lines => ({
    code: lines[0]?.[0] ?? '',
    name: lines[0]?.[1] ?? '',
    indicators: kinds.flatMap(([kind, cell]) => targetsOf(kind, lines, cell))
  }));
}

/** A name without a target is the rest of the name above it, which the page break cut off: 助力企业工作总成 / 本. */
function targetsOf(kind: string, rows: string[][], cell: number): Target[] {
  const targets: {name: string; target: string}[] = [];
  for (const row of rows) {
    const [name = '', target = ''] = row.slice(cell, cell + 2);
    const above = targets.at(-1);
    if (target) targets.push({name, target});
    else if (above) above.name += name;
  }
  return targets.map(({name, target}) => ({path: [kind, name], target}));
}
