import {describe, expect, it} from 'vitest';
import type {WidgetName} from '../../src/node.js';
import {renderStatic} from '../../src/node.js';
import {firstFile} from '../budget/budgets.js';

const names: [WidgetName, string][] = [
  ['income-pie', 'Income by source'],
  ['expenditure-bars', 'Basic and project expenditure'],
  ['economic-treemap', 'Expenditure by economic class'],
  ['change-cards', 'Change from last year'],
  ['checks', 'Does it add up?']
];

describe('A figure for a mail', () => {
  it.each(names)('has no script, no class and no style sheet: %s', (widget, title) => {
    const html = renderStatic(firstFile(), {widget, format: 'html', locale: 'en'});
    expect(html).toContain(`>${title}</p>`);
    expect(html).not.toMatch(/<(script|style|link|svg|img|details|button)|\s(class|id|on\w+)=/);
    expect(html.match(/<table/g)).toHaveLength(1);
  });

  it('says who, which year, what, and from where, with every number', () => {
    const html = renderStatic(firstFile(), {widget: 'income-pie', format: 'html'});
    const text = html.replace(/<\/(p|th|td|caption)>/g, '\n').replace(/<[^>]*>/g, '');
    expect(text.split('\n').slice(0, 8)).toEqual([
      '新乡市红旗区工业和信息化局 · 2023年度预算',
      '收入结构',
      '收入总计 283.98 万元，其中本年收入 142.98 万元，上年结转结余 141.00 万元。',
      '收入结构（单位：万元）',
      '项目',
      '金额',
      '占比',
      '本年收入合计'
    ]);
    expect(html).toContain('text-align:right;white-space:nowrap;font-weight:bold">283.98</td>');
  });

  it('holds whatever a file or a page says as text', () => {
    const file = firstFile() as {entity: {name: string}};
    file.entity.name = '"><img src=x onerror=alert(1)>';
    const html = renderStatic(file, {widget: 'checks', format: 'html', heading: '</p><b>'});
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt; · ');
  });

  it('is dark where that is asked for', () => {
    const html = renderStatic(firstFile(), {widget: 'income-pie', format: 'html', theme: 'dark'});
    expect(html).toContain('background:#141b23;color:#eef2f6');
  });
});

describe('Data', () => {
  it('is the exact table, in the view that is asked for', () => {
    const csv = renderStatic(firstFile(), {
      widget: 'economic-treemap',
      format: 'csv',
      locale: 'en',
      classification: 'government'
    });
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFFItem,Code,Amount,Share \(unit: %\),General public budget,/);
    expect(csv).toContain('Total expenditure,,283.98,100.0,');
  });

  it('is the whole budget as JSON', () => {
    const json = renderStatic(firstFile(), {widget: 'checks', format: 'json'});
    expect((JSON.parse(json) as {fiscalYear: number}).fiscalYear).toBe(2023);
  });

  it('is refused where there is nothing to draw, with the reason', () => {
    const file = {...firstFile(), cuts: [], statements: [], comparatives: []};
    expect(() => renderStatic(file, {widget: 'income-pie', format: 'csv', locale: 'en'})).toThrow(
      'no income'
    );
  });
});
