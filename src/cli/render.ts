import {mkdir, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {fileName} from '../export/file-name.js';
import {addLanguage} from '../format/added-languages.js';
import {zhHant} from '../format/locales/zh-hant.js';
import {NothingToDraw} from '../static/element-of.js';
import {codeOf, MissingGlyph} from '../static/picture/fonts.js';
import {MissingPackage} from '../static/render-picture.js';
import {readFile, unreadable} from './check-file.js';
import './code-lists.js';
import {findFiles} from './find-files.js';
import {indexPage, indexStyles} from './index-page.js';
import type {Rendered} from './make-file.js';
import {contentOf, drawnAs, everything} from './make-file.js';
import {painter} from './paint.js';
import {Progress} from './progress.js';
import type {RenderOptions} from './render-options.js';
import {reportLines} from './report.js';
import type {ExitCode, Surroundings} from './surroundings.js';
import {hasColours, isTerminal} from './surroundings.js';
import type {UsageFault} from './usage-fault.js';
import type {CommandWords} from './words.js';

addLanguage(zhHant);

/** Makes pictures, tables or data of files; what is wrong with one is said, and the others are made all the same. */
export async function render(
  asked: RenderOptions,
  words: CommandWords,
  around: Surroundings
): Promise<ExitCode | UsageFault> {
  const {stdout, stderr, folder, stdin} = around;
  const fonts = asked.fonts?.map(font => resolve(folder, font));
  const options = {...asked, fonts};
  const files = await findFiles(options.files, folder);
  const target = options.output === undefined ? undefined : resolve(folder, options.output);
  const isFolder = options.all || files.length > 1 || (await leadsToFolder(options.output, target));
  if (isFolder && target === undefined) return usage('no-folder', '-o', '-o FOLDER');
  if (target === undefined && options.format === 'png' && isTerminal(stdout))
    return usage('terminal', '-o', '-o FILE.png');

  const paint = painter(hasColours(stderr, around));
  const progress = new Progress(stderr, true);
  const names = new Set<string>();
  const done: Rendered[] = [];
  let failed = 0;
  let written = 0;
  const say = (lines: readonly string[]) => {
    progress.clear();
    stderr.write(`${lines.join('\n')}\n`);
  };
  const save = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, content);
    written += 1;
  };

  for (const [index, file] of files.entries()) {
    progress.show(`${index + 1}/${files.length} ${file.name}`);
    const read = await readFile(file, stdin);
    if (!read.ok) {
      failed += 1;
      say(reportLines(unreadable(file.name, read.faults), {level: 'missing'}, words, paint));
      continue;
    }
    const {budget} = read;
    const stem = unusedName(file.name, names);
    const fault = (error: unknown) => {
      failed += 1;
      const heading = `${paint(words.render.failed, 'red')} · ${paint(file.name, 'bold')}`;
      say([heading, `  ${paint(sayError(error, words))}`]);
    };
    try {
      if (options.all && target !== undefined) {
        const {
          shown,
          files: made,
          error
        } = await everything(budget, options, what =>
          progress.show(`${index + 1}/${files.length} ${file.name} · ${what}`)
        );
        for (const {name, content} of made) await save(join(target, stem, name), content);
        done.push({budget, folder: stem, shown});
        if (error) fault(error);
      } else {
        const content = await contentOf(budget, options);
        const path = isFolder && target !== undefined ? join(target, drawnAs(stem, options)) : target;
        if (path !== undefined) await save(path, content);
        else {
          progress.clear();
          stdout.write(content);
        }
      }
    } catch (error) {
      fault(error);
    }
  }
  if (options.all && target !== undefined) {
    try {
      await save(join(target, 'index.html'), indexPage(done, words));
      await save(join(target, 'index.css'), indexStyles);
    } catch (error) {
      failed += 1;
      say([`  ${paint(sayError(error, words))}`]);
    }
  }
  progress.clear();
  if (isFolder)
    stderr.write(`${paint(words.render.total({files: files.length, written, failed}), 'bold')}\n`);
  return failed > 0 ? 2 : 0;
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

/** A name for what is made of a file; of two files of one name the second gets a number. */
function unusedName(file: string, names: Set<string>): string {
  const plain = fileName(basename(file).replace(/\.json$/i, ''), '').replace(/\.$/, '') || 'budget';
  let name = plain;
  for (let count = 2; names.has(name); count++) name = `${plain}-${count}`;
  names.add(name);
  return name;
}

function sayError(error: unknown, {render}: CommandWords): string {
  if (error instanceof MissingGlyph) return render.noGlyph(error.character, codeOf(error.character));
  if (error instanceof MissingPackage) return render.noPackage(error.packageName);
  if (error instanceof NothingToDraw) return error.message;
  const {code, path, message} = error as NodeJS.ErrnoException;
  return code !== undefined && path !== undefined ? render.system(path, code) : message;
}
