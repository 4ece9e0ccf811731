import type {Page} from 'playwright';
import {beforeAll, describe, expect, it} from 'vitest';
import {freeze} from '../../src/embed/freeze.js';
import {around, budgetText, built, frameOf, headingIn, other, own} from './site.js';

const script = '<script src="/embed.js"></script>';
const address = () => `${own.origin}/pie.html?lang=en`;
const place = (more = '') =>
  `<div data-budget-embed="${address()}" ${more}><a href="${address()}">Income by source</a></div>`;

/** How high the frames of a page are. */
const heights = (page: Page) =>
  page.locator('iframe').evaluateAll(frames => frames.map(frame => frame.getBoundingClientRect().height));
const fits = async (page: Page) => {
  const frame = await frameOf(page);
  const inside = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height)
  );
  return (await heights(page))[0] === inside;
};

/** A frame's page that says this to the page around, and what else it is told to. */
const chatty = (messages: unknown[], target = 'parent') =>
  `<!doctype html><script>for (const each of ${JSON.stringify(messages)}) ${target}.postMessage(each, '*')</script>`;

beforeAll(() => {
  own.answers.set('/silent.html', {body: '<!doctype html>'});
  const about = {title: 'Income', summary: 'Total income is 283.98.', lang: 'en'};
  own.answers.set('/pie.html', {body: freeze(built.page, budgetText, 'widget=income-pie', about)});
});

describe('The script beside a page', () => {
  it('puts a frame in place of a placeholder, as high as what it shows, with the link kept inside', async () => {
    const page = await around(place('data-title="Where the money comes from" data-height="300"') + script);
    expect(await headingIn(await frameOf(page))).toBe('Income by source');
    await expect.poll(() => fits(page)).toBe(true);
    const frame = page.locator('iframe');
    const attributes = ['title', 'loading', 'sandbox', 'referrerpolicy', 'width', 'height', 'src'];
    expect(
      await frame.evaluate((each, names) => names.map(name => each.getAttribute(name)), attributes)
    ).toEqual([
      'Where the money comes from',
      'lazy',
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
      'no-referrer',
      '100%',
      '300',
      address()
    ]);
    expect(await frame.evaluate(each => each.firstElementChild?.textContent)).toBe('Income by source');
  });

  it('names a frame by its link, where it has no title', async () => {
    const page = await around(script + place());
    expect(await page.locator('iframe').getAttribute('title')).toBe('Income by source');
  });

  it('follows what becomes of the figure', async () => {
    const page = await around(place() + script);
    const frame = await frameOf(page);
    await headingIn(frame);
    await expect.poll(() => fits(page)).toBe(true);
    const [before = 0] = await heights(page);
    await frame.locator('details.table > summary').click();
    await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(before + 100);
    await expect.poll(() => fits(page)).toBe(true);
  });

  it('sees what is added later, and does no harm twice', async () => {
    const page = await around(script + script);
    await page.evaluate(markup => {
      for (const text of [markup, markup])
        document.body.append(document.createRange().createContextualFragment(text));
    }, place());
    await expect.poll(() => page.locator('iframe').count()).toBe(2);
    await headingIn(await frameOf(page));
    await expect.poll(() => fits(page)).toBe(true);
    expect(await page.locator('iframe').count()).toBe(2);
  });

  it('asks frames that were there before it how high they are', async () => {
    const page = await around(
      `<iframe title="Income" data-budget-embed style="border: 0" sandbox="allow-scripts" src="${address()}"></iframe>`
    );
    await headingIn(await frameOf(page));
    await page.waitForTimeout(300);
    expect((await heights(page))[0]).toBeLessThan(200);
    await page.addScriptTag({url: '/embed.js'});
    await expect.poll(() => fits(page)).toBe(true);
  });

  it('makes no frame of what is no address of a page', async () => {
    const hostile = [
      'javascript:window.harmed=1',
      'data:text/html,&lt;p>',
      'blob:null/1',
      'http://[',
      'file:///a',
      ''
    ];
    const places = hostile.map(each => `<div data-budget-embed="${each}"><a href="/">Link</a></div>`);
    const page = await around(places.join('') + script + place());
    await page.waitForSelector('iframe');
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  });

  it('takes no word of a title for markup', async () => {
    const title = '<img src=x onerror=window.harmed=1>';
    const page = await around(place(`data-title="${title}" data-height="1;x"`) + script);
    expect(await page.locator('iframe').getAttribute('title')).toBe(title);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  });
});

describe('The script beside a page believes no height', () => {
  const size = (height: unknown) => ({type: 'embed-size', height});
  const frame = (src: string, more = 'data-budget-embed sandbox="allow-scripts"') =>
    `<iframe title="Other" style="height: 123px; border: 0" ${more} src="${src}"></iframe>`;
  const stays = async (page: Page) => {
    await page.waitForTimeout(400);
    expect((await heights(page))[0]).toBe(123);
  };

  it('that is absurd, or none', async () => {
    const absurd = [0, -1, 39, 20_001, 1e9, null, '600', '600px', [600], {px: 600}, true];
    const odd = [
      null,
      1,
      'embed-size',
      [],
      {},
      {type: 'embed-size'},
      {height: 600},
      {type: 'resize', height: 600}
    ];
    own.answers.set('/chatty.html', {body: chatty([...absurd.map(size), ...odd])});
    await stays(await around(script + frame(`${own.origin}/chatty.html`)));
  });

  it('unless it is one', async () => {
    own.answers.set('/chatty.html', {body: chatty([size(456.2)])});
    const page = await around(script + frame(`${own.origin}/chatty.html`));
    await expect.poll(async () => (await heights(page))[0]).toBe(457);
  });

  it('of a frame that is not ours', async () => {
    own.answers.set('/advert.html', {body: chatty([size(600)])});
    await stays(await around(script + frame(`${own.origin}/advert.html`, '')));
  });

  it('from a page that the frame should not be at', async () => {
    own.answers.set('/embed-away.html', {body: `<script>location = '${other.origin}/chatty.html'</script>`});
    other.answers.set('/chatty.html', {body: chatty([size(600)])});
    await stays(await around(script + frame(`${own.origin}/embed-away.html`, 'data-budget-embed')));
  });

  it('for one frame from another, or from the page itself', async () => {
    own.answers.set('/neighbour.html', {body: chatty([size(600)])});
    const page = await around(
      script +
        frame(`${own.origin}/silent.html`) +
        frame(`${own.origin}/neighbour.html`, '') +
        `<script>postMessage(${JSON.stringify(size(600))}, '*')</script>`
    );
    await stays(page);
    expect(await heights(page)).toEqual([123, 123]);
  });
});
