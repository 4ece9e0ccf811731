import type {File} from './file.js';
import {fileOf} from './file.js';

const income = (amount: string) => ({side: 'income', by: 'source', total: {amount}, lines: []});
const expenditure = (amount: string) => ({side: 'expenditure', by: 'nature', total: {amount}, lines: []});
const funds = (amount: string) => ({
  side: 'expenditure',
  scope: {fund: 'governmentFunds'},
  by: 'function',
  total: {amount},
  lines: []
});

/** The totals of 2024, beside those of 2023 as far as they are published. */
function yearsOf(
  cuts: readonly object[],
  before: readonly object[],
  statements: readonly object[] = []
): File {
  return fileOf(cuts, {
    ...(before.length > 0 && {comparatives: [{fiscalYear: 2023, cuts: before}]}),
    ...(statements.length > 0 && {statements})
  });
}

/** What the narrative says of a total. */
const stated = (of: object, change: object, text: string) => ({
  of,
  change: {base: 'previousBudget', baseYear: 2023, ...change},
  text
});

export const noComparison = yearsOf([income('480.00'), expenditure('480.00')], []);

export const unchanged = yearsOf(
  [income('480.00'), expenditure('480.00')],
  [income('480.00'), expenditure('480.00')]
);

export const decreased = yearsOf(
  [income('360.00'), expenditure('360.00')],
  [income('480.00'), expenditure('450.00')],
  [
    stated(
      {side: 'income'},
      {direction: 'decrease', amount: '120.00', percent: '25.0', reason: '机构改革，两个所属单位划出'},
      '收入总计 360 万元，比 2023 年减少 120 万元，下降 25.0%，主要原因：机构改革，两个所属单位划出。'
    ),
    stated(
      {side: 'expenditure'},
      {direction: 'decrease', amount: '90.00', percent: '20.0', reason: '压减一般性支出'},
      '支出总计 360 万元，比 2023 年减少 90 万元，下降 20.0%，主要原因：压减一般性支出。'
    )
  ]
);

/** Government funds come from nil. */
export const fromNil = yearsOf(
  [income('540.00'), expenditure('540.00'), funds('60.00')],
  [income('480.00'), expenditure('480.00'), funds('0')],
  [
    stated(
      {side: 'expenditure', scope: {fund: 'governmentFunds'}},
      {direction: 'increase', amount: '60.00', reason: '新增土地出让收入安排的高标准农田建设'},
      '政府性基金预算支出 60 万元，比 2023 年增加 60 万元。'
    )
  ]
);

/** The narrative says 25.0 %; the amounts give 20.0 %. */
export const wrongPercent = yearsOf(
  [income('480.00'), expenditure('480.00')],
  [income('400.00'), expenditure('400.00')],
  [
    stated(
      {side: 'income'},
      {direction: 'increase', amount: '80.00', percent: '25.0', reason: '增加农业生产发展资金'},
      '收入总计 480 万元，比 2023 年增加 80 万元，增长 25.0%。'
    )
  ]
);

/** Last year's expenditure is not published. */
export const halfKnown = yearsOf([income('480.00'), expenditure('480.00')], [income('400.00')]);

/** A total of expenditure that is a published 0, and an income that is blank. */
export const blankIncome = yearsOf(
  [{side: 'income', by: 'source', total: {}, lines: []}, expenditure('0')],
  [income('120.00'), expenditure('120.00')]
);

const threePublic = (reception: string, vehicles: string) => ({
  side: 'expenditure',
  scope: {fund: 'generalPublicBudget'},
  by: 'threePublic',
  lines: [
    {id: 'abroad', name: '因公出国（境）费', amount: '0'},
    {id: 'vehicles.operation', name: '公务用车运行维护费', amount: vehicles},
    {id: 'reception', name: '公务接待费', amount: reception}
  ]
});
const item = (line: string) => ({
  side: 'expenditure',
  scope: {fund: 'generalPublicBudget'},
  by: 'threePublic',
  line
});

/** Six figures, each with a reason of its own, names and reasons long. */
export const sixChanges = yearsOf(
  [income('12480.60'), expenditure('12480.60'), threePublic('3.60', '18.00'), funds('860.00')],
  [income('11250.00'), expenditure('11250.00'), threePublic('4.50', '18.00'), funds('1020.00')],
  [
    stated(
      {side: 'income'},
      {
        direction: 'increase',
        amount: '1230.60',
        percent: '10.9',
        reason:
          '中央和省级财政衔接推进乡村振兴补助资金提前下达，并按规定全部列入年初预算；所属单位新增编制十二名，人员经费相应增加'
      },
      '收入总计 12480.60 万元，比 2023 年增加 1230.60 万元，增长 10.9%。'
    ),
    stated(
      {side: 'expenditure'},
      {direction: 'increase', amount: '1230.60', percent: '10.9', reason: '农业生产发展和农田建设支出增加'},
      '支出总计 12480.60 万元，比 2023 年增加 1230.60 万元，增长 10.9%。'
    ),
    stated(
      {side: 'expenditure', scope: {fund: 'governmentFunds'}},
      {
        direction: 'decrease',
        amount: '160.00',
        percent: '15.7',
        reason: '土地出让收入减少，按比例安排的支出相应减少'
      },
      '政府性基金预算支出 860 万元，比 2023 年减少 160 万元，下降 15.7%。'
    ),
    stated(
      {
        ...item('reception'),
        name: '公务接待费（含国内公务接待、国（境）外来访团组接待和招商引资活动接待费用）'
      },
      {direction: 'decrease', amount: '0.90', percent: '20.0', reason: '从严控制接待标准和陪餐人数'},
      '公务接待费 3.60 万元，比 2023 年减少 0.90 万元，下降 20.0%。'
    ),
    stated(
      {...item('vehicles.operation')},
      {direction: 'none'},
      '公务用车运行维护费 18 万元，与 2023 年持平。'
    ),
    stated({...item('abroad')}, {direction: 'none'}, '因公出国（境）费与 2023 年持平，均为 0 万元。')
  ]
);

/** Nothing has an amount. */
export const noTotals = fileOf([{side: 'income', by: 'source', lines: []}]);
