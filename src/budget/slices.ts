/** Work that can be paused wherever it yields, so that a page is never busy with it for long. */
export type Slices<T> = Generator<undefined, T>;

/** So many steps of the smallest work are done between two pauses. */
const stride = 256;

/** Tells at which steps to pause. */
export function pacer(): () => boolean {
  let steps = 0;
  return () => ++steps % stride === 0;
}

/** Does all of the work at once. */
export function finish<T>(work: Slices<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
