import type {File} from './file.js';
import {fileOf} from './file.js';

/** Expenditure by economic class. */
function economicOf(total: string, lines: readonly object[], by = 'economicClass'): File {
  return fileOf([{side: 'expenditure', by, total: {amount: total}, lines}]);
}

export const oneItem = economicOf('12.00', [{code: '30201', name: '办公费', amount: '12.00'}]);

export const twoItems = economicOf('96.00', [
  {code: '30101', name: '基本工资', amount: '84.00'},
  {code: '30201', name: '办公费', amount: '12.00'}
]);

export const twelveItems = economicOf('1180.00', [
  {code: '30101', name: '基本工资', amount: '268.00'},
  {code: '30102', name: '津贴补贴', amount: '142.00'},
  {code: '30103', name: '奖金', amount: '96.00'},
  {code: '30107', name: '绩效工资', amount: '118.00'},
  {code: '30113', name: '住房公积金', amount: '74.00'},
  {code: '30201', name: '办公费', amount: '36.00'},
  {code: '30211', name: '差旅费', amount: '28.00'},
  {code: '30227', name: '委托业务费', amount: '92.00'},
  {code: '30302', name: '退休费', amount: '56.00'},
  {code: '30305', name: '生活补助', amount: '22.00'},
  {code: '31003', name: '专用设备购置', amount: '68.00'},
  {code: '31204', name: '费用补贴', amount: '180.00'}
]);

export const nilClasses = economicOf('0', [
  {code: '30101', name: '基本工资', amount: '0'},
  {code: '30201', name: '办公费', amount: '0'}
]);

export const negativeItem = economicOf('185.00', [
  {code: '30101', name: '基本工资', amount: '140.00'},
  {code: '30201', name: '办公费', amount: '50.00'},
  {code: '30299', name: '其他商品和服务支出', amount: '-5.00'}
]);

/** A published table without a row. */
export const emptyClasses = economicOf('0', []);

/** Expenditure is published, but not by economic class. */
export const noClasses = fileOf([
  {side: 'expenditure', by: 'nature', lines: [{id: 'basic', name: '基本支出', amount: '88.00'}]}
]);

export const longItemNames = economicOf('640.00', [
  {
    code: '30199',
    name: '其他工资福利支出（含编外聘用人员工资、社会保险费、住房公积金以及年终绩效考核奖）',
    amount: '210.00'
  },
  {
    code: '30227',
    name: '委托业务费（含高标准农田建设项目勘察设计、招标代理、工程监理和竣工决算审计费用）',
    amount: '150.00'
  },
  {
    code: '30399',
    name: '其他对个人和家庭的补助（含离任村干部生活补贴、农村实用人才和科技特派员专项补助）',
    amount: '130.00'
  },
  {
    code: '31204',
    name: '费用补贴（含政策性农业保险保费补贴、农业社会化服务补贴和耕地地力保护配套补贴）',
    amount: '100.00'
  },
  {
    code: '31005',
    name: '基础设施建设（含乡镇农产品仓储保鲜冷链设施、田间道路和小型农田水利设施建设）',
    amount: '50.00'
  }
]);

/** The items add up to 310.00. */
export const wrongClassTotal = economicOf('300.00', [
  {code: '30101', name: '基本工资', amount: '220.00'},
  {code: '30201', name: '办公费', amount: '90.00'}
]);

export const blankItem = economicOf('220.00', [
  {code: '30101', name: '基本工资', amount: '220.00'},
  {code: '30201', name: '办公费', amount: '0'},
  {code: '30202', name: '印刷费'}
]);

/** Only the government's classification is published. */
export const governmentAlone = economicOf(
  '730.00',
  [
    {code: '50101', name: '工资奖金津补贴', amount: '420.00'},
    {code: '50102', name: '社会保障缴费', amount: '110.00'},
    {code: '50201', name: '办公经费', amount: '80.00'},
    {code: '50901', name: '社会福利和救助', amount: '120.00'}
  ],
  'governmentEconomicClass'
);

const towns = [
  '城关镇',
  '白河镇',
  '石门镇',
  '柳林镇',
  '清水镇',
  '大坪镇',
  '双桥镇',
  '马鞍镇',
  '龙泉镇',
  '青石镇',
  '永安镇',
  '新集镇',
  '红岩乡',
  '高山乡',
  '桃园乡',
  '沙河乡',
  '西坪乡',
  '南湾乡',
  '竹林乡',
  '云峰乡'
];

const countyClasses = [
  ['301', '工资福利支出', 900],
  ['302', '商品和服务支出', 400],
  ['303', '对个人和家庭的补助', 300],
  ['312', '对企业补助', 240],
  ['310', '资本性支出', 600],
  ['309', '资本性支出（基本建设）', 150],
  ['307', '债务利息及费用支出', 60],
  ['313', '对社会保障基金补助', 80],
  ['311', '对企业补助（基本建设）', 40],
  ['399', '其他支出', 20]
] as const;

/** In hundredths, so that the sums stay exact. */
const inHundredths = (amount: number) =>
  `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;

/** Ten classes over twenty towns, each town with less than the one before. */
function twoHundredLines(): File {
  let total = 0;
  const lines = countyClasses.map(([code, name, weight]) => {
    let whole = 0;
    const parts = towns.map((town, index) => {
      const amount = Math.floor((weight * 100) / (index + 2));
      whole += amount;
      return {name: town, amount: inHundredths(amount)};
    });
    total += whole;
    return {code, name, amount: inHundredths(whole), lines: parts};
  });
  return {
    ...economicOf(inHundredths(total), lines),
    entity: {name: '清溪县财政局（全县乡镇汇总）', region: '清溪县'}
  };
}

export const countyOfTowns = twoHundredLines();
