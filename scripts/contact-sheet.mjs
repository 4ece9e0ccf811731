// @ts-check
import {spawn} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright';
import {chromiumFlags, findChromium} from './chromium.mjs';
import {quiet, root, stop} from './dependencies.mjs';

/**
 * Every story at every width, in every theme and language, on sheets to look through: a page of HTML for each of the
 * sixteen, and the same as pictures. Words after the command choose some: `npm run sheets -- 280 dark`.
 */

/** @typedef {{width: string, theme: string, locale: string}} Look */
/** @typedef {{title: string, file: string, image: Buffer, height: number, from?: number}} Picture Stories that look the same have one. */

process.chdir(root);
const folder = join(root, '.contact-sheets');
const executablePath = findChromium();
if (!executablePath) stop('The sheets need a Chromium; npm test installs one, or set CHROMIUM to its path.');

/** A sheet is about so large, so that its text can be read without zooming. */
const sheet = {width: 1600, height: 1500, gap: 16, caption: 22};

const words = process.argv.slice(2);
const looks = ['280', '360', '640', '960'].flatMap(width =>
  ['light', 'dark'].flatMap(theme => ['zh-CN', 'en'].map(locale => ({width, theme, locale})))
);
const chosen = looks.filter(look => words.every(word => Object.values(look).includes(word)));
if (chosen.length === 0)
  stop(`No sheet is called ${words.join(' ')}: try 280, 360, 640, 960, light, dark, zh-CN, en.`);

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
const {address, end} = await startStorybook();
const browser = await chromium.launch({executablePath, args: chromiumFlags});
try {
  const {entries} = await (await fetch(`${address}/index.json`)).json();
  const pages = Object.values(entries).filter(({type}) => type === 'docs');
  /** @type {Map<Look, Picture[]>} */
  const pictures = new Map(chosen.map(look => [look, []]));
  const count = (/** @type {string} */ title) =>
    Object.values(entries).filter(entry => entry.type === 'story' && entry.title === title).length;
  for (const {id, title} of pages) await photograph(id, title, count(title), pictures);
  for (const [look, taken] of pictures) await mount(look, taken);
} finally {
  await browser.close();
  end();
}
console.log(`The sheets are in ${folder}`);

/**
 * Takes the stories of one widget. On its page they stand one below another, as they begin: nobody has played with them.
 * @param {string} id
 * @param {string} title
 * @param {number} count how many stories it has
 * @param {Map<Look, Picture[]>} pictures
 */
async function photograph(id, title, count, pictures) {
  const page = await browser.newPage({viewport: {width: 1200, height: 1000}});
  await page.goto(`${address}/iframe.html?viewMode=docs&id=${id}`);
  // The first stands there once more as the example to play with, unless it is the only one.
  const places = count > 1 ? '[id^="story--"]:not([id*="--primary"]) .canvas' : '[id^="story--"] .canvas';
  await page.waitForSelector(places, {timeout: 120_000});
  await page.addStyleTag({content: '.sbdocs-content { max-width: none !important; }'});
  for (const [look, taken] of pictures) {
    await page.evaluate(show, {places, count, look});
    const canvases = await page.locator(places).all();
    if (canvases.length < count)
      throw new Error(`${title} has ${count} stories and shows ${canvases.length}.`);
    for (const canvas of canvases) {
      const {story, isAsked} = await canvas.evaluate(about, look);
      if (!isAsked) continue;
      const image = await canvas.screenshot({animations: 'disabled'});
      const twin = taken.find(other => other.title.startsWith(`${title}: `) && other.image.equals(image));
      if (twin) {
        twin.title += `, ${story}`;
        continue;
      }
      const file = `${nameOf(look)}-${id.replace('--docs', '')}-${story.replaceAll(' ', '-')}.png`;
      writeFileSync(join(folder, file), image);
      // Its height stands in the head of the file.
      taken.push({title: `${title}: ${story}`, file, image, height: image.readUInt32BE(20)});
    }
    console.log(`${title}, ${Object.values(look).join(' ')}`);
  }
  await page.close();
}

/**
 * Has every story of a page follow a look. The page is drawn anew for it, so what holds has to hold for a while.
 * @param {{places: string, count: number, look: Look}} asked
 */
async function show({places, count, look}) {
  /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: look});
  const follower = `.w${look.width}.${look.theme}[lang="${look.locale}"]`;
  const isShown = () => {
    const canvases = [...document.querySelectorAll(places)];
    const widgets = canvases.flatMap(canvas => [...canvas.children]);
    // Some have a look of their own, and one never has done with loading.
    return (
      canvases.length === count &&
      widgets.length >= count &&
      canvases.filter(canvas => canvas.matches(follower)).length > count / 3 &&
      widgets.filter(widget => widget.matches(':state(loading)')).length < 2
    );
  };
  for (let held = 0, tried = 0; held < 10; tried++) {
    if (tried > 600) throw new Error(`The stories do not follow: ${JSON.stringify(look)}`);
    held = isShown() ? held + 1 : 0;
    await new Promise(done => setTimeout(done, 100));
  }
  await document.fonts.ready;
}

/**
 * The name of a story, and whether it follows a look: one that has a width, a theme or a language of its own is taken
 * in those alone.
 * @param {Element} canvas
 * @param {Look} look
 */
function about(canvas, {width, theme, locale}) {
  const id = canvas.closest('[id^="story--"]')?.id ?? '';
  return {
    story: id.replace(/^story--.+?--|(--primary)?-inner$/g, '').replaceAll('-', ' '),
    isAsked: canvas.matches(`.w${width}.${theme}[lang="${locale}"]`)
  };
}

/**
 * Lays the pictures out in columns, and takes each sheet that they fill.
 * @param {Look} look
 * @param {Picture[]} taken
 */
async function mount(look, taken) {
  const step = Number(look.width) + 12 + sheet.gap;
  const columns = Math.max(1, Math.floor(sheet.width / step));
  /** @type {Picture[][][]} */
  const sheets = [];
  /** @type {number[]} */
  let heights = [];
  for (const picture of taken.flatMap(slices)) {
    const height = picture.height + sheet.caption + sheet.gap;
    let column = heights.indexOf(Math.min(...heights));
    const isFull =
      column < 0 || (Number(heights[column]) > 0 && Number(heights[column]) + height > sheet.height);
    if (isFull) {
      sheets.push(Array.from({length: columns}, () => []));
      heights = Array.from({length: columns}, () => 0);
      column = 0;
    }
    heights[column] = Number(heights[column]) + height;
    sheets.at(-1)?.[column]?.push(picture);
  }
  const html = join(folder, `${nameOf(look)}.html`);
  writeFileSync(html, pageOf(look, sheets));
  const page = await browser.newPage({viewport: {width: columns * step + sheet.gap, height: 1000}});
  await page.goto(pathToFileURL(html).href);
  for (const [index, section] of (await page.locator('section').all()).entries())
    await section.screenshot({path: join(folder, `${nameOf(look)}.sheet-${index + 1}.png`)});
  await page.close();
}

/**
 * What is higher than a sheet goes on beside itself.
 * @param {Picture} picture
 * @returns {Picture[]}
 */
function slices(picture) {
  const most = sheet.height - sheet.caption - sheet.gap;
  return Array.from({length: Math.ceil(picture.height / most)}, (_, index) => {
    const from = index * most;
    return {...picture, from, height: Math.min(most, picture.height - from)};
  });
}

/**
 * @param {Look} look
 * @param {Picture[][][]} sheets
 */
function pageOf(look, sheets) {
  const figure = (/** @type {Picture} */ {title, file, height, from = 0}) =>
    `<figure><figcaption>${title}</figcaption>` +
    `<div style="height: ${height}px; background: url('${file}') 0 -${from}px no-repeat"></div></figure>`;
  const section = (/** @type {Picture[][]} */ columns) =>
    `<section>${columns.map(column => `<div>${column.map(figure).join('\n')}</div>`).join('\n')}</section>`;
  return `<!doctype html>
<meta charset="utf-8">
<title>${Object.values(look).join(' ')}</title>
<style>
  body { margin: 0; background: ${look.theme === 'dark' ? '#0b1016' : '#ffffff'}; }
  section { display: flex; gap: ${sheet.gap}px; padding: ${sheet.gap / 2}px; }
  div { width: ${Number(look.width) + 12}px; flex: none; }
  figure { margin: 0 0 ${sheet.gap}px; }
  figcaption { height: ${sheet.caption}px; font: 13px/${sheet.caption}px sans-serif; color: ${look.theme === 'dark' ? '#ff9d6e' : '#c0392b'}; overflow: hidden; white-space: nowrap; }
</style>
${sheets.map(section).join('\n')}
`;
}

/** @param {Look} look */
function nameOf({width, theme, locale}) {
  return `${width}-${theme}-${locale}`;
}

/** Storybook on a port that nobody uses. */
async function startStorybook() {
  const port = await freePort();
  const command = [
    join(root, 'node_modules/.bin/storybook'),
    'dev',
    '--ci',
    '--exact-port',
    '--port',
    `${port}`
  ];
  const child = spawn(process.execPath, command, {env: {...process.env, ...quiet}, stdio: 'ignore'});
  const address = `http://localhost:${port}`;
  const end = () => void child.kill();
  process.once('exit', end);
  for (let second = 0; second < 120; second++) {
    const isUp = await fetch(`${address}/index.json`).then(
      ({ok}) => ok,
      () => false
    );
    if (isUp) return {address, end};
    if (child.exitCode !== null) break;
    await new Promise(done => setTimeout(done, 1000));
  }
  end();
  return stop('Storybook did not start; npm run storybook says why.');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise(done => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
