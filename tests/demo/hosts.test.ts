import type {Page} from 'playwright';
import {afterEach, describe, expect, it} from 'vitest';
import {demo} from './demo-site.js';

const site = demo();
let page: Page;
afterEach(() => page.close());

const tags = [
  'budget-change-cards',
  'budget-checks',
  'budget-economic-treemap',
  'budget-expenditure-bars',
  'budget-income-pie'
];
const withoutChecks = tags.filter(tag => tag !== 'budget-checks');

/** Opens a page, and gathers what it complains of. */
async function open(name: string, width: number): Promise<string[]> {
  page = await site.page(width);
  const complaints: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Lit is in dev mode'))
      complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(`${site.address}hosts/${name}.html`, {waitUntil: 'networkidle'});
  return complaints;
}

/** The widgets that show a drawing, and what of theirs reaches over their edges. */
function drawn(): Promise<{tag: string; over: string[]}[]> {
  return page.evaluate(async names => {
    const found = [...document.querySelectorAll<HTMLElement>(names.join())];
    return Promise.all(
      found.map(async widget => {
        widget.scrollIntoView();
        const {updateComplete, shadowRoot} = widget as HTMLElement & {updateComplete: Promise<unknown>};
        await updateComplete;
        const {left, right} = widget.getBoundingClientRect();
        const parts = [...(shadowRoot?.querySelectorAll('.plot, .plot svg, .summary, .footer > *') ?? [])];
        const over = parts.filter(part => {
          if (!part.checkVisibility()) return false;
          const box = part.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        });
        if (!shadowRoot?.querySelector('.plot')) return {tag: 'not drawn', over: []};
        return {tag: widget.localName, over: over.map(({className}) => className)};
      })
    );
  }, tags);
}

describe('Widgets stand as they should', () => {
  it.each([
    ['a post of a blog', 'post', withoutChecks],
    ['a portal laid out with tables', 'portal', tags],
    ['a dark article', 'dark', withoutChecks],
    ['an application in React', 'react', withoutChecks]
  ])('in %s, on a phone and on a desk', async (_, name, expected) => {
    for (const width of [360, 1100]) {
      const complaints = await open(name, width);
      const found = await drawn();
      expect(found.map(({tag}) => tag).sort()).toEqual(expected);
      expect(found.flatMap(({over}) => over)).toEqual([]);
      expect(complaints).toEqual([]);
      if (name !== 'portal')
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (width === 360) await page.close();
    }
  });
});

describe('An application in React', () => {
  it('has its view, its unit and what is chosen in its own hands', async () => {
    await open('react', 1100);
    const bars = page.locator('budget-expenditure-bars');
    expect(await bars.locator('[part=heading]').innerText()).toBe('基本支出与项目支出');
    await page.locator('nav').first().getByRole('button', {name: '按功能'}).click();
    await bars.locator('[part=heading]', {hasText: '按功能分类'}).waitFor();
    await page.locator('nav select').first().selectOption('元');
    await bars.locator('[part=summary]', {hasText: '2,839,800'}).waitFor();
    await page.locator('budget-income-pie').getByRole('listitem').first().press('Enter');
    expect(await page.locator('output').innerText()).toBe('选中：一般公共预算');
  });
});

describe('An article that takes no script', () => {
  it('has its figures as pictures with words, and as a table, without a script or a style sheet of theirs', async () => {
    const complaints = await open('wechat', 360);
    expect(complaints).toEqual([]);
    const pictures = page.locator('#js_content img');
    expect(
      await pictures.evaluateAll(all => all.map(each => (each as HTMLImageElement).alt.split('：')[0]))
    ).toEqual(['收入结构', '基本支出与项目支出', '支出经济分类', '与上年相比']);
    expect(
      await pictures.evaluateAll(all => all.map(each => (each as HTMLImageElement).naturalWidth))
    ).toEqual([1080, 1080, 1080, 1080]);
    const figure = page.locator('#js_content > section > section');
    expect(await figure.locator('script, style, link, [class], [id]').count()).toBe(0);
    expect(await figure.locator('tr', {hasText: '工资福利支出'}).innerText()).toBe(
      '工资福利支出\t101.54\t35.8%'
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
