import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {departmentClasses, governmentClasses} from '../../src/budget/classes/economic-classes.js';
import {faultCodes} from '../../src/budget/fault.js';
import {money} from '../../src/budget/money.js';
import {addLanguage} from '../../src/format/added-languages.js';
import {wordsFor} from '../../src/format/languages.js';
import {zhHant} from '../../src/format/locales/zh-hant.js';
import {Speaker} from '../../src/format/speaker.js';

/** The characters in frequent use in Taiwan, as Big5 has them first: of what is simplified it has hardly any. */
const frequent = new Set<string>();
const big5 = new TextDecoder('big5');
for (let lead = 0xa4; lead <= 0xc6; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) frequent.add(big5.decode(Uint8Array.of(lead, trail)));
}

/** Simplified forms that Taiwan has too, but for another word, of which no budget speaks: 里 is a mile. */
const borrowed = '里后余几于范采云并干';

function simplifiedIn(text: string): string {
  const found = text
    .match(/\p{Script=Han}/gu)
    ?.filter(each => !frequent.has(each) || borrowed.includes(each));
  return [...new Set(found)].join('');
}

const tagFor = (tag: string) => wordsFor(tag).tag;
const traditional = ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-HK', 'ZH-tw'];
const simplified = ['zh-CN', 'zh', 'zh-Hans', 'zh-SG', 'zh-Hans-HK', 'zho'];

describe('A reader of traditional Chinese', () => {
  it('reads simplified Chinese on a page that has not added the traditional', () => {
    for (const tag of traditional) expect([tag, tagFor(tag)]).toEqual([tag, 'zh-CN']);
  });

  it('reads traditional Chinese once the page has, as nobody else does', async () => {
    await import('../../src/locales/zh-hant.js');
    for (const tag of traditional) expect([tag, tagFor(tag)]).toEqual([tag, 'zh-Hant']);
    for (const tag of simplified) expect([tag, tagFor(tag)]).toEqual([tag, 'zh-CN']);
    for (const tag of ['en', 'ja', '']) expect([tag, tagFor(tag)]).toEqual([tag, 'en']);
  });
});

describe('A page', () => {
  it('can add a language of its own, and say some things in other words', () => {
    addLanguage({...wordsFor('en'), tag: 'fr', loading: 'Lecture du budget…'});
    expect(wordsFor('fr-CA').loading).toBe('Lecture du budget…');
    expect(wordsFor('fr').empty).toBe(wordsFor('en').empty);
    expect(tagFor('de')).toBe('en');
    addLanguage({...wordsFor('zh-TW'), source: '出處：'});
    expect(wordsFor('zh-HK').source).toBe('出處：');
    expect(wordsFor('zh-CN').source).toBe('来源：');
  });
});

describe('The words in traditional Chinese', () => {
  it('have no simplified character', () => {
    expect(simplifiedIn(readFileSync('src/format/locales/zh-hant.ts', 'utf8'))).toBe('');
  });

  it('would be found out by any that the simplified words have', () => {
    const text = '预算草案、决算与财政拨款；四舍五入后的余数，于表格里采购';
    expect(simplifiedIn(text)).toBe('预决与财拨后余数于里采购');
    expect(simplifiedIn('預算草案、決算與財政撥款；四捨五入後的餘數，於表格裡採購')).toBe('');
  });

  it('have no word that only the mainland says', () => {
    const source = readFileSync('src/format/locales/zh-hant.ts', 'utf8');
    const mainland = /文件|數據|網絡|服務器|字符|半角|全角|屏幕|登錄|回車|地址|“|”/;
    expect(source.split('\n').filter(line => mainland.test(line))).toEqual([]);
  });

  it('name every economic class, of which a file may print only the items', () => {
    const classes = [departmentClasses, governmentClasses].flatMap(({by, rows}) =>
      rows.map(([code]) => `${by} ${code}`)
    );
    expect(Object.keys(zhHant.codes ?? {})).toEqual(classes);
    expect(zhHant.codes?.['economicClass 312']).toBe('對企業補助');
    expect(zhHant.codes?.['governmentEconomicClass 512']).toBe('債務還本支出');
  });

  it('sum up income, expenditure and what changed', () => {
    expect(zhHant.income.summary('283.98 萬元', '142.98 萬元', '141.00 萬元')).toBe(
      '收入總計 283.98 萬元，其中本年收入 142.98 萬元，上年結轉結餘 141.00 萬元。'
    );
    expect(
      zhHant.expenditure.summary('283.98 萬元', [
        {name: '基本支出', money: '142.98 萬元', percent: '50.3%'},
        {name: '項目支出', money: '141.00 萬元', percent: '49.7%'}
      ])
    ).toBe('支出總計 283.98 萬元：基本支出 142.98 萬元，占 50.3%；項目支出 141.00 萬元，占 49.7%。');
    const both = {names: ['收入總計', '支出總計'], money: '116.14 萬元', percent: '69.2%'};
    expect(
      zhHant.change.summary(zhHant.change.base('previousBudget', '2022'), [{...both, direction: 'increase'}])
    ).toBe('與 2022 年度預算相比，收入總計、支出總計均增加 116.14 萬元，增幅 69.2%。');
    const [one] = both.names;
    expect(
      zhHant.change.summary(zhHant.change.base('previousFinal', '2022'), [
        {...both, names: [one ?? ''], direction: 'decrease'},
        {...both, names: ['公務接待費'], direction: 'none'}
      ])
    ).toBe('與 2022 年度決算相比，收入總計減少 116.14 萬元，減幅 69.2%；公務接待費與上年度持平。');
  });

  it('say in one line what the checks found', () => {
    expect(zhHant.checks.agrees).toBe('合計相符');
    expect(zhHant.checks.rounding('0.01 萬元')).toBe('四捨五入相差 0.01 萬元');
    expect(zhHant.checks.sum('5.00 萬元', true)).toBe('明細之和比公布合計多 5.00 萬元');
    expect(zhHant.checks.other(zhHant.rules.narrative, undefined)).toBe('文字與表格不符');
    expect(zhHant.report.summary({agrees: 90, missing: 1, warning: 0, rounding: 3, difference: 2})).toBe(
      '將公布的數字逐一相互核對，共 96 處：90 處相符，3 處因四捨五入略有相差，1 處缺少可供核對的內容，2 處不符。'
    );
  });

  it('say what is wrong with a file, and what to do', () => {
    const fault = {path: 'cuts[0].lines[0].amount', expected: '1234.56', found: '"1,5"'};
    expect(zhHant.faults.amount({...fault, code: 'amount'})).toBe(
      'cuts[0].lines[0].amount："1,5" 不是金額。請寫成像 "1234.56" 的半形數字，不用千分位符號、貨幣符號和全形數字。'
    );
    expect(zhHant.faults['web-page']({path: 'budget.json', code: 'web-page', expected: '', found: ''})).toBe(
      'budget.json：取得的是網頁，不是 JSON 檔案。請核對網址，或確認是否需要登入。'
    );
    for (const code of faultCodes) expect(simplifiedIn(zhHant.faults[code]({...fault, code}))).toBe('');
  });

  it.each([
    ['CNY', 1, '元', '1,234.5 元'],
    ['CNY', 10_000, '萬元', '1,234.5 萬元'],
    ['CNY', 100_000_000, '億元', '1,234.5 億元'],
    ['TWD', 1000, '新臺幣千元', '新臺幣 1,234.5 千元'],
    ['HKD', 1_000_000, '百萬港元', '1,234.5 百萬港元'],
    ['MOP', 1_000_000_000, '十億澳門元', '1,234.5 十億澳門元'],
    ['USD', 1_000_000, '百萬美元', '1,234.5 百萬美元'],
    ['ZZZ', 1, 'ZZZ', '1,234.5 ZZZ']
  ])('name the unit of %s by %d: %s', (currency, size, name, amount) => {
    expect(zhHant.unit(currency, size)).toBe(name);
    expect(zhHant.money('1,234.5', currency, size)).toBe(amount);
  });

  it('come with dates and numbers as they are written there', () => {
    expect(zhHant.month('2023-04-02')).toBe('2023年4月2日');
    const say = new Speaker(zhHant, {currency: 'CNY', language: 'zh-CN', fiscalYear: 2023}, 10_000, 2);
    expect(say.money(money('-1234567.8'))).toBe('−1,234,567.80 萬元');
    expect(say.item({by: 'nature', name: '基本支出', amount: money('-5')}, money('100'))).toBe(
      '基本支出，負 5.00 萬元，占 負 5.0%'
    );
  });
});
