import {describe, expect, it} from 'vitest';
import {agreeing, differing} from './altered.js';
import {folderOf, run} from './run.js';

const none = {agrees: 0, missing: 0, warning: 0, rounding: 0, difference: 0};

describe('The document for programs', () => {
  it('has one object a file, with findings as data or with faults', async () => {
    const folder = folderOf({'a.json': agreeing(), 'b.json': differing(), 'c.json': '{,}'});
    const {out, err, code} = await run(['check', '--json', '.', 'd.json', '--level=difference'], {folder});
    expect(code).toBe(2);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([
      {file: 'a.json', ok: true, findings: [], counts: {...none, agrees: 1, missing: 1}},
      {
        file: 'b.json',
        ok: true,
        findings: [
          {
            rule: 'lines',
            level: 'difference',
            path: 'cuts[0].total.amount',
            against: ['cuts[0].lines[*].amount'],
            unit: 1000,
            printed: '13.5',
            computed: '12.5',
            difference: '-1',
            tolerance: '0.1',
            roundings: [{count: 2, half: '0.05'}]
          }
        ],
        counts: {...none, missing: 1, difference: 1}
      },
      {
        file: 'c.json',
        ok: false,
        faults: [{code: 'not-json', path: 'c.json', expected: 'JSON', found: '1:2: ",}"'}],
        counts: none
      },
      {
        file: 'd.json',
        ok: false,
        faults: [{code: 'no-file', path: 'd.json', expected: '', found: 'ENOENT'}],
        counts: none
      }
    ]);
  });

  it('has findings down to the level that a report for people would have', async () => {
    const folder = folderOf({'a.json': agreeing()});
    const levelsOf = async (...more: string[]) => {
      const {out} = await run(['check', 'a.json', '--json', ...more], {folder});
      return (JSON.parse(out) as {findings: {level: string}[]}[])[0]?.findings.map(({level}) => level);
    };
    expect(await levelsOf()).toEqual(['missing']);
    expect(await levelsOf('--level', 'agrees')).toEqual(['agrees', 'missing']);
  });

  it('has neither colour nor progress, on a terminal either', async () => {
    const folder = folderOf({'a.json': differing(), 'b.json': agreeing()});
    const {out, err} = await run(['check', '.', '--json'], {folder, terminals: 'both'});
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
  });

  it('holds no sign that a terminal would obey, and the same text', async () => {
    const name = 'red\u001b[31m \u009b31m \u007f \u202e';
    const folder = folderOf({'a.json': {...agreeing(), phase: name}});
    const {out} = await run(['check', 'a.json', '--json'], {folder});
    expect(out).not.toMatch(/[^\n\u0020-\u007e\u00a0-\u2027\u2030-\uffff]/);
    expect(JSON.parse(out)).toMatchObject([
      {faults: [{code: 'value', found: '"red\\u001b[31m \u009b31m \u007f \u202e"'}]}
    ]);
  });
});
