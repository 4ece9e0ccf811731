import {readFileSync} from 'node:fs';
import type {IncomingMessage, Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Frame, Page} from 'playwright';
import {chromium} from 'playwright';
import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import {chromiumFlags, findChromium} from '../../scripts/chromium.mjs';
import {framePage, parentScript, widgetSources} from '../../scripts/frame-page.mjs';
import {root} from '../house/imports.js';

/** What a site answers with at a path. */
interface Answer {
  body?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** The real budget, as text. */
export const budgetText = readFileSync(join(root, 'demo/budgets/hongqi-gxj-2023.json'), 'utf8');

/** A site of its own, on a port of its own; what is not asked for stays unsaid. */
class Site {
  readonly answers = new Map<string, Answer>();
  readonly requests: string[] = [];
  origin = '';
  private readonly server: Server = createServer((request, response) => {
    const {status = 200, headers = {}, body = ''} = this.answer(request);
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers
    });
    response.end(body);
  });

  async open(): Promise<void> {
    await new Promise<void>(done => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer({url = '/'}: IncomingMessage): Answer {
    const [path = '/'] = url.split('?');
    if (path === '/favicon.ico') return {status: 204};
    this.requests.push(path);
    return this.answers.get(path) ?? {status: 404};
  }
}

/** The site with the frame page and its budget, and any other one. */
export const own = new Site();
export const other = new Site();
/** The frame page as it is built, and the hash of its script. */
export const built = {page: '', hash: ''};
let browser: Browser;
const pages: Page[] = [];
/** What a browser complains of: a script that may not run, an error. A test that wants it takes it out. */
export const complaints: string[] = [];

beforeAll(async () => {
  const executablePath = findChromium() ?? '/usr/bin/chromium';
  const [frame, parent] = await Promise.all([
    framePage(widgetSources),
    parentScript(),
    own.open(),
    other.open()
  ]);
  Object.assign(built, frame);
  browser = await chromium.launch({executablePath, args: chromiumFlags});
  for (const site of [own, other]) {
    site.answers.set('/embed.html', {body: built.page});
    site.answers.set('/embed.js', {body: parent, headers: {'content-type': 'text/javascript'}});
    site.answers.set('/budget.json', {body: budgetText, headers: {'content-type': 'application/json'}});
  }
}, 120_000);

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  own.close();
  other.close();
});

/** A page of the other site with this in it, around whatever it frames. */
export async function around(markup: string, options: BrowserContextOptions = {}): Promise<Page> {
  other.answers.set('/around.html', {
    body: `<!doctype html><html lang="en"><title>Around</title><body>${markup}`
  });
  return open(`${other.origin}/around.html`, options);
}

/** A page by its address. */
export async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 800, height: 900}, locale: 'en', ...options});
  const page = await context.newPage();
  pages.push(page);
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return page;
}

/** The frame page with such a query. */
export const frameAddress = (query: Record<string, string>) =>
  `${own.origin}/embed.html?${new URLSearchParams(query).toString()}`;

/** The usual widget, in English. */
export const pie = (more: Record<string, string> = {}) =>
  frameAddress({widget: 'income-pie', src: 'budget.json', lang: 'en', ...more});

/** The frame of a page, once it is there. */
export async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe', {state: 'attached'});
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('There is no page in the frame.');
  return frame;
}

/** What the frame shows as its title, once it has drawn. */
export const headingIn = async (frame: Frame | Page) =>
  (await frame.locator('[part=heading]').textContent({timeout: 20_000}))?.trim();

/** What the frame page itself says in place of a widget, or below it. */
export const saidIn = (frame: Frame | Page) => frame.locator('p[role=alert]').textContent({timeout: 20_000});
