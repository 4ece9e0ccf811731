// @ts-check
import {join} from 'node:path';
import {chromium} from 'playwright';
import {createServer} from 'vite';
import {chromiumFlags, findChromium} from './chromium.mjs';
import {root, stop} from './dependencies.mjs';

/** Takes the pictures of the demo that the README shows, one for light pages and one for dark ones. */
process.chdir(root);
const executablePath = findChromium();
if (!executablePath)
  stop('The pictures need a Chromium; npm test installs one, or set CHROMIUM to its path.');

/** Only the widgets, with some air around them. */
const onlyWidgets = `
  body { padding: 0; }
  header, pre { display: none; }
  main { margin: 0; padding: 16px; }
`;

// Nothing may load the page anew between waiting and taking the picture.
const server = await createServer({logLevel: 'warn', server: {port: 5190, hmr: false, watch: null}});
await server.listen();
const browser = await chromium.launch({executablePath, args: chromiumFlags});
try {
  for (const theme of ['light', 'dark']) await take(theme);
} finally {
  await browser.close();
  await server.close();
}

/** @param {string} theme */
async function take(theme) {
  const page = await browser.newPage({viewport: {width: 1240, height: 900}, deviceScaleFactor: 2});
  page.on('pageerror', error => {
    throw error;
  });
  await page.goto(`${server.resolvedUrls?.local[0]}?lang=zh-CN&theme=${theme}`, {waitUntil: 'networkidle'});
  await page.addStyleTag({content: onlyWidgets});
  await page.evaluate(async () => {
    const widgets = [...document.querySelectorAll('main > section > :first-child')];
    const names = widgets.map(widget => widget.localName);
    await Promise.all(names.map(name => customElements.whenDefined(name)));
    const drawn = () =>
      Promise.all(widgets.map(widget => /** @type {import('lit').LitElement} */ (widget).updateComplete));
    await drawn();
    // The new width reaches them a frame later, and they draw once more.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await drawn();
    await document.fonts.ready;
  });
  const path = join('demo', `picture-${theme}.png`);
  await page.locator('main').screenshot({path, animations: 'disabled'});
  await page.close();
  console.log(path);
}
