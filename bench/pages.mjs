// @ts-check
import {chromium} from 'playwright';
import {chromiumFlags, findChromium} from '../scripts/chromium.mjs';
import {stop} from '../scripts/dependencies.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').CDPSession} Devtools */

/** A browser that lets measurements be forced: garbage collection, a clock without steps. */
export async function openBrowser() {
  const executablePath = findChromium();
  if (!executablePath) return stop('The measurements need a Chromium; npm test installs one.');
  return chromium.launch({executablePath, args: [...chromiumFlags, '--enable-precise-memory-info']});
}

/**
 * Has something done on a fresh page, in a process of its own, at the speed of this machine or a part of it.
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {{address: string, rate?: number}} site where it begins: an empty page, because a slower speed counts only after a navigation
 * @param {(page: Page, devtools: Devtools) => Promise<T>} work
 */
export async function onFreshPage(browser, {address, rate = 1}, work) {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}});
  try {
    const page = await context.newPage();
    const problems = /** @type {string[]} */ ([]);
    page.on('pageerror', error => problems.push(error.message));
    const devtools = await context.newCDPSession(page);
    await page.goto(`${address}/blank.html`);
    if (rate > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate});
    const result = await work(page, devtools);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return result;
  } finally {
    await context.close();
  }
}
