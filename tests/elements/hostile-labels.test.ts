import {describe, expect, it} from 'vitest';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {hostileFile, hostileLabels} from './hostile.js';
import {allowNoMishap} from './mishaps.js';
import {draw} from './page.js';
import {realBudget} from './real-budget.js';
import {address} from './rubbish.js';
import {find, findAll, openTable, said} from './shown.js';
import {widgets} from './widgets.js';

allowNoMishap();

const harmed = () => 'harmed' in window;

/** Elements that no template of ours makes, and attributes that none of ours sets. */
function strangers(element: ChartElement): string[] {
  const all = findAll(element, '.card, .card *');
  const nodes = all.filter(node =>
    /^(img|script|iframe|object|embed|link|base|form|input)$/.test(node.localName)
  );
  const attributes = all.flatMap(node => node.getAttributeNames()).filter(name => name.startsWith('on'));
  return [...nodes.map(({localName}) => localName), ...attributes];
}

/** How many elements of each kind are drawn, whatever they say. */
function shape(element: ChartElement): string {
  return findAll(element, 'figure, table, tr, th, td, footer, details, .mark, button, a')
    .map(({localName}) => localName)
    .join(' ');
}

const shortened = (label: string) => (label.length > 40 ? `${label.slice(0, 20)}…` : JSON.stringify(label));

describe('A hostile label is shown as the text that it is:', () => {
  for (const label of hostileLabels.slice(0, -1)) {
    for (const {tag, views} of widgets) {
      it(`${shortened(label)} in ${tag}`, async () => {
        for (const attributes of [{}, ...views]) {
          for (const lang of ['zh-CN', 'en']) {
            const element = await draw(tag, {budget: hostileFile(label), attributes, lang, width: 640});
            await openTable(element);
            expect(said(element, '.state.error')).toBe('');
            expect(strangers(element)).toEqual([]);
            expect(findAll(element, 'a')).toEqual([]);
            expect(find(element, '.eyebrow').textContent).toContain(label);
            expect(find(element, '.card').textContent?.split(label).length).toBeGreaterThan(2);
            const {right} = element.getBoundingClientRect();
            expect(find(element, '.plot').getBoundingClientRect().right).toBeLessThanOrEqual(right);
            expect(find(element, '.card').scrollWidth).toBeLessThanOrEqual(640);
          }
        }
        expect(harmed()).toBe(false);
      });
    }
  }

  it('which leaves the shape of the widget as a plain label does', async () => {
    for (const {tag} of widgets) {
      const usual = await draw(tag, {budget: hostileFile('plain'), lang: 'zh-CN', width: 640});
      await openTable(usual);
      for (const label of hostileLabels.slice(0, 4)) {
        const element = await draw(tag, {budget: hostileFile(label), lang: 'zh-CN', width: 640});
        await openTable(element);
        expect(element.renderRoot.querySelectorAll('tr').length).toBe(
          usual.renderRoot.querySelectorAll('tr').length
        );
        expect(shape(element)).toBe(shape(usual));
      }
    }
  });

  it('from a file too', async () => {
    for (const {tag} of widgets) {
      const element = await draw(tag, {attributes: {src: address('hostile')}, lang: 'zh-CN'});
      expect(said(element, '.eyebrow')).toBe('<img src=x onerror="window.harmed = true"> · 2023年度预算');
      expect(strangers(element)).toEqual([]);
    }
    expect(harmed()).toBe(false);
  });

  it('in a heading, and in an error that quotes it', async () => {
    for (const label of hostileLabels) {
      const titled = await draw('budget-income-pie', {budget: realBudget(), attributes: {heading: label}});
      expect(find(titled, '.heading').textContent).toContain(label);
      const budget = {...realBudget(), phase: label, [`x${label}`]: {constructor: label}};
      const element = await draw('budget-income-pie', {budget, lang: 'zh-CN'});
      expect(findAll(element, '.state.error').length).toBe(1);
      expect([...strangers(titled), ...strangers(element)]).toEqual([]);
    }
    expect(harmed()).toBe(false);
  });
});

describe('The link to the source', () => {
  const sourced = (url: string) => ({...realBudget(), source: {title: '预算', url}});

  it('is made for https alone', async () => {
    const element = await draw('budget-income-pie', {budget: sourced('https://example.com/a?b=1#c')});
    const link = find<HTMLAnchorElement>(element, '[part=source] a');
    expect(link.href).toBe('https://example.com/a?b=1#c');
    expect(link.rel.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
    expect(link.textContent).toBe('预算');
  });

  for (const url of [
    'javascript:window.harmed=true',
    ' javascript:window.harmed=true',
    'JaVaScRiPt:window.harmed=true',
    'java\nscript:window.harmed=true',
    'http://example.com/',
    'data:text/html,<script>window.harmed=true</script>',
    'vbscript:harm',
    '//example.com/',
    'https:',
    'https://',
    'https://[',
    ''
  ]) {
    it(`is not made for ${JSON.stringify(url)}`, async () => {
      const element = await draw('budget-income-pie', {budget: sourced(url), lang: 'zh-CN'});
      expect(findAll(element, 'a')).toEqual([]);
      expect(said(element, '[part=source]')).toBe('来源：预算');
      expect(harmed()).toBe(false);
    });
  }
});

describe('A key that could reach a prototype', () => {
  it('leaves Object.prototype alone, wherever it stands', async () => {
    const texts = [
      `{"__proto__": {"polluted": true}}`,
      `{"constructor": {"prototype": {"polluted": true}}}`,
      JSON.stringify(hostileFile('x')).replaceAll('"name":"x"', '"name":"x","__proto__":{"polluted":true}'),
      JSON.stringify(hostileFile('__proto__'))
    ];
    for (const text of texts) {
      for (const {tag} of widgets) {
        await draw(tag, {budget: JSON.parse(text) as unknown, attributes: {drill: '__proto__'}});
      }
    }
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('is a name like any other where it is a label or a code', async () => {
    for (const {tag} of widgets) {
      const element = await draw(tag, {budget: hostileFile('__proto__'), lang: 'zh-CN'});
      expect(said(element, '.eyebrow')).toBe('__proto__ · 2023年度预算');
    }
  });
});
