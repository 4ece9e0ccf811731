import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {hear} from '../heard.js';
import {draw, frame, make, settled, stage} from '../page.js';
import {realBudget, realText} from '../real-budget.js';
import {address} from '../rubbish.js';
import type {Widget} from '../widgets.js';

const loaded = {entity: '新乡市红旗区工业和信息化局', fiscalYear: 2023, phase: 'approved'};
const both = ['budget-load', 'budget-error'];

/** An element inside the shadow of another, which is where many pages keep theirs. */
async function drawInShadow(element: ChartElement): Promise<void> {
  const host = document.createElement('div');
  host.attachShadow({mode: 'open'}).append(element);
  stage().append(host);
  await settled(element);
}

/** What an element tells its page. */
export function tellsThePage({tag}: Widget): void {
  describe('tells the page', () => {
    it('once that a file was read, and what it is', async () => {
      const element = make(tag, {attributes: {src: address('real')}});
      const heard = hear(element, ...both);
      stage().append(element);
      await settled(element);
      expect(heard.map(({type, detail}) => ({type, detail}))).toEqual([
        {type: 'budget-load', detail: loaded}
      ]);
    });

    it('once that a given budget was read', async () => {
      const element = make(tag, {budget: realBudget()});
      const heard = hear(element, ...both);
      stage().append(element);
      await settled(element);
      expect(heard.map(({type, detail}) => ({type, detail}))).toEqual([
        {type: 'budget-load', detail: loaded}
      ]);
    });

    it('once that the budget in its script was read', async () => {
      const element = make(tag);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.append(realText);
      element.append(script);
      const heard = hear(element, ...both);
      stage().append(element);
      await settled(element);
      expect(heard.map(({type, detail}) => ({type, detail}))).toEqual([
        {type: 'budget-load', detail: loaded}
      ]);
    });

    it('through shadow roots, up to the window', async () => {
      const heard = hear(window, ...both);
      await drawInShadow(make(tag, {budget: realBudget()}));
      await drawInShadow(make(tag, {budget: 'rubbish'}));
      expect(heard.map(({type, bubbles, composed}) => [type, bubbles, composed])).toEqual([
        ['budget-load', true, true],
        ['budget-error', true, true]
      ]);
    });

    it('once that a budget could not be read, and every fault of it as plain JSON', async () => {
      const element = make(tag, {budget: {...realBudget(), phase: 'guessed', currency: 'yuan'}});
      const heard = hear(element, ...both);
      stage().append(element);
      await settled(element);
      const faults = [
        {
          code: 'value',
          path: 'phase',
          expected: 'proposed | approved | adjusted | executed',
          found: '"guessed"'
        },
        {code: 'value', path: 'currency', expected: 'CNY', found: '"yuan"'}
      ];
      expect(heard.map(({type}) => type)).toEqual(['budget-error']);
      expect(JSON.parse(JSON.stringify(heard[0]?.detail))).toEqual({faults});
    });

    it('once that a file could not be had', async () => {
      const src = address('missing');
      const element = make(tag, {attributes: {src}});
      const heard = hear(element, ...both);
      stage().append(element);
      await settled(element);
      expect(heard.map(({type, detail}) => ({type, detail}))).toEqual([
        {
          type: 'budget-error',
          detail: {faults: [{code: 'not-found', path: src, expected: '200', found: '404'}]}
        }
      ]);
    });

    it('nothing more when it is moved, resized, spoken to in another language or shown in another way', async () => {
      for (const kind of ['real', 'missing']) {
        const element = await draw(tag, {attributes: {src: address(kind)}});
        const heard = hear(element, ...both);
        const block = stage(300);
        block.append(element);
        await settled(element);
        block.style.width = '700px';
        element.lang = 'zh-CN';
        element.theme = 'dark';
        element.heading = 'Anew';
        await frame();
        await settled(element);
        expect([kind, ...heard.map(({type}) => type)]).toEqual([kind]);
      }
    });

    it('again when it is given another budget, the same file a second time, or asked to refresh', async () => {
      const element = await draw(tag, {attributes: {src: address('real')}});
      const heard = hear(element, ...both);
      element.refresh();
      await settled(element);
      expect(heard.map(({type}) => type)).toEqual(['budget-load']);
      element.budget = realBudget();
      await settled(element);
      element.budget = realBudget();
      await settled(element);
      expect(heard.map(({type}) => type)).toEqual(['budget-load', 'budget-load', 'budget-load']);
    });

    it('what state it is in', async () => {
      const element = make(tag, {attributes: {src: address('slow')}});
      const states = () => ['loading', 'error', 'empty'].filter(state => element.matches(`:state(${state})`));
      stage().append(element);
      await frame();
      expect(states()).toEqual(['loading']);
      await settled(element);
      expect(states()).toEqual([]);
      element.src = address('missing');
      await settled(element);
      expect(states()).toEqual(['error']);
      element.removeAttribute('src');
      await settled(element);
      expect(states()).toEqual(['empty']);
      element.budget = {...realBudget(), cuts: [], statements: []};
      await settled(element);
      expect(states()).toEqual(['empty']);
      element.budget = 'rubbish';
      await settled(element);
      expect(states()).toEqual(['error']);
    });
  });
}
