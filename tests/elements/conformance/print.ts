import {afterEach, describe, expect, it} from 'vitest';
import {emulate} from '../emulate.js';
import {draw, make, settled, stage} from '../page.js';
import {realBudget} from '../real-budget.js';
import {find, findAll, openTable} from '../shown.js';
import type {Widget} from '../widgets.js';

/** What a sheet of A4 has for a page, at 96 px an inch less Chromium's margins. */
const sheet = 718;

/** As a browser does: it tells the page, and then lays it out for paper. */
async function print(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  await emulate({}, 'print');
}

const endPrint = () => window.dispatchEvent(new Event('afterprint'));
afterEach(endPrint);

/** That what is printed is all of it, and fits. */
export function canBePrinted({tag}: Widget): void {
  describe('is printed', () => {
    it('with its table, the address of the page and the day, and nothing to press', async () => {
      const element = await draw(tag, {budget: realBudget(), width: sheet});
      await print();
      expect(findAll(element, 'tbody tr').length).toBeGreaterThan(2);
      expect(find(element, 'table').checkVisibility()).toBe(true);
      const address = find(element, '.address');
      expect(address.textContent).toMatch(/^http.* · 20\d\d-\d\d-\d\d$/);
      expect(address.getBoundingClientRect().height).toBeGreaterThan(10);
      const pressable = findAll(element, '.take, .table > summary, .button:not([aria-pressed=true])');
      expect(pressable.filter(part => part.checkVisibility())).toEqual([]);
    });

    it('no wider than a sheet, from a page that is wider', async () => {
      const element = await draw(tag, {budget: realBudget(), width: 1160});
      window.dispatchEvent(new Event('beforeprint'));
      for (const drawing of findAll(element, '.plot svg')) {
        expect(drawing.getBoundingClientRect().width).toBeLessThanOrEqual(sheet);
      }
      (element.parentElement as HTMLElement).style.width = `${sheet}px`;
      await emulate({}, 'print');
      expect(find(element, '.card').scrollWidth).toBeLessThanOrEqual(sheet);
    });

    it('where it was never shown, too', async () => {
      const block = stage(sheet);
      block.hidden = true;
      const element = make(tag, {budget: realBudget()});
      block.append(element);
      await settled(element);
      window.dispatchEvent(new Event('beforeprint'));
      block.hidden = false;
      expect(findAll(element, 'tbody tr').length).toBeGreaterThan(2);
      expect(find(element, '.plot').textContent?.trim()).not.toBe('');
    });

    it('and is afterwards what it was', async () => {
      const element = await draw(tag, {budget: realBudget(), width: 1160});
      const opened = await draw(tag, {budget: realBudget(), width: 640});
      await openTable(opened);
      const before = find(element, '.plot').innerHTML;
      await print();
      await settled(element);
      endPrint();
      await emulate({});
      await settled(element);
      expect(find(element, '.plot').innerHTML).toBe(before);
      expect(find<HTMLDetailsElement>(element, '.table').open).toBe(false);
      expect(find<HTMLDetailsElement>(opened, '.table').open).toBe(true);
    });
  });
}
