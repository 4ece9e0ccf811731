import {describe, expect, it} from 'vitest';
import {demo} from './demo-site.js';

const site = demo();

/** What moved while a page came in, over a network on which script and file take their time: each with how far. */
async function moved(width: number, lang: string): Promise<unknown[]> {
  const page = await site.page(width);
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as unknown as {value: number; sources: {node: Node | null}[]}[]) {
        shifts.push([entry.value, ...entry.sources.map(({node}) => node?.nodeName)]);
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  const later = (pattern: string, delay: number) =>
    page.route(pattern, async route => {
      await new Promise(done => setTimeout(done, delay));
      await route.continue();
    });
  await later('**/demo.ts*', 700);
  await later('**/budgets/*.json', 1200);
  await page.goto(`${site.address}?lang=${lang}`, {waitUntil: 'networkidle'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('section > :first-child')].every(widget =>
      widget.shadowRoot?.querySelector('.plot')
    )
  );
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (window as unknown as {shifts: unknown[]}).shifts);
  await page.close();
  return shifts;
}

describe('The page of the real budget', () => {
  it.each([
    [320, 'zh-CN'],
    [320, 'en'],
    [400, 'zh-CN'],
    [400, 'en'],
    [800, 'zh-CN'],
    [800, 'en'],
    [1280, 'zh-CN'],
    [1280, 'en']
  ])('keeps everything in its place as it comes in, at %i px in %s', async (width, lang) => {
    expect(await moved(width, lang)).toEqual([]);
  });
});
