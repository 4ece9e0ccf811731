import type {File} from './file.js';
import {fileOf} from './file.js';

/** Income by source: this year's money and what was carried over. */
function incomeOf(
  total: string,
  [current, sources]: [string, readonly object[]],
  carryover: string | undefined,
  more: object = {}
): File {
  const lines = [
    {id: 'current', name: '本年收入', amount: current, lines: sources},
    ...(carryover === undefined ? [] : [{id: 'carryover', name: '上年结转结余', amount: carryover}])
  ];
  return fileOf([{side: 'income', by: 'source', total: {amount: total}, lines}], more);
}

export const oneSource = incomeOf(
  '512.60',
  ['512.60', [{id: 'current.generalPublicBudget', name: '一般公共预算拨款', amount: '512.60'}]],
  '0'
);

const school = {entity: {name: '清溪县职业教育中心', code: '205017'}};

export const twelveSources = incomeOf(
  '8000.00',
  [
    '7365.00',
    [
      {id: 'current.generalPublicBudget', name: '一般公共预算拨款', amount: '2120.50'},
      {id: 'current.governmentFunds', name: '政府性基金预算拨款', amount: '860.00'},
      {id: 'current.stateCapital', name: '国有资本经营预算拨款', amount: '320.00'},
      {id: 'current.specialAccount', name: '财政专户管理资金', amount: '1305.20'},
      {id: 'current.institution', name: '事业收入', amount: '640.35'},
      {id: 'current.institutionBusiness', name: '事业单位经营收入', amount: '410.00'},
      {id: 'current.higherLevelSubsidy', name: '上级补助收入', amount: '396.40'},
      {id: 'current.subordinateRemittance', name: '附属单位上缴收入', amount: '348.00'},
      {name: '捐赠收入', amount: '335.50'},
      {name: '租金收入', amount: '322.15'},
      {name: '利息收入', amount: '306.90'}
    ]
  ],
  '635.00',
  school
);

export const smallSources = incomeOf(
  '8000.00',
  [
    '7465.00',
    [
      {id: 'current.generalPublicBudget', name: '一般公共预算拨款', amount: '4120.50'},
      {id: 'current.governmentFunds', name: '政府性基金预算拨款', amount: '860.00'},
      {id: 'current.stateCapital', name: '国有资本经营预算拨款', amount: '120.00'},
      {id: 'current.specialAccount', name: '财政专户管理资金', amount: '1305.20'},
      {id: 'current.institution', name: '事业收入', amount: '640.35'},
      {id: 'current.institutionBusiness', name: '事业单位经营收入', amount: '210.00'},
      {id: 'current.higherLevelSubsidy', name: '上级补助收入', amount: '96.40'},
      {id: 'current.subordinateRemittance', name: '附属单位上缴收入', amount: '48.00'},
      {name: '捐赠收入', amount: '35.50'},
      {name: '租金收入', amount: '22.15'},
      {name: '利息收入', amount: '6.90'}
    ]
  ],
  '535.00',
  school
);

export const nilIncome = incomeOf(
  '0',
  [
    '0',
    [
      {id: 'current.generalPublicBudget', name: '一般公共预算拨款', amount: '0'},
      {id: 'current.governmentFunds', name: '政府性基金预算拨款', amount: '0'}
    ]
  ],
  '0'
);

export const negativeIncome = incomeOf(
  '367.50',
  [
    '367.50',
    [
      {id: 'current.generalPublicBudget', name: '一般公共预算拨款', amount: '300.00'},
      {id: 'current.specialAccount', name: '财政专户管理资金', amount: '80.00'},
      {id: 'current.other', name: '其他收入（退还以前年度多拨）', amount: '-12.50'}
    ]
  ],
  '0'
);

/** A published table without a row, its total 0. */
export const emptyIncome = fileOf([
  {side: 'income', by: 'source', total: {amount: '0'}, lines: [], notes: ['此表为空']}
]);

/** Only the expenditure side is published. */
export const noIncome = fileOf([
  {side: 'expenditure', by: 'nature', lines: [{id: 'basic', name: '基本支出', amount: '88.00'}]}
]);

export const longSourceNames = incomeOf(
  '1260.00',
  [
    '980.00',
    [
      {
        id: 'current.generalPublicBudget',
        name: '一般公共预算拨款（含中央和省级财政衔接推进乡村振兴补助资金以及县级财政配套资金）',
        amount: '560.00'
      },
      {
        id: 'current.governmentFunds',
        name: '政府性基金预算拨款（国有土地使用权出让收入安排用于高标准农田建设和管护的支出资金）',
        amount: '300.00'
      },
      {
        id: 'current.specialAccount',
        name: '财政专户管理资金（县农业技术推广学校收取并缴入财政专户的教育培训和职业技能鉴定费）',
        amount: '120.00'
      }
    ]
  ],
  '280.00'
);

/** The sources add up to 510.00. */
export const wrongIncomeTotal = incomeOf(
  '500.00',
  [
    '510.00',
    [
      {id: 'current.generalPublicBudget', name: '一般公共预算拨款', amount: '350.00'},
      {id: 'current.specialAccount', name: '财政专户管理资金', amount: '160.00'}
    ]
  ],
  '0'
);

export const blankSource = incomeOf(
  '200.00',
  [
    '200.00',
    [
      {id: 'current.generalPublicBudget', name: '一般公共预算拨款', amount: '200.00'},
      {id: 'current.governmentFunds', name: '政府性基金预算拨款', amount: '0'},
      {id: 'current.stateCapital', name: '国有资本经营预算拨款'}
    ]
  ],
  '0'
);

/** A thousands separator, a currency sign, and no year. */
export const faultyFile: File = {
  ...fileOf([
    {
      side: 'income',
      by: 'source',
      lines: [
        {name: '一般公共预算拨款', amount: '1,280.00'},
        {name: '事业收入', amount: '¥36.50'}
      ]
    }
  ]),
  fiscalYear: undefined
};
