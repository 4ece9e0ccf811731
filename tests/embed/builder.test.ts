import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ViteDevServer} from 'vite';
import {createServer} from 'vite';
import {root} from '../house/imports.js';
import {budgetText, frameOf, headingIn, open} from './site.js';

let server: ViteDevServer;
let home = '';

beforeAll(async () => {
  server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'demo'),
    cacheDir: join(root, 'node_modules/.vite/builder-test'),
    logLevel: 'error',
    server: {port: 0, hmr: false, watch: null, host: '127.0.0.1'}
  });
  await server.listen();
  home = server.resolvedUrls?.local[0] ?? '';
  // The first time takes longest: the packages are made ready.
  await builder();
}, 120_000);

afterAll(() => server.close());

/** The builder, once it shows the widget that it begins with. */
async function builder(language = 'en'): Promise<Page> {
  const page = await open(`${home}embed/?lang=${language}`);
  await page.locator('[part=heading]').nth(1).waitFor({timeout: 60_000});
  return page;
}

const choose = (page: Page, kind: string) => page.locator(`input[value=${kind}]`).check();
const code = (page: Page) => page.locator('pre').innerText();

/** What a button hands out, as text or bytes. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: `Download ${name}`, exact: true}).click()
  ]);
  expect(file.suggestedFilename()).toBe(name);
  return readFileSync(await file.path());
}

/** A page with nothing but this in it, and the files that were put beside it. */
async function blank(markup: string, files: Record<string, Buffer> = {}, dark = false): Promise<Page> {
  const page = await open('about:blank', dark ? {colorScheme: 'dark'} : {});
  const html = {contentType: 'text/html; charset=utf-8'};
  await page.route(`${home}blank.html`, route =>
    route.fulfill({...html, body: `<!doctype html><html lang="en">${markup}`})
  );
  for (const [name, body] of Object.entries(files))
    await page.route(`${home}${name}`, route =>
      route.fulfill({...(name.endsWith('.html') ? html : {}), body})
    );
  await page.goto(`${home}blank.html`);
  return page;
}

const fits = async (page: Page) => {
  const inside = await (
    await frameOf(page)
  ).evaluate(() => document.documentElement.getBoundingClientRect().height);
  return (await page.locator('iframe').boundingBox())?.height === Math.ceil(inside);
};

describe('The builder of embeds', () => {
  it('gives an element that draws what was chosen', async () => {
    const page = await builder();
    await page.locator('select[name=widget]').selectOption('budget-expenditure-bars');
    await page.locator('select[name=view]').selectOption('function');
    await page.locator('input[name=heading]').fill('Our "money" & more');
    await page.locator('input[name=heading]').blur();
    await page.locator('select[name=theme]').selectOption('dark');
    const snippet = await code(page);
    expect(snippet).toBe(
      `<script type="module" src="${home}budget-widgets.js"></script>\n` +
        `<budget-expenditure-bars src="${home}budgets/hongqi-gxj-2023.json" lang="en" view="function" heading="Our &#34;money&#34; &#38; more" theme="dark">\n` +
        '</budget-expenditure-bars>'
    );
    expect(await headingIn(await blank(snippet))).toBe('Our "money" & more');
  });

  it('gives a frame that follows the file, with what was chosen in the preview', async () => {
    const page = await builder();
    await page.getByRole('button', {name: "This year's income"}).nth(1).click();
    await expect.poll(() => page.locator('select[name=view]').inputValue()).toBe('current');
    await choose(page, 'live');
    const shown = await blank(await code(page));
    const frame = await frameOf(shown);
    expect(await headingIn(frame)).toBe('Income by source');
    expect(await frame.locator('budget-income-pie').getAttribute('view')).toBe('current');
    await expect.poll(() => fits(shown)).toBe(true);
  });

  it('gives a frame with the data of a file of this machine inside, and its oEmbed file', async () => {
    const page = await builder();
    const sent: string[] = [];
    page.on('request', request => sent.push(request.method()));
    await page.locator('input[name=file]').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(budgetText.replace('新乡市红旗区工业和信息化局', '</script><b>某局</b>'))
    });
    await page.getByText('From the file mine.json of this machine; nothing is uploaded.').waitFor();
    await choose(page, 'frozen');
    await expect.poll(() => page.locator('[part=eyebrow]').nth(1).innerText()).toContain('某局');
    const files = {'income-pie-2023.html': await downloaded(page, 'income-pie-2023.html')};
    const shown = await blank(await code(page), files);
    const frame = await frameOf(shown);
    expect(await headingIn(frame)).toBe('Income by source');
    expect(await frame.locator('[part=eyebrow]').innerText()).toContain('</script><b>某局</b>');
    expect(await frame.locator('link[type="application/json+oembed"]').getAttribute('href')).toBe(
      `${home}income-pie-2023.oembed.json`
    );
    await expect.poll(() => fits(shown)).toBe(true);
    const answer = JSON.parse(String(await downloaded(page, 'income-pie-2023.oembed.json'))) as {
      html: string;
    };
    expect(await headingIn(await frameOf(await blank(answer.html, files)))).toBe('Income by source');
    expect(sent.filter(method => method !== 'GET')).toEqual([]);
  });

  it('gives pictures for light and dark pages, with the summary in words', async () => {
    const page = await builder();
    await choose(page, 'picture');
    const files = {
      'income-pie-2023.png': await downloaded(page, 'income-pie-2023.png'),
      'income-pie-2023-dark.png': await downloaded(page, 'income-pie-2023-dark.png')
    };
    const snippet = await code(page);
    for (const [dark, name] of [
      [false, 'income-pie-2023.png'],
      [true, 'income-pie-2023-dark.png']
    ] as const) {
      const img = (await blank(snippet, files, dark)).locator('img');
      await expect.poll(() => img.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1436);
      expect(await img.getAttribute('width')).toBe('718');
      expect(await img.evaluate((each: HTMLImageElement) => each.currentSrc)).toBe(home + name);
      expect(await img.getAttribute('alt')).toBe(
        "Income by source. Total income is 283.98 (CNY 10,000), of which 142.98 is this year's and 141.00 was carried over from last year."
      );
    }
  });

  it('speaks Chinese, and says what is wrong with a file', async () => {
    const page = await builder('zh-CN');
    expect(await page.locator('h1').innerText()).toBe('嵌入网页');
    expect(await page.locator('select[name=theme] option').allInnerTexts()).toEqual([
      '默认',
      '浅色',
      '深色',
      '高对比'
    ]);
    await page.locator('input[name=file]').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{')
    });
    await expect.poll(() => page.locator('main > [role=status]').innerText()).toContain('无法读取该文件');
  });

  it('copies the code', async () => {
    const page = await builder();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', {name: 'Copy the code'}).click();
    await expect.poll(() => page.locator('main > [role=status]').innerText()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<budget-income-pie src=');
  });
});
