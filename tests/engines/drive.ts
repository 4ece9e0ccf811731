import type {ChildProcess} from 'node:child_process';
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import type {BrowserType, LaunchOptions} from 'playwright';
import {chromium, firefox} from 'playwright';
import {Builder, Capabilities} from 'selenium-webdriver';
import {chromiumFlags, findChromium} from '../../scripts/chromium.mjs';
import {findFirefox, findMiniBrowser} from '../../scripts/other-engines.mjs';
import type {Result} from './suite-page.js';

/** Opens a page of the suite in an engine, and waits for what comes of it. */
export type Drive = (address: string) => Promise<Result>;

const minutes = 60_000;
const resultOf = (text: unknown): Result => JSON.parse(String(text)) as Result;

async function byPlaywright(kind: BrowserType, options: LaunchOptions, address: string): Promise<Result> {
  const browser = await kind.launch(options);
  try {
    // A stock Firefox takes no emulation of a reader's settings.
    const asIs = {colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null};
    const context = await browser.newContext({viewport: {width: 1280, height: 1000}, ...asIs});
    const page = await context.newPage();
    await page.goto(address);
    const end = Date.now() + 14 * minutes;
    for (;;) {
      // A strict policy lets no driver hand a condition to the page, but it answers.
      const text = await page.evaluate(() => document.documentElement.dataset['outcome']);
      if (text) return resultOf(text);
      if (Date.now() > end) throw new Error('The suite did not come to its end.');
      await new Promise(done => setTimeout(done, 500));
    }
  } finally {
    await browser.close();
  }
}

export const inChromium: Drive = address =>
  byPlaywright(
    chromium,
    {executablePath: findChromium() ?? '/usr/bin/chromium', args: chromiumFlags},
    address
  );

export const inFirefox: Drive = address =>
  byPlaywright(
    firefox,
    {channel: 'moz-firefox', executablePath: findFirefox() ?? '/usr/bin/firefox-esr'},
    address
  );

/** Through WebKit's own driver, on a screen that only exists in memory. */
export const inWebKit: Drive = async address => {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['--auto-servernum', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1'
    }
  });
  try {
    const server = `http://127.0.0.1:${port}`;
    await answering(server);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: findMiniBrowser(), args: ['--automation']}
    });
    const session = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(server)
      .withCapabilities(capabilities)
      .build();
    try {
      await session.manage().window().setRect({x: 0, y: 0, width: 1280, height: 1000});
      await session.get(address);
      return resultOf(
        await session.wait(
          () => session.executeScript('return document.documentElement.dataset.outcome'),
          14 * minutes
        )
      );
    } finally {
      await session.quit();
    }
  } finally {
    endGroup(driver);
  }
};

/** The driver has processes of its own. */
function endGroup({pid}: ChildProcess): void {
  try {
    if (pid) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

async function answering(server: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(`${server}/status`).then(
      () => true,
      () => false
    );
    if (isThere) return;
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
