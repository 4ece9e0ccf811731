import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {draw, settled} from '../page.js';
import {realBudget} from '../real-budget.js';
import {find, findAll, openTable, plain} from '../shown.js';
import type {Widget} from '../widgets.js';

const widths = [280, 360, 640, 960, 1400];

/** Whether an element can be seen where it stands; what is hidden from sight has a size of 1 px. */
function isSeen(part: Element): boolean {
  const {width, height} = part.getBoundingClientRect();
  return part.checkVisibility() && !part.closest('.hidden') && width > 0 && height > 0;
}

/** What reaches over the left or right edge of an element; a wide table scrolls in a box of its own. */
export function overflowing(element: ChartElement): string[] {
  const {left, right} = element.getBoundingClientRect();
  const over = findAll(element, '.card, .card *')
    .filter(part => isSeen(part) && !part.closest('.scroll table'))
    .filter(part => {
      const box = part.getBoundingClientRect();
      return box.left < left - 0.5 || box.right > right + 0.5;
    })
    .map(
      part =>
        `<${part.localName} class="${part.getAttribute('class') ?? ''}"> ${plain(part.textContent).slice(0, 40)}`
    );
  const {scrollWidth, clientWidth} = find(element, '.card');
  return scrollWidth > clientWidth ? [...over, `${scrollWidth} > ${clientWidth}`] : over;
}

/** Text under 12 px, with its size. */
export function tooSmall(element: ChartElement): string[] {
  const walker = document.createTreeWalker(find(element, '.card'), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const {parentElement, textContent} = walker.currentNode;
    if (!parentElement || !plain(textContent) || !isSeen(parentElement)) continue;
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < 12) found.push(`${size}px: ${plain(textContent)}`);
  }
  return found;
}

/** Where the letters of a label are: engines differ in how much room they count above and below. */
function inkOf(text: SVGTextElement) {
  const {left, right, top, bottom} = text.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const half = Number.parseFloat(getComputedStyle(text).fontSize) / 2;
  return {left, right, top: middle - half, bottom: middle + half};
}

/** Labels on a drawing that run over one another. */
export function colliding(element: ChartElement): string[] {
  const boxes = findAll<SVGTextElement>(element, '.plot svg text')
    .filter(isSeen)
    .map(text => ({text: plain(text.textContent), box: inkOf(text)}));
  return boxes.flatMap(({text, box}, index) =>
    boxes.slice(index + 1).flatMap(other => {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return across > 1 && down > 1 ? [`${text} × ${other.text}`] : [];
    })
  );
}

/** How an element fits the room that its page gives it. */
export function fitsItsRoom({tag, views}: Widget): void {
  describe('fits its room', () => {
    for (const width of widths) {
      for (const lang of ['zh-CN', 'en']) {
        it(`at ${width} px in ${lang}, with nothing over the edge, no small print and no label on another`, async () => {
          for (const attributes of [{}, ...views]) {
            const element = await draw(tag, {budget: realBudget(), attributes, lang, width});
            await openTable(element);
            for (const summary of findAll(element, '.checks summary')) summary.click();
            await settled(element);
            expect(element.getBoundingClientRect().width).toBe(width);
            expect(overflowing(element)).toEqual([]);
            expect(tooSmall(element)).toEqual([]);
            expect(colliding(element)).toEqual([]);
          }
        });
      }
    }

    it('when it grows and shrinks', async () => {
      const element = await draw(tag, {budget: realBudget(), width: 960});
      const block = element.parentElement as HTMLElement;
      for (const width of [280, 960, 360]) {
        block.style.width = `${width}px`;
        await settled(element);
        await settled(element);
        expect(overflowing(element)).toEqual([]);
      }
    });

    it('in a flex row, a grid, a table cell and a float', async () => {
      const element = await draw(tag, {budget: realBudget(), width: 640});
      const block = element.parentElement as HTMLElement;
      for (const display of ['flex', 'grid', 'table-cell', 'inline-block']) {
        block.style.display = display;
        block.style.minWidth = display === 'table-cell' ? '640px' : '';
        await settled(element);
        expect([display, element.getBoundingClientRect().width]).toEqual([display, 640]);
      }
      block.style.cssText = 'width: 640px; float: left';
      await settled(element);
      expect(element.getBoundingClientRect().width).toBe(640);
      expect(overflowing(element)).toEqual([]);
    });

    it('of a page whose style sheet means every element there is', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 360});
      const {height} = element.getBoundingClientRect();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { line-height: 9px; text-indent: 3em; text-align: right; text-transform: uppercase; white-space: nowrap; word-break: break-all }
        svg, ul, p, table, figure, button { width: 20px; height: 9px; float: right; margin: 0 0 40px; fill: red }`);
      document.adoptedStyleSheets = [sheet];
      try {
        await settled(element);
        expect(element.getBoundingClientRect().height).toBe(height);
        expect(overflowing(element)).toEqual([]);
        sheet.replaceSync('* { font-size: 9px }');
        expect(tooSmall(element)).toEqual([]);
      } finally {
        document.adoptedStyleSheets = [];
      }
    });

    it('once a disclosure that it stands in is opened', async () => {
      const element = await draw(tag, {budget: realBudget(), width: 360});
      const shown = element.renderRoot.querySelector('.plot svg')?.getAttribute('width');
      const details = document.createElement('details');
      const late = document.createElement(tag) as ChartElement;
      late.budget = realBudget();
      details.append(late);
      element.parentElement?.append(details);
      await new Promise(requestAnimationFrame);
      details.open = true;
      await settled(late);
      await settled(late);
      expect(late.renderRoot.querySelector('.plot svg')?.getAttribute('width')).toBe(shown);
      expect(overflowing(late)).toEqual([]);
    });

    it('with an error in it', async () => {
      for (const width of widths) {
        const element = await draw(tag, {budget: {['long'.repeat(200)]: 1}, lang: 'zh-CN', width});
        expect(overflowing(element)).toEqual([]);
        expect(tooSmall(element)).toEqual([]);
      }
    });

    it('once it is shown, where it was hidden at first', async () => {
      const element = await draw(tag, {budget: realBudget(), width: 360});
      const shown = element.renderRoot.querySelector('.plot svg')?.getAttribute('width');
      const late = await draw(tag, {budget: realBudget(), attributes: {hidden: ''}, width: 360});
      late.hidden = false;
      await settled(late);
      await settled(late);
      expect(late.renderRoot.querySelector('.plot svg')?.getAttribute('width')).toBe(shown);
    });
  });
}
