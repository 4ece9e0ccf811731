import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {Readable} from 'node:stream';
import {onTestFinished} from 'vitest';
import {runCommand} from '../../src/cli/command.js';
import {root} from '../house/imports.js';

/** The first real file, as it is named in the root of the repository. */
export const firstName = 'demo/budgets/hongqi-gxj-2023.json';

interface Around {
  folder?: string;
  stdin?: string | Uint8Array;
  /** Which streams are terminals. */
  terminals?: 'out' | 'err' | 'both';
  columns?: number;
  noColour?: boolean;
  language?: string;
}

/** Runs the command in this process, and answers what it wrote and its exit code. */
export async function run(args: readonly string[], around: Around = {}) {
  const {folder = root, stdin = '', terminals, columns = 80, noColour = false, language = 'en-GB'} = around;
  const written = {out: '', err: ''};
  const stream = (name: 'out' | 'err') => ({
    isTTY: terminals === name || terminals === 'both',
    columns,
    write: (content: string | Uint8Array) => (written[name] += Buffer.from(content).toString())
  });
  const code = await runCommand(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stream('out'),
    stderr: stream('err'),
    folder,
    noColour,
    language
  });
  return {code, ...written};
}

/** A folder for one test with these files in it: text and bytes as they are, anything else as JSON. */
export function folderOf(files: Record<string, unknown>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'budget-widgets-')));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, isRaw ? content : JSON.stringify(content));
  }
  return folder;
}
