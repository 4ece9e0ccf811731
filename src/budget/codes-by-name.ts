import {codeOfName} from './classes/registry.js';
import {everyLine} from './printed.js';
import type {Budget} from './schema.js';

/** The code of a line that is printed without one, by its dimension and name. */
export type CodesByName = (by: string, name: string) => string | undefined;

/** A name as it is compared: `2022 年` and `2022年` are one. */
export const sameName = (name: string) => name.replace(/\s+/g, '');

/**
 * What the file itself says: the code that a name stands beside in another table, as long as it is one code; else what
 * the known lists say. Table 1 names functions without their codes, table 3 has both.
 */
export function codesByName({cuts}: Budget): CodesByName {
  const known = new Map<string, string | undefined>();
  for (const cut of cuts) {
    for (const line of everyLine(cut.lines)) {
      if (line.code === undefined) continue;
      const key = `${line.by ?? cut.by} ${sameName(line.name)}`;
      known.set(key, known.has(key) && known.get(key) !== line.code ? undefined : line.code);
    }
  }
  return (by, name) => {
    const key = `${by} ${sameName(name)}`;
    return known.has(key) ? known.get(key) : codeOfName(by, sameName(name));
  };
}
