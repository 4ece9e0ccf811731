// @ts-check
import {contestants} from '../bundles.mjs';
import {inPage} from '../in-page.mjs';
import {atRate, rates} from './section.mjs';

/** Five hundred at a quarter of the speed are minutes, and say nothing new. */
const counts = new Map([
  [1, [100, 500]],
  [4, [100]]
]);
const countsAt = (/** @type {number} */ rate) => counts.get(rate) ?? [];

/** Many figures at once, the three kinds in turns, each given the same object; and of the widgets, the file's address. */
export const mount = {
  name: 'mount',
  rounds: {quick: 2, full: 9},
  rows: [
    ...rates.flatMap(rate => [
      ...countsAt(rate).map(count => ({
        key: `${count} ${rate}`,
        name: `mounting ${count} figures${atRate(rate)}`,
        unit: 'ms',
        reference: 'svg',
        ...(count === 100 && {target: {most: 4, ahead: ['chartjs', 'echarts']}})
      })),
      {
        key: `src 100 ${rate}`,
        name: `mounting 100 figures, by the file's address${atRate(rate)}`,
        unit: 'ms',
        reference: 'svg',
        target: {most: 4}
      }
    ]),
    {
      key: 'growth',
      name: 'one of 500 figures against one of 100',
      unit: '×',
      digits: 2,
      from: (/** @type {(row: string) => number | undefined} */ get) => {
        const [few, many] = [get('100 1'), get('500 1')];
        return few && many ? many / few / 5 : undefined;
      },
      target: {below: 1.15}
    }
  ],
  /** @param {import('./section.mjs').Tools} tools */
  trials: tools =>
    rates.flatMap(rate =>
      countsAt(rate).flatMap(count =>
        contestants.map(contestant => async () => {
          const byObject = await measure(tools, contestant, rate, count, false);
          /** @type {import('./section.mjs').Sample[]} */
          const samples = [[`${count} ${rate}`, contestant, byObject]];
          if (count === 100 && contestant === 'svg') samples.push([`src 100 ${rate}`, 'svg', byObject]);
          if (count === 100 && contestant === 'widgets') {
            samples.push([`src 100 ${rate}`, 'widgets', await measure(tools, contestant, rate, count, true)]);
          }
          return samples;
        })
      )
    )
};

/**
 * @param {import('./section.mjs').Tools} tools
 * @param {string} name
 * @param {number} rate
 * @param {number} count
 * @param {boolean} isShared
 */
const measure = (tools, name, rate, count, isShared) =>
  inPage(tools, {name, rate}, page =>
    page.evaluate(([many, shared]) => {
      const {page: measures, contestant} = /** @type {any} */ (window);
      return measures.mount(contestant, many, shared);
    }, /** @type {const} */ ([count, isShared]))
  );
