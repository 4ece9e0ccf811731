import {describe, expect, it} from 'vitest';
import {renderToString, styleSheet} from '../../src/node.js';
import type {WidgetName} from '../../src/node.js';
import {firstFile} from '../budget/budgets.js';
import type {File} from './web.js';
import {open, pageOf, useBrowser} from './web.js';

useBrowser();

/** A title, a figure of the drawing and one of the table that is folded away. */
const shown: [WidgetName, title: string, drawn: string, tabled: string][] = [
  ['income-pie', '收入结构', '283.98', '142.98'],
  ['expenditure-bars', '基本支出与项目支出', '137.48', '142.50'],
  ['economic-treemap', '支出经济分类', '141.00', '283.98'],
  ['change-cards', '与上年相比', '283.98', '+116.14'],
  ['checks', '账目核对', '0.01', '四舍五入']
];

const withoutScript = {javaScriptEnabled: false};
const policy = (styles: string) => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src ${styles}`
});
const headingSize = (tag: string) =>
  `getComputedStyle(document.querySelector('${tag}').shadowRoot.querySelector('.heading')).fontSize`;

describe('A page without script', () => {
  it.each(shown)('shows title, summary, drawing and table: %s', async (widget, title, drawn, tabled) => {
    const body = await renderToString(firstFile(), {widget});
    const {page} = await open({'/': {body: pageOf(body)}}, withoutScript);
    const element = page.locator(`budget-${widget}`);
    expect(await element.locator('.heading').innerText()).toBe(title);
    expect((await element.locator('.summary').innerText()).length).toBeGreaterThan(20);
    expect(await element.locator('.plot').innerText()).toContain(drawn);
    const table = element.locator('table');
    expect(await table.isVisible()).toBe(false);
    await element.locator('.table > summary').click();
    expect(await table.innerText()).toContain(tabled);
    expect(await table.isVisible()).toBe(true);
  });

  it('has the drawing as wide as is usual, and no wider than a narrow page can scroll', async () => {
    const body = await renderToString(firstFile(), {widget: 'income-pie'});
    const {page} = await open(
      {'/': {body: pageOf(body)}},
      {...withoutScript, viewport: {width: 360, height: 700}}
    );
    expect(await page.locator('.plot svg').first().getAttribute('viewBox')).toBe('0 0 640 244');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('offers nothing that would need a script', async () => {
    const body = await renderToString(firstFile(), {widget: 'expenditure-bars'});
    const {page} = await open({'/': {body: pageOf(body)}}, withoutScript);
    expect(await page.locator('.take').isVisible()).toBe(false);
    expect(await page.locator('.choice').first().innerText()).toBe('按性质');
  });

  it('shows a title of its own and the unit that is asked for', async () => {
    const view = {widget: 'income-pie', heading: 'A <b>title</b>', locale: 'en', unit: 1} as const;
    const {page} = await open({'/': {body: pageOf(await renderToString(firstFile(), view))}}, withoutScript);
    expect(await page.locator('.heading').innerText()).toBe('A <b>title</b>');
    expect(await page.locator('select').inputValue()).toBe('1');
    expect(await page.locator('.summary').innerText()).toMatch(/CNY\s2,839,800/);
  });
});

describe('Under a policy that allows no inline style', () => {
  const view = {widget: 'income-pie'} as const;
  const load = async (html: string, styles: string, more: Record<string, File> = {}) => {
    const {page} = await open({'/': {body: pageOf(html), headers: policy(styles)}, ...more});
    return page.evaluate(headingSize('budget-income-pie'));
  };

  it('a widget is styled where its styles are allowed by their hash', async () => {
    const html = await renderToString(firstFile(), view);
    expect(await load(html, `'self' '${styleSheet('income-pie').hash}'`)).toBe('20px');
    expect(await load(html, `'self'`)).toBe('16px');
  });

  it('by a nonce', async () => {
    const html = await renderToString(firstFile(), view, {styles: {nonce: 'abc"123'}});
    expect(html).toContain('<style nonce="abc&quot;123">');
    const simple = await renderToString(firstFile(), view, {styles: {nonce: 'abc123'}});
    expect(await load(simple, `'nonce-abc123'`)).toBe('20px');
  });

  it('or by a file', async () => {
    const html = await renderToString(firstFile(), view, {styles: {href: '/pie.css'}});
    const file = {body: styleSheet('income-pie').css, type: 'text/css'};
    expect(await load(html, `'self'`, {'/pie.css': file})).toBe('20px');
  });
});

describe('Markup from a server', () => {
  it('holds whatever a file says as text', async () => {
    const file = firstFile() as {entity: {name: string}};
    file.entity.name = '</script><img src=x onerror=alert(1)></template>';
    const html = await renderToString(file, {widget: 'income-pie'});
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html.match(/<\/template>/g)).toHaveLength(1);
  });

  it('is refused where there is no budget, with every fault', async () => {
    await expect(renderToString({}, {widget: 'checks'})).rejects.toMatchObject({
      name: 'UnreadableBudget',
      message: 'This is no readable budget: format should be budget-json/1, but is nothing.'
    });
  });

  it('is refused where there is no such widget', async () => {
    await expect(renderToString({}, {widget: 'pie' as never})).rejects.toThrow(
      'There is no widget pie. There are: income-pie, expenditure-bars, economic-treemap, change-cards, checks.'
    );
  });
});
