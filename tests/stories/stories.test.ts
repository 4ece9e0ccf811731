import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from '../house/imports.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** Those of a widget in use; its hard cases stand in a file of their own. */
const stories = readdirSync(join(root, 'stories')).filter(
  file => file.endsWith('.stories.ts') && file !== 'page.stories.ts' && !file.endsWith('-hard.stories.ts')
);

/** The names of the stories in a file. */
const namesIn = (file: string) =>
  [...read(`stories/${file}`).matchAll(/^export const (\w+): Story/gm)].map(([, name]) => name);

describe('The stories', () => {
  it('show every widget', () => {
    const tags = readdirSync(join(root, 'src/widgets')).map(file =>
      file.slice('budget-'.length, -'.ts'.length)
    );
    expect(stories.map(file => file.replace('.stories.ts', '')).sort()).toEqual(tags.sort());
  });

  it.each(stories)('show in %s the states that every widget has', file => {
    expect(namesIn(file)).toEqual(
      expect.arrayContaining([
        'RealBudget',
        'FromFile',
        'InEnglish',
        'Dark',
        'OnAPhone',
        'Loading',
        'FaultyFile',
        'MissingFile',
        'NothingGiven'
      ])
    );
  });
});
