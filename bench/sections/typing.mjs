// @ts-check
import {contestants} from '../bundles.mjs';
import {inPage} from '../in-page.mjs';
import {atRate} from './section.mjs';

const rate = 4;

/** How soon a letter appears that is typed on a page with 20 figures. */
export const typing = {
  name: 'typing',
  rounds: {quick: 3, full: 9},
  rows: [
    {
      key: 'key',
      name: `typing a letter beside 20 figures${atRate(rate)}`,
      unit: 'ms',
      digits: 1,
      reference: 'svg',
      target: {below: 50}
    }
  ],
  /** @param {import('./section.mjs').Tools} tools */
  trials: tools =>
    contestants.map(
      contestant => () =>
        inPage(tools, {name: contestant, rate}, async page => {
          await page.evaluate(async () => {
            const {page: measures, contestant: figures} = /** @type {any} */ (window);
            await measures.keep(figures, 20);
            Object.assign(window, {times: measures.listen()});
          });
          await page.keyboard.type('one budget, in one file', {delay: 60});
          await page.waitForTimeout(200);
          /** @type {number[]} */
          const times = await page.evaluate(() => /** @type {any} */ (window).times);
          const sorted = times.sort((a, b) => a - b);
          return /** @type {const} */ ([
            ['key', contestant, sorted[Math.floor(sorted.length / 2)] ?? Number.NaN]
          ]);
        })
    )
};
