/** Numbers that look random and are the same in every run: `random(10)` is 0 … 9. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
