import {describe, expect, it} from 'vitest';
import {readBudget} from '../../../src/budget/read.js';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {draw, make, settled, stage} from '../page.js';
import {realBudget, realText} from '../real-budget.js';
import {address} from '../rubbish.js';
import {said} from '../shown.js';
import {trusted} from '../trusted.js';
import type {Widget} from '../widgets.js';

const noSource = 'No data yet: give the address of a budget file in the src attribute.';
const title = (element: ChartElement) => said(element, '.heading');
const otherText = realText.replace('新乡市红旗区工业和信息化局', '另一个单位');

function scriptOf(text: string, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.append(text);
  return script;
}

/** Mutations are told of in a task of their own. */
async function noticed(element: ChartElement): Promise<void> {
  await new Promise(done => setTimeout(done));
  await settled(element);
}

/** Where an element takes its budget from, and which of several counts. */
export function takesItsBudget({tag, title: {en}}: Widget): void {
  describe('takes its budget', () => {
    it('from the file at src', async () => {
      expect(title(await draw(tag, {attributes: {src: address('real')}}))).toBe(en);
    });

    it('from a src that is an address within the site', async () => {
      const {pathname} = new URL(address('real'));
      expect(title(await draw(tag, {attributes: {src: pathname}}))).toBe(en);
    });

    it('from the budget property, as JSON.parse gives it', async () => {
      expect(title(await draw(tag, {budget: realBudget()}))).toBe(en);
    });

    it('from the budget property, as readBudget gives it', async () => {
      const reading = readBudget(realBudget());
      expect(title(await draw(tag, {budget: reading.ok && reading.budget}))).toBe(en);
    });

    it('from a child script', async () => {
      const element = make(tag);
      element.append(scriptOf(realText));
      stage().append(element);
      await settled(element);
      expect(title(element)).toBe(en);
    });

    it('from a child script that the parser of the page puts there', async () => {
      const block = stage();
      block.innerHTML = trusted(`<${tag}><script type="application/json">${realText}</script></${tag}>`);
      const element = block.firstElementChild as ChartElement;
      await settled(element);
      expect(title(element)).toBe(en);
    });

    it('from a child script that is added later', async () => {
      const element = await draw(tag);
      expect(said(element, '.state.empty')).toBe(noSource);
      element.append(scriptOf(realText));
      await noticed(element);
      expect(title(element)).toBe(en);
    });

    it('from a child script that is changed, as a whole or in its text', async () => {
      const element = await draw(tag);
      const script = scriptOf(realText);
      element.append(script);
      await noticed(element);
      script.replaceChildren(otherText);
      await noticed(element);
      expect(said(element, '.eyebrow')).toBe('另一个单位 · 2023 budget');
      (script.firstChild as Text).data = realText;
      await noticed(element);
      expect(said(element, '.eyebrow')).toBe('新乡市红旗区工业和信息化局 · 2023 budget');
    });

    it('from a child script no longer, once it is removed', async () => {
      const element = make(tag);
      const script = scriptOf(realText);
      element.append(script);
      stage().append(element);
      await settled(element);
      script.remove();
      await noticed(element);
      expect(said(element, '.state.empty')).toBe(noSource);
    });

    it('from no script of another type, and from none further down', async () => {
      const element = make(tag);
      const block = document.createElement('p');
      block.append(scriptOf(realText));
      element.append(scriptOf(realText, 'text/plain'), block);
      stage().append(element);
      await settled(element);
      expect(said(element, '.state.empty')).toBe(noSource);
    });

    it('from the property before src, and from src before a script', async () => {
      const element = make(tag, {attributes: {src: address('real')}});
      element.append(scriptOf('rubbish'));
      stage().append(element);
      await settled(element);
      expect(said(element, '.eyebrow')).toBe('新乡市红旗区工业和信息化局 · 2023 budget');
      element.budget = JSON.parse(otherText);
      await settled(element);
      expect(said(element, '.eyebrow')).toBe('另一个单位 · 2023 budget');
      element.budget = undefined;
      await settled(element);
      expect(said(element, '.eyebrow')).toBe('新乡市红旗区工业和信息化局 · 2023 budget');
    });

    it('from a property that was set before the element was upgraded', async () => {
      const inert = document.implementation.createHTMLDocument('');
      const element = inert.createElement(tag) as ChartElement;
      expect(element.renderRoot).toBeUndefined();
      element.budget = realBudget();
      element.heading = 'Set early';
      stage().append(element);
      await settled(element);
      expect(title(element)).toBe('Set early');
      expect(said(element, '.eyebrow')).toBe('新乡市红旗区工业和信息化局 · 2023 budget');
    });

    it('anew, when src or the property changes', async () => {
      const element = await draw(tag, {attributes: {src: address('missing')}});
      expect(said(element, '.state.error strong')).toBe('This budget cannot be shown');
      element.src = address('real');
      await settled(element);
      expect(title(element)).toBe(en);
      element.budget = JSON.parse(otherText);
      await settled(element);
      expect(said(element, '.eyebrow')).toBe('另一个单位 · 2023 budget');
    });
  });
}
