import type {Column} from '../budget/schema.js';
import type {Name} from './name.js';
import type {Speaker} from './speaker.js';

/** A column of a cut under the names of all that it stands under, piece by piece: `本年收入 · 一般公共预算`. */
export interface NamedColumn {
  column: Column;
  name: readonly Name[];
}

/** Every column of a tree in printed order, a parent before what stands below it. */
export function namedColumns(
  columns: readonly Column[] = [],
  say: Speaker,
  above: readonly Name[] = [],
  isOfWhich = false
): NamedColumn[] {
  return columns.flatMap(column => {
    const own = say.name({...column, by: ''});
    const name = [...above, ...(isOfWhich ? [ofWhich(column.marker, say)] : []), own];
    const inner = [...name, {text: ' · '}];
    return [
      {column, name},
      ...namedColumns(column.columns, say, inner),
      ...namedColumns(column.ofWhich, say, inner, true)
    ];
  });
}

/** What stands before the name of what is only part of something: as printed, for who reads the file's language. */
export function ofWhich(marker: string | undefined, say: Speaker): Name {
  return {text: (say.readsFile() && marker) || say.words.ofWhich};
}
