import {en} from '../format/locales/en.js';
import {zhCN} from '../format/locales/zh-cn.js';
import type {Words} from '../format/words.js';
import type {FileFault} from './read-text.js';
import type {UsageFault} from './usage-fault.js';

/** What came of several files. */
export interface Tally {
  files: number;
  /** Those with a difference that rounding cannot explain. */
  differing: number;
  unreadable: number;
}

/** What the command says beside the library's words, in one language; apart, so that no page has to load it. */
export interface CommandWords {
  library: Words;
  /** With the line break at its end. */
  help: string;
  seeHelp: string;
  usage: Readonly<Record<UsageFault['code'], (fault: UsageFault) => string>>;
  files: Readonly<Record<FileFault['code'], (fault: FileFault) => string>>;
  unreadable: string;
  total(tally: Tally): string;
}

const english: CommandWords = {
  library: en,
  help: `Usage: budget-widgets check [options] FILE…

Holds every figure that a Budget JSON file publishes more than once against
the others, and says which do not agree.

FILE is a file, a folder (all .json files in it and below), a pattern in quotes
("budgets/**/*.json"), or - for standard input. There may be several.

Options:
  --level LEVEL  show findings at least as grave as: difference, rounding,
                 warning, missing (the default), agrees (all of them)
  --lang LANG    zh-CN or en; without it, the language of each file
  --json         one JSON document for programs: [{file, ok, findings or
                 faults, counts}], findings down to the same level
  -h, --help     show this
  -v, --version  show the version

Exit code:
  0  no figure differs by more than rounding
  1  at least one does
  2  a file could not be read, or the command is wrong
`,
  seeHelp: 'budget-widgets --help says what there is.',
  usage: {
    'unknown-option': ({found, expected}) =>
      `There is no option ${found}. The options are ${expected}. A file of that name is given after --.`,
    'no-value': ({option, expected}) => `${option} wants a value: ${expected}.`,
    'needless-value': ({option, found}) => `${option} takes no value, but has ${found}. Leave it out.`,
    value: ({option, expected, found}) => `${option} cannot be ${found}. It is one of ${expected}.`,
    'no-command': () => 'What to do is missing: budget-widgets check FILE…',
    'unknown-command': ({found}) => `There is no command ${found}. Write: budget-widgets check FILE…`,
    'no-files': () => 'No file is named. Write: budget-widgets check FILE…'
  },
  files: {
    'no-file': ({path}) => `${path}: there is no such file. Check its name and folder.`,
    'no-match': ({path}) => `${path}: no file fits this. Check the pattern and the folder.`,
    'no-access': ({path}) => `${path}: this may not be read. Check its permissions.`,
    'not-utf-8': ({path}) => `${path}: this is not text in UTF-8. Save it in UTF-8.`,
    'not-readable': ({path, found}) => `${path}: the system cannot read this (${found || 'unknown error'}).`
  },
  unreadable: 'cannot be read',
  total: ({files, differing, unreadable}) =>
    `${files} files: ${files - differing - unreadable} without differences, ${differing} with differences, ${unreadable} unreadable.`
};

const chinese: CommandWords = {
  library: zhCN,
  help: `用法：budget-widgets check [选项] 文件…

把 Budget JSON 文件中多处公布的数逐一相互核对，并说明哪些不一致。

文件可以是一个文件、一个文件夹（其中及下级的全部 .json 文件）、加引号的通配符
（"budgets/**/*.json"），或 -（标准输入）；可以给出多个。

选项：
  --level 级别   只显示不轻于该级别的结果：difference（不一致）、
                 rounding（四舍五入）、warning（提醒）、
                 missing（未公布，默认）、agrees（全部）
  --lang 语言    zh-CN 或 en；不给出时用各文件自己的语言
  --json         输出一个供程序读取的 JSON 文档：
                 [{file, ok, findings 或 faults, counts}]，
                 findings 也只到该级别
  -h, --help     显示本说明
  -v, --version  显示版本

退出码：
  0  没有超出四舍五入的不一致
  1  至少有一处不一致
  2  有文件不能读取，或命令有误
`,
  seeHelp: '用法见 budget-widgets --help。',
  usage: {
    'unknown-option': ({found, expected}) =>
      `没有选项 ${found}。可用的选项：${expected}。如果这是文件名，请写在 -- 之后。`,
    'no-value': ({option, expected}) => `${option} 缺少值，应为：${expected}。`,
    'needless-value': ({option, found}) => `${option} 不带值，却给出了 ${found}。请删去。`,
    value: ({option, expected, found}) => `${option} 不能是 ${found}，应为：${expected}。`,
    'no-command': () => '没有说要做什么。请写：budget-widgets check 文件…',
    'unknown-command': ({found}) => `没有命令 ${found}。请写：budget-widgets check 文件…`,
    'no-files': () => '没有给出文件。请写：budget-widgets check 文件…'
  },
  files: {
    'no-file': ({path}) => `${path}：没有这个文件。请核对文件名和所在的文件夹。`,
    'no-match': ({path}) => `${path}：没有符合的文件。请核对通配符和文件夹。`,
    'no-access': ({path}) => `${path}：没有读取权限。请检查文件的权限。`,
    'not-utf-8': ({path}) => `${path}：不是 UTF-8 编码的文本。请另存为 UTF-8。`,
    'not-readable': ({path, found}) => `${path}：系统无法读取（${found || '原因不明'}）。`
  },
  unreadable: '无法读取',
  total: ({files, differing, unreadable}) =>
    `共 ${files} 个文件：${files - differing - unreadable} 个没有不一致，${differing} 个有不一致，${unreadable} 个无法读取。`
};

const known: readonly CommandWords[] = [chinese, english];

/** The languages that can be asked for. */
export const languages = known.map(({library}) => library.tag);

/** The words for a language: those of its primary language, else English. */
export function commandWordsFor(tag: string): CommandWords {
  const primary = tag.toLowerCase().split('-')[0];
  return known.find(({library}) => library.tag.split('-')[0] === primary) ?? english;
}
