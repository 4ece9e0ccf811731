// @ts-check
import {contestants} from '../bundles.mjs';
import {inPage} from '../in-page.mjs';
import {atRate, rates} from './section.mjs';

/** New data for figures that are there: another budget object each time, its amounts other ones. */
export const change = {
  name: 'change',
  rounds: {quick: 2, full: 9},
  rows: rates.map(rate => ({
    key: `${rate}`,
    name: `60 changes of the data of three figures${atRate(rate)}`,
    unit: 'ms',
    reference: 'svg',
    target: {most: 3, ahead: ['echarts']}
  })),
  /** @param {import('./section.mjs').Tools} tools */
  trials: tools =>
    rates.flatMap(rate =>
      contestants.map(
        contestant => () =>
          inPage(tools, {name: contestant, rate}, async page => {
            const time = await page.evaluate(() => {
              const {page: measures, contestant: figures} = /** @type {any} */ (window);
              return measures.change(figures, 60);
            });
            return /** @type {const} */ ([[`${rate}`, contestant, time]]);
          })
      )
    )
};
