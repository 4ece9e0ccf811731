import {join} from 'node:path';
import type {Browser, Page} from 'playwright';
import {chromium} from 'playwright';
import type {ViteDevServer} from 'vite';
import {createServer} from 'vite';
import {afterAll, beforeAll} from 'vitest';
import {chromiumFlags, findChromium} from '../../scripts/chromium.mjs';
import {root} from '../house/imports.js';

/** The demo as `npm start` shows it. */
interface Demo {
  readonly address: string;
  page(width: number): Promise<Page>;
}

/** Serves the demo for the tests of one file. */
export function demo(): Demo {
  let server: ViteDevServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await createServer({
      configFile: join(root, 'vite.config.ts'),
      root: join(root, 'demo'),
      logLevel: 'error',
      server: {port: 0, hmr: false, watch: null}
    });
    await server.listen();
    const executablePath = findChromium();
    browser = await chromium.launch({...(executablePath && {executablePath}), args: chromiumFlags});
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    get address() {
      return server.resolvedUrls?.local[0] ?? '';
    },
    page: width => browser.newPage({viewport: {width, height: 900}})
  };
}
