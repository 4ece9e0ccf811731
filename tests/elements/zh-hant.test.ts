import {describe, expect, it} from 'vitest';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {findAll, said} from './shown.js';

allowNoMishap();

describe('A page that adds traditional Chinese', () => {
  it('has its widgets speak it at once to whom they spoke simplified before, and follow its language', async () => {
    const element = await draw('budget-expenditure-bars', {budget: realBudget()});
    const speak = async (lang: string) => {
      document.documentElement.lang = lang;
      await settled(element);
      return [element.renderRoot.querySelector('.card')?.getAttribute('lang'), said(element, '.summary')];
    };
    const simplified = [
      'zh-CN',
      '支出总计 283.98 万元：基本支出 137.48，占 48.41%；项目支出 146.50，占 51.59%。'
    ];
    expect(await speak('zh-TW')).toEqual(simplified);
    await import('../../src/locales/zh-hant.js');
    await settled(element);
    expect(said(element, '.summary')).toBe(
      '支出總計 283.98 萬元：基本支出 137.48，占 48.41%；項目支出 146.50，占 51.59%。'
    );
    expect(await speak('zh-CN')).toEqual(simplified);
    expect((await speak('en'))[0]).toBe('en');
    expect((await speak('zh-HK'))[0]).toBe('zh-Hant');
    element.lang = 'zh-CN';
    await settled(element);
    expect(said(element, '.summary')).toBe(simplified[1]);
    element.lang = '';
    element.setAttribute('view', 'function');
    await settled(element);
    expect(findAll(element, '.plot [lang="zh-CN"]').map(name => name.textContent)).toContain('行政运行');
  });
});
