import {describe, expect, test} from 'vitest';
import {checkBudget} from '../../../src/budget/check.js';
import type {Finding} from '../../../src/budget/checks/finding.js';
import '../../../src/names.js';
import {transcription} from '../../documents/transcribed.js';
import {read} from '../budgets.js';

/** Everything of a document that does not agree: how grave, which rule, where, what is printed, what follows. */
function wrongIn(name: Parameters<typeof transcription>[0]): string[][] {
  const said = ({level, rule, path, printed = '—', computed = '—'}: Finding) => [
    level,
    rule,
    path,
    printed,
    computed
  ];
  return checkBudget(read(transcription(name)))
    .filter(({level}) => level !== 'agrees')
    .map(said);
}

describe('The budget of Wanli (Shanghai) for 2023', () => {
  test('has the errors that a reader finds in it, and no others', () => {
    expect(wrongIn('cn-sh-wanli-2023')).toEqual([
      // 公共服务设施运行经费: 当年财政拨款 of a smaller 年度资金申请总额
      [
        'difference',
        'ofWhich',
        'cuts[12].lines[0].ofWhich[4].amounts["annualRequest.appropriation"]',
        '11419043.00',
        '10903043.00'
      ],
      // item 16 repeats the amount of item 15; the table has 2,206,272 元
      ['difference', 'narrative', 'statements[81].amount', '441.25', '220.6272'],
      ['missing', 'change', 'statements[6].change', '—', '—'],
      ['missing', 'change', 'statements[12].change', '—', '—'],
      // the general public budget and the government funds have no reason of their own
      ['missing', 'change', 'statements[14].change', '—', '—'],
      ['missing', 'changeReason', 'statements[14].change', '—', '—'],
      // 政府性基金 0万元，比2022年预算增加1421.25万元
      ['difference', 'changeBase', 'statements[16].change.amount', '1421.25', '-1421.25'],
      ['missing', 'changeReason', 'statements[16].change', '—', '—'],
      // from 0 in 2022, 增加100.00%
      ['difference', 'changePercent', 'statements[26].change.percent', '100.00', '—'],
      // 45.41 after 11.67
      ['difference', 'changePercent', 'statements[30].change.percent', '314.82', '289.12'],
      // item 16 repeats the percentage of item 15: 220.63 after 132.59
      ['difference', 'changePercent', 'statements[82].change.percent', '60.54', '66.40'],
      // from 0 in 2022, 增加100.00%
      ['difference', 'changePercent', 'statements[86].change.percent', '100.00', '—']
    ]);
  });
});

describe('The budget of the procuratorate of Jiangsu for 2019', () => {
  test('has the errors that a reader finds in it, and no others', () => {
    expect(wrongIn('cn-js-jianchayuan-2019')).toEqual([
      // 基本支出15844.04 of 24169.74
      ['difference', 'share', 'statements[24].percent', '65.56', '65.55'],
      // 24169.74 after a rise of 2214.39
      ['difference', 'changePercent', 'statements[1].change.percent', '10.06', '10.09'],
      ['missing', 'changeReason', 'statements[1].change', '—', '—'],
      // 24169.74 after a rise of 2228.78, four times
      ['difference', 'changePercent', 'statements[5].change.percent', '10.15', '10.16'],
      // 项目支出 4335.3 after a fall of 1237.7; 13.22 is the rise of 基本支出
      ['difference', 'changePercent', 'statements[16].change.percent', '-13.22', '-22.21'],
      ['difference', 'changePercent', 'statements[30].change.percent', '10.15', '10.16'],
      ['difference', 'changePercent', 'statements[33].change.percent', '10.15', '10.16'],
      // 2354.4 after a fall of 1311.6
      ['difference', 'changePercent', 'statements[37].change.percent', '-35.77', '-35.78'],
      // 400.02 after a rise of 28.1
      ['rounding', 'changePercent', 'statements[43].change.percent', '7.57', '7.56'],
      // 1442.74 after a rise of 368.97
      ['difference', 'changePercent', 'statements[49].change.percent', '34.38', '34.36'],
      // 4243.61 after a rise of 1657
      ['rounding', 'changePercent', 'statements[51].change.percent', '64.07', '64.06'],
      ['difference', 'changePercent', 'statements[56].change.percent', '10.15', '10.16'],
      // abroad, vehicles, receptions and meetings: no percentage and no amount of 2018
      ['missing', 'change', 'statements[67].change', '—', '—'],
      ['missing', 'change', 'statements[70].change', '—', '—'],
      ['missing', 'change', 'statements[72].change', '—', '—'],
      ['missing', 'change', 'statements[74].change', '—', '—']
    ]);
  });
});

describe('The final account of the planning bureau of Putuo (Shanghai) for 2024', () => {
  test('has the errors that a reader finds in it, and no others', () => {
    expect(wrongIn('cn-sh-guihua-2024-final')).toEqual([
      // table 4
      ['rounding', 'lines', 'cuts[5].lines[0].amount', '9746.50', '9746.49'],
      ['rounding', 'lines', 'cuts[5].lines[0].amounts.generalPublicBudget', '9746.50', '9746.49'],
      // table 5
      ['rounding', 'columns', 'cuts[6].total.amount', '9746.50', '9746.49'],
      ['rounding', 'columns', 'cuts[6].lines[2].amount', '3832.36', '3832.35'],
      ['rounding', 'columns', 'cuts[6].lines[2].lines[0].amount', '1092.80', '1092.79'],
      ['rounding', 'columns', 'cuts[6].lines[2].lines[0].lines[0].amount', '1092.80', '1092.79'],
      // table 6
      ['rounding', 'lines', 'cuts[7].lines[0].amount', '4884.09', '4884.1'],
      ['rounding', 'lines', 'cuts[7].lines[1].lines[0].amount', '440.90', '440.88'],
      // 卫生健康 236.63 in tables 1 and 4, 236.64 in tables 3 and 5
      ['rounding', 'items', 'cuts[3].lines[1].amount', '236.64', '236.63'],
      ['rounding', 'items', 'cuts[3].lines[2].amount', '3845.24', '3845.25'],
      ['rounding', 'items', 'cuts[6].lines[1].amount', '236.64', '236.63'],
      // 政府采购: 122.43 + 1387.72 + 809.07
      ['rounding', 'wholes', 'statements[136].amount', '2319.21', '2319.22'],
      // 六 repeats the figure of all funds for the general public budget: 12.89 more
      ['difference', 'narrative', 'statements[85].amount', '5377.64', '5364.75'],
      ['difference', 'narrative', 'statements[86].amount', '4896.98', '4884.09'],
      // 9746.50 of 9759.38 is 99.868 %, cut off
      ['difference', 'share', 'statements[15].percent', '99.86', '99.87'],
      // 9746.50 of 10210.34 is 95.457 %, cut off
      ['difference', 'share', 'statements[31].percent', '95.45', '95.46'],
      ['missing', 'change', 'statements[2].change', '—', '—'],
      ['missing', 'change', 'statements[13].change', '—', '—'],
      ['missing', 'change', 'statements[17].change', '—', '—'],
      ['missing', 'changeReason', 'statements[98].change', '—', '—']
    ]);
  });
});
