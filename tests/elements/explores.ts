import {beforeEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {draw, parkPointer, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {find, findAll, marks, said} from './shown.js';

const marksOf = (element: ChartElement) => findAll<SVGGElement>(element, '.mark');

/** The name of the mark that has the focus. */
export function focused(element: ChartElement): string | undefined {
  return element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? undefined;
}

/** Focus on the one mark that Tab reaches. */
export async function enterPlot(element: ChartElement): Promise<void> {
  find<SVGGElement>(element, '.mark[tabindex="0"]').focus();
  await settled(element);
}

/** Presses a key, and waits for what it does. */
export async function press(element: ChartElement, key: string): Promise<void> {
  await userEvent.keyboard(key);
  await settled(element);
}

/** That the marks of a plot can be walked through, with a pointer and without. */
export function explores(tag: string, names: readonly string[]): void {
  const given = {budget: realBudget(), lang: 'zh-CN', width: 640};

  describe('can be explored', () => {
    beforeEach(parkPointer);

    it('as a named list of named items', async () => {
      const element = await draw(tag, given);
      expect(marks(element)).toEqual(names);
      for (const mark of marksOf(element)) {
        expect(mark.getAttribute('role')).toBe('listitem');
        expect(mark.closest('[role="list"]')?.getAttribute('aria-label')).toBeTruthy();
        expect(mark.closest('[role="img"], [aria-hidden="true"]')).toBeNull();
      }
    });

    it('through one tab stop, which Tab leaves', async () => {
      const element = await draw(tag, given);
      expect(findAll(element, '.plot svg [tabindex="0"]').length).toBe(1);
      expect(findAll(element, '[tabindex]').every(({tabIndex}) => tabIndex <= 0)).toBe(true);
      await enterPlot(element);
      expect(focused(element)).toBe(names[0]);
      await userEvent.tab();
      expect(element.shadowRoot?.activeElement?.closest('svg') ?? null).toBeNull();
      expect(element.shadowRoot?.activeElement).not.toBeNull();
      await userEvent.tab({shift: true});
      expect(focused(element)).toBe(names[0]);
    });

    it('with the arrows, Home and End, and stays within', async () => {
      const element = await draw(tag, given);
      await enterPlot(element);
      await press(element, '{ArrowRight}');
      expect(focused(element)).toBe(names[1]);
      await press(element, '{ArrowLeft}');
      expect(focused(element)).toBe(names[0]);
      await press(element, '{ArrowLeft}');
      expect(focused(element)).toBe(names[0]);
      await press(element, '{End}');
      expect(focused(element)).toBe(names.at(-1));
      await press(element, '{ArrowRight}');
      expect(focused(element)).toBe(names.at(-1));
      expect(
        findAll(element, '.plot svg [tabindex="0"]').map(mark => mark.getAttribute('aria-label'))
      ).toEqual([names.at(-1)]);
      await press(element, '{Home}');
      expect(focused(element)).toBe(names[0]);
    });

    it('and leaves keys with Ctrl, Alt and Meta alone', async () => {
      const element = await draw(tag, given);
      await enterPlot(element);
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
        for (const key of ['ArrowRight', 'End', 'Enter', 'ArrowDown', 'Escape']) {
          const event = new KeyboardEvent('keydown', {
            key,
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true
          });
          element.shadowRoot?.activeElement?.dispatchEvent(event);
          expect(event.defaultPrevented).toBe(false);
        }
      }
      expect(focused(element)).toBe(names[0]);
    });

    it('with a tip on focus, which Esc takes away and the next mark brings back', async () => {
      const element = await draw(tag, given);
      await enterPlot(element);
      expect(said(element, '.tip .item')).toBe(names[0]);
      await press(element, '{Escape}');
      expect(findAll(element, '.tip')).toEqual([]);
      expect(focused(element)).toBe(names[0]);
      await press(element, '{ArrowRight}');
      expect(said(element, '.tip .item')).toBe(names[1]);
      await userEvent.tab();
      await settled(element);
      expect(findAll(element, '.tip')).toEqual([]);
    });

    it('with a tip under the pointer, which goes with it', async () => {
      const element = await draw(tag, given);
      const [first] = marksOf(element);
      const {width, height} = first?.getBoundingClientRect() ?? {width: 0, height: 0};
      await userEvent.hover(first as SVGGElement, {position: {x: width * 0.85, y: height / 2}});
      await settled(element);
      expect(said(element, '.tip .item')).toBe(names[0]);
      await userEvent.hover(find(element, '.heading'));
      await settled(element);
      expect(findAll(element, '.tip')).toEqual([]);
    });

    it('with a tip that stays within the figure', async () => {
      for (const width of [280, 640]) {
        const element = await draw(tag, {...given, width});
        await enterPlot(element);
        const {left, right} = element.getBoundingClientRect();
        for (const name of names) {
          const tip = find(element, '.tip').getBoundingClientRect();
          expect([name, tip.left >= left, tip.right <= right]).toEqual([name, true, true]);
          await press(element, '{ArrowRight}');
        }
      }
    });

    it('with a ring around the mark that has the focus', async () => {
      const element = await draw(tag, given);
      await enterPlot(element);
      await press(element, '{ArrowRight}');
      const shape = element.shadowRoot?.activeElement?.querySelector('.shape') as Element;
      expect(Number.parseFloat(getComputedStyle(shape).strokeWidth)).toBeGreaterThanOrEqual(2);
      expect(getComputedStyle(shape).stroke).not.toBe('none');
    });
  });
}
