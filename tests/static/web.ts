import type {Browser, BrowserContextOptions, Page} from 'playwright';
import {chromium} from 'playwright';
import {build} from 'rolldown';
import {afterAll, afterEach, beforeAll} from 'vitest';
import {chromiumFlags, findChromium} from '../../scripts/chromium.mjs';
import {root} from '../house/imports.js';

/** Where the pages of a test stand; nothing is asked of a network. */
const site = 'https://budgets.test';

/** A file of the site, with the headers that it is sent with. */
export interface File {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

let browser: Browser;
const pages: Page[] = [];

/** Starts one browser for the tests of a file, and closes each page after its test. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium() ?? '/usr/bin/chromium',
      args: chromiumFlags
    });
  }, 60_000);
  afterEach(() => Promise.all(pages.splice(0).map(page => page.context().close())));
  afterAll(() => browser.close());
}

/** An open page of the site; what it says on its console is in `said`. */
export async function open(
  files: Readonly<Record<string, File>>,
  options: BrowserContextOptions = {}
): Promise<{page: Page; said: string[]}> {
  const context = await browser.newContext(options);
  await context.route(`${site}/**`, route => {
    const {pathname} = new URL(route.request().url());
    const file = files[pathname];
    if (!file) return route.fulfill({status: 404, body: ''});
    const {body, type = 'text/html; charset=utf-8', headers = {}} = file;
    return route.fulfill({body, headers: {'content-type': type, ...headers}});
  });
  const page = await context.newPage();
  pages.push(page);
  const said: string[] = [];
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => said.push(`error: ${error.message}`));
  await page.goto(`${site}/`);
  return {page, said};
}

/** A whole page around some markup. */
export const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Budgets</title>${head}</head><body>${body}</body></html>`;

/** A script for pages, from the modules that it names; Lit's own development build, which warns of misuse. */
export async function scriptOf(...modules: string[]): Promise<File> {
  const {output} = await build({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === 'entry' ? id : null),
        load: id =>
          id === 'entry'
            ? modules.map(each => `import ${JSON.stringify(each.replace(/^\.\//, `${root}/`))};`).join('\n')
            : null
      }
    ],
    cwd: root,
    tsconfig: 'tsconfig.json',
    write: false,
    resolve: {conditionNames: ['development', 'browser', 'import', 'default']},
    output: {format: 'es', codeSplitting: false}
  });
  const body = output[0].code.replace('issueWarning("dev-mode"', '(() => {})("dev-mode"');
  return {body: `globalThis.litIssuedWarnings = new Set(['dev-mode']);\n${body}`, type: 'text/javascript'};
}
