import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {allowNoMishap} from './mishaps.js';
import {draw, settled} from './page.js';
import {linesOf, pixelsOf, readPicture} from './picture-file.js';
import {realBudget} from './real-budget.js';
import {button, find, findAll} from './shown.js';

allowNoMishap();

const real = (tag: string, more: object = {}) =>
  draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 640, ...more});
const pictureOf = async (element: ChartElement) => readPicture(await element.toSVG());

describe('The picture of a figure', () => {
  it('is the same for the same figure', async () => {
    const element = await real('budget-economic-treemap');
    expect(await element.toSVG()).toBe(await element.toSVG());
  });

  it('breaks lines where the page does', async () => {
    for (const width of [280, 360, 640]) {
      const element = await real('budget-income-pie', {width});
      const lines = linesOf(await pictureOf(element));
      const summary = lines.slice(
        lines.indexOf('收入结构') + 1,
        lines.findIndex(line => line.endsWith('。')) + 1
      );
      expect(summary.join('').replaceAll(/\s/g, '')).toBe(
        '收入总计283.98万元，其中本年收入142.98万元，上年结转结余141.00万元。'
      );
      const {height} = find(element, '.summary').getBoundingClientRect();
      expect(summary.length).toBe(Math.round(height / 22.5));
    }
  });

  it('has shapes in their colours', async () => {
    const element = await real('budget-expenditure-bars');
    const bars = (await pictureOf(element)).querySelectorAll('rect[height="34"]');
    expect([...bars].map(bar => bar.closest('[fill]')?.getAttribute('fill'))).toEqual(
      findAll(element, '.plot rect[height="34"]').map(bar => getComputedStyle(bar).fill)
    );
    expect(new Set([...bars].map(bar => bar.closest('[fill]')?.getAttribute('fill'))).size).toBe(5);
  });

  it('says of the views that can be chosen the one that is shown', async () => {
    const element = await real('budget-economic-treemap', {attributes: {classification: 'government'}});
    const lines = linesOf(await pictureOf(element));
    expect(lines).toContain('政府经济分类');
    expect(lines).not.toContain('部门经济分类');
    expect(lines.join()).not.toContain('›');
  });

  it('is without the way back where something is opened', async () => {
    const element = await real('budget-economic-treemap', {attributes: {drill: '301'}});
    const lines = linesOf(await pictureOf(element));
    expect(lines).toContain('工资福利支出');
    expect(lines.join()).not.toContain('←');
  });

  it('is without tip, table and menu, and has of the checks what they come to, open or not', async () => {
    const element = await real('budget-income-pie');
    const plain = await element.toSVG();
    for (const summary of findAll(element, '.footer > details > summary, .offers > details > summary'))
      summary.click();
    await settled(element);
    find(element, '.mark').dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await settled(element);
    expect(findAll(element, '.tip, table, fieldset, .checks li').length).toBe(6);
    expect(await element.toSVG()).toBe(plain);
    expect(linesOf(readPicture(plain))).toContain('合计一致');
  });

  it('names the unit that the reader chose', async () => {
    const element = await real('budget-income-pie', {attributes: {unit: '1'}});
    const lines = linesOf(await pictureOf(element));
    expect(lines.slice(lines.indexOf('单位：'))[1]).toBe('元');
    expect(lines).toContain('2,839,800');
  });

  it('has the heading that the page gave it', async () => {
    const picture = await pictureOf(await real('budget-income-pie', {attributes: {heading: '钱从哪里来'}}));
    expect(picture.querySelector('title')?.textContent).toBe('钱从哪里来');
    expect(linesOf(picture)).toContain('钱从哪里来');
  });

  it('has the font of the page, and of a part that has another', async () => {
    const element = await real('budget-income-pie');
    element.style.fontFamily = 'serif';
    find(element, '.heading').style.fontFamily = 'monospace';
    const picture = await pictureOf(element);
    expect(picture.getAttribute('font-family')).toMatch(/^serif, "Noto Sans CJK SC"/);
    const fonts = [...picture.querySelectorAll('[font-family]')].map(part =>
      part.getAttribute('font-family')
    );
    expect(fonts).toEqual(['monospace']);
  });

  it('is as large as without text="large", in the width that this leaves', async () => {
    const large = await pictureOf(await real('budget-income-pie', {attributes: {text: 'large'}, width: 700}));
    const plain = await pictureOf(await real('budget-income-pie', {width: 560}));
    // Its frame is thinner by the same quarter.
    expect([large, plain].map(picture => picture.getAttribute('width'))).toEqual(['559', '558']);
    expect(linesOf(large)).toEqual(linesOf(plain));
    const sizes = (picture: Element) =>
      [...picture.querySelectorAll('text')].map(line => line.getAttribute('font-size'));
    expect(sizes(large)).toEqual(sizes(plain));
    const spots = (picture: Element) =>
      [...picture.querySelectorAll(':scope > text')].map(line => Number(line.getAttribute('y')));
    spots(large).forEach((y, index) => expect(Math.abs(y - (spots(plain)[index] ?? 0))).toBeLessThan(1.5));
  });

  it('leaves the page where it was scrolled to, and focus where it was', async () => {
    const element = await real('budget-checks', {attributes: {level: 'agrees'}});
    const link = button(element, '下载报告（表格）');
    link.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    const {scrollY} = window;
    expect(scrollY).toBeGreaterThan(20);
    await element.toSVG();
    await settled(element);
    expect(window.scrollY).toBe(scrollY);
    expect(element.shadowRoot?.activeElement).toBe(link);
  });

  it('does not fit on a canvas where it is too large, and says so', async () => {
    const element = await real('budget-income-pie');
    await expect(element.toPNG(200)).rejects.toThrow('图片过大，请选较小的。');
  });

  it('has the colour of the page at every corner', async () => {
    const {data, width, height} = await pixelsOf(
      await (await real('budget-income-pie', {attributes: {theme: 'dark'}})).toPNG(1)
    );
    for (const corner of [0, width - 1, width * (height - 1), width * height - 1]) {
      expect([...data.slice(corner * 4, corner * 4 + 4)]).toEqual([20, 27, 35, 255]);
    }
  });
});
