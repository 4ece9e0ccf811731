import {en} from '../format/locales/en.js';
import {zhCN} from '../format/locales/zh-cn.js';
import type {Words} from '../format/words.js';
import type {FileFault} from './read-text.js';
import type {Command, UsageFault} from './usage-fault.js';

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
  /** Of each command, with the line break at its end. */
  help: Readonly<Record<Command, string>>;
  seeHelp: string;
  usage: Readonly<Record<UsageFault['code'], (fault: UsageFault) => string>>;
  files: Readonly<Record<FileFault['code'], (fault: FileFault) => string>>;
  unreadable: string;
  total(tally: Tally): string;
  /** What is said of pictures, tables and data that are made of files. */
  render: {
    failed: string;
    noGlyph(character: string, code: string): string;
    noPackage(name: string): string;
    /** What the system says, by its code, of a place for a file. */
    system(path: string, code: string): string;
    total(tally: {files: number; written: number; failed: number}): string;
    /** The title of the page that shows everything. */
    index: string;
    data: string;
  };
}

const english: CommandWords = {
  library: en,
  help: {
    check: `Usage: budget-widgets check [options] FILE…

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

budget-widgets render --help says how to make pictures and tables of files.
`,
    render: `Usage: budget-widgets render --widget WIDGET [options] FILE…
       budget-widgets render --all -o FOLDER [options] FILE…

Makes pictures, tables or data of Budget JSON files, without a browser.

FILE is a file, a folder (all .json files in it and below), a pattern in quotes
("budgets/**/*.json"), or - for standard input. There may be several: what is
wrong with one is said, and the others are made all the same.

What is made:
  --widget WIDGET   income-pie, expenditure-bars, economic-treemap,
                    change-cards or checks
  --format FORMAT   svg (the default), png, html (a table with inline styles,
                    for a mail or a WeChat article), csv or json; without it,
                    what the name after -o ends with
  --all             every widget in every format, and an index.html to them
  -o, --output TO   a file; for several files a folder; without it, standard
                    output
  --width PIXELS    200 to 4000; 640 without it
  --scale TIMES     1 to 4: pixels of a png for each; 2 without it
  --font FILE       a font for png, or a folder of them; may be given several
                    times; without it, those of the system

What is shown, as with the attributes of the elements:
  --locale LANG     zh-CN, zh-Hant or en; without it, the language of each file
  --theme THEME     light (the default), dark, contrast
  --heading TEXT    in place of the title
  --unit AMOUNT     what 1 stands for in the amounts: 10000
  --population N, --population-source TEXT, --per-head
  --view VIEW       all, current (income-pie); nature, function, years
                    (expenditure-bars)
  --classification  department, government (economic-treemap)
  --level LEVEL     difference, rounding, warning, missing, agrees (checks)
  --shares, --drill KEY, --sort COLUMN, --compact, --text normal|large

  --lang LANG       zh-CN or en: the language of what is said here
  -h, --help        show this
  -v, --version     show the version

Exit code:
  0  everything was made
  2  something could not be read, drawn or written, or the command is wrong
`
  },
  seeHelp: 'budget-widgets --help says what there is.',
  usage: {
    'unknown-option': ({found, expected}) =>
      `There is no option ${found}. The options are ${expected}. A file of that name is given after --.`,
    'no-value': ({option, expected}) => `${option} wants a value: ${expected}.`,
    'needless-value': ({option, found}) => `${option} takes no value, but has ${found}. Leave it out.`,
    value: ({option, expected, found}) => `${option} cannot be ${found}. It is one of ${expected}.`,
    'no-command': () => 'What to do is missing: budget-widgets check FILE… or budget-widgets render FILE…',
    'unknown-command': ({found}) =>
      `There is no command ${found}. Write: budget-widgets check FILE… or budget-widgets render FILE…`,
    'no-files': ({option}) => `No file is named. Write: budget-widgets ${option} FILE…`,
    'no-widget': ({expected}) =>
      `What is to be drawn is missing: --widget ${expected}. Or everything: --all -o FOLDER.`,
    'no-folder': ({expected}) => `Where several files are made, a folder has to be named: ${expected}.`,
    terminal: ({expected}) => `A terminal shows no png. Name a file: ${expected}.`
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
    `${files} files: ${files - differing - unreadable} without differences, ${differing} with differences, ${unreadable} unreadable.`,
  render: {
    failed: 'cannot be made',
    noGlyph: (character, code) =>
      `No font has the character “${character}” (${code}). Install one that does, for Chinese Noto Sans CJK, or name its file: --font FILE.`,
    noPackage: name => `A png needs a package more: npm install ${name}`,
    system: (path, code) => `${path}: the system refuses this (${code}). Check name, folder and permissions.`,
    total: ({files, written, failed}) =>
      `${files} ${files === 1 ? 'budget' : 'budgets'}: ${written} files made${failed > 0 ? `, ${failed} ${failed === 1 ? 'fault' : 'faults'}` : ''}.`,
    index: 'Budgets in pictures',
    data: 'All figures (Budget JSON)'
  }
};

const chinese: CommandWords = {
  library: zhCN,
  help: {
    check: `用法：budget-widgets check [选项] 文件…

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

生成图片和表格的用法见 budget-widgets render --help。
`,
    render: `用法：budget-widgets render --widget 图表 [选项] 文件…
      budget-widgets render --all -o 文件夹 [选项] 文件…

不用浏览器，由 Budget JSON 文件生成图片、表格或数据。

文件可以是一个文件、一个文件夹（其中及下级的全部 .json 文件）、加引号的通配符
（"budgets/**/*.json"），或 -（标准输入）；可以给出多个。其中一个有误时会说明，
其余照常生成。

生成什么：
  --widget 图表     income-pie（收入结构）、expenditure-bars（基本和项目支出）、
                    economic-treemap（支出经济分类）、change-cards（与上年比）、
                    checks（账目核对）
  --format 格式     svg（默认）、png、html（内联样式的表格，用于邮件和微信）、
                    csv、json；不给出时看 -o 后的文件名
  --all             每种图表的每种格式，并生成 index.html
  -o, --output 位置 一个文件；有多个文件时为文件夹；不给出时写到标准输出
  --width 像素      200 至 4000，默认 640
  --scale 倍数      1 至 4，png 的放大倍数，默认 2
  --font 文件       png 所用的字体文件或文件夹，可以给出多次；不给出时用系统字体

显示什么（与元素的属性相同）：
  --locale 语言     zh-CN、zh-Hant 或 en；不给出时用各文件自己的语言
  --theme 主题      light（浅色，默认）、dark（深色）、contrast（高对比度）
  --heading 文字    代替标题
  --unit 数         显示的 1 代表多少元，如 10000
  --population 人数、--population-source 文字、--per-head（人均）
  --view 视图       all、current（income-pie）；nature、function、years
                    （expenditure-bars）
  --classification  department、government（economic-treemap）
  --level 级别      difference、rounding、warning、missing、agrees（checks）
  --shares、--drill 键、--sort 列、--compact、--text normal|large

  --lang 语言       zh-CN 或 en，命令本身所用的语言
  -h, --help        显示本说明
  -v, --version     显示版本

退出码：
  0  全部生成
  2  有文件不能读取、不能绘制或不能写入，或命令有误
`
  },
  seeHelp: '用法见 budget-widgets --help。',
  usage: {
    'unknown-option': ({found, expected}) =>
      `没有选项 ${found}。可用的选项：${expected}。如果这是文件名，请写在 -- 之后。`,
    'no-value': ({option, expected}) => `${option} 缺少值，应为：${expected}。`,
    'needless-value': ({option, found}) => `${option} 不带值，却给出了 ${found}。请删去。`,
    value: ({option, expected, found}) => `${option} 不能是 ${found}，应为：${expected}。`,
    'no-command': () => '没有说要做什么。请写：budget-widgets check 文件… 或 budget-widgets render 文件…',
    'unknown-command': ({found}) =>
      `没有命令 ${found}。请写：budget-widgets check 文件… 或 budget-widgets render 文件…`,
    'no-files': ({option}) => `没有给出文件。请写：budget-widgets ${option} 文件…`,
    'no-widget': ({expected}) => `没有说要画什么，应为：--widget ${expected}；或全部：--all -o 文件夹。`,
    'no-folder': () => '生成多个文件时要给出文件夹：-o 文件夹。',
    terminal: () => '终端不能显示 png。请给出文件名：-o 文件.png。'
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
    `共 ${files} 个文件：${files - differing - unreadable} 个没有不一致，${differing} 个有不一致，${unreadable} 个无法读取。`,
  render: {
    failed: '无法生成',
    noGlyph: (character, code) =>
      `没有字体含有“${character}”（${code}）。请安装含有该字的字体（如 Noto Sans CJK），或指定字体文件：--font 文件。`,
    noPackage: name => `生成 png 还需要一个软件包：npm install ${name}`,
    system: (path, code) => `${path}：系统拒绝（${code}）。请检查名称、文件夹和权限。`,
    total: ({files, written, failed}) =>
      `共 ${files} 份预算，生成 ${written} 个文件${failed > 0 ? `，${failed} 处有误` : ''}。`,
    index: '预算图表',
    data: '全部数据（Budget JSON）'
  }
};

const known: readonly CommandWords[] = [chinese, english];

/** The languages that can be asked for. */
export const languages = known.map(({library}) => library.tag);

/** The words for a language: those of its primary language, else English. */
export function commandWordsFor(tag: string): CommandWords {
  const primary = tag.toLowerCase().split('-')[0];
  return known.find(({library}) => library.tag.split('-')[0] === primary) ?? english;
}
