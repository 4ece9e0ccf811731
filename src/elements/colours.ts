/**
 * One hue for one thing in every widget, by what its id or code means: `c1`…`c8`, or `c0` for the remainder.
 * Basic expenditure is a family of blues and greens; projects, subsidies to enterprises and what was carried over are
 * warm.
 */
const meanings: readonly (readonly [RegExp, number])[] = [
  [/^(basic\.personnel\.wages|301|501)/, 1],
  [/^(basic\.personnel\.households|303|509)/, 2],
  [/^(basic\.operating\.goodsAndServices$|basic\.operating$|302|502)/, 3],
  [/^(project\.targeted|312|507)/, 4],
  [/^project\.operating/, 5],
  [/^(505|506)/, 6],
  [/^(basic\.operating\.capital|310|309|503|504)/, 7],
  [/^(reserve|399|599)/, 8],
  [/^carryover(\.generalPublicBudget)?$/, 4],
  [/^carryover\./, 5],
  [/^current(\.generalPublicBudget)?$/, 1],
  [/^current\.governmentFunds/, 2],
  [/^current\.specialAccount/, 3],
  [/^current\.institution$/, 6],
  [/^project$/, 4],
  [/^basic$/, 1]
];

/** How many hues there are. */
const hues = 8;

interface Meant {
  key: string;
  id?: string;
  code?: string;
}

/**
 * A hue for each of several things shown together: its own where it has a meaning, and else the first that is free, in
 * order. Beyond eight the rest are neutral.
 */
export function colourOf(things: readonly Meant[]): Map<string, string> {
  const taken = new Set<number>();
  const found = new Map<string, number>();
  for (const {key, id, code} of things) {
    const hue = meanings.find(([pattern]) => pattern.test(id ?? code ?? ''))?.[1];
    if (hue === undefined || taken.has(hue)) continue;
    taken.add(hue);
    found.set(key, hue);
  }
  const free = Array.from({length: hues}, (_, index) => index + 1).filter(hue => !taken.has(hue));
  return new Map(things.map(({key}) => [key, `c${found.get(key) ?? free.shift() ?? 0}`]));
}
