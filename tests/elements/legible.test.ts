import {afterEach, describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {colliding, overflowing, tooSmall} from './conformance/room.js';
import {draw, frame, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {find, findAll, openTable, plain} from './shown.js';
import type {Widget} from './widgets.js';
import {widgets} from './widgets.js';

const root = document.documentElement;

const spacing = document.createElement('style');

afterEach(async () => {
  spacing.remove();
  document.body.removeAttribute('style');
  await page.viewport(1200, 1000);
});

/** Labels that run over the rectangle of their mark. */
function overrunning(element: ChartElement): string[] {
  return findAll(element, '.mark text').flatMap(label => {
    const shape = label.closest('.mark')?.querySelector('rect.shape')?.getBoundingClientRect();
    const {left, right} = label.getBoundingClientRect();
    return shape && (left < shape.left || right > shape.right) ? [plain(label.textContent)] : [];
  });
}

/** What is cut off by a box of its own; what is read out alone is meant to be. */
function clipped(element: ChartElement): string[] {
  return findAll(element, '.card *')
    .filter(part => !part.closest('.hidden, .keys, .scroll, svg') && part.checkVisibility())
    .filter(part => hidesOverflow(part) || part.scrollWidth > part.clientWidth + 1)
    .filter(part => part.clientWidth > 0)
    .map(part => `<${part.localName} class="${part.className}"> ${plain(part.textContent).slice(0, 40)}`);
}

/** A native select always hides what overflows, and is as wide as its widest option. */
const hidesOverflow = (part: HTMLElement) =>
  part.localName !== 'select' && getComputedStyle(part).overflow !== 'visible';

/** All that keeps an element from being read. */
const faults = (element: ChartElement) => [
  ...overflowing(element),
  ...tooSmall(element),
  ...colliding(element),
  ...overrunning(element),
  ...clipped(element)
];

/** Every view of a widget in each language, as wide as the page, with all that opens open. */
async function everyView({tag, views}: Widget, attributes: Readonly<Record<string, string>> = {}) {
  const elements: ChartElement[] = [];
  for (const lang of ['zh-CN', 'en']) {
    for (const view of [{}, ...views]) {
      const element = await draw(tag, {budget: realBudget(), attributes: {...attributes, ...view}, lang});
      (element.parentElement as HTMLElement).style.width = 'auto';
      await settled(element);
      await openTable(element);
      for (const summary of findAll(element, '.checks summary')) summary.click();
      await settled(element);
      elements.push(element);
    }
  }
  return elements;
}

const drawing = (element: ChartElement) => find(element, '.plot').innerHTML.replace(/<!--.*?-->/g, '');

describe.each(widgets)('What $tag says can be read', widget => {
  const {tag} = widget;
  const given = {budget: realBudget(), lang: 'zh-CN'};

  it('at 12 px or more, from 280 to 1,400 px', async () => {
    await page.viewport(1500, 1000);
    for (const width of [280, 320, 480, 600, 720, 880, 1120, 1400]) {
      for (const lang of ['zh-CN', 'en']) {
        const element = await draw(tag, {...given, lang, width});
        await openTable(element);
        expect(tooSmall(element)).toEqual([]);
      }
    }
  });

  it('with the spacing that WCAG lets a reader set, on a page of 320 px', async () => {
    await page.viewport(320, 900);
    document.body.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    spacing.textContent =
      'body * { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-bottom: 2em }';
    document.head.append(spacing);
    for (const element of await everyView(widget)) {
      expect(getComputedStyle(find(element, '.summary')).letterSpacing).toBe('1.8px');
      expect(faults(element)).toEqual([]);
    }
    expect(root.scrollWidth).toBe(320);
  });

  it('at twice its size on a page of 640 px, which leaves it 320', async () => {
    await page.viewport(320, 900);
    const small = await draw(tag, {...given, width: 304});
    const expected = drawing(small);
    await page.viewport(640, 900);
    document.body.style.zoom = '2';
    const zoomed = await draw(tag, {...given, width: 304});
    expect(drawing(zoomed)).toBe(expected);
    for (const element of await everyView(widget)) {
      expect([...overflowing(element), ...overrunning(element), ...clipped(element)]).toEqual([]);
    }
    expect(root.scrollWidth).toBe(640);
  });

  it('in large text, a quarter larger, the drawing too', async () => {
    const element = await draw(tag, {...given, width: 625});
    const heights = () =>
      ['.heading', '.summary', '.plot text', '.footer'].map(
        part => element.renderRoot.querySelector(part)?.getBoundingClientRect().height ?? 0
      );
    (element.parentElement as HTMLElement).style.width = '500px';
    await settled(element);
    await settled(element);
    const [before, expected] = [heights(), drawing(element)];
    (element.parentElement as HTMLElement).style.width = '625px';
    element.text = 'large';
    await settled(element);
    await settled(element);
    expect(element.getAttribute('text')).toBe('large');
    expect(drawing(element)).toBe(expected);
    heights().forEach((height, index) => expect(height).toBeCloseTo((before[index] ?? 0) * 1.25, -0.5));
    element.removeAttribute('text');
    await settled(element);
    expect(getComputedStyle(find(element, '.card')).zoom).toBe('1');
  });

  it('in large text, with nothing over the edge', async () => {
    for (const width of [280, 320, 480, 640, 960]) {
      await page.viewport(width + 16, 900);
      for (const element of await everyView(widget, {text: 'large'})) expect(faults(element)).toEqual([]);
      expect(root.scrollWidth).toBe(width + 16);
    }
  });

  it('in usual text where its size is unknown', async () => {
    const element = await draw(tag, {...given, attributes: {text: 'no such'}});
    await frame();
    expect(getComputedStyle(find(element, '.card')).zoom).toBe('1');
  });
});
