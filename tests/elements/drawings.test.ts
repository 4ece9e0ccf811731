import {describe, expect, it} from 'vitest';
import {drawingText} from './drawing-text.js';
import {settled, stage} from './page.js';
import type {Story} from './stories.js';
import {stories} from './stories.js';

/** `npm run drawings` makes them anew. */
const kept = import.meta.glob('./snapshots/**');
const widths = [280, 640, 960];
const languages = ['zh-CN', 'en'];

const content = ({widget, args}: Story) => `${widget} ${JSON.stringify(args)}`;

/** What is drawn of a given budget: each once, however often it is told again for a theme, a language or a width. */
const drawn = stories
  .filter(({widget, name, args}) => 'budget' in args && widget !== 'checks' && name !== 'FaultyFile')
  .sort((a, b) => Number(a.isSpecial) - Number(b.isSpecial))
  .filter((story, index, all) => all.findIndex(other => content(other) === content(story)) === index);

function fileOf({widget, name}: Story, width: number, lang: string): string {
  const kebab = name.replace(/(?!^)[A-Z]/g, letter => `-${letter}`).toLowerCase();
  return `./snapshots/${widget}/${kebab}/${width}.${lang}.svg`;
}

describe('What is drawn is what was kept', () => {
  for (const story of drawn) {
    it.each(languages)(`of ${story.widget}: ${story.name}, in %s`, async lang => {
      document.documentElement.lang = lang;
      for (const width of widths) {
        const [element] = story.fill(stage(width), 'light');
        if (!element) throw new Error('The story has no widget.');
        await settled(element);
        const file = fileOf(story, width, lang);
        await expect.soft(drawingText(element), file).toMatchFileSnapshot(file);
      }
    });
  }

  it('and no more is kept', () => {
    const wanted = drawn.flatMap(story =>
      widths.flatMap(width => languages.map(lang => fileOf(story, width, lang)))
    );
    expect(Object.keys(kept).filter(file => !wanted.includes(file))).toEqual([]);
  });
});
