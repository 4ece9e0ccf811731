import {describe, expect, it} from 'vitest';
import {leastFile} from '../budget/budgets.js';
import {agreeing, altered, differing} from './altered.js';
import {firstName, folderOf, run} from './run.js';

describe('The report of a file', () => {
  it('is in the language of the file', async () => {
    const {out, err} = await run(['check', firstName]);
    expect(out).toBe(`\
新乡市红旗区工业和信息化局 · 2023年度预算 · demo/budgets/hongqi-gxj-2023.json
不一致 0 · 四舍五入 6 · 提醒 0 · 未公布 0 · 一致 314 · 单位：万元
  四舍五入 · 明细与合计 · 《一般公共预算基本支出表》合计：公布 137.48，明细之和 137.49，相差 0.01（四舍五入最多可差 0.09）。
    cuts[7].total.amount ↔ cuts[7].lines[*].amount
  四舍五入 · 明细与合计 · 《一般公共预算基本支出表》合计 · 公用经费：公布 8.84，明细之和 8.85，相差 0.01（四舍五入最多可差 0.035）。
    cuts[7].total.amounts["basic.operating"] ↔ cuts[7].lines[*].amounts["basic.operating"]
  四舍五入 · 明细与合计 · 《支出经济分类汇总表》新乡市红旗区工业和信息化局：公布 283.98，明细之和 283.99，相差 0.01（四舍五入最多可差 0.095）。
    cuts[8].lines[0].amount ↔ cuts[8].lines[0].lines[*].amount
  四舍五入 · 明细与合计 · 《支出经济分类汇总表》新乡市红旗区工业和信息化局 · 一般公共预算：公布 142.98，明细之和 142.99，相差 0.01（四舍五入最多可差 0.09）。
    cuts[8].lines[0].amounts["current.generalPublicBudget"] ↔ cuts[8].lines[0].lines[*].amounts["current.generalPublicBudget"]
  四舍五入 · 明细与合计 · 《支出经济分类汇总表》新乡市红旗区工业和信息化局 · 财政拨款：公布 142.98，明细之和 142.99，相差 0.01（四舍五入最多可差 0.09）。
    cuts[8].lines[0].amounts["current.generalPublicBudget.appropriation"] ↔ cuts[8].lines[0].lines[*].amounts["current.generalPublicBudget.appropriation"]
  四舍五入 · 各表基本支出 · 《一般公共预算支出情况表》合计 · 商品和服务支出：公布 8.84，《一般公共预算基本支出表》其他商品和服务支出、工会经费等 6 处 8.85，相差 0.01（四舍五入最多可差 0.035）。
    cuts[6].total.amounts["basic.operating.goodsAndServices"] ↔ cuts[7].lines[11].amount, cuts[7].lines[12].amount, cuts[7].lines[13].amount, cuts[7].lines[14].amount, cuts[7].lines[15].amount, cuts[7].lines[16].amount
`);
    expect(err).toBe('');
  });

  it('is in another language where one is asked for', async () => {
    const {out} = await run(['check', firstName, '--lang', 'en', '--level', 'difference']);
    expect(out).toBe(`\
新乡市红旗区工业和信息化局 · 2023 budget · demo/budgets/hongqi-gxj-2023.json
Difference 0 · Rounding 6 · Warning 0 · Not published 0 · Agrees 314 · Unit: CNY 10,000
`);
    const chinese = await run(['check', '--lang', 'zh', 'a.json'], {
      folder: folderOf({'a.json': agreeing()})
    });
    expect(chinese.out).toBe(`\
Springfield · 2023年度预算 · a.json
不一致 0 · 四舍五入 0 · 提醒 0 · 未公布 1 · 一致 1 · 单位：千美元
  未公布 · 收入总计与支出总计 · 合计：没有公布可核对的数。
    cuts[0].total.amount
`);
  });

  it('has the gravest finding first', async () => {
    const {out} = await run(['check', 'altered.json'], {folder: folderOf({'altered.json': altered()})});
    expect(out.split('\n').slice(1, 5)).toEqual([
      '不一致 1 · 四舍五入 6 · 提醒 0 · 未公布 0 · 一致 313 · 单位：万元',
      '  不一致 · 文字与表格 · 《支出预算总体情况说明》基本支出：公布 147.48，《部门支出总体情况表》合计 · 基本支出 137.48，相差 10（四舍五入最多可差 0.01）。',
      '    statements[10].amount ↔ cuts[3].total.amounts.basic',
      '  四舍五入 · 明细与合计 · 《一般公共预算基本支出表》合计：公布 137.48，明细之和 137.49，相差 0.01（四舍五入最多可差 0.09）。'
    ]);
  });

  it('says so where there is nothing to check', async () => {
    const empty = leastFile({cuts: []});
    const {out} = await run(['check', 'a.json'], {folder: folderOf({'a.json': empty})});
    expect(out).toBe('Springfield · 2023 budget · a.json\nNo total to check\n');
  });
});

describe('The report of several files', () => {
  it('parts them by an empty line, and ends with their numbers', async () => {
    const folder = folderOf({'a.json': agreeing(), 'b.json': differing(), 'c.json': '{'});
    const {out} = await run(['check', '--level', 'difference', '.'], {folder});
    expect(out).toBe(`\
Springfield · 2023 budget · a.json
Difference 0 · Rounding 0 · Warning 0 · Not published 1 · Agrees 1 · Unit: USD thousand

Springfield · 2023 budget · b.json
Difference 1 · Rounding 0 · Warning 0 · Not published 1 · Agrees 0 · Unit: USD thousand
  Difference · Items and total · Total: printed 13.5; sum of the items: 12.5; a difference of 1 (rounding can explain 0.1).
    cuts[0].total.amount ↔ cuts[0].lines[*].amount

cannot be read · c.json
  c.json: the file ends too early, at "{". Upload the whole file again.

3 files: 1 without differences, 1 with differences, 1 unreadable.
`);
  });
});

describe('A level', () => {
  const rows = async (level: string) => {
    const {out} = await run(['check', 'a.json', '--level', level], {
      folder: folderOf({'a.json': agreeing()})
    });
    return out.split('\n').filter(row => row.startsWith('  ') && !row.startsWith('    '));
  };
  const missing =
    '  Not published · Total income and total expenditure · Total: nothing to check it against is published.';

  it('hides what is lighter', async () => {
    for (const level of ['difference', 'rounding', 'warning']) expect(await rows(level)).toEqual([]);
    expect(await rows('missing')).toEqual([missing]);
  });

  it('shows everything as the lightest one', async () => {
    expect(await rows('agrees')).toEqual([
      missing,
      '  Agrees · Items and total · Total: printed 12.5; sum of the items: 12.5; agrees.'
    ]);
  });

  it('leaves the exit code alone', async () => {
    const folder = folderOf({'b.json': differing()});
    expect((await run(['check', 'b.json', '--level', 'agrees'], {folder})).code).toBe(1);
  });
});
