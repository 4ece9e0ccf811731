import {describe, expect, test} from 'vitest';
import {checkBudget} from '../../../src/budget/check.js';
import type {Rule} from '../../../src/budget/checks/finding.js';
import '../../../src/names.js';
import {firstFile, read} from '../budgets.js';
import {tell} from './found.js';

const findings = checkBudget(read(firstFile()));

describe('The first document', () => {
  test('has six sums that differ, all by rounding, and nothing else that does not agree', () => {
    expect(
      findings.filter(({level}) => level !== 'agrees').map(finding => `${finding.rule} ${tell(finding)}`)
    ).toEqual([
      // Table 6: seventeen items add up to 137.49, the six of 公用经费 to 8.85.
      'lines rounding cuts[7].total.amount 137.48 / cuts[7].lines[*].amount 137.49: 0.01 of 0.09',
      'lines rounding cuts[7].total.amounts["basic.operating"] 8.84 / cuts[7].lines[*].amounts["basic.operating"] 8.85: 0.01 of 0.035',
      // Table 7, below the unit 042: eighteen items add up to 283.99, the seventeen of this year to 142.99.
      'lines rounding cuts[8].lines[0].amount 283.98 / cuts[8].lines[0].lines[*].amount 283.99: 0.01 of 0.095',
      'lines rounding cuts[8].lines[0].amounts["current.generalPublicBudget"] 142.98 / cuts[8].lines[0].lines[*].amounts["current.generalPublicBudget"] 142.99: 0.01 of 0.09',
      'lines rounding cuts[8].lines[0].amounts["current.generalPublicBudget.appropriation"] 142.98 / cuts[8].lines[0].lines[*].amounts["current.generalPublicBudget.appropriation"] 142.99: 0.01 of 0.09',
      // 商品和服务支出 of table 5, and the items of class 302 in table 6: 0.98 + 0.88 + 3.06 + 0.34 + 1.90 + 1.69.
      'natures rounding cuts[6].total.amounts["basic.operating.goodsAndServices"] 8.84 / cuts[7].lines[11].amount + cuts[7].lines[12].amount + cuts[7].lines[13].amount + cuts[7].lines[14].amount + cuts[7].lines[15].amount + cuts[7].lines[16].amount 8.85: 0.01 of 0.035'
    ]);
  });

  // Counted by hand in the tables and sentences; `of` says what is held against what.
  test.for<[rule: Rule, count: number, of: string]>([
    ['lines', 75, 'the 80 totals with lines, less the five above'],
    ['columns', 90, 'every printed amount with columns beside it'],
    ['ofWhich', 28, '其中：财政拨款 in tables 1, 2, 4 and 7'],
    ['balance', 3, 'all funds, 财政拨款, 一般公共预算'],
    ['stages', 0, 'each table that prints both has the total too'],
    ['totals', 11, 'income in tables 1, 2 and 4; expenditure in 1, 3, 5 and 7'],
    ['natures', 5, 'basic expenditure in tables 5 and 6, less the one above'],
    ['projects', 7, 'project expenditure and its types in tables 3, 5, 10 and 12'],
    [
      'items',
      11,
      '201 and 215 in tables 1 and 3, unit 042 in 3, 5, 7, 10 and 12, four projects in 10 and 12'
    ],
    ['funds', 5, '财政拨款: income in all and this year’s, expenditure in all and this year’s, projects'],
    ['wholes', 1, '政府采购 in the text; the three public expenses stand in one table'],
    ['performance', 6, 'the total, two sums, 政府预算资金, 基本支出, 项目支出'],
    ['indicators', 4, 'the four projects'],
    ['narrative', 27, '26 figures but procurement, and 收支预算 on both sides'],
    ['share', 6, '占 48.41%, 51.59%, 96.15%, 3.85%, 93.57%, 6.43%'],
    ['change', 0, 'no figure of 2022 is published'],
    ['changePercent', 3, '增长 69.2% of income, of expenditure, of 一般公共预算收支'],
    ['changeBase', 0, 'nothing falls below nil'],
    ['changeReason', 0, 'every change has its reason'],
    ['codes', 32, '4 functions, 18 economic items, 10 items of the government’s classification']
  ])('has by the rule %s %i findings that agree: %s', ([rule, count]) => {
    expect(findings.filter(finding => finding.rule === rule && finding.level === 'agrees')).toHaveLength(
      count
    );
  });
});

describe('The text of the first document, altered in one place', () => {
  interface Altered {
    amount?: string;
    percent?: string;
    change?: {amount?: string; percent?: string; reason?: string; direction?: string};
  }
  /** What differs in the file where one statement says something else. */
  function differencesWith(index: number, alter: (statement: Altered) => void): string[] {
    const file = firstFile();
    alter((file.statements as Altered[])[index] as Altered);
    return checkBudget(read(file))
      .filter(({level}) => level === 'difference')
      .map(({rule, path}) => `${rule} ${path}`);
  }

  // Five more than each is more than any of them can be off by rounding.
  test.for([
    [0, '288.98'],
    [1, '288.98'],
    [4, '288.98'],
    [5, '147.98'],
    [6, '5'],
    [7, '5'],
    [8, '146'],
    [9, '288.98'],
    [10, '142.48'],
    [12, '151.5'],
    [14, '288.98'],
    [15, '5'],
    [18, '147.98'],
    [19, '142.48'],
    [21, '10.5'],
    [23, '142.48'],
    [24, '133.64'],
    [26, '13.84'],
    [28, '5'],
    [30, '5'],
    [32, '5'],
    [33, '5'],
    [35, '5'],
    [36, '5'],
    [37, '5'],
    [40, '13.84']
  ] as const)('statement %i, saying %s, no longer agrees with the tables', ([index, amount]) => {
    const found = differencesWith(index, statement => {
      statement.amount = amount;
    });
    expect(found).toContain(`narrative statements[${index}].amount`);
  });

  test.for([41, 42, 43, 44])(
    'statement %i, saying that 5 is bought, leaves procurement unlike its parts',
    index => {
      const found = differencesWith(index, statement => {
        statement.amount = '5';
      });
      expect(found).toEqual(['wholes statements[41].amount']);
    }
  );

  test.for([
    [11, '48.43'],
    [11, '48.39'],
    [13, '51.61'],
    [20, '96.17'],
    [22, '3.87'],
    [25, '93.59'],
    [27, '6.45']
  ] as const)('the share of statement %i is not %s', ([index, percent]) => {
    const found = differencesWith(index, statement => {
      statement.percent = percent;
    });
    expect(found).toEqual([`share statements[${index}].percent`]);
  });

  test.for([
    [2, '69.3'],
    [2, '69.1'],
    [3, '69.3'],
    [16, '69.3']
  ] as const)('the change of statement %i is not of %s per cent', ([index, percent]) => {
    const found = differencesWith(index, ({change = {}}) => {
      change.percent = percent;
    });
    expect(found).toEqual([`changePercent statements[${index}].change.percent`]);
  });

  test.for([2, 3, 16])('the percentage of statement %i does not follow from another amount', index => {
    // 117.14 of 283.98 − 117.14 is 70.2 %.
    const found = differencesWith(index, ({change = {}}) => {
      change.amount = '117.14';
    });
    expect(found).toEqual([`changePercent statements[${index}].change.percent`]);
  });

  test.for([17, 29, 34, 38, 39])('a rise of 5 to nil in statement %i is impossible', index => {
    const found = differencesWith(index, ({change = {}}) => {
      Object.assign(change, {direction: 'increase', amount: '5', reason: '增加'});
    });
    expect(found).toEqual([`changeBase statements[${index}].change.amount`]);
  });

  test.for([2, 3, 16])(
    'the change of statement %i has no reason where only a full stop is left of it',
    index => {
      const file = firstFile();
      const {change = {}} = (file.statements as Altered[])[index] ?? {};
      change.reason = '。';
      expect(checkBudget(read(file)).filter(({level}) => level === 'missing')).toEqual([
        {
          rule: 'changeReason',
          level: 'missing',
          path: `statements[${index}].change`,
          against: [],
          unit: 10_000
        }
      ]);
    }
  );
});
