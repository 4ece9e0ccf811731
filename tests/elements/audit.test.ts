import {afterEach, describe, expect, it} from 'vitest';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {violations} from './axe.js';
import {prefer} from './media.js';
import {frame, stage} from './page.js';
import type {Story} from './stories.js';
import {stories} from './stories.js';

const undo: (() => void)[] = [];

afterEach(async () => {
  for (const each of undo.splice(0).reverse()) each();
  await prefer();
});

const look = ({widget, width, args}: Story) => `${widget} ${width} ${JSON.stringify(args)}`;

/** Those that are told again for a theme or a language are the same story, once all are shown in each. */
const told = stories.filter(
  (story, index) => stories.findIndex(other => look(other) === look(story)) === index
);

/** A few at a time: what a rule asks of all that is on a page takes longer the more there is. */
const portions = [...new Set(told.map(({widget}) => widget))].flatMap(widget => {
  const own = told.filter(story => story.widget === widget);
  return Array.from({length: Math.ceil(own.length / 7)}, (_, index) => {
    const shown = own.slice(index * 7, index * 7 + 7);
    return {title: `${widget}: ${shown.map(({name}) => name).join(', ')}`, shown};
  });
});

/** Stories one below another, each in a block that has its name. */
async function show(shown: readonly Story[], theme: string): Promise<HTMLElement> {
  const page = stage(1000);
  undo.push(...shown.map(story => story.answer()));
  const widgets = shown.flatMap(story => {
    const block = document.createElement('div');
    block.id = `${story.widget}-${story.name}`;
    block.style.width = `${story.width}px`;
    page.append(block);
    return story.fill(block, theme).map(widget => ({story, widget}));
  });
  const drawn = async ({story, widget}: {story: Story; widget: ChartElement}) => {
    if (story.name !== 'Loading') await widget.updateComplete;
  };
  for (let round = 0; round < 2; round++) {
    await Promise.all(widgets.map(drawn));
    await frame();
  }
  return page;
}

describe.each(['light', 'dark', 'forced'])('Every story passes the audit of axe in %s colours', theme => {
  describe.each(['zh-CN', 'en'])('in %s', lang => {
    it.each(portions)('of $title', async ({shown}) => {
      document.documentElement.lang = lang;
      if (theme === 'forced') await prefer({'forced-colors': 'active'});
      expect(matchMedia('(forced-colors: active)').matches).toBe(theme === 'forced');
      const page = await show(shown, theme === 'forced' ? 'light' : theme);
      expect(page.querySelectorAll('[theme]').length).toBeGreaterThanOrEqual(shown.length);
      // The way back of two widgets is two landmarks of one name, but they are on one page only here.
      expect(await violations(page, 'landmark-unique')).toEqual([]);
    });
  });
});
