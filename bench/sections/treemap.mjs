// @ts-check
import {contestants} from '../bundles.mjs';
import {inPage} from '../in-page.mjs';
import {atRate, rates, withCommas} from './section.mjs';

export const leaves = [18, 200, 1000, 10_000];
/** The largest at a quarter of the speed is half a minute for each, and says nothing new. */
const leavesAt = (/** @type {number} */ rate) => leaves.filter(count => rate === 1 || count < 10_000);

/** One treemap of so many items, on a page that has its script and its data, until it is painted. */
export const treemap = {
  name: 'treemap',
  rounds: {quick: 2, full: 9},
  rows: rates.flatMap(rate =>
    leavesAt(rate).map(count => ({
      key: `${count} ${rate}`,
      name: `treemap of ${withCommas(count)} items${atRate(rate)}`,
      unit: 'ms',
      reference: 'svg',
      ...(count === 10_000 && {target: {most: 1.5, of: 'd3'}})
    }))
  ),
  /** @param {import('./section.mjs').Tools} tools */
  trials: tools =>
    rates.flatMap(rate =>
      leavesAt(rate).flatMap(count =>
        contestants.map(
          contestant => () =>
            inPage(tools, {name: contestant, rate}, async page => {
              const time = await page.evaluate(address => {
                const {page: measures, contestant: figures} = /** @type {any} */ (window);
                return measures.treemap(figures, address);
              }, `/leaves-${count}.json`);
              return /** @type {const} */ ([[`${count} ${rate}`, contestant, time]]);
            })
        )
      )
    )
};
