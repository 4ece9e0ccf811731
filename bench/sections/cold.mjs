// @ts-check
import {contestants, kinds} from '../bundles.mjs';
import {onFreshPage} from '../pages.mjs';
import {scriptTime} from '../script-time.mjs';
import {atRate, rates} from './section.mjs';

const all = /** @type {const} */ ([...kinds, 'all']);
const names = {pie: 'income pie', bars: 'bars', treemap: 'treemap', all: 'all three'};

/** A first visit: from navigation until the page with its figure is painted, and how much of it is script. */
export const cold = {
  name: 'cold',
  rounds: {quick: 2, full: 15},
  rows: rates.flatMap(rate =>
    all.flatMap(kind => [
      {
        key: `${kind} painted ${rate}`,
        name: `navigation to painted, ${names[kind]}${atRate(rate)}`,
        unit: 'ms',
        reference: 'svg',
        ...(kind !== 'all' && {target: {most: 1.35, ahead: ['chartjs', 'echarts']}})
      },
      {
        key: `${kind} script ${rate}`,
        name: `script until then, ${names[kind]}${atRate(rate)}`,
        unit: 'ms',
        digits: 1,
        reference: 'svg',
        ...(kind !== 'all' && {target: {most: 4.5}})
      }
    ])
  ),
  /** @param {import('./section.mjs').Tools} tools */
  trials: ({browser, address, painted}) =>
    rates.flatMap(rate =>
      all.flatMap(kind =>
        contestants.map(
          contestant => () =>
            onFreshPage(browser, {address, rate}, async (page, devtools) => {
              // Asking the page would be work for it; it says so itself.
              const saying = painted();
              const script = await scriptTime(devtools, async () => {
                await page.goto(`${address}/${contestant}-${kind}.html`, {waitUntil: 'commit'});
                await saying;
              });
              return /** @type {const} */ ([
                [`${kind} painted ${rate}`, contestant, await saying],
                [`${kind} script ${rate}`, contestant, script]
              ]);
            })
        )
      )
    )
};
