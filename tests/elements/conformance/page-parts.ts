import {describe, expect, it} from 'vitest';
import {violations} from '../axe.js';
import {draw, settled} from '../page.js';
import {readPicture, wordsOf} from '../picture-file.js';
import {realBudget} from '../real-budget.js';
import {find, findAll, plain, said} from '../shown.js';
import type {Widget} from '../widgets.js';

const nothingToDraw = () => ({...realBudget(), cuts: [], statements: [], performance: {}});

/** What a part of the page says in a slot: seen, and in the place of what stood there. */
function slotted(element: HTMLElement, slot: string, text: string): HTMLElement {
  const part = document.createElement('span');
  part.slot = slot;
  part.textContent = text;
  element.append(part);
  return part;
}

const isSeen = (part: HTMLElement) => part.getBoundingClientRect().height > 10;

/** That an editor can put words of the page's own into an element, and leave parts of it out. */
export function takesPartsOfThePage({tag, title}: Widget): void {
  describe('lets the page', () => {
    it('say title, summary and source in its own words', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      const parts = [
        slotted(element, 'title', '钱从哪里来'),
        slotted(element, 'summary', '一句自己的话。'),
        slotted(element, 'source', '本报整理')
      ];
      await settled(element);
      expect(parts.map(isSeen)).toEqual([true, true, true]);
      for (const selector of ['.summary', '[part=source]']) {
        const own = find(element, selector);
        const words = own.querySelector('slot') ?? own;
        expect(words.getClientRects().length, selector).toBe(0);
      }
      const picture = readPicture(await element.toSVG());
      expect(picture.querySelector('title')?.textContent).toBe('钱从哪里来');
      const words = wordsOf(picture);
      expect(words).toContain('钱从哪里来');
      expect(words).toContain('一句自己的话。');
      expect(words).toContain('本报整理');
      expect(words).not.toContain(title.zh);
      expect(await violations(element)).toEqual([]);
    });

    it('add notes and actions', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      const note = slotted(element, 'notes', '编者注。');
      const action = slotted(element, 'actions', '订阅');
      await settled(element);
      const plotEnd = find(element, '.plot').getBoundingClientRect().bottom;
      const footer = find(element, '.footer').getBoundingClientRect();
      expect(note.getBoundingClientRect().top).toBeGreaterThanOrEqual(plotEnd);
      expect(note.getBoundingClientRect().bottom).toBeLessThanOrEqual(footer.top);
      expect(action.getBoundingClientRect().top).toBeGreaterThan(footer.top);
      expect(action.getBoundingClientRect().bottom).toBeLessThanOrEqual(footer.bottom);
    });

    it('say in its own words that there is nothing, or that something is wrong', async () => {
      const empty = await draw(tag, {budget: nothingToDraw()});
      const nothing = slotted(empty, 'empty', '尚未公布，五月再来。');
      const broken = await draw(tag, {budget: {}});
      const wrong = slotted(broken, 'error', '请致电 0373-0000。');
      await settled(empty);
      expect([nothing, wrong].map(isSeen)).toEqual([true, true]);
      expect(find(empty, '.state p').getClientRects().length).toBe(0);
      expect(find(broken, '.state li').getClientRects().length).toBe(0);
    });

    it('keep what it says itself where a slot is empty, and show nothing of what has no slot', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      const stray = document.createElement('p');
      stray.textContent = '没有脚本时看得到的话';
      element.append(stray);
      await settled(element);
      expect(stray.getClientRects().length).toBe(0);
      expect(said(element, '.heading')).toBe(title.zh);
      expect(find(element, '.heading slot').getAttribute('name')).toBe('title');
    });

    it('choose what is offered below it', async () => {
      const offered = async (tools?: string) => {
        const element = await draw(tag, {
          budget: realBudget(),
          attributes: tools === undefined ? {} : {tools}
        });
        return findAll(element, '.footer select, .table, .take').map(part => part.classList[0] ?? 'unit');
      };
      const all = tag === 'budget-checks' ? ['table', 'take'] : ['unit', 'table', 'take'];
      expect(await offered()).toEqual(all);
      expect(await offered('table')).toEqual(['table']);
      expect(await offered('download  rubbish')).toEqual(['take']);
      expect(await offered('none')).toEqual([]);
      const bare = await draw(tag, {budget: realBudget(), lang: 'zh-CN', attributes: {tools: 'none'}});
      expect(plain(find(bare, '.footer').textContent)).toContain('单位：万元');
      expect(said(bare, '[part=source]')).toContain('来源：');
    });

    it('have it with less around it, and nothing lost to a screen reader', async () => {
      const usual = await draw(tag, {budget: realBudget(), width: 360});
      const compact = await draw(tag, {budget: realBudget(), width: 360, attributes: {compact: ''}});
      expect(usual.offsetHeight - compact.offsetHeight).toBeGreaterThan(60);
      expect(said(compact, '.summary')).toBe(said(usual, '.summary'));
      expect(find(compact, '.summary').getBoundingClientRect().height).toBe(1);
      expect(find(compact, '.summary').checkVisibility()).toBe(true);
      expect(find(compact, '.card').scrollWidth).toBeLessThanOrEqual(360);
      expect(await violations(compact)).toEqual([]);
    });
  });
}
