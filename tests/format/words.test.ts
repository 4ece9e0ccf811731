import {describe, expect, it} from 'vitest';
import type {Fault} from '../../src/budget/fault.js';
import {faultCodes} from '../../src/budget/fault.js';
import {en} from '../../src/format/locales/en.js';
import {zhCN} from '../../src/format/locales/zh-cn.js';
import {zhHant} from '../../src/format/locales/zh-hant.js';
import {wordsFor} from '../../src/format/languages.js';

const locales = [zhCN, en, zhHant];

/** Every place in a tree of words, with the type of what stands there. */
function places(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? places(value, `${path}${key}/`)
      : [`${path}${key}: ${typeof value}`]
  );
}

/** Every text that stands in a tree of words. */
function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}

/** Faults whose `found` is not said, because the address says it all. */
const withoutFound = ['missing', 'web-page', 'network', 'time-out', 'address'];

describe('The words of every language', () => {
  it('are the same in number and kind', () => {
    for (const {codes: _, ...words} of locales) expect(places(words).sort()).toEqual(places(zhCN).sort());
  });

  it('quote a name that has quotes with the other kind within', () => {
    expect(zhCN.chosen.absent('“三公”经费')).toBe('此图没有单独列出所选的“‘三公’经费”。');
    expect(zhHant.chosen.absent('「三公」經費')).toBe('此圖未單獨列出所選的「『三公』經費」。');
    expect(en.chosen.absent('“三公”经费')).toBe('The chosen ‘“三公”经费’ is not shown by itself here.');
  });

  it('count one in English as one', () => {
    expect(en.findings.more(1)).toBe('1 more stands in the full report of checks.');
    expect(en.findings.more(2)).toBe('2 more stand in the full report of checks.');
    expect(en.report.summary({agrees: 1, missing: 0, warning: 0, rounding: 1, difference: 0})).toBe(
      'Every figure that is published more than once was held against the others. Of 2 checks 1 agrees, 1 differs by no more than rounding and none disagrees.'
    );
  });

  it('are all there', () => {
    for (const words of locales) expect(texts(words).filter(text => text.trim() === '')).toEqual([]);
  });

  it('are in that language', () => {
    expect(texts(en).filter(text => /\p{Script=Han}/u.test(text))).toEqual([]);
    const latin = [zhCN, zhHant]
      .flatMap(texts)
      .filter(text => /[A-Za-z]{2,}/.test(text.replace(/src|Esc|Enter|JSON|HTTP/g, '')));
    expect(latin).toEqual(['zh-CN', 'zh-Hant']);
  });

  it('have a name for every well-known id', () => {
    const ids = [
      'basic',
      'basic.personnel',
      'basic.personnel.wages',
      'basic.personnel.households',
      'basic.operating',
      'basic.operating.goodsAndServices',
      'basic.operating.capital',
      'project',
      'project.operating',
      'project.targeted',
      'reserve',
      'current',
      'carryover',
      'generalPublicBudget',
      'appropriation',
      'governmentFunds',
      'stateCapital',
      'specialAccount',
      'institution',
      'institutionBusiness',
      'higherLevelSubsidy',
      'subordinateRemittance',
      'entityFunds',
      'governmentBudgetFunds',
      'other',
      'yearEndCarryover',
      'abroad',
      'vehicles',
      'vehicles.purchase',
      'vehicles.operation',
      'reception'
    ];
    for (const words of locales) expect(ids.filter(id => !words.ids[id])).toEqual([]);
  });
});

describe('A fault', () => {
  for (const code of faultCodes) {
    it(`${code} has a sentence in every language that names where it is and what was found`, () => {
      const fault: Fault = {code, path: 'cuts[3].lines[0]', expected: 'EXPECTED', found: 'FOUND'};
      for (const words of locales) {
        const sentence = words.faults[code](fault);
        expect(sentence).toMatch(/^cuts\[3\]\.lines\[0\](：|: )/);
        if (!withoutFound.includes(code)) expect(sentence).toContain('FOUND');
        expect(sentence).toMatch(words === en ? /\.$/ : /。$/);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    });

    it(`${code} says what to do`, () => {
      const fault: Fault = {code, path: '$', expected: 'EXPECTED', found: 'FOUND'};
      expect(zhCN.faults[code](fault)).toMatch(/请|应/);
      expect(zhHant.faults[code](fault)).toMatch(/請|應/);
      expect(en.faults[code](fault).split(/[.;] |: /).length).toBeGreaterThan(2);
    });
  }

  it('that something is missing says what', () => {
    const fault: Fault = {code: 'missing', path: 'entity.name', expected: 'string', found: 'nothing'};
    expect(zhCN.faults.missing(fault)).toBe('entity.name：缺少内容，应为 string。请补上。');
    expect(zhHant.faults.missing(fault)).toBe('entity.name：缺少內容，應為 string。請補上。');
    expect(en.faults.missing(fault)).toBe('entity.name: nothing is there; expected string. Add it.');
  });
});

describe('A unit', () => {
  const units = [
    ['CNY', 1, '元', 'CNY'],
    ['CNY', 1000, '千元', 'CNY thousand'],
    ['CNY', 10_000, '万元', 'CNY 10,000'],
    ['CNY', 1_000_000, '百万元', 'CNY million'],
    ['CNY', 100_000_000, '亿元', 'CNY 100,000,000'],
    ['USD', 1, '美元', 'USD'],
    ['USD', 1000, '千美元', 'USD thousand'],
    ['USD', 1_000_000, '百万美元', 'USD million'],
    ['EUR', 1_000_000_000, '十亿欧元', 'EUR billion'],
    ['JPY', 100_000_000, '亿日元', 'JPY 100,000,000'],
    ['ZZZ', 1, 'ZZZ', 'ZZZ']
  ] as const;

  for (const [currency, size, zh, english] of units) {
    it(`of ${size} ${currency} is ${zh}, ${english}`, () => {
      expect(zhCN.unit(currency, size)).toBe(zh);
      expect(en.unit(currency, size)).toBe(english);
    });
  }

  it('stands with an amount as its language has it', () => {
    expect(zhCN.money('142.98', 'CNY', 10_000)).toBe('142.98 万元');
    expect(en.money('142.98', 'CNY', 10_000)).toBe('142.98 (CNY 10,000)');
    expect(en.money('1,234.5', 'USD', 1_000_000)).toBe('USD 1,234.5 million');
    expect(en.money('12', 'GBP', 1)).toBe('GBP 12');
    expect(zhCN.money('1,234.5', 'USD', 1_000_000)).toBe('1,234.5 百万美元');
  });
});

describe('A reader', () => {
  const tagFor = (tag: string) => wordsFor(tag).tag;

  it('of Chinese reads Chinese, whatever the script and the place', () => {
    for (const tag of ['zh-CN', 'zh', 'zh-Hans', 'zh-Hant', 'zh-TW', 'zh-Hant-HK', 'ZH-cn', 'zho']) {
      expect([tag, tagFor(tag)]).toEqual([tag, 'zh-CN']);
    }
  });

  it('of English reads English', () => {
    for (const tag of ['en', 'en-GB', 'EN-us']) expect([tag, tagFor(tag)]).toEqual([tag, 'en']);
  });

  it('of any other language reads English', () => {
    for (const tag of ['fr', 'de-AT', 'ja', 'x-own', '_', ''])
      expect([tag, tagFor(tag)]).toEqual([tag, 'en']);
  });
});

describe('A date', () => {
  it('of publication is a year, a month or a day', () => {
    expect(zhCN.month('2023')).toBe('2023年');
    expect(zhCN.month('2023-04')).toBe('2023年4月');
    expect(zhCN.month('2023-04-02')).toBe('2023年4月2日');
    expect(en.month('2023')).toBe('2023');
    expect(en.month('2023-04')).toBe('April 2023');
    expect(en.month('2023-04-02')).toBe('2 April 2023');
  });

  it('that no calendar has is shown in English as it is printed', () => {
    expect(en.month('2023-13')).toBe('2023-13');
    expect(en.month('2023-00')).toBe('2023-00');
  });
});
