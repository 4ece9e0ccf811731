import {posix} from 'node:path';
import {describe, expect, it} from 'vitest';
import {fileOf, importsOf, sources} from './imports.js';

/** What the files of a folder may import: folders of ours, and packages. */
interface Layer {
  ours: string[];
  packages: RegExp;
}

const none = /^$/;

const layers: Record<string, Layer> = {
  budget: {ours: [], packages: /^(decimal\.js|zod\/mini)$/},
  analysis: {ours: ['budget'], packages: none},
  layout: {ours: [], packages: /^d3-/},
  format: {ours: ['budget'], packages: none},
  export: {ours: ['budget', 'format'], packages: none},
  elements: {ours: ['budget', 'analysis', 'layout', 'format', 'export'], packages: /^lit(\/|$)/},
  embed: {ours: ['export', 'elements'], packages: none},
  static: {
    ours: ['budget', 'layout', 'format', 'export', 'elements'],
    packages: /^(node:|lit$|@lit-labs\/ssr(\/|$)|@resvg\/resvg-js$)/
  },
  cli: {ours: ['budget', 'analysis', 'format', 'export', 'static'], packages: /^(node:|tinyglobby$)/},
  locales: {ours: ['format'], packages: none},
  widgets: {ours: ['elements'], packages: none}
};

/** The files that stand in no folder: each is a door into the library. */
const entries = [
  'autoloader.ts',
  'elements.ts',
  'index.ts',
  'languages.ts',
  'names.ts',
  'narratives.ts',
  'node.ts'
];

const files = sources();
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** What is wrong with one import of a file, in a few words; undefined where nothing is. */
function wrong(file: string, specifier: string): string | undefined {
  const target = fileOf(specifier, file);
  const layer = layers[folderOf(file)];
  if (target === undefined) return layer?.packages.test(specifier) ? undefined : `${file} → ${specifier}`;
  if (!files.has(target)) return `${file} → ${specifier}, which is no file`;
  const isAllowed = folderOf(target) === folderOf(file) || layer?.ours.includes(folderOf(target));
  return isAllowed ? undefined : `${file} → ${target}`;
}

describe('The order of the folders', () => {
  const inFolders = [...files].filter(([file]) => folderOf(file) !== '');

  it('is kept by every import, those for types and dynamic ones too', () => {
    const found = inFolders.flatMap(([file, text]) =>
      importsOf(text).flatMap(each => wrong(file, each) ?? [])
    );
    expect(found).toEqual([]);
  });

  it('knows every folder', () => {
    const folders = new Set(inFolders.map(([file]) => folderOf(file)));
    expect([...folders].filter(folder => !(folder in layers))).toEqual([]);
  });

  it('has no files beside the folders but the entries', () => {
    expect([...files.keys()].filter(file => folderOf(file) === '' && !entries.includes(file))).toEqual([]);
  });

  it('lets nothing import an entry', () => {
    const found = [...files].flatMap(([file, text]) =>
      importsOf(text)
        .filter(each => entries.includes(fileOf(each, file) ?? ''))
        .map(each => `${file} → ${each}`)
    );
    expect(found).toEqual([]);
  });

  it('has no cycle between files', () => {
    const graph = new Map(
      [...files].map(([file, text]) => [file, importsOf(text).flatMap(each => fileOf(each, file) ?? [])])
    );
    expect(cycles(graph)).toEqual([]);
  });

  it('keeps no drawer for this and that', () => {
    const drawers = ['index.ts', 'types.ts', 'util.ts', 'utils.ts', 'helpers.ts', 'common.ts'];
    const found = inFolders.filter(
      ([file]) => drawers.includes(posix.basename(file)) || /(^|\/)(utils?|helpers|common)\//.test(file)
    );
    expect(found.map(([file]) => file)).toEqual([]);
  });
});

describe('The library', () => {
  it('never turns text into markup or code', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|unsafe(HTML|MathML|SVG|Static)|styleMap|DOMParser|srcdoc|document\.write|new Function)\b|\beval\(/;
    const found = [...files].flatMap(([file, text]) => {
      const sink = sinks.exec(text)?.[0];
      return sink ? [`${file}: ${sink}`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('The finder of imports', () => {
  it('sees every manner of import', () => {
    const source = `
      import './a.js';
      import b from './b.js';
      import type {C} from './c.js';
      import {type D} from './d.js';
      export * from './e.js';
      export type {F} from './f.js';
      export const g = () => import('./g.js');
      export type H = import('./h.js').H;
      // import './comment.js';
      export const i = "import './text.js'";`;
    expect(importsOf(source)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(name => `./${name}.js`));
  });

  it('finds the file an import leads to', () => {
    expect(fileOf('../budget/money.js', 'analysis/figure.ts')).toBe('budget/money.ts');
    expect(fileOf('d3-shape', 'layout/slices.ts')).toBeUndefined();
  });

  it('finds a cycle, and names its files', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']]
    ]);
    expect(cycles(graph)).toEqual(['b → c → b']);
  });
});

/** Cycles of a graph of files, each once, as far as a walk from every file meets them. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
