import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {conforms} from './conformance.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {make, settled, stage} from './page.js';
import {address, requestsOf} from './rubbish.js';
import {said} from './shown.js';
import {widgets} from './widgets.js';

allowNoMishap();

for (const widget of widgets) describe(widget.tag, () => conforms(widget));

describe('All elements together', () => {
  const onOnePage = (src: string): ChartElement[] => {
    const block = stage();
    const elements = widgets.map(({tag}) => make(tag, {attributes: {src}}));
    block.append(...elements);
    return elements;
  };

  it('ask for a file that they share once', async () => {
    const src = address('real');
    const elements = onOnePage(src);
    await Promise.all(elements.map(settled));
    expect(elements.map(element => said(element, '.heading'))).toEqual(widgets.map(({title}) => title.en));
    expect(await requestsOf(src)).toBe(1);
  });

  it('ask for it once however its address is written', async () => {
    const src = address('real');
    const {pathname} = new URL(src);
    const elements = [...onOnePage(src), ...onOnePage(pathname), ...onOnePage(`${pathname}#part`)];
    await Promise.all(elements.map(settled));
    expect(await requestsOf(src)).toBe(1);
  });

  it('each tell of the one load', async () => {
    const block = stage();
    const heard = hear(block, 'budget-load');
    const src = address('real');
    const elements = widgets.map(({tag}) => make(tag, {attributes: {src}}));
    block.append(...elements);
    await Promise.all(elements.map(settled));
    expect(heard.map(({target}) => (target as Element).localName).sort()).toEqual([
      'budget-change-cards',
      'budget-checks',
      'budget-economic-treemap',
      'budget-expenditure-bars',
      'budget-income-pie'
    ]);
  });

  it('stand a second copy of the script on the page', async () => {
    const before = widgets.map(({tag}) => customElements.get(tag));
    const copy = new URL('../../src/elements.ts?copy', import.meta.url).href;
    await import(/* @vite-ignore */ copy);
    expect(widgets.map(({tag}) => customElements.get(tag))).toEqual(before);
  });
});
