import {stat} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {fileName} from '../export/file-name.js';
import {addLanguage} from '../format/added-languages.js';
import {zhHant} from '../format/locales/zh-hant.js';
import {readFile, unreadable} from './check-file.js';
import './code-lists.js';
import {findFiles} from './find-files.js';
import {indexPage, indexStyles} from './index-page.js';
import type {Rendered} from './make-file.js';
import {contentOf, drawnAs, everything} from './make-file.js';
import {Making} from './making.js';
import type {RenderOptions} from './render-options.js';
import type {ExitCode, Surroundings} from './surroundings.js';
import {isTerminal} from './surroundings.js';
import type {UsageFault} from './usage-fault.js';
import type {CommandWords} from './words.js';

addLanguage(zhHant);

/** Makes pictures, tables or data of files; what is wrong with one is said, and the others are made all the same. */
export async function render(
  asked: RenderOptions,
  words: CommandWords,
  around: Surroundings
): Promise<ExitCode | UsageFault> {
  const {stdout, folder, stdin} = around;
  const options = {...asked, fonts: asked.fonts?.map(font => resolve(folder, font))};
  const files = await findFiles(options.files, folder);
  const target = options.output === undefined ? undefined : resolve(folder, options.output);
  const isFolder = options.all || files.length > 1 || (await leadsToFolder(options.output, target));
  if (isFolder && target === undefined) return usage('no-folder', '-o', '-o FOLDER');
  if (target === undefined && options.format === 'png' && isTerminal(stdout))
    return usage('terminal', '-o', '-o FILE.png');

  const making = new Making(around, words);
  const names = new Set<string>();
  const done: Rendered[] = [];
  for (const [index, file] of files.entries()) {
    const place = `${index + 1}/${files.length} ${file.name}`;
    making.progress.show(place);
    const read = await readFile(file, stdin);
    if (!read.ok) {
      making.unreadable(unreadable(file.name, read.faults));
      continue;
    }
    const {budget} = read;
    const stem = unusedName(file.name, names);
    try {
      if (target === undefined) making.print(await contentOf(budget, options));
      else if (!options.all) {
        const path = isFolder ? join(target, drawnAs(stem, options)) : target;
        await making.save(path, await contentOf(budget, options));
      } else {
        const made = await everything(budget, options, what => making.progress.show(`${place} · ${what}`));
        for (const {name, content} of made.files) await making.save(join(target, stem, name), content);
        done.push({budget, folder: stem, shown: made.shown});
        if (made.error) making.fault(file.name, made.error);
      }
    } catch (error) {
      making.fault(file.name, error);
    }
  }
  if (options.all && target !== undefined) {
    try {
      await making.save(join(target, 'index.html'), indexPage(done, words));
      await making.save(join(target, 'index.css'), indexStyles);
    } catch (error) {
      making.fault('index.html', error);
    }
  }
  if (isFolder) making.total(files.length);
  else making.progress.clear();
  return making.failed > 0 ? 2 : 0;
}

const usage = (code: UsageFault['code'], option: string, expected: string): UsageFault => ({
  code,
  option,
  expected,
  found: 'nothing'
});

/** A name that ends as a folder's does is one before there is any. */
async function leadsToFolder(output: string | undefined, target: string | undefined): Promise<boolean> {
  if (output === undefined || target === undefined) return false;
  if (/[\\/]$/.test(output)) return true;
  const stats = await stat(target).catch(() => undefined);
  return stats?.isDirectory() === true;
}

/** A name for what is made of a file; of two files of one name, in large or small letters, the second gets a number. */
function unusedName(file: string, names: Set<string>): string {
  const safe = fileName(basename(file).replace(/\.json$/i, ''), '').replace(/^\.+|\.+$/g, '');
  const plain = safe || 'budget';
  let name = plain;
  for (let count = 2; names.has(name.toLowerCase()); count++) name = `${plain}-${count}`;
  names.add(name.toLowerCase());
  return name;
}
