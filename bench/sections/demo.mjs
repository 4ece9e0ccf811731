// @ts-check
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import {root} from '../../scripts/dependencies.mjs';
import {serve} from '../site.mjs';

const widths = [390, 1280];

/** How far the demo jumps while it loads. */
export const demo = {
  name: 'demo',
  rounds: {quick: 2, full: 5},
  rows: widths.map(width => ({
    key: `${width}`,
    name: `layout shift while the demo loads, ${width} px wide`,
    unit: '',
    digits: 3,
    target: {below: 0}
  })),
  /** @param {import('./section.mjs').Tools} tools */
  trials: ({browser}) => {
    const site = built();
    return widths.map(width => async () => {
      const {address} = await site;
      const context = await browser.newContext({viewport: {width, height: 900}});
      const page = await context.newPage();
      await page.goto(`${address}/index.html`, {waitUntil: 'networkidle'});
      const shift = await page.evaluate(
        () =>
          new Promise(resolve => {
            let sum = 0;
            new PerformanceObserver(list => {
              for (const {value} of /** @type {any[]} */ (list.getEntries())) sum += value;
            }).observe({type: 'layout-shift', buffered: true});
            setTimeout(() => resolve(sum), 500);
          })
      );
      await context.close();
      return [/** @type {const} */ ([`${width}`, 'widgets', /** @type {number} */ (shift)])];
    });
  }
};

/** The demo as a site of files. */
async function built() {
  const {output} = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    await build({root: join(root, 'demo'), configFile: false, logLevel: 'silent', build: {write: false}})
  );
  /** @type {Map<string, string | Buffer>} */
  const files = new Map(
    output.map(file => [`/${file.fileName}`, file.type === 'chunk' ? file.code : Buffer.from(file.source)])
  );
  const budget = '/budgets/hongqi-gxj-2023.json';
  files.set(budget, readFileSync(join(root, `demo${budget}`)));
  const site = await serve(files);
  site.unref();
  return site;
}
