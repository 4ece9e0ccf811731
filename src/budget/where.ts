import {everyColumn} from './columns.js';
import type {Budget, Cut} from './schema.js';

/** What stands at a path, in the file's own names, from the general to the particular. */
export interface Where {
  /** The year of a comparative. */
  fiscalYear?: number;
  /** The table, or the section of the narrative. */
  part?: string;
  /** The row, the project or what a sentence speaks of; none for a total row without a name. */
  row?: string;
  column?: string;
  /** The sentence of a statement. */
  text?: string;
}

/** One step of a path: an index, a quoted key, a plain key. */
const step = /\[(\d+|\*)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([\w$]+)/gy;

/** The names at a path such as `cuts[6].total.amounts.basic`; as far as it leads into the file. */
export function whereIs(budget: Budget, path: string): Where {
  const where: Where = {};
  let here: unknown = budget;
  let cut: Cut | undefined;
  let isColumn = false;
  for (const [, index, quoted, name] of path.matchAll(step)) {
    if (index === '*') break;
    const key = index ?? (quoted === undefined ? name : (JSON.parse(quoted) as string)) ?? '';
    if (isColumn) {
      const column = everyColumn(cut?.columns).find(({id}) => id === key);
      if (column) where.column = column.name;
      break;
    }
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) break;
    here = (here as Record<string, unknown>)[key];
    isColumn = key === 'amounts';
    if (isCut(here)) cut = here;
    note(here, where);
  }
  return where;
}

function note(here: unknown, where: Where): void {
  if (typeof here !== 'object' || here === null || Array.isArray(here)) return;
  const {fiscalYear, table, section, name, totalName, of, text} = here as Record<string, unknown>;
  if (typeof fiscalYear === 'number') where.fiscalYear = fiscalYear;
  const title = (table as {title?: unknown} | undefined)?.title ?? section;
  if (typeof title === 'string') where.part = title;
  if (of !== undefined && typeof text === 'string') where.text = text;
  const row = name ?? totalName ?? (of as {name?: unknown} | undefined)?.name;
  if (typeof row === 'string') where.row = row;
}

const isCut = (here: unknown): here is Cut =>
  typeof here === 'object' && here !== null && 'lines' in here && 'side' in here;
