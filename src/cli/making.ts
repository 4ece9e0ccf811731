import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {NothingToDraw} from '../static/element-of.js';
import {codeOf, MissingGlyph} from '../static/picture/fonts.js';
import {MissingPackage} from '../static/render-picture.js';
import type {FileReport} from './check-file.js';
import type {Paint} from './paint.js';
import {painter} from './paint.js';
import {Progress} from './progress.js';
import {reportLines} from './report.js';
import type {Surroundings} from './surroundings.js';
import {hasColours} from './surroundings.js';
import type {CommandWords} from './words.js';

/** How far the making of files has come: what was written, and what was wrong, which is said at once. */
export class Making {
  written = 0;
  failed = 0;
  readonly progress: Progress;
  private readonly paint: Paint;

  constructor(
    private readonly around: Surroundings,
    private readonly words: CommandWords
  ) {
    this.progress = new Progress(around.stderr, true);
    this.paint = painter(hasColours(around.stderr, around));
  }

  /** Writes a file, and the folders that it stands in. */
  async save(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, content);
    this.written += 1;
  }

  /** Writes to standard output. */
  print(content: string | Uint8Array): void {
    this.progress.clear();
    this.around.stdout.write(content);
  }

  unreadable(report: FileReport): void {
    this.failed += 1;
    this.say(reportLines(report, {level: 'missing'}, this.words, this.paint));
  }

  /** @param name of what could not be made */
  fault(name: string, error: unknown): void {
    this.failed += 1;
    const heading = `${this.paint(this.words.render.failed, 'red')} · ${this.paint(name, 'bold')}`;
    this.say([heading, `  ${this.paint(sayError(error, this.words))}`]);
  }

  /** What came of so many files. */
  total(files: number): void {
    const {written, failed} = this;
    this.say([this.paint(this.words.render.total({files, written, failed}), 'bold')]);
  }

  private say(lines: readonly string[]): void {
    this.progress.clear();
    this.around.stderr.write(`${lines.join('\n')}\n`);
  }
}

function sayError(error: unknown, {render}: CommandWords): string {
  if (error instanceof MissingGlyph) return render.noGlyph(error.character, codeOf(error.character));
  if (error instanceof MissingPackage) return render.noPackage(error.packageName);
  if (error instanceof NothingToDraw) return error.message;
  const {code, path, message} = error as NodeJS.ErrnoException;
  return code !== undefined && path !== undefined ? render.system(path, code) : message;
}
