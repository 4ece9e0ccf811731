import {describe, expect, it} from 'vitest';
import type {WidgetName} from '../../src/node.js';
import {NothingToDraw, renderStatic} from '../../src/node.js';
import {firstFile, leastFile} from '../budget/budgets.js';
import {hostileFile, hostileLabels} from '../elements/hostile.js';

const widgets: WidgetName[] = [
  'income-pie',
  'expenditure-bars',
  'economic-treemap',
  'change-cards',
  'checks'
];

const tags = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/g;

/** Names of elements and attributes; what is no well-formed markup fails the test. */
function partsOf(svg: string): {elements: Set<string>; attributes: Set<string>} {
  const open: string[] = [];
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const rest = svg.replace(tags, (_, closes: string, name: string, written: string, isAlone: string) => {
    elements.add(name);
    for (const [, attribute = ''] of written.matchAll(/ ([a-zA-Z:-]+)=/g)) attributes.add(attribute);
    if (closes) expect(open.pop()).toBe(name);
    else if (!isAlone) open.push(name);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
  return {elements, attributes};
}

describe('A figure as SVG', () => {
  it('is what it is called and says, for who cannot see it', () => {
    const svg = renderStatic(firstFile(), {
      widget: 'income-pie',
      format: 'svg',
      locale: 'en',
      heading: 'A < B'
    });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" height="\d+" viewBox="0 0 640 \d+" lang="en"/
    );
    expect(svg).toContain(
      "<title>A &lt; B</title><desc>Total income is 283.98 (CNY 10,000), of which 142.98 is this year's and 141.00 was carried over from last year.</desc>"
    );
  });

  it('has its colours in it, and names only fonts', () => {
    const svg = renderStatic(firstFile(), {widget: 'income-pie', format: 'svg', theme: 'dark'});
    expect(svg).toContain('fill="#141b23"');
    expect(svg).toContain('fill="#54a4f4"');
    expect(svg).not.toMatch(/var\(|url\(|style=|class=|currentcolor/i);
    expect(svg).toContain(
      'font-family="&quot;Noto Sans CJK SC&quot;, &quot;PingFang SC&quot;, &quot;Microsoft YaHei&quot;, sans-serif"'
    );
  });

  it('is as wide as it should be, with text="large" too', () => {
    const svg = renderStatic(firstFile(), {widget: 'checks', format: 'svg', width: 700, text: 'large'});
    expect(svg).toMatch(/ width="700" height="\d+" viewBox="0 0 560 /);
    expect(() => renderStatic(firstFile(), {widget: 'checks', format: 'svg', width: 100})).toThrow(
      'A picture cannot be 100 pixels wide: it is from 200 to 4000.'
    );
  });

  it('is refused where there is nothing to draw, with the reason', () => {
    const draw = () => renderStatic(leastFile(), {widget: 'economic-treemap', format: 'svg'});
    expect(draw).toThrow(NothingToDraw);
    expect(draw).toThrow('This budget does not publish expenditure by economic class.');
  });

  it('holds whatever a file says as text', () => {
    for (const label of hostileLabels)
      for (const widget of widgets) {
        const svg = renderStatic(hostileFile(label), {widget, format: 'svg', width: 360, heading: label});
        const {elements, attributes} = partsOf(svg);
        expect(
          [...elements].filter(
            name => !/^(svg|title|desc|g|rect|path|polyline|line|circle|text|tspan)$/.test(name)
          )
        ).toEqual([]);
        expect([...attributes].filter(name => /^on|href|src|style/.test(name))).toEqual([]);
        expect(svg).not.toMatch(/[\0-\x08\ud800-\udfff]/);
      }
  });
});
