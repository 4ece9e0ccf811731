import {describe, expect, it} from 'vitest';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {said, saidByAll} from './shown.js';

allowNoMishap();

describe('A file that has only the text of its narrative', () => {
  it('is drawn with what its sentences say, once the page can read them', async () => {
    const {statements: _, ...budget} = realBudget();
    const element = await draw('budget-change-cards', {budget, lang: 'zh-CN'});
    expect(said(element, '.summary')).not.toContain('116.14');
    await import('../../src/narratives.js');
    await settled(element);
    expect(said(element, '.summary')).toBe(
      '与 2022 年预算相比，收入总计、支出总计均增加 116.14 万元，增长 69.2%。'
    );
    expect(saidByAll(element, '.one')[0]).toContain('✓ 与公布的增减一致');
  });
});
