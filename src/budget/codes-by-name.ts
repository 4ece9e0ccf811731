import {codeOfName} from './classes/registry.js';
import {everyLine} from './printed.js';
import type {Budget} from './schema.js';

/** The code of a line that is printed without one, by its dimension and name. */
export type CodesByName = (by: string, name: string) => string | undefined;

/** A name as it is compared: `2022 年` and `2022年` are one. */
export const sameName = (name: string) => (/\s/.test(name) ? name.replace(/\s+/g, '') : name);

/**
 * What the file itself says: the code that a name stands beside in another table, as long as it is one code; else what
 * the known lists say. Table 1 names functions without their codes, table 3 has both.
 */
export function codesByName(budget: Budget): CodesByName {
  let known: ReturnType<typeof codesIn> | undefined;
  return (by, name) => {
    // Many files print every line with its code, and never ask.
    known ??= codesIn(budget);
    const codes = known.get(by);
    const plain = sameName(name);
    return codes?.has(plain) ? codes.get(plain) : codeOfName(by, plain);
  };
}

/** By dimension and name; undefined where a name stands beside several codes. */
function codesIn({cuts}: Budget): Map<string, Map<string, string | undefined>> {
  const known = new Map<string, Map<string, string | undefined>>();
  for (const cut of cuts) {
    for (const {by = cut.by, code, name} of everyLine(cut.lines)) {
      if (code === undefined) continue;
      const codes = known.get(by) ?? new Map<string, string | undefined>();
      known.set(by, codes);
      const plain = sameName(name);
      codes.set(plain, codes.has(plain) && codes.get(plain) !== code ? undefined : code);
    }
  }
  return known;
}
