import type {Slices} from '../budget/slices.js';

/** Milliseconds after which the page has its turn. */
const most = 12;

/** Does work a little at a time, so that the page stays at the reader's hand; of a hidden one nobody waits. */
export async function inSlices<T>(work: Slices<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + most;
    let step = work.next();
    while (!step.done && (document.hidden || performance.now() < end)) step = work.next();
    if (step.done) return step.value;
    await new Promise(done => setTimeout(done));
  }
}
