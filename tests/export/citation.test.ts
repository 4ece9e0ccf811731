import {describe, expect, it} from 'vitest';
import file from '../../demo/budgets/hongqi-gxj-2023.json' with {type: 'json'};
import {readBudget} from '../../src/budget/read.js';
import {citation} from '../../src/export/citation.js';
import {wordsFor} from '../../src/format/languages.js';
import {Speaker} from '../../src/format/speaker.js';

function cite(source: object | undefined, lang: string, more: object = {}): string {
  const reading = readBudget({...file, ...more, source});
  if (!reading.ok) throw new Error('The file cannot be read.');
  const say = new Speaker(wordsFor(lang), reading.budget, 10000, 2);
  return citation(reading.budget, say, '2026-11-25');
}

describe('A citation', () => {
  it('says whose budget it is, of which year and phase, where and when it was published, and when it was looked up', () => {
    expect(cite(file.source, 'zh-CN')).toBe(
      '新乡市红旗区工业和信息化局：2023年度预算，《新乡市红旗区工业和信息化局 2023 年度部门预算》，2023年4月（2026-11-25 查阅）。'
    );
    expect(cite(file.source, 'en')).toBe(
      '新乡市红旗区工业和信息化局: 2023 budget, “新乡市红旗区工业和信息化局 2023 年度部门预算”, April 2023 (accessed 2026-11-25).'
    );
  });

  it('names the publisher where that is another than who spends, and the address where it is https', () => {
    const source = {
      title: '部门预算',
      publisher: '红旗区财政局',
      published: '2023-04-07',
      url: 'https://example.com/a'
    };
    expect(cite(source, 'zh-CN')).toBe(
      '新乡市红旗区工业和信息化局：2023年度预算，《部门预算》，红旗区财政局，2023年4月7日，https://example.com/a（2026-11-25 查阅）。'
    );
    expect(cite({...source, url: 'javascript:alert(1)'}, 'en', {phase: 'executed'})).toBe(
      '新乡市红旗区工业和信息化局: 2023 final account, “部门预算”, 红旗区财政局, 7 April 2023 (accessed 2026-11-25).'
    );
  });

  it('says what it can where the file names no source', () => {
    expect(cite(undefined, 'zh-CN')).toBe('新乡市红旗区工业和信息化局：2023年度预算（2026-11-25 查阅）。');
  });
});
