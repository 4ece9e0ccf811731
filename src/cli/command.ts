import {readFileSync} from 'node:fs';
import type {FileReport} from './check-file.js';
import {checkFile} from './check-file.js';
import './code-lists.js';
import {findFiles} from './find-files.js';
import {jsonText} from './json-text.js';
import type {CheckOptions} from './options.js';
import {readOptions} from './options.js';
import type {Paint} from './paint.js';
import {painter} from './paint.js';
import {Progress} from './progress.js';
import {reportLines, totalLine} from './report.js';
import type {ExitCode, Surroundings} from './surroundings.js';
import {hasColours, isTerminal} from './surroundings.js';
import type {UsageFault} from './usage-fault.js';
import type {CommandWords} from './words.js';
import {commandWordsFor} from './words.js';

/** Runs `budget-widgets` with the arguments after its name, and answers the exit code. */
export async function runCommand(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const {stdout, stderr} = around;
  const request = readOptions(args);
  const words = commandWordsFor(request.language ?? around.language);
  const refuse = (fault: UsageFault): ExitCode => {
    const paint = painter(hasColours(stderr, around));
    stderr.write(`${paint(words.usage[fault.code](fault), 'red')}\n${words.seeHelp}\n`);
    return 2;
  };
  if (request.kind === 'wrong') return refuse(request.fault);
  if (request.kind === 'render') {
    // Who only checks files loads no widget.
    const {render} = await import('./render.js');
    const done = await render(request, words, around);
    return typeof done === 'number' ? done : refuse(done);
  }
  if (request.kind === 'help') stdout.write(words.help[request.command]);
  if (request.kind === 'version') stdout.write(`${version()}\n`);
  return request.kind === 'check' ? check(request, words, around) : 0;
}

async function check(options: CheckOptions, words: CommandWords, around: Surroundings): Promise<ExitCode> {
  const {stdout, stderr, folder, stdin} = around;
  const paint = painter(hasColours(stdout, around));
  const progress = new Progress(stderr, !options.json && isTerminal(stdout));
  const files = await findFiles(options.files, folder);
  const tally = {files: files.length, differing: 0, unreadable: 0};
  if (options.json) stdout.write('[');
  for (const [index, file] of files.entries()) {
    progress.show(`${index + 1}/${files.length} ${file.name}`);
    const report = await checkFile(file, stdin);
    progress.clear();
    if (!report.ok) tally.unreadable += 1;
    else if (report.counts.difference > 0) tally.differing += 1;
    stdout.write(textOf(report, options, words, paint, index));
  }
  if (options.json) stdout.write('\n]\n');
  else if (files.length > 1) stdout.write(`\n${totalLine(tally, words, paint)}\n`);
  if (tally.unreadable > 0) return 2;
  return tally.differing > 0 ? 1 : 0;
}

/** One file's part of the output, with what parts it from the one before. */
function textOf(
  report: FileReport,
  options: CheckOptions,
  words: CommandWords,
  paint: Paint,
  index: number
): string {
  if (options.json) return `${index > 0 ? ',' : ''}\n${jsonText(report, options.level)}`;
  const lines = reportLines(report, options, words, paint);
  return `${index > 0 ? '\n' : ''}${lines.join('\n')}\n`;
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}
