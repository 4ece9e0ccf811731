import {describe, expect, it} from 'vitest';
import {leastFile} from '../budget/budgets.js';
import {agreeing, differing} from './altered.js';
import {folderOf, run} from './run.js';

/** What is said of one file that cannot be read, without its heading. */
async function said(content: unknown, language = 'en'): Promise<string[]> {
  const {out, code} = await run(['check', 'a.json'], {folder: folderOf({'a.json': content}), language});
  expect(code).toBe(2);
  return out.split('\n').slice(1, -1);
}

describe('The exit code', () => {
  it('is 0 where nothing differs by more than rounding', async () => {
    expect((await run(['check', 'demo/budgets/hongqi-gxj-2023.json'])).code).toBe(0);
  });

  it('is 1 where something does', async () => {
    const folder = folderOf({'a.json': agreeing(), 'b.json': differing(), 'c.json': agreeing()});
    expect((await run(['check', 'a.json', 'b.json', 'c.json'], {folder})).code).toBe(1);
  });

  it('is 2 where a file cannot be read, whatever differs in the others', async () => {
    const folder = folderOf({'a.json': agreeing(), 'b.json': differing(), 'c.json': 'no'});
    expect((await run(['check', 'a.json', 'c.json'], {folder})).code).toBe(2);
    expect((await run(['check', 'c.json', 'b.json'], {folder})).code).toBe(2);
  });
});

describe('A file that cannot be read', () => {
  it('does not keep the others from being checked', async () => {
    const folder = folderOf({'a.json': differing(), 'c.json': agreeing()});
    const {out} = await run(['check', 'a.json', 'b.json', 'c.json', '--level', 'difference'], {folder});
    expect(out).toBe(`\
Springfield · 2023 budget · a.json
Difference 1 · Rounding 0 · Warning 0 · Not published 1 · Agrees 0 · Unit: USD thousand
  Difference · Items and total · Total: printed 13.5; sum of the items: 12.5; a difference of 1 (rounding can explain 0.1).
    cuts[0].total.amount ↔ cuts[0].lines[*].amount

cannot be read · b.json
  b.json: there is no such file. Check its name and folder.

Springfield · 2023 budget · c.json
Difference 0 · Rounding 0 · Warning 0 · Not published 1 · Agrees 1 · Unit: USD thousand

3 files: 1 without differences, 1 with differences, 1 unreadable.
`);
  });

  it('says line and column of what is no JSON', async () => {
    const text =
      '{\n  "format": "budget-json/1",\n  "entity": {"name": "Springfield"}\n  "fiscalYear": 2023\n}\n';
    expect(await said(text)).toEqual([
      '  a.json: this is not valid JSON (4:3: "\\"fiscalYear\\": 2023\\n}\\n"). Check the punctuation and quotes there.'
    ]);
  });

  it('says every fault of what is no budget', async () => {
    const cuts = [{side: 'income', by: 'source', lines: [{name: 'Taxes', amount: '1,5'}, {amount: '2'}]}];
    expect(await said(leastFile({cuts}))).toEqual([
      '  cuts[0].lines[0].amount: "1,5" is not an amount. Write it like "1234.56": plain digits, no thousands separator, no currency sign.',
      '  cuts[0].lines[1].name: nothing is there; expected string. Add it.'
    ]);
    expect(await said([])).toEqual(['  a.json: expected object, found array. Correct its type.']);
  });

  it('counts faults beyond the twentieth', async () => {
    const lines = Array.from({length: 23}, () => ({name: 'Taxes', amount: 'x'}));
    const rows = await said(leastFile({cuts: [{side: 'income', by: 'source', lines}]}));
    expect(rows).toHaveLength(21);
    expect(rows[20]).toBe('  3 more faults.');
  });

  it('is told from text in another encoding', async () => {
    const gbk = Buffer.from([0xd4, 0xa4, 0xcb, 0xe3]);
    expect(await said(gbk)).toEqual(['  a.json: this is not text in UTF-8. Save it in UTF-8.']);
  });

  it('speaks the language of the system, or the one that is asked for', async () => {
    expect(await said('', 'zh-TW')).toEqual(['  a.json：文件没有写完，在 "" 处中断。请重新上传完整的文件。']);
    const {out} = await run(['check', '--lang', 'zh-CN', 'none.json', '*.json'], {folder: folderOf({})});
    expect(out).toBe(`\
无法读取 · none.json
  none.json：没有这个文件。请核对文件名和所在的文件夹。

无法读取 · *.json
  *.json：没有符合的文件。请核对通配符和文件夹。

共 2 个文件：0 个没有不一致，0 个有不一致，2 个无法读取。
`);
  });
});

describe('A byte order mark', () => {
  it('is no fault', async () => {
    const folder = folderOf({'a.json': `\ufeff${JSON.stringify(agreeing())}`});
    expect((await run(['check', 'a.json'], {folder})).code).toBe(0);
  });
});
