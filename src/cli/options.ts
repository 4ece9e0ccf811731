import {parseArgs} from 'node:util';
import type {FindingLevel} from '../budget/checks/finding.js';
import {levels} from '../budget/checks/finding.js';
import type {RenderOptions} from './render-options.js';
import {readRenderOptions, renderOptions, renderValues} from './render-options.js';
import type {Command, UsageFault} from './usage-fault.js';
import {languages} from './words.js';

export interface CheckOptions {
  /** Files, folders, patterns, or `-`, as they were given. */
  files: string[];
  /** The lightest findings that are shown. */
  level: FindingLevel;
  /** For programs. */
  json: boolean;
  /** BCP 47; without it each file's own language counts. */
  language?: string;
}

/** What a command asks for. */
export type Request = {language?: string} & (
  | ({kind: 'check'} & CheckOptions)
  | ({kind: 'render'} & RenderOptions)
  | {kind: 'help'; command: Command}
  | {kind: 'version'}
  | {kind: 'wrong'; fault: UsageFault}
);

const common = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'}
} as const;

const options = {
  check: {level: {type: 'string'}, lang: {type: 'string'}, json: {type: 'boolean'}, ...common},
  render: {...renderOptions, lang: {type: 'string'}, ...common}
} as const satisfies Record<Command, object>;

const commands = Object.keys(options).join(' | ');

/** Reads the arguments after the command's name. The first fault is answered; help and version come before any. */
export function readOptions(args: readonly string[]): Request {
  const {values, positionals, tokens} = parseArgs({
    args: [...args],
    options: {...options.render, ...options.check},
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const {lang, level = 'missing', help, version, json} = values;
  const [command, ...files] = positionals;
  const known: Readonly<Record<string, {type: 'string' | 'boolean'}>> = isCommand(command)
    ? options[command]
    : options.check;
  const language = typeof lang === 'string' && isLanguage(lang) ? {language: lang} : {};
  if (help === true) return {kind: 'help', command: isCommand(command) ? command : 'check', ...language};
  if (version === true) return {kind: 'version', ...language};
  const wrong = (code: UsageFault['code'], option: string, expected: string, found: string): Request => ({
    kind: 'wrong',
    fault: {code, option, expected, found},
    ...language
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      const names = Object.keys(known).map(each => `--${each}`);
      return wrong('unknown-option', rawName, names.join(' | '), rawName);
    }
    const takesValue = option.type === 'string';
    if (takesValue && value === undefined)
      return wrong('no-value', rawName, valuesOf(name, isCommand(command) ? command : 'check'), 'nothing');
    if (!takesValue && value !== undefined) return wrong('needless-value', rawName, '', value);
  }
  if (lang !== undefined && !language.language)
    return wrong('value', '--lang', languages.join(' | '), String(lang));
  if (command === undefined) return wrong('no-command', '', commands, 'nothing');
  if (!isCommand(command)) return wrong('unknown-command', '', commands, command);
  if (command === 'render') {
    if (files.length === 0) return wrong('no-files', command, 'FILE', 'nothing');
    const read = readRenderOptions(values, files);
    return 'fault' in read
      ? {kind: 'wrong', fault: read.fault, ...language}
      : {kind: 'render', ...read.options, ...language};
  }
  if (!isLevel(level)) return wrong('value', '--level', levels.join(' | '), String(level));
  if (files.length === 0) return wrong('no-files', command, 'FILE', 'nothing');
  return {kind: 'check', files, level, json: json === true, ...language};
}

const isCommand = (text: string | undefined): text is Command =>
  text !== undefined && Object.hasOwn(options, text);

const isLevel = (text: unknown): text is FindingLevel => levels.some(level => level === text);

/** `zh` does as well as `zh-CN`. */
const isLanguage = (tag: string) =>
  languages.some(known => known.split('-')[0] === tag.toLowerCase().split('-')[0]);

const valuesOf = (name: string, command: Command) => {
  const values = name === 'lang' ? languages : command === 'check' ? levels : renderValues[name];
  return values?.join(' | ') ?? name.toUpperCase();
};
