import {caps} from './caps.js';
import type {Fault} from './fault.js';
import {excerpt, pathText} from './fault.js';
import type {Budget, Column, Cut, Line} from './schema.js';
import type {Slices} from './slices.js';
import {finish} from './slices.js';

/** Every column of a tree in printed order: a parent before its parts, `columns` before `ofWhich`. */
export function everyColumn(columns: readonly Column[] = [], all: Column[] = []): readonly Column[] {
  for (const column of columns) {
    all.push(column);
    if (column.columns) everyColumn(column.columns, all);
    if (column.ofWhich) everyColumn(column.ofWhich, all);
  }
  return all;
}

/** The columns of each cut must be few enough and told apart by their ids, and every amount must stand in one of them. */
export function columnFaults(budget: Budget): Fault[] {
  return finish(sliceColumns(budget));
}

export function* sliceColumns(budget: Budget): Slices<Fault[]> {
  const faults: Fault[] = [];
  const years = (budget.comparatives ?? []).map(({cuts}, year) => [cuts, ['comparatives', year]] as const);
  for (const [cuts, path] of [[budget.cuts, []] as const, ...years])
    for (const [index, cut] of cuts.entries()) {
      yield;
      faults.push(...faultsOfCut(cut, [...path, 'cuts', index]));
    }
  return faults;
}

function faultsOfCut(cut: Cut, path: readonly (string | number)[]): Fault[] {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const columns = everyColumn(cut.columns);
  if (columns.length > caps.columns) {
    const [expected, found] = [String(caps.columns), String(columns.length)];
    return [{code: 'too-wide', path: pathText([...path, 'columns']), expected, found}];
  }
  for (const {id} of columns) {
    if (ids.has(id)) {
      faults.push({
        code: 'repeated-column',
        path: pathText([...path, 'columns']),
        expected: '',
        found: excerpt(id)
      });
    }
    ids.add(id);
  }
  const known = [...ids].slice(0, 8).join(' | ');
  /** The way to the row that is looked at, from the root. */
  const steps = [...path];
  const check = (amounts: Line['amounts']) => {
    if (!amounts) return;
    for (const id of Object.keys(amounts)) {
      if (ids.has(id)) continue;
      const at = pathText([...steps, 'amounts', id]);
      faults.push({code: 'unknown-column', path: at, expected: known, found: excerpt(id)});
    }
  };
  const walk = (key: 'lines' | 'ofWhich', lines: readonly Line[] | undefined) => {
    if (!lines) return;
    steps.push(key);
    for (const [index, line] of lines.entries()) {
      steps.push(index);
      check(line.amounts);
      walk('lines', line.lines);
      walk('ofWhich', line.ofWhich);
      steps.pop();
    }
    steps.pop();
  };
  steps.push('total');
  check(cut.total?.amounts);
  steps.pop();
  walk('lines', cut.lines);
  return faults;
}
