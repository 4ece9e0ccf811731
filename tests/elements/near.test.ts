import {afterEach, describe, expect, it, vi} from 'vitest';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {frame, make, settled, stage} from './page.js';
import {realBudget} from './real-budget.js';
import {findAll, said} from './shown.js';
import {widgets} from './widgets.js';

const isDrawn = (element: ChartElement) => findAll(element, '.heading').length === 1;

let waiting: (() => void)[] = [];
afterEach(() => {
  for (let act = waiting.shift(); act; act = waiting.shift()) act();
});

/** As on a page that is busy for as long as the test takes: nothing idles. */
function busy(): (() => void)[] {
  waiting = [];
  vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation(act => {
    waiting.push(() => act({didTimeout: false, timeRemaining: () => 10}));
    return 1;
  });
  return waiting;
}

/** An element so many pixels down the page. */
function place(top: number, tag = 'budget-income-pie'): ChartElement {
  const block = stage(640);
  block.style.position = 'absolute';
  block.style.top = `${top}px`;
  const element = make(tag, {budget: realBudget(), lang: 'zh-CN'});
  block.append(element);
  return element;
}

const someFrames = async () => {
  for (let count = 0; count < 4; count++) await frame();
};

describe.each(widgets)('$tag', ({tag, title}) => {
  it('is drawn at once where it is seen, or less than a screen away', async () => {
    busy();
    const elements = [place(0, tag), place(1800, tag)];
    await Promise.all(elements.map(settled));
    expect(elements.map(element => said(element, '.heading'))).toEqual([title.zh, title.zh]);
  });

  it('keeps its room where it is far away, and is drawn when it comes near', async () => {
    busy();
    const element = place(4000, tag);
    await someFrames();
    expect(isDrawn(element)).toBe(false);
    expect(element.offsetHeight).toBeGreaterThan(200);
    scrollTo(0, 3000);
    await settled(element);
    expect(said(element, '.heading')).toBe(title.zh);
    scrollTo(0, 0);
  });

  it('is drawn far away, too, when it is printed or taken along', async () => {
    busy();
    const [printed, taken] = [place(4000, tag), place(5000, tag)];
    await someFrames();
    expect([printed, taken].map(isDrawn)).toEqual([false, false]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(isDrawn(printed)).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(await taken.toSVG()).toContain(title.zh);
  });
});

describe('Widgets that are far away', () => {
  it('are drawn one after another when the page has nothing to do', async () => {
    const waiting = busy();
    const elements = [4000, 5000, 6000].map(top => place(top));
    await someFrames();
    const drawn = () => elements.map(isDrawn);
    expect(drawn()).toEqual([false, false, false]);
    for (const expected of [
      [true, false, false],
      [true, true, false],
      [true, true, true]
    ]) {
      waiting.shift()?.();
      await someFrames();
      expect(drawn()).toEqual(expected);
    }
    expect(waiting).toEqual([]);
  });

  it('are found by who searches the page soon after', async () => {
    const element = place(6000);
    await element.updateComplete;
    expect(said(element, '.heading')).toBe('收入结构');
  });

  it('are no longer waited for when they are taken away', async () => {
    const waiting = busy();
    const [first, second] = [place(4000), place(5000)];
    await someFrames();
    const done = first.updateComplete;
    first.remove();
    await done;
    waiting.shift()?.();
    await someFrames();
    expect([first, second].map(isDrawn)).toEqual([false, true]);
  });

  it('are drawn where they are put back', async () => {
    busy();
    const element = place(4000);
    await someFrames();
    stage(640).append(element);
    await settled(element);
    expect(isDrawn(element)).toBe(true);
  });
});
