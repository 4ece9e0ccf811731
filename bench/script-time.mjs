// @ts-check

/** @typedef {{name: string, ph: string, ts: number, dur?: number, pid: number, tid: number}} TraceEvent */

const scripts = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'V8.GCScavenger'
]);

/**
 * The time that a page's main thread spends in scripts while something is done, compiling included, in milliseconds.
 * The browser's own sum (`ScriptDuration`) leaves out what a module does after an `await`.
 * @param {import('playwright').CDPSession} devtools
 * @param {() => Promise<unknown>} work
 */
export async function scriptTime(devtools, work) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{value: any[]}} */ {value}) => void events.push(...value);
  devtools.on('Tracing.dataCollected', collect);
  const complete = new Promise(resolve => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile']}
  });
  await work();
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);

  /** @type {Map<string, TraceEvent[]>} */
  const threads = new Map();
  for (const event of events) {
    if (event.ph !== 'X' || !scripts.has(event.name)) continue;
    const thread = `${event.pid}/${event.tid}`;
    threads.set(thread, [...(threads.get(thread) ?? []), event]);
  }
  return Math.max(0, ...[...threads.values()].map(covered)) / 1000;
}

/**
 * How long at least one of the events lasts; they lie in one another.
 * @param {TraceEvent[]} events
 */
function covered(events) {
  let sum = 0;
  let end = 0;
  for (const {ts, dur = 0} of events.sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return sum;
}
