// @ts-check
import {onFreshPage} from './pages.mjs';

/**
 * Has something measured on a fresh page that has the script of a contestant already.
 * @template T
 * @param {import('./sections/section.mjs').Tools} tools
 * @param {{name: string, rate?: number}} page of a contestant, or `library`
 * @param {(page: import('playwright').Page, devtools: import('playwright').CDPSession) => Promise<T>} work
 */
export function inPage({browser, address}, {name, rate = 1}, work) {
  return onFreshPage(browser, {address, rate}, async (page, devtools) => {
    page.setDefaultTimeout(300_000);
    await page.goto(`${address}/${name}.html`);
    await page.waitForFunction(() => 'page' in window);
    return work(page, devtools);
  });
}
