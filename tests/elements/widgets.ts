/** What each element is asked about: its tag, and what it says of the real budget. */
export interface Widget {
  tag: keyof HTMLElementTagNameMap;
  title: {zh: string; en: string};
  /** The line of its checks; a report of checks has none. */
  check?: {zh: string; en: string};
  /** Attributes of each way to look at it, besides the plain one. */
  views: readonly Readonly<Record<string, string>>[];
}

const agree = {zh: '✓ 合计一致', en: '✓ Totals agree'};

export const widgets: readonly Widget[] = [
  {
    tag: 'budget-income-pie',
    title: {zh: '收入结构', en: 'Income by source'},
    check: agree,
    views: []
  },
  {
    tag: 'budget-expenditure-bars',
    title: {zh: '基本支出与项目支出', en: 'Basic and project expenditure'},
    check: agree,
    views: [{view: 'function'}, {view: 'function', shares: ''}]
  },
  {
    tag: 'budget-economic-treemap',
    title: {zh: '支出经济分类', en: 'Expenditure by economic class'},
    check: {zh: '≈ 四舍五入相差 0.01', en: '≈ Differs by 0.01, from rounding'},
    views: [{drill: '301'}, {classification: 'government'}]
  },
  {
    tag: 'budget-change-cards',
    title: {zh: '与上年相比', en: 'Change from last year'},
    check: agree,
    views: []
  },
  {
    tag: 'budget-checks',
    title: {zh: '账目核对', en: 'Does it add up?'},
    views: [{level: 'rounding'}, {level: 'agrees'}]
  }
];
