import {expect, test} from 'vitest';
import {checkBudget} from '../../src/budget/check.js';
import {findingsCsv} from '../../src/export/findings-csv.js';
import {wordsFor} from '../../src/format/languages.js';
import {Speaker} from '../../src/format/speaker.js';
import {firstFile, read} from '../budget/budgets.js';
import {transcription} from '../documents/transcribed.js';

function linesOf(file: unknown, lang: string): string[] {
  const budget = read(file);
  const findings = checkBudget(budget).filter(({level}) => level !== 'agrees');
  const say = new Speaker(wordsFor(lang), budget, budget.unit, 0);
  return findingsCsv(findings, budget, say).slice(1).split('\r\n');
}

test('the report of the first file has both figures, where they stand, and the paths', () => {
  const lines = linesOf(firstFile(), 'zh-CN');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe('结果,核对内容,位置,公布数,对照,对照数,相差,四舍五入可差,单位,说明,文件中的位置');
  expect(lines[2]).toBe(
    '四舍五入,明细与合计,《一般公共预算基本支出表》合计 · 公用经费,8.84,明细之和,8.85,0.01,0.035,万元,' +
      '《一般公共预算基本支出表》合计 · 公用经费：公布 8.84，明细之和 8.85，相差 0.01（四舍五入最多可差 0.035）。,' +
      '"cuts[7].total.amounts[""basic.operating""] cuts[7].lines[*].amounts[""basic.operating""]"'
  );
});

test('a percentage that does not follow is given in per cent, with its sign', () => {
  const line = linesOf(transcription('cn-js-jianchayuan-2019'), 'en').find(each => each.includes('-13.22'));
  expect(line?.startsWith('Difference,Percentages of change,“收支预算总体情况说明” 项目支出')).toBe(true);
  expect(line).toContain(',-13.22,from the published figures,-22.21,-8.99,');
  expect(line).toContain(',%,');
});
