import type {Fault} from './fault.js';
import {excerpt, pathText} from './fault.js';
import type {Budget, Column, Cut, Line} from './schema.js';

/** Every column of a tree in printed order: a parent before its parts, `columns` before `ofWhich`. */
export function* everyColumn(columns: readonly Column[] = []): Generator<Column> {
  for (const column of columns) {
    yield column;
    yield* everyColumn(column.columns);
    yield* everyColumn(column.ofWhich);
  }
}

/** The columns of each cut must be told apart by their ids, and every amount must stand in one of them. */
export function columnFaults(budget: Budget): Fault[] {
  return [
    ...budget.cuts.flatMap((cut, index) => faultsOfCut(cut, ['cuts', index])),
    ...(budget.comparatives ?? []).flatMap((year, yearIndex) =>
      year.cuts.flatMap((cut, index) => faultsOfCut(cut, ['comparatives', yearIndex, 'cuts', index]))
    )
  ];
}

type Steps = readonly (string | number)[];

function faultsOfCut(cut: Cut, steps: Steps): Fault[] {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  for (const {id} of everyColumn(cut.columns)) {
    if (ids.has(id)) {
      const path = pathText([...steps, 'columns']);
      faults.push({code: 'repeated-column', path, expected: '', found: excerpt(id)});
    }
    ids.add(id);
  }
  const known = [...ids].slice(0, 8).join(' | ');
  const check = (amounts: Line['amounts'], at: Steps) => {
    for (const id of Object.keys(amounts ?? {})) {
      if (ids.has(id)) continue;
      const path = pathText([...at, 'amounts', id]);
      faults.push({code: 'unknown-column', path, expected: known, found: excerpt(id)});
    }
  };
  const walk = (lines: readonly Line[] = [], at: Steps) =>
    lines.forEach((line, index) => {
      const place = [...at, index];
      check(line.amounts, place);
      walk(line.lines, [...place, 'lines']);
      walk(line.ofWhich, [...place, 'ofWhich']);
    });
  check(cut.total?.amounts, [...steps, 'total']);
  walk(cut.lines, [...steps, 'lines']);
  return faults;
}
