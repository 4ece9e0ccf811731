import type {Stats} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {join, resolve, sep} from 'node:path';
import {glob, isDynamicPattern} from 'tinyglobby';
import type {FileFault} from './read-text.js';
import {faultOfError} from './read-text.js';

/** A file that is to be checked. */
export interface FoundFile {
  /** As a reader knows it: from the folder that the command runs in, or as it was given. */
  name: string;
  /** Where it lies; none for standard input, and for what was not found. */
  path?: string;
  /** Why there is none. */
  fault?: FileFault;
}

/** What standard input is called. */
const standardInput = '<stdin>';

/**
 * The files that arguments mean, in the order of the arguments, each once however often it is meant. A folder means all
 * JSON files in it and below, save for those of packages; a pattern those that it fits; both in the order of their names.
 * What is not there, or fits nothing, is answered with its fault.
 * @param folder what relative names start from
 */
export async function findFiles(args: readonly string[], folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const seen = new Set<string>();
  for (const arg of args) {
    for (const file of await filesOf(arg, folder)) {
      const place = file.path === undefined ? file.name : await realpath(file.path).catch(() => file.path);
      if (place !== undefined && !seen.has(place)) found.push(file);
      if (place !== undefined) seen.add(place);
    }
  }
  return found;
}

async function filesOf(arg: string, folder: string): Promise<FoundFile[]> {
  if (arg === '-') return [{name: standardInput}];
  const path = resolve(folder, arg);
  // First as it stands: a name may have brackets in it.
  const stats = await stat(path).catch((error: unknown) => error);
  if (isStats(stats)) return stats.isDirectory() ? jsonFilesIn(arg, path) : [{name: arg, path}];
  const pattern = patternOf(arg, sep);
  if (!isDynamicPattern(pattern)) return [{name: arg, fault: faultOfError(stats, arg)}];
  const names = await glob(pattern, {cwd: folder, expandDirectories: false, dot: false});
  if (names.length === 0) return [noMatch(arg)];
  return names.sort().map(name => ({name, path: resolve(folder, name)}));
}

async function jsonFilesIn(arg: string, path: string): Promise<FoundFile[]> {
  const names = await glob('**/*.json', {
    cwd: path,
    ignore: '**/node_modules/**',
    caseSensitiveMatch: false
  });
  if (names.length === 0) return [noMatch(join(arg, '**', '*.json'))];
  return names.sort().map(name => ({name: join(arg, name), path: join(path, name)}));
}

/** A pattern parts folders with `/`. Windows parts them with `\` too; elsewhere that takes a sign as it stands. */
export function patternOf(arg: string, separator: string): string {
  return separator === '\\' ? arg.replaceAll('\\', '/') : arg;
}

const noMatch = (name: string): FoundFile => ({
  name,
  fault: {code: 'no-match', path: name, expected: '', found: 'nothing'}
});

const isStats = (value: unknown): value is Stats =>
  typeof value === 'object' && value !== null && 'isDirectory' in value;
