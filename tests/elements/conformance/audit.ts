import {describe, expect, it} from 'vitest';
import {violations} from '../axe.js';
import {draw, settled} from '../page.js';
import {realBudget} from '../real-budget.js';
import {address} from '../rubbish.js';
import {findAll, openTable} from '../shown.js';
import type {Widget} from '../widgets.js';

/** That axe finds nothing wrong, in whatever state. */
export function passesTheAudit({tag, views}: Widget): void {
  describe('passes the audit of axe', () => {
    for (const theme of ['light', 'dark']) {
      for (const lang of ['zh-CN', 'en']) {
        it(`drawn, ${theme}, in ${lang}`, async () => {
          for (const view of [{}, ...views]) {
            const element = await draw(tag, {
              budget: realBudget(),
              attributes: {theme, ...view},
              lang,
              width: 640
            });
            expect(await violations(element)).toEqual([]);
          }
        });

        it(`with table and checks open, ${theme}, in ${lang}`, async () => {
          const element = await draw(tag, {budget: realBudget(), attributes: {theme}, lang, width: 640});
          await openTable(element);
          for (const summary of findAll(element, '.checks summary')) summary.click();
          await settled(element);
          expect(await violations(element)).toEqual([]);
        });

        it(`with an error, ${theme}, in ${lang}`, async () => {
          const element = await draw(tag, {attributes: {theme, src: address('missing')}, lang});
          expect(await violations(element)).toEqual([]);
        });

        it(`empty, ${theme}, in ${lang}`, async () => {
          const element = await draw(tag, {attributes: {theme}, lang});
          expect(await violations(element)).toEqual([]);
          element.budget = {...realBudget(), cuts: [], statements: []};
          await settled(element);
          expect(await violations(element)).toEqual([]);
        });
      }
    }

    it('narrow', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 280});
      expect(await violations(element)).toEqual([]);
    });
  });
}
