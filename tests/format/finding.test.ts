import {describe, expect, it} from 'vitest';
import type {Finding} from '../../src/budget/checks/finding.js';
import {sayFinding} from '../../src/format/finding.js';
import {en} from '../../src/format/locales/en.js';
import {zhCN} from '../../src/format/locales/zh-cn.js';
import {Speaker} from '../../src/format/speaker.js';
import {budgetOf} from '../budget/budgets.js';

const total = {name: '合计', amount: '283.98', amounts: {basic: '137.48', project: '146.50'}};
const budget = budgetOf(
  [
    {
      side: 'expenditure',
      by: 'function',
      table: {title: '部门支出总体情况表'},
      columns: [
        {id: 'basic', name: '基本支出'},
        {id: 'project', name: '项目支出'}
      ],
      total,
      lines: [{code: '2011301', name: '行政运行', amount: '137.48'}]
    },
    {
      side: 'expenditure',
      by: 'project',
      table: {title: '项目支出表'},
      lines: [{name: '党建经费', amount: '0.30'}]
    },
    {side: 'income', by: 'source', unit: 1, total: {amount: '2839800'}, lines: []}
  ],
  {
    currency: 'CNY',
    unit: 10_000,
    language: 'zh-CN',
    comparatives: [
      {
        fiscalYear: 2022,
        cuts: [
          {
            side: 'expenditure',
            by: 'function',
            table: {title: '支出表'},
            total: {name: '合计', amount: '283.98'},
            lines: []
          }
        ]
      }
    ],
    statements: [
      {of: {name: '“三公”经费'}, amount: '0', section: '“三公”经费支出情况', text: '“三公”经费 0 万元。'}
    ]
  }
);

/** What a finding is called in Chinese and in English, as one sentence. */
function sentences(finding: Partial<Finding>, home?: string): [chinese: string, english: string] {
  const whole: Finding = {
    rule: 'lines',
    level: 'difference',
    path: 'cuts[0].total.amount',
    against: [],
    unit: 10_000,
    ...finding
  };
  const [zh, english] = [zhCN, en].map(
    words => sayFinding(whole, budget, new Speaker(words, budget, 10_000, 2), home).sentence
  );
  return [zh ?? '', english ?? ''];
}

const amounts = (printed: string, computed: string, difference: string, tolerance: string) => ({
  printed,
  computed,
  difference,
  tolerance
});

describe('A finding of two amounts', () => {
  it('that agree says both', () => {
    expect(sentences({level: 'agrees', ...amounts('283.98', '283.98', '0', '0.01')})).toEqual([
      '《部门支出总体情况表》合计：公布 283.98，明细之和 283.98，一致。',
      '“部门支出总体情况表” 合计: printed 283.98; sum of the items: 283.98; agrees.'
    ]);
  });

  it('that rounding can part says by how much', () => {
    expect(
      sentences({
        rule: 'columns',
        level: 'rounding',
        path: 'cuts[0].total.amounts.basic',
        ...amounts('137.48', '137.49', '0.01', '0.035')
      })
    ).toEqual([
      '《部门支出总体情况表》合计 · 基本支出：公布 137.48，各栏之和 137.49，相差 0.01（四舍五入最多可差 0.035）。',
      '“部门支出总体情况表” 合计 · 基本支出: printed 137.48; sum of the columns: 137.49; a difference of 0.01 (rounding can explain 0.035).'
    ]);
  });

  it('that differ says where the other stands, and a difference without its sign', () => {
    expect(
      sentences({
        rule: 'narrative',
        path: 'statements[0].amount',
        against: ['cuts[0].total.amount'],
        ...amounts('1234.50', '-5.00', '-1239.5', '0.01')
      })
    ).toEqual([
      '《“三公”经费支出情况》“三公”经费：公布 1,234.50，《部门支出总体情况表》合计 −5.00，相差 1,239.50（四舍五入最多可差 0.01）。',
      '‘“三公”经费支出情况’ “三公”经费: printed 1,234.50; “部门支出总体情况表” 合计: −5.00; a difference of 1,239.50 (rounding can explain 0.01).'
    ]);
  });

  it('names two places and counts the others, and a table of both once', () => {
    expect(
      sentences({
        rule: 'funds',
        against: ['cuts[0].total.amounts.basic', 'cuts[0].total.amounts.project', 'cuts[1].lines[0].amount'],
        ...amounts('283.98', '284.28', '0.3', '0.02')
      })
    ).toEqual([
      '《部门支出总体情况表》合计：公布 283.98，《部门支出总体情况表》合计 · 基本支出、合计 · 项目支出等 3 处 284.28，相差 0.30（四舍五入最多可差 0.02）。',
      '“部门支出总体情况表” 合计: printed 283.98; “部门支出总体情况表” 合计 · 基本支出, 合计 · 项目支出 and 1 more: 284.28; a difference of 0.30 (rounding can explain 0.02).'
    ]);
  });

  it('does not repeat the table that is spoken of anyway', () => {
    expect(sentences({level: 'agrees', ...amounts('283.98', '283.98', '0', '0.01')}, 'cuts[0]')).toEqual([
      '合计：公布 283.98，明细之和 283.98，一致。',
      '合计: printed 283.98; sum of the items: 283.98; agrees.'
    ]);
  });

  it('of another year says which', () => {
    expect(
      sentences({
        level: 'agrees',
        path: 'comparatives[0].cuts[0].total.amount',
        ...amounts('283.98', '283.98', '0', '0.01')
      })
    ).toEqual([
      '2022 《支出表》合计：公布 283.98，明细之和 283.98，一致。',
      '2022 “支出表” 合计: printed 283.98; sum of the items: 283.98; agrees.'
    ]);
  });

  it('in another unit than the reader’s names it, and a total without a name is one', () => {
    expect(
      sentences({path: 'cuts[2].total.amount', unit: 1, ...amounts('2839800', '2839850', '50', '1')})
    ).toEqual([
      '合计：公布 2,839,800 元，明细之和 2,839,850 元，相差 50 元（四舍五入最多可差 1 元）。',
      'Total: printed CNY 2,839,800; sum of the items: CNY 2,839,850; a difference of CNY 50 (rounding can explain CNY 1).'
    ]);
  });

  it('of percentages has their sign', () => {
    expect(
      sentences({
        rule: 'changePercent',
        path: 'statements[0].change.percent',
        unit: 'percent',
        ...amounts('-13.22', '-22.21', '-8.99', '0.005181')
      })
    ).toEqual([
      '《“三公”经费支出情况》“三公”经费：公布 −13.22%，按公布的数计算为 −22.21%，相差 8.99%（四舍五入最多可差 0.005181%）。',
      '‘“三公”经费支出情况’ “三公”经费: printed −13.22%; from the published figures: −22.21%; a difference of 8.99% (rounding can explain 0.005181%).'
    ]);
  });

  it('says amounts finer than any file may print', () => {
    expect(
      sentences({
        rule: 'narrative',
        path: 'statements[0].amount',
        against: ['cuts[0].total.amount'],
        ...amounts('220.63', '220.62727272', '-0.00272728', '0.00500005')
      })
    ).toEqual([
      '《“三公”经费支出情况》“三公”经费：公布 220.63，《部门支出总体情况表》合计 220.62727272，相差 0.00272728（四舍五入最多可差 0.00500005）。',
      '‘“三公”经费支出情况’ “三公”经费: printed 220.63; “部门支出总体情况表” 合计: 220.62727272; a difference of 0.00272728 (rounding can explain 0.00500005).'
    ]);
  });
});

describe('A finding with another cause', () => {
  const where = '《“三公”经费支出情况》“三公”经费';
  const inEnglish = '‘“三公”经费支出情况’ “三公”经费';

  it.for<[cause: string, finding: Partial<Finding>, chinese: string, english: string]>([
    [
      'nothing to check it against',
      {rule: 'share', level: 'missing', path: 'statements[0].percent', unit: 'percent', printed: '48.41'},
      `${where}：公布 48.41%，没有公布可核对的数。`,
      `${inEnglish}: printed 48.41%; nothing to check it against is published.`
    ],
    [
      'nothing printed either',
      {rule: 'change', level: 'missing', path: 'statements[0].change'},
      `${where}：没有公布可核对的数。`,
      `${inEnglish}: nothing to check it against is published.`
    ],
    [
      'no reason',
      {rule: 'changeReason', level: 'missing', path: 'statements[0].change'},
      `${where}：有增减，没有说明原因。`,
      `${inEnglish}: no reason for the change is given.`
    ],
    [
      'no targets',
      {rule: 'indicators', level: 'missing', path: 'cuts[1].lines[0]', against: ['performance.projects']},
      '《项目支出表》党建经费：没有绩效指标。',
      '“项目支出表” 党建经费: no performance targets are published.'
    ],
    [
      'a percentage from nil',
      {rule: 'changePercent', path: 'statements[0].change.percent', unit: 'percent', printed: '100.00'},
      `${where}：公布 100.00%，基数为 0，没有百分比。`,
      `${inEnglish}: printed 100.00%; there is no percentage from nil.`
    ],
    [
      'a base below nil',
      {rule: 'changeBase', path: 'statements[0].change.amount', printed: '1421.25', computed: '-1421.25'},
      `${where}：公布 1,421.25，减去增减额，基数为 −1,421.25，低于 0。`,
      `${inEnglish}: printed 1,421.25; less the change, the base would be −1,421.25, below nil.`
    ],
    [
      'the other direction',
      {
        rule: 'change',
        path: 'statements[0].change.direction',
        computed: '-20',
        found: 'increase',
        expected: 'decrease'
      },
      `${where}：文字说增加，按公布的数是减少。`,
      `${inEnglish}: said to be up, the published figures say down.`
    ],
    [
      'no direction at all',
      {
        rule: 'change',
        path: 'statements[0].change.direction',
        computed: '0',
        found: 'decrease',
        expected: 'none'
      },
      `${where}：文字说减少，按公布的数是与上年持平。`,
      `${inEnglish}: said to be down, the published figures say unchanged.`
    ],
    [
      'a code that no list has',
      {rule: 'codes', level: 'warning', path: 'cuts[0].lines[0].code', found: '999'},
      '《部门支出总体情况表》行政运行：已知的科目中没有编码 999。',
      '“部门支出总体情况表” 行政运行: no known classification has the code 999.'
    ],
    [
      'a code of another class',
      {rule: 'codes', level: 'warning', path: 'cuts[0].lines[0].code', found: '2150805', expected: '20113…'},
      '《部门支出总体情况表》行政运行：编码 2150805 不属于上级科目 20113…。',
      '“部门支出总体情况表” 行政运行: the code 2150805 is not of the class above it, 20113….'
    ],
    [
      'another name',
      {
        rule: 'codes',
        level: 'warning',
        path: 'cuts[0].lines[0].name',
        found: '住房公积金',
        expected: '代缴社会保险费'
      },
      '《部门支出总体情况表》行政运行：印作“住房公积金”，该编码的名称是“代缴社会保险费”。',
      '“部门支出总体情况表” 行政运行: printed as 住房公积金; the name of this code is 代缴社会保险费.'
    ]
  ])('says it: %s', ([, finding, chinese, english]) => {
    expect(sentences(finding)).toEqual([chinese, english]);
  });
});

describe('The parts of a finding', () => {
  const say = (finding: Partial<Finding>) =>
    sayFinding(
      {
        rule: 'share',
        level: 'missing',
        path: 'statements[0].percent',
        against: [],
        unit: 'percent',
        ...finding
      },
      budget,
      new Speaker(zhCN, budget, 10_000, 2)
    );

  it('are worded one by one', () => {
    expect(
      say({
        rule: 'totals',
        level: 'rounding',
        path: 'cuts[0].total.amount',
        against: ['cuts[1].lines[0].amount'],
        unit: 10_000,
        ...amounts('283.98', '283.99', '0.01', '0.01')
      })
    ).toEqual({
      rule: '各表总计',
      level: '四舍五入',
      place: '《部门支出总体情况表》合计',
      printed: '283.98',
      against: '《项目支出表》党建经费',
      computed: '283.99',
      difference: '0.01',
      tolerance: '0.01',
      sentence:
        '《部门支出总体情况表》合计：公布 283.98，《项目支出表》党建经费 283.99，相差 0.01（四舍五入最多可差 0.01）。'
    });
  });

  it('that are not there are a dash, and the cause is told apart', () => {
    expect(say({})).toMatchObject({
      level: '未公布',
      printed: '—',
      computed: '—',
      difference: '—',
      tolerance: '—',
      cause: '没有公布可核对的数'
    });
    expect(say(amounts('48.41', '48.41', '0', '0.01'))).not.toHaveProperty('cause');
  });

  it('in the language of the file are known to be foreign to another reader', () => {
    const english = new Speaker(en, budget, 10_000, 2);
    sayFinding(
      {rule: 'lines', level: 'missing', path: 'cuts[1].lines[0]', against: [], unit: 1},
      budget,
      english
    );
    expect([...english.foreign]).toEqual(['项目支出表', '党建经费']);
  });
});

describe('A finding that agrees without two amounts', () => {
  it('does not speak of amounts', () => {
    const agreeing = [
      sentences({rule: 'codes', level: 'agrees', path: 'cuts[0].lines[0].code'}),
      sentences({
        rule: 'indicators',
        level: 'agrees',
        path: 'cuts[1].lines[0]',
        against: ['performance.projects']
      })
    ];
    for (const sentence of agreeing.flat()) expect(sentence).not.toMatch(/—/);
  });
});
