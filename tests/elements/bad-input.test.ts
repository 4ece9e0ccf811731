import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {draw, make, settled, stage} from './page.js';
import {address, requestsOf} from './rubbish.js';
import {button, findAll, said, saidByAll} from './shown.js';

allowNoMishap();

/** What goes wrong: the kind of file, what is said of it after its address or place, and whether trying again helps. */
const cases: readonly {kind: string; place?: string; zh: string; en: string; retry: boolean}[] = [
  {
    kind: 'missing',
    zh: '找不到文件（HTTP 404）。请核对 src 中的地址。',
    en: 'there is no such file (HTTP 404). Check the address in src.',
    retry: true
  },
  {
    kind: 'failing',
    zh: '服务器出错（HTTP 500）。请稍后重试。',
    en: 'the server failed (HTTP 500). Try again later.',
    retry: true
  },
  {
    kind: 'silent',
    zh: '1 秒内没有回应。请稍后重试。',
    en: 'no answer within 1 second. Try again later.',
    retry: true
  },
  {
    kind: 'page',
    zh: '得到的是网页，不是 JSON 文件。请核对地址，或是否需要登录。',
    en: 'this is a web page, not a JSON file. Check the address, and whether it needs a login.',
    retry: true
  },
  {
    kind: 'no-text',
    zh: '文件没有写完，在 "" 处中断。请重新上传完整的文件。',
    en: 'the file ends too early, at "". Upload the whole file again.',
    retry: true
  },
  {
    kind: 'missing-comma',
    zh: '不是有效的 JSON（3:14: "2023,\\n\\"phase\\": \\"approved\\"\\n}\\n"）。请检查该处的标点和引号。',
    en: 'this is not valid JSON (3:14: "2023,\\n\\"phase\\": \\"approved\\"\\n}\\n"). Check the punctuation and quotes there.',
    retry: false
  },
  {
    kind: 'wrong-type',
    place: 'cuts[0].lines[1].amount',
    zh: '应为 string，实际是 boolean。请改正类型。',
    en: 'expected string, found boolean. Correct its type.',
    retry: false
  },
  {
    kind: 'separators',
    place: 'cuts[0].lines[0].amount',
    zh: '"1,234.5" 不是金额。请写成像 "1234.56" 的半角数字，不用千位分隔符、货币符号和全角数字。',
    en: '"1,234.5" is not an amount. Write it like "1234.56": plain digits, no thousands separator, no currency sign.',
    retry: false
  },
  {
    kind: 'full-width',
    place: 'cuts[0].lines[0].amount',
    zh: '"１２" 不是金额。请写成像 "1234.56" 的半角数字，不用千位分隔符、货币符号和全角数字。',
    en: '"１２" is not an amount. Write it like "1234.56": plain digits, no thousands separator, no currency sign.',
    retry: false
  },
  {
    kind: 'deep',
    place: `cuts[0]${'.lines[0]'.repeat(12)}.lines`,
    zh: '嵌套了 13 层，最多 12 层。请减少层次。',
    en: 'nested 13 deep; at most 12 are allowed. Use fewer levels.',
    retry: false
  },
  {
    kind: 'polluting',
    place: '__proto__',
    zh: '不允许用 "__proto__" 作键名。请删去或改名。',
    en: '"__proto__" is not allowed as a key. Remove or rename it.',
    retry: false
  }
];

const faultsOf = (element: ChartElement) => saidByAll(element, '.state.error li');

describe('A file that cannot be shown says what is wrong, where, and what to do:', () => {
  for (const {kind, place, zh, en, retry} of cases) {
    it(kind, async () => {
      const src = address(kind);
      const block = stage();
      const attributes = {src, timeout: '1'};
      const elements = [
        make('budget-income-pie', {attributes, lang: 'zh-CN'}),
        make('budget-economic-treemap', {attributes, lang: 'en'})
      ];
      const well = make('budget-change-cards', {attributes: {src: address('real')}, lang: 'en'});
      block.append(...elements, well);
      await Promise.all([...elements, well].map(settled));
      const [inChinese, inEnglish] = elements as [ChartElement, ChartElement];
      expect(faultsOf(inChinese)).toEqual([`${place ?? src}：${zh}`]);
      expect(faultsOf(inEnglish)).toEqual([`${place ?? src}: ${en}`]);
      expect(said(inChinese, '.state.error strong')).toBe('这份预算无法显示');
      expect(saidByAll(inChinese, 'button')).toEqual(retry ? ['重试'] : []);
      expect(saidByAll(inEnglish, 'button')).toEqual(retry ? ['Try again'] : []);
      expect(said(well, '.heading')).toBe('Change from last year');
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
  }

  for (const kind of ['cut-off', 'cut-after-brace']) {
    it(kind, async () => {
      const src = address(kind);
      const element = await draw('budget-income-pie', {attributes: {src}, lang: 'zh-CN'});
      const [fault = ''] = faultsOf(element);
      expect(fault.startsWith(`${src}：文件没有写完，在 "`)).toBe(true);
      expect(fault.endsWith(' 处中断。请重新上传完整的文件。')).toBe(true);
      expect(saidByAll(element, 'button')).toEqual(['重试']);
      const en = await draw('budget-income-pie', {attributes: {src: address(kind)}, lang: 'en'});
      expect(faultsOf(en)[0]).toMatch(/: the file ends too early, at ".*"\. Upload the whole file again\.$/);
    });
  }

  it('bare-word, of which Chromium does not say the place', async () => {
    const src = address('bare-word');
    const zh = await draw('budget-income-pie', {attributes: {src}, lang: 'zh-CN'});
    expect(faultsOf(zh)[0]?.startsWith(`${src}：不是有效的 JSON（3:15: "twenty,`)).toBe(true);
    expect(faultsOf(zh)[0]).not.toContain('Unexpected token');
    expect(findAll(zh, 'button')).toEqual([]);
  });

  it('more faults than three are counted', async () => {
    const budget = {format: 'budget-json/1', entity: {}, fiscalYear: '2023', cuts: []};
    const zh = await draw('budget-income-pie', {budget, lang: 'zh-CN'});
    expect(faultsOf(zh)).toEqual([
      'entity.name：缺少内容，应为 string。请补上。',
      'fiscalYear：应为 number，实际是 string。请改正类型。',
      'phase：缺少内容，应为 proposed | approved | adjusted | executed。请补上。',
      '另有 3 处错误。'
    ]);
    const en = await draw('budget-income-pie', {budget, lang: 'en'});
    expect(faultsOf(en).at(-1)).toBe('3 more faults.');
  });

  it('an address that nobody may read from', async () => {
    for (const src of [
      'javascript:alert(1)',
      'http://example.com/budget.json',
      'data:application/json,{}',
      'ftp://example.com/'
    ]) {
      const element = await draw('budget-income-pie', {attributes: {src}, lang: 'zh-CN'});
      expect(faultsOf(element)).toEqual([`${src}：不能从这个地址读取。请用 https: 或本站的地址。`]);
      expect(findAll(element, 'button')).toEqual([]);
    }
    const none = await draw('budget-income-pie', {attributes: {src: 'https://'}, lang: 'en'});
    expect(faultsOf(none)).toEqual([
      'https://: this address may not be read. Use https: or an address of this site.'
    ]);
  });

  it('an address behind which nobody is', async () => {
    const src = 'http://localhost:9/budget.json';
    const element = await draw('budget-income-pie', {attributes: {src}, lang: 'zh-CN'});
    expect(faultsOf(element)).toEqual([
      `${src}：无法连接。请检查网络；文件在别的网站时，该网站须允许跨域读取（CORS）。`
    ]);
    expect(saidByAll(element, 'button')).toEqual(['重试']);
  });
});

describe('Trying again', () => {
  it('brings the file, to every widget that shows it', async () => {
    const src = address('second-time');
    const block = stage();
    const pie = make('budget-income-pie', {attributes: {src}, lang: 'zh-CN'});
    const cards = make('budget-change-cards', {attributes: {src}, lang: 'en'});
    block.append(pie, cards);
    await Promise.all([pie, cards].map(settled));
    expect([pie, cards].map(element => findAll(element, '.state.error').length)).toEqual([1, 1]);
    const heard = hear(block, 'budget-load');
    await userEvent.click(button(pie, '重试'));
    await Promise.all([pie, cards].map(settled));
    expect(said(pie, '.heading')).toBe('收入结构');
    expect(said(cards, '.heading')).toBe('Change from last year');
    expect(heard.length).toBe(2);
    expect(await requestsOf(src)).toBe(2);
  });

  it('is done once by itself where the server failed, and not at all where there is no file', async () => {
    const failing = address('failing');
    await draw('budget-income-pie', {attributes: {src: failing}});
    expect(await requestsOf(failing)).toBe(2);
    const missing = address('missing');
    await draw('budget-income-pie', {attributes: {src: missing}});
    expect(await requestsOf(missing)).toBe(1);
  });

  it('is done once however often the button is pressed, and keeps the focus within the widget', async () => {
    const src = address('second-time');
    const element = await draw('budget-income-pie', {attributes: {src}, lang: 'zh-CN'});
    const retry = button(element, '重试');
    retry.focus();
    retry.click();
    retry.click();
    retry.click();
    await settled(element);
    expect(said(element, '.heading')).toBe('收入结构');
    expect(await requestsOf(src)).toBe(2);
    expect(element.shadowRoot?.activeElement).not.toBeNull();
  });

  it('says anew what is wrong where that has not changed', async () => {
    const element = await draw('budget-income-pie', {attributes: {src: address('missing')}, lang: 'zh-CN'});
    const heard = hear(element, 'budget-error');
    await userEvent.click(button(element, '重试'));
    await settled(element);
    expect(faultsOf(element).length).toBe(1);
    expect(heard.length).toBe(1);
  });
});
