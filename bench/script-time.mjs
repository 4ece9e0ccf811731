// @ts-check

/** @typedef {{name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number}} TraceEvent */

const scripts = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule'
]);
const includedCategories = ['devtools.timeline', 'v8', 'v8.execute', 'disabled-by-default-v8.compile'];

/**
 * How long a page's main thread works in scripts while something is done, compiling included, in milliseconds of that
 * thread: what else the machine does is not in it. The browser's own sum (`ScriptDuration`) leaves out what a module
 * does after an `await`.
 * @param {import('playwright').CDPSession} devtools
 * @param {() => Promise<unknown>} work
 */
export async function scriptTime(devtools, work) {
  /** @type {Map<string, TraceEvent[]>} */
  const threads = new Map();
  const collect = (/** @type {{value: any[]}} */ {value}) => {
    for (const event of /** @type {TraceEvent[]} */ (value)) {
      if (event.ph !== 'X' || !scripts.has(event.name)) continue;
      const thread = `${event.pid}/${event.tid}`;
      threads.set(thread, [...(threads.get(thread) ?? []), event]);
    }
  };
  const complete = new Promise(resolve => devtools.once('Tracing.tracingComplete', resolve));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories}});
  await work();
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return Math.max(0, ...[...threads.values()].map(outermost)) / 1000;
}

/**
 * The time of the events that lie in no other.
 * @param {TraceEvent[]} events
 */
function outermost(events) {
  let sum = 0;
  let end = 0;
  for (const {ts, dur = 0, tdur = dur} of events.sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum;
}
