import {parseArgs} from 'node:util';
import type {FindingLevel} from '../budget/checks/finding.js';
import {levels} from '../budget/checks/finding.js';
import type {UsageFault} from './usage-fault.js';
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
  ({kind: 'check'} & CheckOptions) | {kind: 'help'} | {kind: 'version'} | {kind: 'wrong'; fault: UsageFault}
);

const options = {
  level: {type: 'string'},
  lang: {type: 'string'},
  json: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'}
} as const;

const names = Object.keys(options).map(name => `--${name}`);

/** Reads the arguments after the command's name. The first fault is answered; help and version come before any. */
export function readOptions(args: readonly string[]): Request {
  const {values, positionals, tokens} = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const {lang, level = 'missing', help, version, json} = values;
  const language = typeof lang === 'string' && isLanguage(lang) ? {language: lang} : {};
  if (help === true) return {kind: 'help', ...language};
  if (version === true) return {kind: 'version', ...language};
  const wrong = (code: UsageFault['code'], option: string, expected: string, found: string): Request => ({
    kind: 'wrong',
    fault: {code, option, expected, found},
    ...language
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    if (!isOption(name)) return wrong('unknown-option', rawName, names.join(' | '), rawName);
    const takesValue = options[name].type === 'string';
    if (takesValue && value === undefined) return wrong('no-value', rawName, valuesOf(name), 'nothing');
    if (!takesValue && value !== undefined) return wrong('needless-value', rawName, '', value);
  }
  if (lang !== undefined && !language.language)
    return wrong('value', '--lang', languages.join(' | '), String(lang));
  if (!isLevel(level)) return wrong('value', '--level', levels.join(' | '), String(level));
  const [command, ...files] = positionals;
  if (command === undefined) return wrong('no-command', '', 'check', 'nothing');
  if (command !== 'check') return wrong('unknown-command', '', 'check', command);
  if (files.length === 0) return wrong('no-files', '', 'FILE', 'nothing');
  return {kind: 'check', files, level, json: json === true, ...language};
}

const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name);

const isLevel = (text: unknown): text is FindingLevel => levels.some(level => level === text);

/** `zh` does as well as `zh-CN`. */
const isLanguage = (tag: string) =>
  languages.some(known => known.split('-')[0] === tag.toLowerCase().split('-')[0]);

const valuesOf = (name: string) => (name === 'lang' ? languages : levels).join(' | ');
