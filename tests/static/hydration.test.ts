import {html} from 'lit';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {beforeAll, describe, expect, it} from 'vitest';
import '../../src/elements.js';
import type {WidgetName} from '../../src/node.js';
import {renderToString} from '../../src/node.js';
import {firstFile} from '../budget/budgets.js';
import type {File} from './web.js';
import {open, pageOf, useBrowser} from './web.js';
import {scriptOf} from './web.js';

useBrowser();

const support = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
const elements = './src/elements.ts';
let hydrating: File;
let plain: File;

beforeAll(async () => {
  hydrating = await scriptOf(support, elements);
  plain = await scriptOf(elements);
}, 60_000);

/** As wide as the drawing from the server wants it. */
const fitting = '<style>body { margin: 0; width: 682px }</style>';

/** Opens a page without its script, marks every mark, and then lets the script in. */
async function takeOver(markup: string, script: File, width = 682, more: Record<string, File> = {}) {
  const {page, said} = await open({
    '/': {body: pageOf(markup, fitting.replace('682', `${width}`))},
    '/script.js': script,
    ...more
  });
  await page.evaluate(() => {
    const root = document.querySelector('[class], budget-income-pie, [lang]:not(html)')
      ?.shadowRoot as ShadowRoot;
    const notes = {marks: [...root.querySelectorAll('.mark, .one, .findings > li')], changes: 0};
    new MutationObserver(records => {
      notes.changes += records.filter(({type}) => type !== 'attributes').length;
      notes.changes += records.filter(
        ({attributeName}) => attributeName === 'd' || attributeName === 'x'
      ).length;
    }).observe(root.querySelector('.plot') as Element, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true
    });
    Object.assign(globalThis, {notes, root});
  });
  await page.addScriptTag({url: '/script.js', type: 'module'});
  await page.waitForTimeout(200);
  const kept = await page.evaluate(() => {
    const {notes, root} = globalThis as unknown as {
      notes: {marks: Element[]; changes: number};
      root: ShadowRoot;
    };
    const now = [...root.querySelectorAll('.mark, .one, .findings > li')];
    return {
      same: now.length === notes.marks.length && now.every((mark, index) => mark === notes.marks[index]),
      marks: now.length,
      changes: notes.changes,
      headings: [...root.querySelectorAll('.heading')].map(({textContent}) => textContent.trim()),
      figure: root.querySelectorAll('figure').length
    };
  });
  return {page, said, kept};
}

const marks: [WidgetName, number][] = [
  ['income-pie', 2],
  ['expenditure-bars', 5],
  ['economic-treemap', 18],
  ['change-cards', 3],
  ['checks', 6]
];

describe('A page with hydration', () => {
  it.each(marks)('takes over what the server has drawn, as it stands: %s', async (widget, count) => {
    const markup = await renderToString(firstFile(), {widget});
    const {said, kept} = await takeOver(markup, hydrating);
    expect(kept).toMatchObject({same: true, marks: count, changes: 0, figure: 1});
    expect(said).toEqual([]);
  });

  it('fits the drawing to its room, with the same marks', async () => {
    const markup = await renderToString(firstFile(), {widget: 'income-pie', locale: 'en'});
    const {page, said, kept} = await takeOver(markup, hydrating, 360);
    expect(kept).toMatchObject({same: true, headings: ['Income by source']});
    expect(await page.locator('.plot svg').first().getAttribute('width')).toBe('330');
    expect(said).toEqual([]);
  });

  it('answers the reader from then on', async () => {
    const markup = await renderToString(firstFile(), {widget: 'economic-treemap', locale: 'en'});
    const {page} = await takeOver(markup, hydrating);
    await page.locator('button.class').first().click();
    expect(await page.locator('.crumbs').innerText()).toContain('← All');
    await page.locator('.table > summary').click();
    expect(await page.locator('td').count()).toBeGreaterThan(50);
    expect(await page.locator('.table').count()).toBe(1);
  });

  it('waits for data that stands apart', async () => {
    const markup = await renderToString(firstFile(), {widget: 'income-pie'}, {data: 'apart'});
    const {page, said, kept} = await takeOver(markup, hydrating);
    expect(kept).toMatchObject({same: true, changes: 0});
    await page.evaluate(file => {
      const element = document.querySelector('budget-income-pie') as HTMLElement & {budget: unknown};
      element.budget = file;
      element.removeAttribute('defer-hydration');
    }, firstFile());
    await page.locator('.mark').nth(1).dispatchEvent('click');
    expect(await page.locator('.chosen .item').innerText()).toContain('141.00');
    expect(said).toEqual([]);
  });

  it('knows its own address', async () => {
    const markup = await renderToString(firstFile(), {widget: 'income-pie'});
    const {page} = await takeOver(markup, hydrating);
    expect(await page.locator('.address').textContent()).toMatch(
      /^https:\/\/budgets\.test\/ · \d{4}-\d\d-\d\d$/
    );
  });

  it('draws a file anew once it is there, since it may be another one', async () => {
    const file = firstFile() as {entity: {name: string}};
    const markup = await renderToString(file, {widget: 'income-pie'}, {data: 'apart'});
    file.entity.name = '某局';
    const withFile = markup.replace(' defer-hydration', ' src="/budget.json"');
    const {page, said, kept} = await takeOver(withFile, hydrating, 682, {
      '/budget.json': {body: JSON.stringify(file), type: 'application/json'}
    });
    expect(kept).toMatchObject({headings: ['收入结构'], figure: 1});
    expect(await page.locator('.eyebrow').innerText()).toContain('某局');
    expect(said).toEqual([]);
  });

  it('keeps what the server has drawn until then', async () => {
    const markup = await renderToString(firstFile(), {widget: 'income-pie'}, {data: 'apart'});
    const {page} = await open({
      '/': {body: pageOf(markup.replace(' defer-hydration', ' src="/late.json"'))},
      '/script.js': hydrating
    });
    await page.route('**/late.json', () => undefined);
    await page.addScriptTag({url: '/script.js', type: 'module'});
    await page.waitForTimeout(100);
    expect(await page.locator('.plot').innerText()).toContain('283.98');
    expect(await page.locator('.loading').count()).toBe(0);
  });
});

describe('A page with the elements alone', () => {
  it('draws anew in place of what the server has drawn', async () => {
    const markup = await renderToString(firstFile(), {widget: 'income-pie', locale: 'en'});
    const {page, said, kept} = await takeOver(markup, plain);
    expect(kept).toMatchObject({same: false, marks: 2, headings: ['Income by source'], figure: 1});
    await page.locator('.mark').first().dispatchEvent('click');
    expect(await page.locator('.chosen .item').innerText()).toContain('142.98');
    expect(said).toEqual([]);
  });
});

describe("Lit's own server rendering", () => {
  it('draws each widget from its property', () => {
    const file = firstFile();
    const markup = collectResultSync(
      render(html`
        <budget-income-pie lang="en" .budget=${file}></budget-income-pie>
        <budget-expenditure-bars lang="en" .budget=${file}></budget-expenditure-bars>
        <budget-economic-treemap lang="en" .budget=${file}></budget-economic-treemap>
        <budget-change-cards lang="en" .budget=${file}></budget-change-cards>
        <budget-checks lang="en" .budget=${file}></budget-checks>
      `)
    );
    const titles = [...markup.matchAll(/<slot name="title"><!--lit-part-->([^<]*)/g)].map(
      ([, title]) => title
    );
    expect(titles).toEqual([
      'Income by source',
      'Basic and project expenditure',
      'Expenditure by economic class',
      'Change from last year',
      'Does it add up?'
    ]);
    expect(markup.match(/<table/g)).toHaveLength(5);
  });
});
