import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findFiles, patternOf} from '../../src/cli/find-files.js';
import {folderOf} from './run.js';

const tree = () =>
  folderOf({
    'a.json': '',
    'notes.txt': '',
    '2023/b.json': '',
    '2023/deep/c.json': '',
    '2024/d.JSON': '',
    '2024/[2].json': '',
    'node_modules/e/package.json': '',
    '.cache/f.json': ''
  });

const namesOf = async (args: string[], folder: string) =>
  (await findFiles(args, folder)).map(({name, fault}) => (fault ? `${fault.code} ${name}` : name));

describe('The files', () => {
  it('are those that are named, in that order', async () => {
    expect(await namesOf(['a.json', '2023/b.json', './notes.txt'], tree())).toEqual([
      'a.json',
      '2023/b.json',
      './notes.txt'
    ]);
  });

  it('are those that a pattern fits, in the order of their names', async () => {
    const folder = tree();
    expect(await namesOf(['**/*.json'], folder)).toEqual([
      '2023/b.json',
      '2023/deep/c.json',
      '2024/[2].json',
      'a.json',
      'node_modules/e/package.json'
    ]);
    expect(await namesOf(['20{23,24}/*.json'], folder)).toEqual(['2023/b.json', '2024/[2].json']);
    expect(await namesOf([`${folder}/2023/*.json`], folder)).toEqual(['2023/b.json']);
  });

  it('are all JSON files in a folder and below, but for packages and hidden folders', async () => {
    const folder = tree();
    expect(await namesOf(['.'], folder)).toEqual([
      '2023/b.json',
      '2023/deep/c.json',
      '2024/[2].json',
      '2024/d.JSON',
      'a.json'
    ]);
    expect(await namesOf(['2024/'], folder)).toEqual(['2024/[2].json', '2024/d.JSON']);
  });

  it('may have names that look like patterns', async () => {
    expect(await namesOf(['2024/[2].json'], tree())).toEqual(['2024/[2].json']);
  });

  it('come once, however often they are meant', async () => {
    const folder = tree();
    symlinkSync(join(folder, '2023'), join(folder, '2023/later'), 'junction');
    expect(await namesOf(['2023/b.json', './2023/*.json', '2023', `${folder}/2023`], folder)).toEqual([
      '2023/b.json',
      '2023/deep/c.json'
    ]);
  });

  it('are told from standard input', async () => {
    expect(await findFiles(['-', '-'], tree())).toEqual([{name: '<stdin>'}]);
  });

  it('that are not there, or fit nothing, have a fault', async () => {
    expect(await namesOf(['none.json', 'a.json', 'none/*.json', 'a.json/b', '.cache/none'], tree())).toEqual([
      'no-file none.json',
      'a.json',
      'no-match none/*.json',
      'no-file a.json/b',
      'no-file .cache/none'
    ]);
    expect(await namesOf(['.'], folderOf({'notes.txt': ''}))).toEqual([`no-match ${join('**', '*.json')}`]);
  });
});

describe('A pattern', () => {
  it('may part folders in the manner of Windows there, and nowhere else', () => {
    expect(patternOf('budgets\\**\\*.json', '\\')).toBe('budgets/**/*.json');
    expect(patternOf('budgets/\\[a\\]*.json', '/')).toBe('budgets/\\[a\\]*.json');
  });
});
