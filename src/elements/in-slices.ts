import type {Slices} from '../budget/slices.js';

/** Milliseconds after which the page has its turn. */
const most = 12;

const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};

/** The next turn of the page: whatever the reader did, and a frame, come before it. */
function turn(): Promise<void> {
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(done => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
}

/** Does work a little at a time, so that the page stays at the reader's hand. */
export async function inSlices<T>(work: Slices<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + most;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    await turn();
  }
}
