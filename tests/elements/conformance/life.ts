import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {hear, next} from '../heard.js';
import {draw, frame, make, settled, stage} from '../page.js';
import {realBudget} from '../real-budget.js';
import {address, requestsOf} from '../rubbish.js';
import {said} from '../shown.js';
import type {Widget} from '../widgets.js';

const noSource = 'No data yet: give the address of a budget file in the src attribute.';
const title = (element: ChartElement) => said(element, '.heading');

/** What a page may do to an element in its life. */
export function livesOn({tag, title: {en}}: Widget): void {
  describe('lives on', () => {
    it('when it is moved to another place', async () => {
      const element = await draw(tag, {budget: realBudget()});
      stage(400).append(element);
      await settled(element);
      expect(title(element)).toBe(en);
    });

    it('when it is moved while its file is on its way, with one request', async () => {
      const src = address('slow');
      const element = make(tag, {attributes: {src}});
      stage().append(element);
      await frame();
      stage().append(element);
      await frame();
      stage().append(element);
      await settled(element);
      expect(title(element)).toBe(en);
      expect(await requestsOf(src)).toBe(1);
    });

    it('when it is moved after its file came, without a request', async () => {
      const src = address('real');
      const element = await draw(tag, {attributes: {src}});
      stage().append(element);
      await settled(element);
      expect(title(element)).toBe(en);
      expect(await requestsOf(src)).toBe(1);
    });

    it('and follows its file after it was moved', async () => {
      const src = address('real');
      const element = await draw(tag, {attributes: {src}});
      const other = await draw(tag, {attributes: {src}});
      stage().append(element);
      await settled(element);
      const heard = hear(element, 'budget-load');
      const loaded = next(other, 'budget-load');
      other.refresh();
      await loaded;
      await settled(element);
      expect(heard.length).toBe(1);
    });

    it('as a clone', async () => {
      const element = await draw(tag, {attributes: {src: address('real'), heading: 'Cloned'}});
      const clone = element.cloneNode(true) as ChartElement;
      stage().append(clone);
      await settled(clone);
      expect(title(clone)).toBe('Cloned');
      expect(said(clone, '.summary')).toBe(said(element, '.summary'));
    });

    it('when it is taken away and put back', async () => {
      const element = await draw(tag, {attributes: {src: address('real')}});
      const block = element.parentElement;
      element.remove();
      await frame();
      block?.append(element);
      await settled(element);
      expect(title(element)).toBe(en);
    });

    it('when it is taken away while its file is on its way, and put back', async () => {
      const element = make(tag, {attributes: {src: address('slow')}});
      const block = stage();
      block.append(element);
      await frame();
      element.remove();
      await frame();
      block.append(element);
      await settled(element);
      expect(title(element)).toBe(en);
    });

    it('when its src changes while it is taken away', async () => {
      const element = await draw(tag, {attributes: {src: address('missing')}});
      const block = element.parentElement;
      element.remove();
      await frame();
      element.src = address('real');
      await frame();
      block?.append(element);
      await settled(element);
      expect(title(element)).toBe(en);
    });

    it('without its budget, once that is cleared', async () => {
      const element = await draw(tag, {budget: realBudget()});
      element.budget = undefined;
      await settled(element);
      expect(said(element, '.state.empty')).toBe(noSource);
      element.budget = realBudget();
      await settled(element);
      expect(title(element)).toBe(en);
      element.budget = null;
      await settled(element);
      expect(said(element, '.state.empty')).toBe(noSource);
    });

    it('without its file, once src is removed', async () => {
      const element = await draw(tag, {attributes: {src: address('real')}});
      element.removeAttribute('src');
      await settled(element);
      expect(said(element, '.state.empty')).toBe(noSource);
    });

    it('without its file, when src is removed while the file is on its way', async () => {
      const src = address('slow');
      const element = make(tag, {attributes: {src}});
      stage().append(element);
      await frame();
      element.removeAttribute('src');
      await new Promise(done => setTimeout(done, 400));
      await settled(element);
      expect(said(element, '.state.empty')).toBe(noSource);
    });

    it('with the later of two files, whichever comes last', async () => {
      const element = make(tag, {attributes: {src: address('slow')}});
      stage().append(element);
      await frame();
      element.src = address('missing');
      await new Promise(done => setTimeout(done, 500));
      await settled(element);
      expect(said(element, '.state.error strong')).toBe('This budget cannot be shown');
    });
  });
}
