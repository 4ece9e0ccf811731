import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {find, findAll, marks, said, saidByAll, table} from './shown.js';

allowNoMishap();

const tag = 'budget-expenditure-bars';
const show = (attributes: Record<string, string> = {}) =>
  draw(tag, {budget: realBudget(), lang: 'zh-CN', attributes, width: 640});

async function pick(element: ChartElement, label: string): Promise<void> {
  await userEvent.selectOptions(find(element, 'select'), label);
  await settled(element);
}

describe('Amounts', () => {
  it('are in the unit of the file, and in another when the reader picks it', async () => {
    const element = await show();
    expect(find<HTMLSelectElement>(element, 'select').selectedOptions[0]?.textContent).toBe('万元');
    expect(marks(element)[0]).toBe('工资福利支出，101.54 万元，占 35.8%');
    await pick(element, '元');
    expect(marks(element)[0]).toBe('工资福利支出，1,015,400 元，占 35.8%');
    expect(said(element, '.summary')).toMatch(/^支出总计 2,839,800 元：/);
    expect(element.getAttribute('unit')).toBe('1');
    expect((await table(element))[1]).toContain('1,374,800');
    expect(said(element, 'caption')).toBe('基本支出与项目支出（单位：元）');
  });

  it('are in the unit that the page fixes, and in that of the file where the page says nonsense', async () => {
    expect(marks(await show({unit: '100000000'}))[0]).toBe('工资福利支出，0.010154 亿元，占 35.8%');
    for (const unit of ['0', '-1', '万元', 'Infinity', '']) {
      expect(marks(await show({unit}))[0]).toBe('工资福利支出，101.54 万元，占 35.8%');
    }
  });

  it('are offered per head when the page says how many people there are', async () => {
    const options = (element: ChartElement) => saidByAll(element, 'select option');
    expect(options(await show())).toEqual(['元', '万元', '亿元']);
    const element = await show({population: '410000', 'population-source': '第七次人口普查'});
    expect(options(element)).toEqual(['元', '万元', '亿元', '人均 元']);
    await pick(element, '人均 元');
    expect(element.hasAttribute('per-head')).toBe(true);
    expect(marks(element)[0]).toBe('工资福利支出，人均 2.48 元，占 35.8%');
    expect(saidByAll(element, '.note').at(-1)).toBe(
      '人均金额按 410,000 人计算（第七次人口普查），四舍五入；表格中为总额。'
    );
    expect((await table(element))[1]).toContain('137.48');
    expect(said(element, 'caption')).toBe('基本支出与项目支出（单位：万元）');
    await pick(element, '万元');
    expect(element.hasAttribute('per-head')).toBe(false);
    expect(marks(element)[0]).toBe('工资福利支出，101.54 万元，占 35.8%');
  });

  it('are not per head without a number of people', async () => {
    for (const population of ['', '0', '-5', 'many', '0.5', 'Infinity', '1e21']) {
      const element = await show({'per-head': '', population});
      expect(marks(element)[0]).toBe('工资福利支出，101.54 万元，占 35.8%');
      expect(saidByAll(element, 'select option')).not.toContain('人均 元');
    }
  });

  it('of a report of the checks stay as they are printed', async () => {
    const report = await draw('budget-checks', {budget: realBudget(), lang: 'zh-CN'});
    expect(findAll(report, 'select')).toEqual([]);
  });
});
