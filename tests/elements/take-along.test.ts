import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {readBudget} from '../../src/budget/read.js';
import {violations} from './axe.js';
import {hear} from './heard.js';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {look, readPicture} from './picture-file.js';
import {realBudget} from './real-budget.js';
import {address} from './rubbish.js';
import {button, find, findAll, said, saidByAll} from './shown.js';
import {widgets} from './widgets.js';

allowNoMishap();

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date'], now: new Date(2026, 10, 25, 0, 30)});
});
afterEach(() => {
  vi.useRealTimers();
});

const cited =
  '新乡市红旗区工业和信息化局：2023年度预算，《新乡市红旗区工业和信息化局 2023 年度部门预算》，2023年4月（2026-11-25 查阅）。';

/** An element with its menu open. */
async function opened(tag = 'budget-income-pie', more: object = {}): Promise<ChartElement> {
  const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 640, ...more});
  find(element, '.take > summary').click();
  await new Promise(done => setTimeout(done));
  await settled(element);
  return element;
}

/** What is saved from now on: names and contents. */
function saving(): {name: string; content: Blob}[] {
  const saved: {name: string; content: Blob}[] = [];
  let last = new Blob();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    last = blob as Blob;
    return make(blob);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({name: this.download, content: last});
  });
  return saved;
}

/** What is put on the clipboard from now on, by type. */
function copying(): Record<string, string | Blob>[] {
  const copied: Record<string, string | Blob>[] = [];
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async items => {
    for (const item of items) {
      const forms: Record<string, string | Blob> = {};
      for (const type of item.types) {
        const blob = await item.getType(type);
        forms[type] = type.startsWith('text/') ? await blob.text() : blob;
      }
      copied.push(forms);
    }
  });
  return copied;
}

async function press(element: ChartElement, label: string, which = 0): Promise<void> {
  const found = findAll(element, '.take button').filter(({innerText}) => innerText === label)[which];
  found?.click();
  await vi.waitFor(() => expect(said(element, 'figure > [role=status]')).not.toBe(''));
}

const status = (element: ChartElement) => find(element, 'figure > [role=status]');

describe('The menu of what can be taken along', () => {
  it('has source and citation first, then what is shown, then all data', async () => {
    const element = await opened();
    expect(saidByAll(element, '.take legend')).toEqual(['引用', '收入结构', '2023年度预算']);
    expect(said(element, '.take p')).toBe(cited);
    const buttons = findAll(element, '.take fieldset').map(part =>
      [...part.querySelectorAll('button')].map(({innerText}) => innerText)
    );
    expect(buttons).toEqual([
      ['复制引用'],
      ['PNG 1×', 'PNG 2×', 'PNG 4×', 'SVG', 'CSV', '复制表格', '复制图片'],
      ['CSV', 'JSON']
    ]);
  });

  it('is translated', async () => {
    const element = await opened('budget-income-pie', {lang: 'en'});
    expect(said(element, '.take > summary')).toBe('Download');
    expect(saidByAll(element, '.take button')).toEqual([
      'Copy citation',
      'PNG 1×',
      'PNG 2×',
      'PNG 4×',
      'SVG',
      'CSV',
      'Copy table',
      'Copy picture',
      'CSV',
      'JSON'
    ]);
    expect(find(element, '.take p [lang]').lang).toBe('zh-CN');
  });

  it('saves what is shown under the name of what it is, and tells the page', async () => {
    const saved = saving();
    const element = await opened();
    const heard = hear(element, 'budget-export');
    for (const label of ['PNG 1×', 'PNG 2×', 'PNG 4×', 'SVG', 'CSV']) {
      const before = saved.length;
      await press(element, label);
      await vi.waitFor(() => expect(saved.length).toBe(before + 1));
    }
    const name = '新乡市红旗区工业和信息化局 2023 收入结构';
    expect(saved.map(each => each.name)).toEqual([
      `${name}.png`,
      `${name}.png`,
      `${name}.png`,
      `${name}.svg`,
      `${name}.csv`
    ]);
    expect(heard.map(({detail}) => detail)).toEqual([
      {format: 'png', name: `${name}.png`},
      {format: 'png', name: `${name}.png`},
      {format: 'png', name: `${name}.png`},
      {format: 'svg', name: `${name}.svg`},
      {format: 'csv', name: `${name}.csv`}
    ]);
    const sizes = await Promise.all(saved.slice(0, 3).map(({content}) => look(content)));
    expect(sizes.map(({width}) => width)).toEqual([638, 1276, 2552]);
    expect(readPicture(await (saved[3]?.content.text() ?? '')).querySelector('title')?.textContent).toBe(
      '收入结构'
    );
    expect(await saved[4]?.content.text()).toContain('一般公共预算');
    expect(said(element, 'figure > [role=status]')).toBe('已下载。');
  });

  it('saves all data as CSV and as a Budget JSON file that can be read again', async () => {
    const saved = saving();
    const element = await opened();
    await press(element, 'CSV', 1);
    await press(element, 'JSON');
    await vi.waitFor(() => expect(saved.length).toBe(2));
    expect(saved.map(({name}) => name)).toEqual([
      '新乡市红旗区工业和信息化局 2023年度预算.csv',
      '新乡市红旗区工业和信息化局 2023年度预算.json'
    ]);
    const [csv, json] = await Promise.all(saved.map(({content}) => content.text()));
    expect(csv?.split('\r\n').length).toBeGreaterThan(100);
    const file = JSON.parse(json ?? '') as object;
    expect(file).toEqual(realBudget());
    expect(readBudget(file).ok).toBe(true);
  });

  it('takes a heading of the page into the name', async () => {
    const saved = saving();
    const element = await opened('budget-income-pie', {attributes: {heading: '钱/从哪里来？'}});
    await press(element, 'SVG');
    await vi.waitFor(() => expect(saved[0]?.name).toBe('新乡市红旗区工业和信息化局 2023 钱从哪里来？.svg'));
  });

  it('copies the citation, the table for a text and for a spreadsheet, and the picture', async () => {
    const copied = copying();
    const element = await opened();
    const heard = hear(element, 'budget-export');
    for (const [index, label] of ['复制引用', '复制表格', '复制图片'].entries()) {
      await press(element, label);
      await vi.waitFor(() => expect(heard.length).toBe(index + 1), {timeout: 10_000});
    }
    expect(copied[0]).toEqual({'text/plain': cited});
    const table = (copied[1]?.['text/plain'] as string).split('\n');
    expect(table[0]).toBe('收入结构（单位：万元）');
    expect(table[1]).toBe('项目\t金额\t占比\t占上级项目');
    expect(table).toContain('收入总计\t283.98\t100.0%\t');
    expect(table.at(-1)).toBe(cited);
    expect(copied[1]?.['text/html']).toMatch(/^<table[^]*<td>283.98<\/td>[^]*<\/table>$/);
    expect((await look(copied[2]?.['image/png'] as Blob)).width).toBe(1276);
    expect(said(element, 'figure > [role=status]')).toBe('已复制。');
    const name = '新乡市红旗区工业和信息化局 2023 收入结构';
    expect(heard.map(({detail}) => detail)).toEqual([
      {format: 'txt', name: `${name}.txt`},
      {format: 'tsv', name: `${name}.tsv`},
      {format: 'png', name: `${name}.png`}
    ]);
  });

  it('hands the clipboard the picture before it is made, as Safari wants it', async () => {
    const element = await opened();
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    button(element, '复制图片').click();
    expect(write).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(said(element, 'figure > [role=status]')).toBe('已复制。'));
  });

  it('says so where the page does not allow it', async () => {
    const element = await opened();
    const heard = hear(element, 'budget-export');
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press(element, '复制引用');
    expect(said(element, 'figure > [role=status]')).toBe('本页不允许。');
    expect(heard).toEqual([]);
  });

  it('says so where a picture is too large', async () => {
    const element = await opened();
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(done => done(null));
    await press(element, 'PNG 4×');
    expect(said(element, 'figure > [role=status]')).toBe('图片过大，请选较小的。');
  });

  it('offers no copying where there is no clipboard', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    const element = await opened();
    expect(saidByAll(element, '.take button').join(' ')).toBe('PNG 1× PNG 2× PNG 4× SVG CSV CSV JSON');
  });

  it('shares the picture with its citation where the browser can', async () => {
    const shared: ShareData[] = [];
    const canShare = ({files}: ShareData) => files?.[0]?.type === 'image/png';
    Object.assign(navigator, {canShare, share: (data: ShareData) => Promise.resolve(shared.push(data))});
    try {
      const element = await opened();
      const heard = hear(element, 'budget-export');
      button(element, '分享').click();
      await vi.waitFor(() => expect(heard.length).toBe(1));
      expect(shared[0]?.files?.[0]?.name).toBe('新乡市红旗区工业和信息化局 2023 收入结构.png');
      expect(shared[0]?.text).toMatch(/查阅）。$/);
      expect(said(element, 'figure > [role=status]')).toBe('');
      Object.assign(navigator, {share: () => Promise.reject(new DOMException('', 'AbortError'))});
      button(element, '分享').click();
      await settled(element);
      expect(said(element, 'figure > [role=status]')).toBe('');
    } finally {
      Reflect.deleteProperty(navigator, 'canShare');
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('has the code for another page, with what the reader sees, where the page has a place for frames', async () => {
    const copied = copying();
    const element = await opened('budget-income-pie', {
      budget: undefined,
      attributes: {src: address('real'), embed: '/charts/embed.html', view: 'current', timeout: '9'}
    });
    const code = find<HTMLTextAreaElement>(element, '.take textarea').value;
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');
    const shown = new URL(frame?.src ?? '');
    expect(shown.origin + shown.pathname).toBe(`${location.origin}/charts/embed.html`);
    expect([...shown.searchParams]).toEqual([
      ['widget', 'income-pie'],
      ['src', element.src],
      ['lang', 'zh-CN'],
      ['view', 'current']
    ]);
    expect(frame?.title).toBe('收入结构 · 新乡市红旗区工业和信息化局 · 2023年度预算');
    // As high as without the menu.
    expect(Number(frame?.height)).toBeGreaterThan(400);
    expect(Number(frame?.height)).toBeLessThan(element.offsetHeight - 200);
    expect(code).toContain(`<script src="${location.origin}/charts/embed.js" async></script>`);
    await press(element, '复制代码');
    expect(copied).toEqual([{'text/plain': code}]);
  });

  it('has no such code where there is no place for frames, or no file', async () => {
    const elsewhere = await opened('budget-checks', {budget: undefined, attributes: {src: address('real')}});
    expect(findAll(elsewhere, '.take textarea')).toEqual([]);
    const given = await opened('budget-checks', {attributes: {embed: '/charts/embed.html'}});
    expect(findAll(given, '.take textarea')).toEqual([]);
  });

  it('says what came of it once, to everyone, and no longer when it is closed', async () => {
    copying();
    const element = await opened();
    expect(findAll(element, '[role=status]').length).toBe(1);
    await press(element, '复制引用');
    expect(status(element).checkVisibility()).toBe(true);
    expect(status(element).getBoundingClientRect().height).toBeGreaterThan(10);
    find(element, '.take > summary').click();
    await vi.waitFor(() => expect(status(element).className).toBe('hidden'));
    expect(status(element).textContent).toBe('');
  });

  it('is used with the keyboard alone, and left with Esc', async () => {
    copying();
    const element = await draw('budget-income-pie', {budget: realBudget(), lang: 'zh-CN', width: 640});
    const summary = find(element, '.take > summary');
    const focused = () => element.shadowRoot?.activeElement?.textContent.trim();
    find(element, '.table > summary').focus();
    await userEvent.keyboard('{Tab}{Enter}');
    await vi.waitFor(() => expect(findAll(element, '.take button').length).toBe(10));
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('复制引用');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(said(element, 'figure > [role=status]')).toBe('已复制。'));
    expect(focused()).toBe('复制引用');
    await userEvent.keyboard('{Tab}{Tab}{Escape}');
    expect(element.shadowRoot?.activeElement).toBe(summary);
    await vi.waitFor(() => expect(findAll(element, '.take button')).toEqual([]));
  });

  it('does not hold on to Esc where it is closed', async () => {
    const element = await draw('budget-income-pie', {budget: realBudget(), width: 640});
    find(element, '.take > summary').focus();
    await userEvent.keyboard('{Escape}');
    expect(find<HTMLDetailsElement>(element, '.take').open).toBe(false);
  });

  for (const width of [280, 640]) {
    it(`has room at ${width} px, for fingers too`, async () => {
      for (const {tag} of widgets) {
        const element = await opened(tag, {width});
        for (const each of findAll(element, '.take button, .take > summary')) {
          const {height, width: across, right} = each.getBoundingClientRect();
          expect(height).toBeGreaterThanOrEqual(24);
          expect(across).toBeGreaterThanOrEqual(24);
          expect(right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
        }
        expect(find(element, '.card').scrollWidth).toBeLessThanOrEqual(width);
      }
    });
  }

  for (const {tag} of widgets) {
    it(`passes the audit of axe below ${tag}`, async () => {
      for (const theme of ['light', 'dark']) {
        for (const lang of ['zh-CN', 'en']) {
          expect(await violations(await opened(tag, {attributes: {theme}, lang}))).toEqual([]);
        }
      }
    });
  }
});
