import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {draw, make, settled, stage} from '../page.js';
import {realBudget} from '../real-budget.js';
import {address} from '../rubbish.js';
import {find, marks, said} from '../shown.js';
import type {Widget} from '../widgets.js';

const level = (element: ChartElement) => find(element, '.heading').getAttribute('aria-level');
const paper = (element: ChartElement) => getComputedStyle(find(element, '.card')).backgroundColor;

/** Simple values as attribute and as property: what each is called, and two values of it. */
const common = [
  ['src', 'src', '/one.json', '/two.json'],
  ['heading', 'heading', 'One', 'Two'],
  ['heading-level', 'headingLevel', 2, 4],
  ['theme', 'theme', 'light', 'dark'],
  ['timeout', 'timeout', 5, 10],
  ['selected', 'selected', 'one', 'two'],
  ['unit', 'unit', 1, 10_000],
  ['population', 'population', 410_000, 420_000],
  ['population-source', 'populationSource', 'One', 'Two'],
  ['text', 'text', 'large', 'normal']
] as const;

const own: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  'budget-income-pie': [['drill', 'drill', 'other', 'none']],
  'budget-expenditure-bars': [
    ['view', 'view', 'function', 'nature'],
    ['drill', 'drill', 'other', 'none']
  ],
  'budget-economic-treemap': [
    ['classification', 'classification', 'government', 'department'],
    ['drill', 'drill', '301', '302']
  ],
  'budget-change-cards': [],
  'budget-checks': [['level', 'level', 'agrees', 'rounding']]
};

/** How an element takes its simple values. */
export function takesItsOptions({tag, title: {en}}: Widget): void {
  describe('takes its options', () => {
    for (const [attribute, property, one, two] of [...common, ...(own[tag] ?? [])]) {
      it(`and keeps the attribute ${attribute} and its property in step`, async () => {
        const element = make(tag, {budget: realBudget()});
        const properties = element as unknown as Record<string, unknown>;
        element.setAttribute(attribute, String(one));
        expect(properties[property]).toBe(one);
        stage().append(element);
        await settled(element);
        properties[property] = two;
        await settled(element);
        expect(element.getAttribute(attribute)).toBe(String(two));
        element.setAttribute(attribute, String(one));
        expect(properties[property]).toBe(one);
      });
    }

    it('and puts no attribute on itself that nobody asked for', async () => {
      const element = await draw(tag, {budget: realBudget()});
      expect(element.getAttributeNames()).toEqual([]);
    });

    for (const name of ['view', 'classification', 'theme', 'text', 'drill', 'level']) {
      it(`and falls back where ${name} is unknown`, async () => {
        const usual = await draw(tag, {budget: realBudget(), width: 640});
        for (const value of ['no such', '', '__proto__', '0']) {
          const element = await draw(tag, {budget: realBudget(), attributes: {[name]: value}, width: 640});
          expect(said(element, '.heading')).toBe(en);
          expect(said(element, '.summary')).toBe(said(usual, '.summary'));
          expect(marks(element)).toEqual(marks(usual));
          expect(paper(element)).toBe(paper(usual));
        }
      });

      it(`and falls back where ${name} is removed, or is no text`, async () => {
        const usual = await draw(tag, {budget: realBudget(), width: 640});
        const element = await draw(tag, {budget: realBudget(), attributes: {[name]: 'x'}, width: 640});
        element.removeAttribute(name);
        await settled(element);
        expect(marks(element)).toEqual(marks(usual));
        const properties = element as unknown as Record<string, unknown>;
        for (const value of [null, undefined, 7, {}, []]) {
          properties[name] = value;
          await settled(element);
          expect(said(element, '.heading')).toBe(en);
          expect(marks(element)).toEqual(marks(usual));
        }
      });
    }

    it('and shows the heading in place of the plain title', async () => {
      const element = await draw(tag, {
        budget: realBudget(),
        attributes: {heading: 'Where it all comes from'}
      });
      expect(said(element, '.heading')).toBe('Where it all comes from');
      element.removeAttribute('heading');
      await settled(element);
      expect(said(element, '.heading')).toBe(en);
    });

    it('and gives the title its level in the outline of the page', async () => {
      const element = await draw(tag, {budget: realBudget()});
      expect(level(element)).toBe('3');
      for (const [given, shown] of [
        ['1', '1'],
        ['2', '2'],
        ['6', '6']
      ] as const) {
        element.setAttribute('heading-level', given);
        await settled(element);
        expect(level(element)).toBe(shown);
      }
    });

    it('and falls back where heading-level is no level', async () => {
      for (const given of ['', '0', '7', '-1', 'two', '1e9', 'NaN', 'Infinity']) {
        const element = await draw(tag, {budget: realBudget(), attributes: {'heading-level': given}});
        expect(level(element)).toBe('3');
      }
    });

    it('and falls back where timeout is no time', async () => {
      for (const timeout of ['', '0', '-1', 'soon', 'Infinity', '1e12']) {
        const element = await draw(tag, {attributes: {src: address('real'), timeout}});
        expect(said(element, '.heading')).toBe(en);
      }
    });

    it('and shows itself light or dark', async () => {
      const element = await draw(tag, {budget: realBudget(), attributes: {theme: 'light'}});
      expect(paper(element)).toBe('rgb(255, 255, 255)');
      element.theme = 'dark';
      await settled(element);
      expect(paper(element)).toBe('rgb(20, 27, 35)');
      expect(getComputedStyle(element).colorScheme).toBe('dark');
    });

    it('and hides where it is hidden', async () => {
      const element = await draw(tag, {budget: realBudget()});
      element.hidden = true;
      expect(getComputedStyle(element).display).toBe('none');
      element.hidden = false;
      expect(getComputedStyle(element).display).toBe('block');
    });
  });
}
