import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {draw, frame, make, settled, stage} from '../page.js';
import {realBudget} from '../real-budget.js';
import {find, findAll, openTable, plain, said} from '../shown.js';
import type {Widget} from '../widgets.js';

const page = document.documentElement;
const title = (element: ChartElement) => said(element, '.heading');

async function noticed(element: ChartElement): Promise<void> {
  await frame();
  await settled(element);
}

/** Whether some element around a text, up to the card, says that it is Chinese. */
function isMarked(text: Node): boolean {
  return text.parentElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
}

/** Chinese text in what an element shows that is not marked as such. */
function unmarked(element: ChartElement): string[] {
  const walker = document.createTreeWalker(find(element, '.card'), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (/\p{Script=Han}/u.test(text.textContent ?? '') && !isMarked(text))
      found.push(plain(text.textContent));
  }
  return found;
}

/** Whose language an element speaks. */
export function speaksTheReadersLanguage({tag, title: {zh, en}, views}: Widget): void {
  describe('speaks the language', () => {
    it('of its own lang, whatever stands around it', async () => {
      page.lang = 'en';
      const block = stage();
      block.lang = 'en';
      const element = make(tag, {budget: realBudget(), lang: 'zh-CN'});
      block.append(element);
      await settled(element);
      expect(title(element)).toBe(zh);
      expect(find(element, '.card').lang).toBe('zh-CN');
    });

    it('of the nearest ancestor before that of the page', async () => {
      page.lang = 'en';
      const block = stage();
      block.lang = 'zh-CN';
      const element = make(tag, {budget: realBudget()});
      block.append(element);
      await settled(element);
      expect(title(element)).toBe(zh);
      block.lang = 'en';
      await noticed(element);
      expect(title(element)).toBe(en);
    });

    it('of an ancestor outside the shadow it stands in', async () => {
      const host = document.createElement('div');
      host.lang = 'zh-CN';
      const element = make(tag, {budget: realBudget()});
      host.attachShadow({mode: 'open'}).append(element);
      stage().append(host);
      await settled(element);
      expect(title(element)).toBe(zh);
    });

    it('of the page, and follows it', async () => {
      page.lang = 'zh-CN';
      const element = await draw(tag, {budget: realBudget()});
      expect(title(element)).toBe(zh);
      page.lang = 'en';
      await noticed(element);
      expect(title(element)).toBe(en);
      expect(find(element, '.card').lang).toBe('en');
    });

    it('of the page also after it was moved', async () => {
      const element = await draw(tag, {budget: realBudget()});
      stage().append(element);
      page.lang = 'zh-CN';
      await noticed(element);
      expect(title(element)).toBe(zh);
    });

    it('of the budget where nobody says', async () => {
      page.removeAttribute('lang');
      expect(title(await draw(tag, {budget: realBudget()}))).toBe(zh);
    });

    it('that comes nearest: zh-Hant has the Chinese words, French the English ones', async () => {
      for (const lang of ['zh', 'zh-Hant', 'zh-TW', 'ZH-cn']) {
        expect(title(await draw(tag, {budget: realBudget(), lang}))).toBe(zh);
      }
      for (const lang of ['en-GB', 'fr', 'de-AT', 'no such', '_']) {
        expect(title(await draw(tag, {budget: realBudget(), lang}))).toBe(en);
      }
    });

    it('also when it cannot show anything', async () => {
      const element = await draw(tag, {budget: 'rubbish', lang: 'zh-CN'});
      expect(said(element, '.state.error strong')).toBe('这份预算无法显示');
      element.lang = 'en';
      await noticed(element);
      expect(said(element, '.state.error strong')).toBe('This budget cannot be shown');
    });

    it('and marks what stands there in another, so that it is pronounced right', async () => {
      for (const attributes of [{}, ...views]) {
        const element = await draw(tag, {budget: realBudget(), attributes, lang: 'en'});
        await openTable(element);
        expect(findAll(element, '[lang="zh-CN"]').length).toBeGreaterThan(1);
        expect(unmarked(element)).toEqual([]);
      }
    });
  });
}
