import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {hostileFile, hostileLabels} from '../hostile.js';
import {draw, make, settled, stage} from '../page.js';
import {bare, linesOf, longNumbersIn, look, readPicture, strangersIn, wordsOf} from '../picture-file.js';
import {realBudget} from '../real-budget.js';
import {find, findAll, plain, said} from '../shown.js';
import type {Widget} from '../widgets.js';

/** What can be pressed and says nothing, what is folded away, and what is no part of the figure. */
const apart =
  '.hidden, .downloads, .class > i, .button:not([aria-pressed=true]), details:not([open]) > :not(summary)';

/** The texts that a reader sees, as they stand between two tags; of the footer unit and source. */
function seen(element: ChartElement): string[] {
  const walker = document.createTreeWalker(find(element, 'figure'), NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const {parentElement: parent, textContent} = walker.currentNode;
    const isFooter = parent?.closest('.footer') && !parent.closest('[part=unit] > span, [part=source]');
    if (plain(textContent) && parent?.checkVisibility() && !parent.closest(apart) && !isFooter) {
      texts.push(bare(textContent));
    }
  }
  return texts;
}

/** That a page and a reader can have what an element shows as a file. */
export function canBeTakenAlong({tag, title, views}: Widget): void {
  describe('is taken along', () => {
    for (const width of [280, 640, 960]) {
      it(`as SVG with all that a reader sees of it at ${width} px`, async () => {
        for (const attributes of [{}, ...views]) {
          for (const lang of ['zh-CN', 'en']) {
            const element = await draw(tag, {budget: realBudget(), attributes, lang, width});
            const picture = readPicture(await element.toSVG());
            const words = wordsOf(picture);
            expect(seen(element).length).toBeGreaterThan(8);
            expect(seen(element).filter(text => !words.includes(text))).toEqual([]);
          }
        }
      });
    }

    it('as SVG with title, summary, unit, source, date and the address of the page', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 960});
      const picture = readPicture(await element.toSVG());
      expect(picture.getAttribute('lang')).toBe('zh-CN');
      expect(picture.querySelector('title')?.textContent).toBe(title.zh);
      expect(picture.querySelector('desc')?.textContent).toBe(said(element, '.summary'));
      const words = wordsOf(picture);
      expect(words.startsWith(`新乡市红旗区工业和信息化局·2023年度预算${title.zh}`)).toBe(true);
      expect(words).toContain('单位：万元来源：新乡市红旗区工业和信息化局2023年度部门预算·2023年4月http');
      const [address, day] = linesOf(picture).at(-1)?.split(' · ') ?? [];
      expect(address).toBe(location.origin + location.pathname);
      expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
    });

    it('as SVG that needs nothing else: no style, no script, no reference, numbers with two decimals', async () => {
      for (const attributes of [{}, ...views, {theme: 'dark'}, {theme: 'contrast'}]) {
        const picture = readPicture(await (await draw(tag, {budget: realBudget(), attributes})).toSVG());
        expect(strangersIn(picture)).toEqual([]);
        expect(longNumbersIn(picture)).toEqual([]);
        expect(picture.getAttribute('font-family')).toMatch(/"Noto Sans CJK SC".*sans-serif$/);
      }
    });

    it('as PNG, once, twice and four times as large', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 360});
      const {width, height} = (await look(await element.toPNG(1))) as {width: number; height: number};
      expect(width).toBe(358);
      expect(height).toBeGreaterThan(200);
      for (const scale of [2, 4]) {
        const png = await element.toPNG(scale);
        const {colours, ...size} = await look(png);
        expect(png.type).toBe('image/png');
        expect(size).toEqual({width: width * scale, height: height * scale});
        expect(colours).toBeGreaterThan(50);
      }
      expect((await look(await element.toPNG())).width).toBe(716);
    });

    it('as CSV with its rows, unit, source and date', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      const csv = await element.toCSV();
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.split('\r\n').length).toBeGreaterThan(4);
      for (const word of ['万元', '新乡市红旗区工业和信息化局 2023 年度部门预算', '2023-04']) {
        expect(csv).toContain(word);
      }
    });

    it('as it is shown, whether it is light or dark', async () => {
      for (const [theme, paper, ink] of [
        ['light', 'rgb(255, 255, 255)', 'rgb(22, 32, 44)'],
        ['dark', 'rgb(20, 27, 35)', 'rgb(238, 242, 246)']
      ] as const) {
        const element = await draw(tag, {budget: realBudget(), attributes: {theme}});
        const picture = readPicture(await element.toSVG());
        expect(picture.querySelector('rect')?.getAttribute('fill')).toBe(paper);
        const [heading] = [...picture.querySelectorAll('text')].filter(line => line.textContent === title.en);
        expect(heading?.getAttribute('fill')).toBe(ink);
      }
    });

    it('as it will be shown, where it is asked at once', async () => {
      const later = await draw(tag, {budget: realBudget(), width: 280});
      const element = make(tag, {budget: realBudget()});
      stage(280).append(element);
      expect(await element.toSVG()).toBe(await later.toSVG());
    });

    it('and stays as it was', async () => {
      const element = await draw(tag, {budget: realBudget()});
      const before = find(element, '.card').outerHTML;
      await element.toSVG();
      await settled(element);
      expect(find(element, '.card').outerHTML.replace(' style=""', '').replace(' class=""', '')).toBe(before);
    });

    it('whatever its labels are', async () => {
      for (const label of hostileLabels) {
        for (const lang of ['zh-CN', 'en']) {
          const element = await draw(tag, {budget: hostileFile(label), lang, width: 640});
          const picture = readPicture(await element.toSVG());
          expect(strangersIn(picture)).toEqual([]);
          expect(wordsOf(picture)).toContain(bare(label.replace(/[\0\ud800]/g, '')));
          expect((await look(await element.toPNG(1))).colours).toBeGreaterThan(20);
          expect(await element.toCSV()).toContain('\r\n');
        }
      }
      expect('harmed' in window).toBe(false);
    });

    it('but not where nothing is drawn, and says why', async () => {
      const budget = {...realBudget(), cuts: [], statements: [], performance: {}};
      const empty = await draw(tag, {budget, lang: 'zh-CN'});
      const sentence = said(empty, '.state');
      expect(sentence.length).toBeGreaterThan(6);
      const none = await draw(tag, {lang: 'en'});
      for (const format of ['toSVG', 'toPNG', 'toCSV'] as const) {
        await expect(empty[format]()).rejects.toThrow(sentence);
        await expect(none[format]()).rejects.toThrow('No data yet');
      }
      expect(findAll(none, '.take')).toEqual([]);
      const unseen = await draw(tag, {budget: realBudget(), attributes: {hidden: ''}});
      await expect(unseen.toSVG()).rejects.toThrow(`${tag} is not shown.`);
      await expect(unseen.toCSV()).resolves.toContain('2023-04');
    });
  });
}
