import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from '../house/imports.js';
import {agreeing} from './altered.js';
import {folderOf, run} from './run.js';

describe('A command that is wrong', () => {
  const cases: [args: string[], said: string][] = [
    [[], 'What to do is missing: budget-widgets check FILE… or budget-widgets render FILE…'],
    [
      ['draw', 'a.json'],
      'There is no command draw. Write: budget-widgets check FILE… or budget-widgets render FILE…'
    ],
    [['check'], 'No file is named. Write: budget-widgets check FILE…'],
    [
      ['check', 'a.json', '--colour'],
      'There is no option --colour. The options are --level | --lang | --json | --help | --version. A file of that name is given after --.'
    ],
    [
      ['check', '-x', 'a.json'],
      'There is no option -x. The options are --level | --lang | --json | --help | --version. A file of that name is given after --.'
    ],
    [
      ['check', 'a.json', '--level'],
      '--level wants a value: agrees | missing | warning | rounding | difference.'
    ],
    [
      ['check', 'a.json', '--level', 'grave'],
      '--level cannot be grave. It is one of agrees | missing | warning | rounding | difference.'
    ],
    [['check', 'a.json', '--lang=fr'], '--lang cannot be fr. It is one of zh-CN | en.'],
    [['check', 'a.json', '--lang', '--json'], '--lang cannot be --json. It is one of zh-CN | en.'],
    [['check', 'a.json', '--json=yes'], '--json takes no value, but has yes. Leave it out.']
  ];

  for (const [args, said] of cases) {
    it(`is told what to do: ${args.join(' ')}`, async () => {
      const {code, out, err} = await run(args);
      expect(err).toBe(`${said}\nbudget-widgets --help says what there is.\n`);
      expect(out).toBe('');
      expect(code).toBe(2);
    });
  }

  it('is told so in the language of the system, or the one that is asked for', async () => {
    const chinese = '没有给出文件。请写：budget-widgets check 文件…\n用法见 budget-widgets --help。\n';
    expect((await run(['check'], {language: 'zh-CN'})).err).toBe(chinese);
    expect((await run(['check', '--lang', 'zh-CN'])).err).toBe(chinese);
  });
});

describe('An option', () => {
  it('may stand before the files or after them, and its value after a space or a sign', async () => {
    const folder = folderOf({'a.json': agreeing()});
    const one = await run(['--lang', 'zh-CN', 'check', '--level=difference', 'a.json'], {folder});
    const other = await run(['check', 'a.json', '--lang=zh-CN', '--level', 'difference'], {folder});
    expect(one).toEqual(other);
    expect(one.code).toBe(0);
  });

  it('ends before two hyphens', async () => {
    const folder = folderOf({'--json': agreeing()});
    const {out} = await run(['check', '--level', 'difference', '--', '--json'], {folder});
    expect(out).toMatch(/^Springfield · 2023 budget · --json\n/);
  });
});

describe('Help', () => {
  it('names every option and exit code, on lines of 80 cells', async () => {
    for (const language of ['en', 'zh-CN']) {
      const {code, out, err} = await run(['--help'], {language});
      expect(code).toBe(0);
      expect(err).toBe('');
      for (const text of ['--level', '--lang', '--json', '--help', '--version', '  0  ', '  1  ', '  2  '])
        expect(out).toContain(text);
      const width = (row: string) => row.replace(/[\u1100-\uffff]/g, '..').length;
      expect(out.split('\n').filter(row => width(row) > 80)).toEqual([]);
    }
  });

  it('comes whatever else is asked for', async () => {
    expect((await run(['check', '-h', '--nonsense'])).out).toMatch(/^Usage: budget-widgets check /);
    expect((await run(['--help', '--lang', 'zh'])).out).toMatch(/^用法：budget-widgets check /);
  });
});

describe('The version', () => {
  it('is that of the package', async () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    expect(await run(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''});
  });
});
