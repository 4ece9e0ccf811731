import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {renderStatic} from '../../src/node.js';
import {firstFile, leastFile} from '../budget/budgets.js';
import {folderOf, run} from './run.js';

const pie = ['render', '--widget', 'income-pie'];
const usual = {'a.json': leastFile(), 'b.json': leastFile({entity: {name: 'Shelbyville'}})};
const text = (folder: string, ...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe('One view of one file', () => {
  it('is written to standard output, as the function makes it', async () => {
    const {code, out, err} = await run([...pie, 'a.json'], {folder: folderOf({'a.json': firstFile()})});
    expect(out).toBe(renderStatic(firstFile(), {widget: 'income-pie', format: 'svg'}));
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('is written to a file, in the format of its name or the one that is asked for', async () => {
    const folder = folderOf({'a.json': firstFile()});
    expect(await run([...pie, 'a.json', '-o', 'new/pie.csv'], {folder})).toEqual({code: 0, out: '', err: ''});
    expect(text(folder, 'new/pie.csv')).toMatch(/^\uFEFF项目,/);
    await run([...pie, 'a.json', '--output=pie.svg', '--format', 'json'], {folder});
    expect((JSON.parse(text(folder, 'pie.svg')) as {fiscalYear: number}).fiscalYear).toBe(2023);
    await run([...pie, 'a.json', '-o', 'PIE.PNG', '--width', '200', '--scale', '1'], {folder});
    const png = readFileSync(join(folder, 'PIE.PNG'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 200]);
  });

  it('shows what attributes of the element would show', async () => {
    const folder = folderOf({'a.json': firstFile()});
    const {out} = await run(
      [
        ...['render', 'a.json', '--widget', 'expenditure-bars', '--view', 'function', '--shares'],
        ...['--locale', 'en', '--theme', 'dark', '--width', '360', '--unit', '1', '--heading', 'Spent']
      ],
      {folder}
    );
    expect(out).toBe(
      renderStatic(firstFile(), {
        ...{widget: 'expenditure-bars', format: 'svg', view: 'function', shares: true},
        ...{locale: 'en', theme: 'dark', width: 360, unit: 1, heading: 'Spent'}
      })
    );
    expect(out).toContain('<title>Spent</title>');
    const traditional = await run([...pie, 'a.json', '--locale', 'zh-Hant'], {folder});
    expect(traditional.out).toContain('收入結構');
  });

  it('is a page by itself as HTML', async () => {
    const folder = folderOf({'a.json': leastFile()});
    const {out} = await run([...pie, 'a.json', '--format', 'html'], {folder});
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(out).toContain('<title>Income by source</title>');
    expect(out).not.toMatch(/<(script|style|link)/);
  });

  it('is read from standard input', async () => {
    const {out, code} = await run([...pie, '-'], {stdin: JSON.stringify(leastFile())});
    expect(out).toMatch(/^<svg /);
    expect(code).toBe(0);
  });
});

describe('Several files', () => {
  it('are each made in a folder, with progress on a terminal, and counted', async () => {
    const folder = folderOf({...usual, 'below/a.json': leastFile()});
    const {code, out, err} = await run([...pie, '.', '-o', 'out'], {
      folder,
      terminals: 'err',
      noColour: true
    });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'a-2-income-pie.svg',
      'a-income-pie.svg',
      'b-income-pie.svg'
    ]);
    const clear = '\r\u001b[K';
    expect(err).toBe(
      `${clear}1/3 a.json${clear}2/3 b.json${clear}3/3 below/a.json${clear}3 budgets: 3 files made.\n`
    );
    expect(out).toBe('');
    expect(code).toBe(0);
  });

  it('go on where something is wrong with one', async () => {
    const folder = folderOf({
      ...usual,
      'c.json': '{"format": ',
      'd.json': leastFile({unit: -1}),
      'e.json': leastFile({cuts: []})
    });
    const {code, err} = await run([...pie, '*.json', 'none.json', '-o', 'out'], {folder});
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a-income-pie.svg', 'b-income-pie.svg']);
    expect(err.split('\n')).toEqual([
      'cannot be read · c.json',
      expect.stringMatching(/^ {2}c\.json/),
      'cannot be read · d.json',
      expect.stringMatching(/^ {2}unit/),
      'cannot be made · e.json',
      '  This budget publishes no income.',
      'cannot be read · none.json',
      '  none.json: there is no such file. Check its name and folder.',
      '6 budgets: 2 files made, 4 faults.',
      ''
    ]);
    expect(code).toBe(2);
  });

  it('stay in their folder, whatever they are called', async () => {
    const folder = folderOf({'...json': leastFile(), 'A.json': leastFile(), 'below/a.json': leastFile()});
    await run([...pie, '.', '...json', '-o', 'out/'], {folder});
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'A-income-pie.svg',
      'a-2-income-pie.svg',
      'budget-income-pie.svg'
    ]);
  });

  it('want a folder', async () => {
    const {code, err} = await run([...pie, '.'], {folder: folderOf(usual)});
    expect(err).toBe(
      'Where several files are made, a folder has to be named: -o FOLDER.\nbudget-widgets --help says what there is.\n'
    );
    expect(code).toBe(2);
  });
});

describe('Everything', () => {
  it('is every widget in every format, and a page with all of it that needs no script', async () => {
    const folder = folderOf({'预算 2023.json': firstFile(), 'b.json': leastFile()});
    const {code, err} = await run(['render', '.', '--all', '-o', 'out', '--scale', '1'], {folder});
    expect(err).toBe('2 budgets: 32 files made.\n');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['b', 'index.css', 'index.html', '预算 2023']);
    expect(readdirSync(join(folder, 'out/预算 2023'))).toHaveLength(21);
    const page = text(folder, 'out/index.html');
    expect(page).not.toMatch(/<script|style=|<style/);
    const linked = [...page.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, address = '']) =>
      decodeURIComponent(address)
    );
    expect(linked.filter(address => !existsSync(join(folder, 'out', address)))).toEqual([]);
    expect(linked).toContain('预算 2023/economic-treemap.png');
    const alts = [...page.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt]) => alt);
    expect(alts[0]).toBe(
      'Income by source: Total income is USD 12.5 thousand. The largest item is Taxes: USD 12.5 thousand, 100.0% of it.'
    );
    // What a file has not is said in the place of the picture.
    expect(page).toContain('<p>This budget does not publish expenditure by economic class.</p>');
  }, 60_000);

  it('holds whatever a file says as text', async () => {
    const name = '</h2><img src=x onerror=alert(1)>';
    const folder = folderOf({'a.json': leastFile({entity: {name}})});
    await run(['render', '.', '--all', '-o', 'out', '--scale', '1'], {folder});
    expect(text(folder, 'out/index.html')).not.toContain('<img src=x');
  });
});

describe('A character that no font has', () => {
  it('is named, with what to do, and the pictures that need no font are made', async () => {
    const folder = folderOf({'a.json': firstFile()});
    mkdirSync(join(folder, 'none'));
    const said =
      'cannot be made · a.json\n  No font has the character “新” (U+65B0). Install one that does, for Chinese Noto Sans CJK, or name its file: --font FILE.\n';
    const one = await run([...pie, 'a.json', '-o', 'a.png', '--font', 'none'], {folder});
    expect(one).toEqual({code: 2, out: '', err: said});
    expect(existsSync(join(folder, 'a.png'))).toBe(false);
    const all = await run(['render', '--all', 'a.json', '-o', 'out', '--font', 'none'], {folder});
    expect(all.err).toBe(`${said}1 budget: 18 files made, 1 fault.\n`);
    expect(all.code).toBe(2);
    expect(readdirSync(join(folder, 'out/a')).filter(name => name.endsWith('.png'))).toEqual([]);
    expect(text(folder, 'out/index.html')).not.toContain('.png');
  });

  it('is so for a font that is not there', async () => {
    const folder = folderOf({'a.json': firstFile()});
    const {code, err} = await run([...pie, 'a.json', '-o', 'a.png', '--font', 'no.ttf'], {folder});
    expect(err).toContain('no.ttf: the system refuses this (ENOENT). Check name, folder and permissions.');
    expect(code).toBe(2);
  });
});

describe('A command for pictures that is wrong', () => {
  const cases: [args: string[], said: string][] = [
    [
      ['render', 'a.json'],
      'What is to be drawn is missing: --widget income-pie | expenditure-bars | economic-treemap | change-cards | checks. Or everything: --all -o FOLDER.'
    ],
    [pie, 'No file is named. Write: budget-widgets render FILE…'],
    [['render', '--all', 'a.json'], 'Where several files are made, a folder has to be named: -o FOLDER.'],
    [
      ['render', 'a.json', '--widget', 'pie'],
      '--widget cannot be pie. It is one of income-pie | expenditure-bars | economic-treemap | change-cards | checks.'
    ],
    [
      [...pie, 'a.json', '--format', 'pdf'],
      '--format cannot be pdf. It is one of svg | png | html | csv | json.'
    ],
    [[...pie, 'a.json', '--width', '10'], '--width cannot be 10. It is one of 200 … 4000.'],
    [[...pie, 'a.json', '--unit', 'x'], '--unit cannot be x. It is one of 1 … 1000000000000000.'],
    [[...pie, 'a.json', '--scale', '5'], '--scale cannot be 5. It is one of 1 | 2 | 3 | 4.'],
    [[...pie, 'a.json', '--theme'], '--theme wants a value: light | dark | contrast.'],
    [[...pie, 'a.json', '--heading'], '--heading wants a value: HEADING.']
  ];

  it.each(cases)('is told what to do: %j', async (args, said) => {
    expect(await run(args)).toEqual({
      code: 2,
      out: '',
      err: `${said}\nbudget-widgets --help says what there is.\n`
    });
  });

  it('does not know what only the check has, nor the other way round', async () => {
    expect((await run([...pie, 'a.json', '--json'])).err).toMatch(/^There is no option --json\. /);
    expect((await run(['check', 'a.json', '-o', 'x'])).err).toMatch(/^There is no option -o\. /);
  });

  it('writes no picture to a terminal', async () => {
    const around = {folder: folderOf(usual), terminals: 'out'} as const;
    const {code, out, err} = await run([...pie, 'a.json', '--format', 'png'], around);
    expect(err).toMatch(/^A terminal shows no png\. Name a file: -o FILE\.png\.\n/);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('Help on pictures', () => {
  it('names every option and exit code, on lines of 80 cells', async () => {
    const unknown = (await run([...pie, 'a.json', '--nonsense'])).err;
    const options = new Set(unknown.match(/--[a-z-]+/g)?.filter(name => name !== '--nonsense'));
    expect(options.size).toBe(25);
    for (const language of ['en', 'zh-CN']) {
      const {code, out} = await run(['render', '--help'], {language});
      expect(code).toBe(0);
      for (const name of [...options, '  0  ', '  2  ']) expect(out).toContain(name);
      const width = (row: string) => row.replace(/[\u1100-\uffff]/g, '..').length;
      expect(out.split('\n').filter(row => width(row) > 80)).toEqual([]);
    }
  });
});
