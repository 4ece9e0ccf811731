import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import type {Browser, Page} from 'playwright';
import {chromium} from 'playwright';
import {chromiumFlags, findChromium} from '../../scripts/chromium.mjs';
import {realFile} from './packed.js';

/** What a strict page allows: nothing but its own files, and the policies for HTML that are named. */
const policyWith = (policies: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob:",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`
  ].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json'
};

/** A page in Chromium, and what went wrong on it. */
export interface Visit {
  page: Page;
  /** What the console or the security policy complains of, in order. */
  complaints: string[];
  /** The addresses on the site that were asked for, in order. */
  asked: string[];
}

/** A site under a strict security policy, of the files in a folder, with the real budget at `/budget.json`. */
export class Site {
  private readonly asked: string[] = [];
  private readonly server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    this.asked.push(url);
    const path = pathname === '/budget.json' ? realFile : join(this.folder, normalize(pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (pathname === '/favicon.ico' || !existsSync(file)) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'text/plain',
      'content-security-policy': policyWith(this.policies)
    });
    createReadStream(file).pipe(response);
  });

  private constructor(
    private readonly folder: string,
    private readonly policies: string,
    private readonly browser: Browser
  ) {}

  static async open(folder: string, policies = 'lit-html'): Promise<Site> {
    const executablePath = findChromium() ?? '/usr/bin/chromium';
    const site = new Site(folder, policies, await chromium.launch({executablePath, args: chromiumFlags}));
    await new Promise<void>(done => site.server.listen(0, '127.0.0.1', done));
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async visit(path = '/'): Promise<Visit> {
    this.asked.length = 0;
    const page = await this.browser.newPage({locale: 'en'});
    const complaints: string[] = [];
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(this.address + path);
    return {page, complaints, asked: this.asked};
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }
}

/** The title of a drawn widget; waits for it. */
export async function titleOf({page}: Visit, tag: string): Promise<string> {
  await page.locator(`${tag} [part=plot]`).first().waitFor();
  return (await page.locator(`${tag} [part=heading]`).first().textContent())?.trim() ?? '';
}
