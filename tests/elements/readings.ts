/** What a screen reader says of a widget that shows the first real budget: lines in order, between which more may stand. */
export interface Reading {
  tag: string;
  lang: string;
  /** From the name of the figure to the table, which is closed. */
  lines: readonly (string | RegExp)[];
  /** The table, opened: its name, its header, its first rows. */
  table: readonly string[];
}

const zhKeys = '用方向键逐项查看，回车进入，Esc 返回。';
const enKeys = 'Arrow keys move from item to item, Enter goes in, Esc comes out.';
const zhEyebrow = '新乡市红旗区工业和信息化局 · 2023年度预算';
const enEyebrow = '新乡市红旗区工业和信息化局 · 2023 budget';
const zhUnit = ['单位：', 'choice: 金额单位 = 万元'];
const enUnit = ['Unit:', 'choice: Unit of amounts = CNY 10,000'];
const zhFooter = [
  '来源：新乡市红旗区工业和信息化局 2023 年度部门预算 · 2023年4月',
  'closed: 表格',
  'closed: 下载'
];
const enFooter = [
  'Source: 新乡市红旗区工业和信息化局 2023 年度部门预算 · April 2023',
  'closed: Table',
  'closed: Download'
];

export const readings: readonly Reading[] = [
  {
    tag: 'budget-income-pie',
    lang: 'zh-CN',
    lines: [
      'figure: 收入结构',
      zhEyebrow,
      'heading 3: 收入结构',
      '收入总计 283.98 万元，其中本年收入 142.98 万元，上年结转结余 141.00 万元。',
      `group: 收入结构; ${zhKeys}`,
      'list: 收入结构，图形',
      'item: 一般公共预算，142.98 万元，占 50.3%',
      'item: 上年结转结余，141.00 万元，占 49.7%',
      zhKeys,
      'closed: 合计一致',
      ...zhUnit,
      ...zhFooter
    ],
    table: [
      'table: 收入结构（单位：万元）',
      'row: 项目 | 金额 | 占比',
      'row: 本年收入合计 | 142.98 | 50.3%',
      'row: 一般公共预算 第2级 | 142.98 | 50.3%',
      'row: 上年结转结余 | 141.00 | 49.7%',
      'row: 收入总计 | 283.98 | 100.0%'
    ]
  },
  {
    tag: 'budget-income-pie',
    lang: 'en',
    lines: [
      'figure: Income by source',
      enEyebrow,
      'heading 3: Income by source',
      "Total income is 283.98 (CNY 10,000), of which 142.98 is this year's and 141.00 was carried over from last year.",
      `group: Income by source; ${enKeys}`,
      'list: Income by source, drawing',
      'item: General public budget, 142.98 (CNY 10,000), 50.3%',
      'item: Carried over from last year, 141.00 (CNY 10,000), 49.7%',
      enKeys,
      'closed: Totals agree',
      ...enUnit,
      ...enFooter
    ],
    table: [
      'table: Income by source (unit: CNY 10,000)',
      'row: Item | Amount | Share',
      "row: This year's income | 142.98 | 50.3%",
      'row: General public budget level 2 | 142.98 | 50.3%',
      'row: Carried over from last year | 141.00 | 49.7%',
      'row: Total income | 283.98 | 100.0%'
    ]
  },
  {
    tag: 'budget-expenditure-bars',
    lang: 'zh-CN',
    lines: [
      'figure: 基本支出与项目支出',
      zhEyebrow,
      'heading 3: 基本支出与项目支出',
      '支出总计 283.98 万元：基本支出 137.48，占 48.41%；项目支出 146.50，占 51.59%。',
      'group: 分类方式',
      'button: 按性质, pressed',
      'button: 按功能',
      `group: 基本支出与项目支出; ${zhKeys}`,
      '基本支出 137.48 48.41%',
      'list: 基本支出',
      'item: 工资福利支出，101.54 万元，占 35.8%',
      'item: 对个人和家庭的补助，27.10 万元，占 9.5%',
      'item: 商品和服务支出，8.84 万元，占 3.1%',
      '项目支出 146.50 51.59%',
      'list: 项目支出',
      'item: 其他运转类，4.00 万元，占 1.4%',
      'item: 特定目标类，142.50 万元，占 50.2%',
      zhKeys,
      'closed: 合计一致',
      ...zhUnit,
      ...zhFooter
    ],
    table: [
      'table: 基本支出与项目支出（单位：万元）',
      'row: 项目 | 金额 | 占比',
      'row: 基本支出 | 137.48 | 48.41%',
      'row: 工资福利支出 第3级 | 101.54 | 35.8%',
      'row: 项目支出 | 146.50 | 51.59%',
      'row: 支出总计 | 283.98 | 100.0%'
    ]
  },
  {
    tag: 'budget-expenditure-bars',
    lang: 'en',
    lines: [
      'figure: Basic and project expenditure',
      enEyebrow,
      'heading 3: Basic and project expenditure',
      'Total expenditure is 283.98 (CNY 10,000): Basic expenditure 137.48, 48.41%; Project expenditure 146.50, 51.59%.',
      'group: Divided',
      'button: By nature, pressed',
      'button: By function',
      `group: Basic and project expenditure; ${enKeys}`,
      'Basic expenditure 137.48 48.41%',
      'list: Basic expenditure',
      'item: Wages and benefits, 101.54 (CNY 10,000), 35.8%',
      'item: Transfers to individuals and households, 27.10 (CNY 10,000), 9.5%',
      'item: Goods and services, 8.84 (CNY 10,000), 3.1%',
      'Project expenditure 146.50 51.59%',
      'list: Project expenditure',
      'item: Other operating projects, 4.00 (CNY 10,000), 1.4%',
      'item: Targeted projects, 142.50 (CNY 10,000), 50.2%',
      enKeys,
      'closed: Totals agree',
      ...enUnit,
      ...enFooter
    ],
    table: [
      'table: Basic and project expenditure (unit: CNY 10,000)',
      'row: Item | Amount | Share',
      'row: Basic expenditure | 137.48 | 48.41%',
      'row: Wages and benefits level 3 | 101.54 | 35.8%',
      'row: Project expenditure | 146.50 | 51.59%',
      'row: Total expenditure | 283.98 | 100.0%'
    ]
  },
  {
    tag: 'budget-economic-treemap',
    lang: 'zh-CN',
    lines: [
      'figure: 支出经济分类',
      zhEyebrow,
      'heading 3: 支出经济分类',
      '支出总计 283.98 万元，最大一项是其他对企业补助，141.00 万元，占 49.7%。',
      'group: 经济分类',
      'button: 部门经济分类, pressed',
      'button: 政府经济分类',
      `group: 支出经济分类; ${zhKeys}`,
      'item: 对企业补助 141.00 49.7%',
      'button: 工资福利支出 101.54 35.8%',
      'button: 对个人和家庭的补助 27.10 9.5%',
      'button: 商品和服务支出 14.35 5.1%',
      'list: 支出经济分类，图形',
      'item: 其他对企业补助，141.00 万元，占 49.7%',
      'item: 奖金，28.53 万元，占 10.0%',
      'item: 基本工资，27.55 万元，占 9.7%',
      'item: 津贴补贴，14.16 万元，占 5.0%',
      'item: 绩效工资，12.83 万元，占 4.5%',
      'item: 住房公积金，7.36 万元，占 2.6%',
      'item: 机关事业单位基本养老保险缴费，7.06 万元，占 2.5%',
      'item: 职工基本医疗保险缴费，3.85 万元，占 1.4%',
      'item: 其他社会保障缴费，0.20 万元，占 0.1%',
      'item: 退休费，26.73 万元，占 9.4%',
      'item: 医疗费补助，0.35 万元，占 0.1%',
      'item: 奖励金，0.02 万元，占 <0.1%',
      'item: 办公费，7.10 万元，占 2.5%',
      'item: 其他交通费用，3.06 万元，占 1.1%',
      'item: 福利费，1.69 万元，占 0.6%',
      'item: 其他商品和服务支出，1.28 万元，占 0.5%',
      'item: 工会经费，0.88 万元，占 0.3%',
      'item: 邮电费，0.34 万元，占 0.1%',
      zhKeys,
      'closed: 四舍五入相差 0.01',
      ...zhUnit,
      ...zhFooter
    ],
    table: [
      'table: 支出经济分类 · 部门经济分类（单位：万元）',
      'row: 项目 | 编码 | 总计 | 占比',
      'row: 301 | 101.54 | 35.8%',
      'row: 奖金 第2级 | 30103 | 28.53 | 10.0%',
      'row: 其他对企业补助 第2级 | 31299 | 141.00 | 49.7%',
      'row: 支出总计 | 283.98 | 100.0%'
    ]
  },
  {
    tag: 'budget-economic-treemap',
    lang: 'en',
    lines: [
      'figure: Expenditure by economic class',
      enEyebrow,
      'heading 3: Expenditure by economic class',
      'Total expenditure is 283.98 (CNY 10,000). The largest item is Other subsidies to enterprises: 141.00, 49.7% of it.',
      'group: Economic classification',
      'button: Department classes, pressed',
      'button: Government classes',
      `group: Expenditure by economic class; ${enKeys}`,
      'item: Subsidies to enterprises 141.00 49.7%',
      'button: Wages and benefits 101.54 35.8%',
      'button: Transfers to individuals and households 27.10 9.5%',
      'button: Goods and services 14.35 5.1%',
      'list: Expenditure by economic class, drawing',
      'item: Other subsidies to enterprises, 141.00 (CNY 10,000), 49.7%',
      'item: Bonuses, 28.53 (CNY 10,000), 10.0%',
      'item: Basic wages, 27.55 (CNY 10,000), 9.7%',
      'item: Allowances and subsidies, 14.16 (CNY 10,000), 5.0%',
      'item: Performance-based wages, 12.83 (CNY 10,000), 4.5%',
      'item: Housing provident fund, 7.36 (CNY 10,000), 2.6%',
      'item: Basic pension insurance contributions of government agencies and public institutions, 7.06 (CNY 10,000), 2.5%',
      'item: Employee basic medical insurance contributions, 3.85 (CNY 10,000), 1.4%',
      'item: Other social security contributions, 0.20 (CNY 10,000), 0.1%',
      'item: Retirement pay, 26.73 (CNY 10,000), 9.4%',
      'item: Medical expense subsidies, 0.35 (CNY 10,000), 0.1%',
      'item: Incentive payments, 0.02 (CNY 10,000), <0.1%',
      'item: Office expenses, 7.10 (CNY 10,000), 2.5%',
      'item: Other transport costs, 3.06 (CNY 10,000), 1.1%',
      'item: Staff welfare, 1.69 (CNY 10,000), 0.6%',
      'item: Other goods and services expenditure, 1.28 (CNY 10,000), 0.5%',
      'item: Trade union contributions, 0.88 (CNY 10,000), 0.3%',
      'item: Post and telecommunications, 0.34 (CNY 10,000), 0.1%',
      enKeys,
      'closed: Differs by 0.01, from rounding',
      ...enUnit,
      ...enFooter
    ],
    table: [
      'table: Expenditure by economic class · Department classes (unit: CNY 10,000)',
      'row: Item | Code | Amount | Share',
      'row: 301 | 101.54 | 35.8%',
      'row: Other subsidies to enterprises level 2 | 31299 | 141.00 | 49.7%',
      'row: Total expenditure | 283.98 | 100.0%'
    ]
  },
  {
    tag: 'budget-change-cards',
    lang: 'zh-CN',
    lines: [
      'figure: 与上年相比',
      zhEyebrow,
      'heading 3: 与上年相比',
      '与 2022 年预算相比，收入总计、支出总计均增加 116.14 万元，增长 69.2%。',
      'group: 与上年相比',
      /^item: 收入总计 283\.98 万元 2022 年预算 167\.84 2023 283\.98 增加 116\.14 万元 \(\+69\.2%\)/,
      /^item: 支出总计 283\.98 万元 2022 年预算 167\.84 2023 283\.98 增加 116\.14 万元 \(\+69\.2%\)/,
      '主要原因（收入总计、支出总计、一般公共预算收支预算）：增加中小企业发展专项资金',
      /^与上年持平：政府性基金收支预算 0 “三公”经费 0/,
      '2022 年预算未在文件中公布，由本年数减去公布的增减额得出。',
      'closed: 合计一致',
      ...zhUnit,
      ...zhFooter
    ],
    table: [
      'table: 与上年相比（单位：万元）',
      'row: 项目 | 2023 | 2022 年预算 | 增减额 | 增减幅度 | 主要原因',
      'row: 收入总计 | 283.98 | 167.84 | +116.14 | +69.2% | 增加中小企业发展专项资金',
      'row: 支出总计 | 283.98 | 167.84 | +116.14 | +69.2% | 增加中小企业发展专项资金'
    ]
  },
  {
    tag: 'budget-change-cards',
    lang: 'en',
    lines: [
      'figure: Change from last year',
      enEyebrow,
      'heading 3: Change from last year',
      'Compared with the 2022 budget: total income and total expenditure each rose by 116.14 (CNY 10,000), or 69.2%.',
      'group: Change from last year',
      /^item: Total income 283\.98 CNY 10,000 2022 budget 167\.84 2023 283\.98 Up 116\.14 \(CNY 10,000\) \(\+69\.2%\)/,
      /^item: Total expenditure 283\.98 CNY 10,000 2022 budget 167\.84 2023 283\.98 Up 116\.14 \(CNY 10,000\)/,
      'Main reason (Total income, Total expenditure, General public budget): 增加中小企业发展专项资金',
      /^Unchanged from last year: Government funds budget 0/,
      "The 2022 budget is not in the file: it is this year's figure less the stated change.",
      'closed: Totals agree',
      ...enUnit,
      ...enFooter
    ],
    table: [
      'table: Change from last year (unit: CNY 10,000)',
      'row: Item | 2023 | 2022 budget | Change | Change in % | Reason',
      'row: Total income | 283.98 | 167.84 | +116.14 | +69.2% | 增加中小企业发展专项资金',
      'row: Total expenditure | 283.98 | 167.84 | +116.14 | +69.2% | 增加中小企业发展专项资金'
    ]
  },
  {
    tag: 'budget-checks',
    lang: 'zh-CN',
    lines: [
      'figure: 账目核对',
      zhEyebrow,
      'heading 3: 账目核对',
      /^把公布的数逐一相互核对，共 \d+ 处：\d+ 处一致，6 处因四舍五入略有相差，没有不一致。$/,
      'group: 显示哪些',
      'button: 全部问题 6, pressed',
      'button: 不一致 0',
      'group: 账目核对',
      /^item: 明细与合计 四舍五入 《支出经济分类汇总表》新乡市红旗区工业和信息化局 283\.98 明细之和 283\.99 相差 0\.01，/,
      '单位：万元',
      ...zhFooter
    ],
    table: [
      'table: 账目核对（单位：万元）',
      'row: 位置 | 核对内容 | 公布数 | 对照 | 对照数 | 相差 | 四舍五入可差 | 结果',
      'row: 《支出经济分类汇总表》新乡市红旗区工业和信息化局 | 明细与合计 | 283.98 | 明细之和 | 283.99 | 0.01 | 0.095 | 四舍五入'
    ]
  },
  {
    tag: 'budget-checks',
    lang: 'en',
    lines: [
      'figure: Does it add up?',
      enEyebrow,
      'heading 3: Does it add up?',
      /^Every figure .+ Of \d+ checks \d+ agree, 6 differ by no more than rounding and none disagrees\.$/,
      'group: Show which',
      'button: All issues 6, pressed',
      'button: Difference 0',
      'group: Does it add up?',
      /^item: Items and total Rounding “支出经济分类汇总表” 新乡市红旗区工业和信息化局 283\.98 sum of the items 283\.99 A difference of 0\.01;/,
      'Unit: CNY 10,000',
      ...enFooter
    ],
    table: [
      'table: Does it add up? (unit: CNY 10,000)',
      'row: 283.98 | sum of the items | 283.99 | 0.01 | 0.095'
    ]
  }
];
