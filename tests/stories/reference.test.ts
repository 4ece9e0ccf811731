import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
// @ts-expect-error It comes without types.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {describe, expect, it} from 'vitest';
import {keysOf} from '../../.storybook/keyboard.js';
import {fileOf, importsOf, root, sources} from '../house/imports.js';

interface Entry {
  name: string;
  description?: string;
}

interface Declaration {
  tagName: string;
  description: string;
  attributes: Entry[];
  members: (Entry & {privacy?: string})[];
  events: Entry[];
  cssParts: Entry[];
  cssProperties: Entry[];
}

interface Manifest {
  modules: {path: string; declarations: Declaration[]}[];
}

const files = sources();

/** What `npm run manifest` writes, made anew and not written. */
const {modules} = (await (cli as (how: object) => Promise<unknown>)({
  argv: ['analyze', '--quiet', '--config', 'scripts/manifest.config.mjs'],
  cwd: root,
  noWrite: true
})) as Manifest;
const elements = modules.flatMap(({path, declarations}) =>
  declarations.map(declaration => ({text: textWith(path.replace('src/', '')), ...declaration}))
);

const tags = [...files.keys()].flatMap(file => /^widgets\/([\w-]+)\.ts$/.exec(file)?.[1] ?? []);

/** What a source file and all that it imports say, of its types as well. */
function textWith(path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = files.get(path) ?? '';
  const imported = importsOf(text).flatMap(specifier => fileOf(specifier, path) ?? []);
  return [text, ...imported.map(file => textWith(file, seen))].join('\n');
}

/** What a pattern finds, each once, in order. */
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
const named = (entries: readonly Entry[] = []) => entries.map(({name}) => name).sort();

describe('The reference of the elements', () => {
  it('has a page in Storybook for each', () => {
    const stories = readdirSync(join(root, 'stories'))
      .filter(file => file.endsWith('.stories.ts'))
      .map(file => readFileSync(join(root, 'stories', file), 'utf8'));
    expect(stories.filter(text => text.includes("'!autodocs'"))).toEqual([]);
    expect(found(stories.join('\n'), /component: '([\w-]+)'/g)).toEqual([...tags].sort());
    expect(readFileSync(join(root, '.storybook/preview.ts'), 'utf8')).toContain("tags: ['autodocs']");
  });

  it('knows of every element', () => {
    expect(elements.map(({tagName}) => tagName).sort()).toEqual([...tags].sort());
    expect(tags).toHaveLength(5);
  });

  it('knows of nothing private', () => {
    expect(elements.flatMap(({members}) => members).filter(({privacy}) => privacy)).toEqual([]);
    expect(named(elements.find(({tagName}) => tagName === 'budget-income-pie')?.members)).toEqual([
      'budget',
      'compact',
      'drill',
      'embed',
      'heading',
      'headingLevel',
      'perHead',
      'population',
      'populationSource',
      'refresh',
      'selected',
      'sort',
      'src',
      'text',
      'theme',
      'timeout',
      'toCSV',
      'toPNG',
      'toSVG',
      'tools',
      'unit',
      'view'
    ]);
  });

  it.each(elements)('describes all of $tagName', element => {
    const {tagName, description, attributes, members, events, cssParts, cssProperties} = element;
    expect(description.length, tagName).toBeGreaterThan(40);
    const entries = [attributes, members, events, cssParts, cssProperties].flat();
    expect(entries.filter(entry => !entry.description).map(({name}) => name)).toEqual([]);
  });

  it.each(elements)('has every event that $tagName tells of, and no other', ({text, events}) => {
    expect(named(events)).toEqual(found(text, /\btell\('([\w-]+)'/g));
  });

  it.each(elements)('has every part of $tagName, and no other', ({text, cssParts}) => {
    const parts = found(text, /\bpart="([\w -]+)"/g).flatMap(part => part.split(' '));
    expect(named(cssParts)).toEqual(parts);
  });

  it.each(elements)(
    'has every custom property of $tagName, and no other',
    async ({tagName, cssProperties}) => {
      await import('../../src/elements.js');
      const {styles} = customElements.get(tagName) as unknown as {styles: {cssText: string}[]};
      const text = styles.map(({cssText}) => cssText).join('\n');
      expect(named(cssProperties)).toEqual(found(text, /var\(\s*(--budget-[\w-]+)/g));
    }
  );

  it('names every key that a drawing answers to', () => {
    const text = files.get('elements/marks.ts') ?? '';
    const answered = found(text, /(?:key === '|^ {6})((?<=')[ \w]+(?=')|(?:Arrow\w+|Home|End)(?=:))/gm);
    expect(answered).toEqual(
      [...new Set(keysOf(true).flatMap(({keys}) => keys))].filter(key => key !== 'Tab').sort()
    );
    expect(answered).toHaveLength(9);
  });
});
