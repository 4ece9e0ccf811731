import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../../src/elements/chart-element.js';
import {draw, settled} from '../page.js';
import {realBudget} from '../real-budget.js';
import {find, findAll, marks, openTable, plain, said, saidOfChecks, table, unitLine} from '../shown.js';
import type {Widget} from '../widgets.js';

const looks = (views: Widget['views']) => [{}, ...views];

/** Every amount, and every share, that a text names. */
const numbersIn = (text: string) => text.match(/[−+<]?\d[\d,]*(\.\d+)?%|[−+]?\d[\d,]*\.\d+(?!%)/g) ?? [];

/** What the cells of a table say, and each word of them. */
async function cellsOf(element: ChartElement): Promise<Set<string>> {
  const cells = (await table(element)).flat();
  return new Set(cells.flatMap(cell => [cell, cell.replace(/^[+−]/, '')]));
}

/** The anatomy that all widgets share. */
export function isOneFigure({tag, title, check, views}: Widget): void {
  describe('is one figure', () => {
    it('named by its visible title', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      expect(findAll(element, 'figure').length).toBe(1);
      const id = find(element, 'figure').getAttribute('aria-labelledby') ?? '';
      const name = find(element, `#${id}`);
      expect(plain(name.textContent)).toBe(title.zh);
      expect(name.checkVisibility()).toBe(true);
      expect(name.getBoundingClientRect().height).toBeGreaterThan(16);
      expect(name.getAttribute('role')).toBe('heading');
    });

    it('with who and which year above the title', async () => {
      const zh = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      expect(said(zh, '.eyebrow')).toBe('新乡市红旗区工业和信息化局 · 2023年度预算');
      const en = await draw(tag, {budget: realBudget(), lang: 'en'});
      expect(said(en, '.eyebrow')).toBe('新乡市红旗区工业和信息化局 · 2023 budget');
      expect(find(en, '.eyebrow [lang]').lang).toBe('zh-CN');
    });

    it('with a visible summary of 20 to 250 characters', async () => {
      for (const attributes of looks(views)) {
        for (const lang of ['zh-CN', 'en']) {
          const element = await draw(tag, {budget: realBudget(), attributes, lang});
          const {length} = said(element, '.summary');
          expect(length).toBeGreaterThanOrEqual(20);
          expect(length).toBeLessThanOrEqual(250);
          expect(find(element, '.summary').checkVisibility()).toBe(true);
        }
      }
    });

    it('with its check, unit and source below', async () => {
      const zh = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      expect(said(zh, '.checks summary')).toBe(check?.zh ?? '');
      expect(unitLine(zh)).toBe('单位：万元');
      expect(said(zh, '[part=source]')).toBe(
        '来源：新乡市红旗区工业和信息化局 2023 年度部门预算 · 2023年4月'
      );
      const en = await draw(tag, {budget: realBudget(), lang: 'en'});
      expect(said(en, '.checks summary')).toBe(check?.en ?? '');
      expect(unitLine(en)).toBe('Unit: CNY 10,000');
      expect(said(en, '[part=source]')).toBe(
        'Source: 新乡市红旗区工业和信息化局 2023 年度部门预算 · April 2023'
      );
    });

    it('with a check, if it is no report of checks itself, that opens to what was compared', async () => {
      if (!check) return;
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      const checks = await saidOfChecks(element);
      expect(find<HTMLDetailsElement>(element, '.checks').open).toBe(true);
      expect(checks.at(-1)).toMatch(/其余 \d+ 处核对完全一致。$/);
    });

    it('with a table that its native disclosure opens by a click and by a key', async () => {
      const element = await draw(tag, {budget: realBudget()});
      const details = find<HTMLDetailsElement>(element, 'details.table');
      const summary = find(element, 'details.table > summary');
      expect(findAll(element, 'table').length).toBe(0);
      await userEvent.click(summary);
      await settled(element);
      expect(details.open).toBe(true);
      expect(find(element, 'table').checkVisibility()).toBe(true);
      await userEvent.keyboard('{Enter}');
      await settled(element);
      expect(details.open).toBe(false);
      await userEvent.keyboard('{Enter}');
      await settled(element);
      expect(find(element, 'table').checkVisibility()).toBe(true);
    });

    it('with a table that has a caption, headers with a scope, and no merged cells', async () => {
      for (const attributes of looks(views)) {
        const element = await draw(tag, {budget: realBudget(), attributes, lang: 'zh-CN'});
        const rows = await table(element);
        expect(said(element, 'caption')).toContain(said(element, '.heading'));
        expect(findAll(element, 'thead th').every(cell => cell.getAttribute('scope') === 'col')).toBe(true);
        expect(findAll(element, 'tbody th').every(cell => cell.getAttribute('scope') === 'row')).toBe(true);
        expect(findAll(element, 'tbody tr').every(row => row.firstElementChild?.localName === 'th')).toBe(
          true
        );
        expect(findAll(element, '[colspan], [rowspan]')).toEqual([]);
        expect(new Set(rows.map(row => row.length)).size).toBe(1);
      }
    });

    it('with a table that states its unit', async () => {
      const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      await openTable(element);
      expect(said(element, 'table')).toContain('万元');
    });

    it('whose table has every number of its drawing', async () => {
      for (const attributes of looks(views)) {
        const element = await draw(tag, {budget: realBudget(), attributes, lang: 'zh-CN'});
        const cells = await cellsOf(element);
        const drawn = [...marks(element), said(element, '.plot')].flatMap(numbersIn);
        expect(drawn.length).toBeGreaterThan(3);
        expect(drawn.filter(number => !cells.has(number.replace(/^[+−]/, '')))).toEqual([]);
      }
    });

    it('whose table has every number of its summary', async () => {
      for (const attributes of looks(views)) {
        const element = await draw(tag, {budget: realBudget(), attributes, lang: 'zh-CN'});
        const cells = await cellsOf(element);
        const summed = numbersIn(said(element, '.summary'));
        // A report of checks counts findings; every other widget sums amounts up.
        expect(summed.length).toBeGreaterThan(check ? 1 : -1);
        expect(summed.filter(number => !cells.has(number))).toEqual([]);
      }
    });

    it('that can be told how it is used without a pointer', async () => {
      const keys = {
        zh: '用方向键逐项查看，回车进入，Esc 返回。',
        en: 'Arrow keys move from item to item, Enter goes in, Esc comes out.'
      };
      const zh = await draw(tag, {budget: realBudget(), lang: 'zh-CN'});
      const en = await draw(tag, {budget: realBudget(), lang: 'en'});
      if (marks(zh).length === 0) return;
      expect(zh.renderRoot.textContent).toContain(keys.zh);
      expect(en.renderRoot.textContent).toContain(keys.en);
    });
  });
}
