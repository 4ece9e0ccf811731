import {describe, expect, it} from 'vitest';
import {agreeing, differing} from './altered.js';
import {folderOf, run} from './run.js';

describe('Standard input', () => {
  it('is read where a hyphen stands for a file', async () => {
    const {code, out} = await run(['check', '-', '--level', 'difference'], {
      stdin: JSON.stringify(differing())
    });
    expect(code).toBe(1);
    expect(out).toBe(`\
Springfield · 2023 budget · <stdin>
Difference 1 · Rounding 0 · Warning 0 · Not published 1 · Agrees 0 · Unit: USD thousand
  Difference · Items and total · Total: printed 13.5; sum of the items: 12.5; a difference of 1 (rounding can explain 0.1).
    cuts[0].total.amount ↔ cuts[0].lines[*].amount
`);
  });

  it('may stand among files', async () => {
    const folder = folderOf({'a.json': agreeing()});
    const {code, out} = await run(['check', '--json', '-', 'a.json'], {folder, stdin: 'no'});
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: '<stdin>',
        ok: false,
        faults: [{code: 'not-json', path: '<stdin>', expected: 'JSON', found: '1:1: "no"'}]
      },
      {file: 'a.json', ok: true}
    ]);
  });

  it('is read no further than a budget can go', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        await Promise.resolve();
        yield new Uint8Array(1_048_576);
      }
    }
    const {readText} = await import('../../src/cli/read-text.js');
    expect(await readText(endless(), '<stdin>')).toEqual({
      ok: false,
      fault: {code: 'too-large', path: '<stdin>', expected: '67108864', found: '> 67108864'}
    });
    // 64 Mi characters are 192 MiB of UTF-8 at most.
    expect(given).toBe(193);
  });
});
