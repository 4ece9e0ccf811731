import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright';
import {beforeAll, describe, expect, it} from 'vitest';
import type {View} from '../../src/node.js';
import {renderStatic} from '../../src/node.js';
import {firstFile} from '../budget/budgets.js';
import {root} from '../house/imports.js';
import type {File} from './web.js';
import {open, pageOf, scriptOf, useBrowser} from './web.js';

useBrowser();

let elements: File;

beforeAll(async () => {
  elements = await scriptOf('./src/elements.ts');
}, 60_000);

const otherFile = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, `tests/budgets/${name}.json`), 'utf8'));

const views: View[] = [
  {widget: 'income-pie', locale: 'zh-CN'},
  {widget: 'income-pie', locale: 'en', theme: 'dark', view: 'current'},
  {widget: 'expenditure-bars', locale: 'zh-CN'},
  {widget: 'expenditure-bars', locale: 'en', view: 'function', theme: 'contrast'},
  {widget: 'expenditure-bars', locale: 'zh-CN', shares: true, unit: 1},
  {widget: 'economic-treemap', locale: 'zh-CN'},
  {widget: 'economic-treemap', locale: 'en', classification: 'government', drill: '501'},
  {widget: 'change-cards', locale: 'zh-CN', population: 1000, 'per-head': true},
  {widget: 'change-cards', locale: 'en', compact: true},
  {widget: 'checks', locale: 'zh-CN'},
  {widget: 'checks', locale: 'en', level: 'missing', heading: 'What is not there'}
];

/** What the element makes of the same view in a page, where the box around its picture is a pixel thick. */
async function pageDrawing(page: Page, budget: unknown, {widget, locale = '', ...view}: View, width: number) {
  await page.evaluate(
    ({tag, attributes, budget, width}) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes))
        if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
      Object.assign(element, {budget});
      element.style.width = `${width + 2}px`;
      document.body.replaceChildren(element);
    },
    {tag: `budget-${widget}`, attributes: {lang: locale, theme: 'light', ...view}, budget, width}
  );
  await page.waitForTimeout(100);
  return page.evaluate(() =>
    (document.body.firstElementChild as unknown as {toSVG(): Promise<string>}).toSVG()
  );
}

/** What a picture shows: each drawing by itself, and what stands around them. */
async function shownIn(page: Page, svg: string) {
  return page.evaluate(text => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const holder = document.createElement('div');
    holder.style.fontFamily = 'sans-serif';
    holder.append(document.importNode(root, true));
    document.body.replaceChildren(holder);
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const colour = (value: string) => {
      pen.fillStyle = value;
      return pen.fillStyle;
    };
    const bare = (part: Element) => part.textContent.replace(/\s/g, '');
    const picture = holder.querySelector('svg') as SVGSVGElement;
    const marks = [
      ...picture.querySelectorAll<SVGGeometryElement>('svg svg :is(rect, path, line, polyline, circle)')
    ];
    return {
      size: picture.getAttribute('width'),
      title: picture.querySelector('title')?.textContent,
      summary: picture.querySelector('desc')?.textContent,
      words: [...picture.querySelectorAll('text')].map(bare).join(''),
      // Where the sample of a colour is depends on the width of the words before it.
      drawn: [...picture.querySelectorAll('svg svg')].map(drawing =>
        ['width', 'height', 'x']
          .map(name => drawing.getAttribute(name) ?? '')
          .filter((_, index, [width]) => index < 2 || width !== '12')
      ),
      labels: [...picture.querySelectorAll('svg svg text')].map(label => [
        bare(label),
        label.getAttribute('x'),
        label.getAttribute('y'),
        Number.parseFloat(getComputedStyle(label).fontSize).toFixed(1),
        getComputedStyle(label).fontWeight,
        getComputedStyle(label).fill
      ]),
      kinds: marks.map(mark => mark.localName),
      paths: marks.map(mark => mark.getAttribute('d') ?? mark.getAttribute('points')),
      colours: marks.map(mark => {
        const {fill, stroke, strokeWidth} = getComputedStyle(mark);
        return [fill, stroke, strokeWidth].map(each => (each.startsWith('rgb') ? colour(each) : each));
      }),
      boxes: marks.map(mark => {
        const {x, y, width, height} = mark.getBBox();
        return [x, y, width, height];
      }),
      // The list of units has paper behind it, on paper.
      around: [...picture.querySelectorAll(':scope > rect')]
        .map(rect => [
          colour(rect.getAttribute('fill') ?? ''),
          Number.parseFloat(rect.getAttribute('rx') ?? '0')
        ])
        .filter(([fill], index, [paper]) => index === 0 || fill !== paper?.[0])
    };
  }, svg);
}

describe('A picture that is drawn without a page', () => {
  const first = views.flatMap(view => [360, 640].map(width => ({view, width, file: 'the first'})));
  const others = ['cn-js-jianchayuan-2019', 'cn-sh-guihua-2024-final', 'cn-sh-wanli-2023'].flatMap(file =>
    (['income-pie', 'expenditure-bars', 'economic-treemap', 'change-cards', 'checks'] as const).map(
      widget => ({
        view: {widget, locale: 'zh-CN'},
        width: 640,
        file
      })
    )
  );

  it.each([...first, ...others])(
    'is the drawing of the element: $view at $width of $file',
    async ({view, width, file}) => {
      const budget = file === 'the first' ? firstFile() : otherFile(file);
      const {page, said} = await open({'/': {body: pageOf('')}, '/script.js': elements});
      await page.addScriptTag({url: '/script.js', type: 'module'});
      const svg = renderStatic(budget, {...view, format: 'svg', width});
      const theirs = await shownIn(page, await pageDrawing(page, budget, view, width));
      const ours = await shownIn(page, svg);
      expect(ours.size).toBe(String(width));
      const {boxes, ...exact} = theirs;
      // A page says its own address below; none is known here.
      const words = exact.words.replace(/https:\/\/budgets\.test.*$/, '');
      expect({...ours, boxes}).toEqual({...exact, words, boxes});
      expect(ours.boxes.length).toBe(boxes.length);
      ours.boxes.flat().forEach((side, at) => expect(side).toBeCloseTo(boxes.flat()[at] ?? NaN, 0));
      expect(ours.words.length).toBeGreaterThan(100);
      expect(said).toEqual([]);
    }
  );
});
