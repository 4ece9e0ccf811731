import {describe, expect, test} from 'vitest';
import {checkBudget} from '../../src/budget/check.js';
import {gravest} from '../../src/budget/checks/finding.js';
import {narrated} from '../../src/budget/sentences/narrated.js';
import {documents, transcription} from '../documents/transcribed.js';
import {firstFile, read} from './budgets.js';

/** A file as one that has only the text of its narrative, with some of the text put in another way. */
function onlyText(file: Record<string, unknown>, from = '', to = '') {
  const {statements: _, ...rest} = file;
  return read(JSON.parse(JSON.stringify(rest).replace(from, to)));
}

const narrative = (budget: ReturnType<typeof onlyText>) =>
  checkBudget(budget).filter(({rule}) => ['narrative', 'share', 'change', 'changePercent'].includes(rule));

describe('A file that has only the text of its narrative', () => {
  test('is checked by what its sentences say, and the first one agrees with its tables', () => {
    const findings = narrative(onlyText(firstFile()));
    expect(findings.length).toBeGreaterThan(30);
    expect(gravest(findings)).toBe('agrees');
  });

  test('is found out where its text says another figure than its table', () => {
    const text = '2023 年收入总计 283.98 万元';
    const budget = onlyText(firstFile(), text, text.replace('283.98', '293.98'));
    const [wrong] = narrative(budget).filter(({level}) => level === 'difference');
    expect(wrong).toMatchObject({
      rule: 'narrative',
      path: 'statements[0].amount',
      against: ['cuts[0].total.amount'],
      printed: '293.98',
      computed: '283.98',
      difference: '-10'
    });
    expect(narrated(budget).statements?.[0]?.text).toContain('收入总计 293.98 万元');
  });

  test.for([
    ['cn-sh-wanli-2023', '314.82', '289.12'],
    ['cn-js-jianchayuan-2019', '-13.22', '-22.21'],
    ['cn-sh-guihua-2024-final', '99.86', '99.87']
  ] as const)('%s prints %s %% where %s %% follows', ([name, printed, computed]) => {
    const findings = narrative(onlyText(transcription(name)));
    expect(findings.filter(each => each.printed === printed && each.level === 'difference')).toMatchObject([
      {computed}
    ]);
  });

  test.for(documents)('%s is accused of nothing that its statements do not show', name => {
    const said = (budget: ReturnType<typeof onlyText>) =>
      narrative(budget)
        .filter(({level}) => level === 'difference')
        .map(({rule, printed, computed}) => `${rule} ${printed} ${computed}`);
    const known = said(read(transcription(name)));
    expect(said(onlyText(transcription(name))).filter(each => !known.includes(each))).toEqual([]);
  });
});

describe('A budget is left alone', () => {
  test('where it has statements, or no narrative, or one in another language', () => {
    const whole = read(firstFile());
    expect(narrated(whole)).toBe(whole);
    const {narrative: _, statements: __, ...rest} = firstFile();
    const silent = read(rest);
    expect(narrated(silent)).toBe(silent);
    const english = read({
      ...rest,
      language: 'en',
      narrative: [{heading: 'Income', text: '收入总计 283.98 万元。'}]
    });
    expect(narrated(english)).toBe(english);
  });

  test('and read once, whoever asks', () => {
    const budget = onlyText(firstFile());
    expect(narrated(budget)).toBe(narrated(budget));
    expect(budget.statements).toBeUndefined();
  });
});
