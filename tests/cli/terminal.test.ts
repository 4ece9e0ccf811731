import {describe, expect, it} from 'vitest';
import {hostileFile} from '../elements/hostile.js';
import {agreeing, differing} from './altered.js';
import {folderOf, run} from './run.js';

const args = ['check', 'a.json', '--level', 'difference'];

describe('Colours', () => {
  it('are on a terminal', async () => {
    const {out} = await run(args, {folder: folderOf({'a.json': differing()}), terminals: 'out'});
    expect(out).toBe(
      [
        '\u001b[1mSpringfield\u001b[22m · 2023 budget · \u001b[1ma.json\u001b[22m',
        '\u001b[31mDifference 1\u001b[39m · \u001b[2mRounding 0\u001b[22m · \u001b[2mWarning 0\u001b[22m · \u001b[33mNot published 1\u001b[39m · \u001b[2mAgrees 0\u001b[22m · Unit: USD thousand',
        '  \u001b[31mDifference\u001b[39m · Items and total · Total: printed 13.5; sum of the items: 12.5; a difference of 1 (rounding can explain 0.1).',
        '    \u001b[2mcuts[0].total.amount ↔ cuts[0].lines[*].amount\u001b[22m',
        ''
      ].join('\n')
    );
  });

  it('are not in a pipe, nor where the reader wants none', async () => {
    const folder = folderOf({'a.json': differing()});
    expect((await run(args, {folder, terminals: 'err'})).out).not.toContain('\u001b');
    expect((await run(args, {folder, terminals: 'both', noColour: true})).out).not.toContain('\u001b');
    expect((await run(['check'], {terminals: 'both', noColour: true})).err).not.toContain('\u001b');
  });
});

describe('Progress', () => {
  const files = {'a.json': agreeing(), '预算/b.json': agreeing()};

  it('is one line that is written anew, and gone before the report goes on', async () => {
    const {err} = await run(['check', 'a.json', '预算/b.json'], {folder: folderOf(files), terminals: 'both'});
    const clear = '\r\u001b[K';
    expect(err).toBe(`${clear}1/2 a.json${clear}${clear}2/2 预算/b.json${clear}`);
  });

  it('never wraps', async () => {
    const around = {folder: folderOf(files), terminals: 'both', columns: 8} as const;
    const {err} = await run(['check', '预算/b.json'], around);
    // Seven cells: four for `1/1 `, two for the first sign; the second would be the eighth.
    expect(err).toBe('\r\u001b[K1/1 预\r\u001b[K');
    const unsized = await run(['check', '预算/b.json'], {...around, columns: 0});
    expect(unsized.err).toBe('\r\u001b[K1/1 预算/b.json\r\u001b[K');
  });

  it('is shown only where both are terminals', async () => {
    const folder = folderOf(files);
    expect((await run(['check', '.'], {folder, terminals: 'out'})).err).toBe('');
    expect((await run(['check', '.'], {folder, terminals: 'err'})).err).toBe('');
  });
});

describe('What a terminal would obey', () => {
  const hostile = 'a\u001b[2J\u0007b\u009b31mc\u0090d\re\nf\u202eg\u0000h\u007f';

  it('never reaches it from a name in a file', async () => {
    const folder = folderOf({'a.json': hostileFile(hostile)});
    const {out} = await run(['check', 'a.json', '--level', 'agrees'], {
      folder,
      terminals: 'both',
      noColour: true
    });
    expect(out.split('\n')[0]).toBe('a�[2J�b�31mc�d e f�g�h� · 2023年度预算 · a.json');
    expect(out).toContain('《a�[2J�b�31mc�d e f�g�h�》');
    expect(out).not.toMatch(/[^\n\u0020-\u007e\u00a0-\u2027\u2030-\uffff]/);
  });

  it('never reaches it from a fault, an argument or the name of a file', async () => {
    const folder = folderOf({
      'a.json': `{"${hostile}`,
      'b.json': {...agreeing(), [hostile]: {constructor: 1}}
    });
    const said = [
      await run(['check', 'a.json', 'b.json', `none${hostile}.json`, `none${hostile}*`], {folder}),
      await run(['check', `--${hostile}`], {terminals: 'err', noColour: true}),
      await run([hostile]),
      await run(['check', `none${hostile}.json`], {terminals: 'both', noColour: true})
    ];
    for (const {out, err} of said)
      expect(out + err.replaceAll('\r\u001b[K', '')).not.toMatch(
        /[^\n\u0020-\u007e\u00a0-\u2027\u2030-\uffff]/
      );
  });
});
