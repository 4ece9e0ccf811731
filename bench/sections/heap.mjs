// @ts-check
import {contestants} from '../bundles.mjs';
import {inPage} from '../in-page.mjs';

const count = 99;

/** What figures keep in memory, scripts' and the document's, and what of it stays when they are gone. Pixels of a canvas are not in it. */
export const heap = {
  name: 'heap',
  rounds: {quick: 2, full: 7},
  rows: [
    {
      key: 'figure',
      name: 'memory, one figure',
      unit: 'kB',
      digits: 1,
      reference: 'svg',
      target: {ahead: ['echarts']}
    },
    {key: 'left', name: 'memory that one leaves behind', unit: 'kB', digits: 2, target: {below: 0.5}},
    {key: 'nodes', name: 'nodes that 99 leave behind', unit: 'nodes', digits: 0, target: {below: 0}}
  ],
  /** @param {import('./section.mjs').Tools} tools */
  trials: tools =>
    contestants.map(
      contestant => () =>
        inPage(tools, {name: contestant}, async (page, devtools) => {
          const call = (/** @type {string} */ name, /** @type {number} */ many = 0) =>
            page.evaluate(([method, number]) => {
              const {page: measures, contestant: figures} = /** @type {any} */ (window);
              return method === 'keep' ? measures.keep(figures, number) : measures.clear();
            }, /** @type {const} */ ([name, many]));
          const weigh = async () => {
            for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
            const usage = /** @type {any} */ (await devtools.send('Runtime.getHeapUsage'));
            const {nodes} = await devtools.send('Memory.getDOMCounters');
            return {bytes: usage.usedSize + (usage.embedderHeapUsedSize ?? 0), nodes};
          };
          // What is made once, for the first of all, is no part of one.
          await call('keep', count);
          await call('clear');
          const before = await weigh();
          await call('keep', count);
          const full = await weigh();
          await call('clear');
          const after = await weigh();
          return /** @type {const} */ ([
            ['figure', contestant, (full.bytes - before.bytes) / count / 1000],
            ['left', contestant, Math.max(0, after.bytes - before.bytes) / count / 1000],
            ['nodes', contestant, Math.max(0, after.nodes - before.nodes)]
          ]);
        })
    )
};
