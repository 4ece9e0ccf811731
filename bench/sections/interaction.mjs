// @ts-check
import {inPage} from '../in-page.mjs';
import {atRate, rates, withCommas} from './section.mjs';

/** @typedef {import('playwright').Page} Page */

const sizes = [
  {file: '/budget.json', of: 'the demo’s budget', steps: ['hover', 'focus', 'drill', 'table'], rates},
  {
    file: '/leaves-10000.json',
    of: `a treemap of ${withCommas(10_000)} items`,
    steps: ['hover', 'focus', 'drill'],
    rates: [1]
  }
];
const names = {
  hover: 'a pointer comes to a tile',
  focus: 'an arrow key goes to the next',
  drill: 'a click opens a class',
  table: 'a click opens the table'
};

/** What the browser itself counts between an event of a real pointer or key and the next paint, in steps of 8 ms. */
export const interaction = {
  name: 'interaction',
  rounds: {quick: 2, full: 9},
  rows: sizes.flatMap(({file, of, steps, rates: speeds}) =>
    speeds.flatMap(rate =>
      steps.map(step => ({
        key: `${step} ${file} ${rate}`,
        name: `${names[/** @type {keyof typeof names} */ (step)]}, ${of}${atRate(rate)}`,
        unit: 'ms',
        ...(rate === 1 && {target: {below: 50}})
      }))
    )
  ),
  /** @param {import('./section.mjs').Tools} tools */
  trials: tools =>
    sizes.flatMap(({file, steps, rates: speeds}) =>
      speeds.map(
        rate => () =>
          inPage(tools, {name: 'widgets', rate}, async page => {
            await page.evaluate(async address => {
              const {page: measures, contestant} = /** @type {any} */ (window);
              await measures.treemap(contestant, address);
              Object.assign(window, {longest: measures.events()});
            }, file);
            /** @type {import('./section.mjs').Sample[]} */
            const samples = [];
            for (const step of steps) {
              await acts[/** @type {keyof typeof acts} */ (step)](page);
              const time = await page.evaluate(() => /** @type {any} */ (window).longest());
              samples.push([`${step} ${file} ${rate}`, 'widgets', time]);
            }
            return samples;
          })
      )
    )
};

const acts = {
  /** @param {Page} page */
  async hover(page) {
    const box = await boxOf(page);
    for (const part of [0.2, 0.7]) {
      await page.mouse.move(box.x + box.width * part, box.y + box.height * 0.3);
      await page.waitForTimeout(100);
    }
  },
  /** @param {Page} page */
  async focus(page) {
    await page.evaluate(() => {
      const mark = document.querySelector('budget-economic-treemap')?.shadowRoot?.querySelector('.mark');
      /** @type {SVGElement | null | undefined} */ (mark)?.focus();
    });
    await settle(page);
    for (let time = 0; time < 2; time += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(100);
    }
  },
  /** @param {Page} page */
  async drill(page) {
    const {x, y} = await boxOf(page);
    await page.mouse.move(x + 3, y + 3);
    await settle(page);
    await page.mouse.click(x + 3, y + 3);
  },
  /** @param {Page} page */
  async table(page) {
    const summary = page.locator('budget-economic-treemap details.table > summary');
    await summary.scrollIntoViewIfNeeded();
    await summary.hover();
    await settle(page);
    await summary.click();
  }
};

/**
 * What led to a step is not counted with it.
 * @param {Page} page
 */
const settle = page => page.evaluate(() => /** @type {any} */ (window).longest());

/** @param {Page} page */
async function boxOf(page) {
  const box = await page.evaluate(() => {
    const svg = document
      .querySelector('budget-economic-treemap')
      ?.shadowRoot?.querySelector('svg[role=list]');
    svg?.scrollIntoView({block: 'center'});
    return svg?.getBoundingClientRect().toJSON();
  });
  await page.mouse.move(0, 0);
  await settle(page);
  if (!box) throw new Error('no treemap was drawn');
  return box;
}
