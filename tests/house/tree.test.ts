import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from './imports.js';

/** What tools make or keep, and git's own: no part of the tree. */
const ignored = ['coverage', 'dist', 'node_modules', 'storybook-static'];
const shownDotFolders = ['.ci', '.storybook'];

/** Folders with a file somewhere in them, as paths with a slash at the end. */
function folders(parent: string, isDeep: boolean): string[] {
  return readdirSync(join(root, parent), {withFileTypes: true})
    .filter(entry => entry.isDirectory() && !ignored.includes(entry.name))
    .filter(entry => !entry.name.startsWith('.') || shownDotFolders.includes(entry.name))
    .filter(entry => holdsFile(join(root, parent, entry.name)))
    .flatMap(entry => {
      const path = `${parent}${entry.name}/`;
      return [path, ...(isDeep ? folders(path, true) : [])];
    });
}

const holdsFile = (folder: string) =>
  readdirSync(folder, {withFileTypes: true, recursive: true}).some(entry => entry.isFile());

/** The folders of a drawn tree, `  name/   its idea` a line, two spaces a level. */
function drawnFolders(tree: string): string[] {
  const parents: string[] = [];
  return tree.split('\n').flatMap(row => {
    const [, indent = '', name] = /^( *)([\w.-]+\/)\s/.exec(row) ?? [];
    if (name === undefined) return [];
    parents.splice(indent.length / 2, Infinity, name);
    return [parents.join('')];
  });
}

const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const tree = /^```\n(src\/ [^`]+)```$/m.exec(guide)?.[1] ?? '';

describe('The tree in CONTRIBUTING.md', () => {
  const drawn = drawnFolders(tree);
  const present = [...folders('', false), ...folders('src/', true)];

  it('shows every folder there is', () => {
    expect(present.filter(folder => !drawn.includes(folder))).toEqual([]);
  });

  it('shows no folder that is not there', () => {
    expect(drawn.filter(folder => !present.includes(folder))).toEqual([]);
  });

  it('says what each is for', () => {
    expect(tree.split('\n').filter(row => /\/\s*$/.test(row))).toEqual([]);
  });

  it('is read level by level', () => {
    expect(drawnFolders('a/  one\n  b/  two\n    c/  three\n  d/  four\ne/  five')).toEqual([
      'a/',
      'a/b/',
      'a/b/c/',
      'a/d/',
      'e/'
    ]);
  });
});
