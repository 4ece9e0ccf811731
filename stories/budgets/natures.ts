import type {File} from './file.js';
import {fileOf} from './file.js';

/** Expenditure by nature. */
function natureOf(total: string, lines: readonly object[], more: object = {}): File {
  return fileOf([{side: 'expenditure', by: 'nature', total: {amount: total}, lines}], more);
}

export const basicAlone = natureOf('420.00', [
  {
    id: 'basic',
    name: '基本支出',
    amount: '420.00',
    lines: [
      {id: 'basic.personnel.wages', name: '工资福利支出', amount: '310.00'},
      {id: 'basic.personnel.households', name: '对个人和家庭的补助', amount: '42.00'},
      {id: 'basic.operating.goodsAndServices', name: '商品和服务支出', amount: '60.00'},
      {id: 'basic.operating.capital', name: '资本性支出', amount: '8.00'}
    ]
  },
  {id: 'project', name: '项目支出', amount: '0'}
]);

export const nilNatures = natureOf('0', [
  {id: 'basic', name: '基本支出', amount: '0'},
  {id: 'project', name: '项目支出', amount: '0'}
]);

export const negativeNature = natureOf('225.00', [
  {
    id: 'basic',
    name: '基本支出',
    amount: '200.00',
    lines: [
      {id: 'basic.personnel.wages', name: '工资福利支出', amount: '160.00'},
      {id: 'basic.operating.goodsAndServices', name: '商品和服务支出', amount: '40.00'}
    ]
  },
  {
    id: 'project',
    name: '项目支出',
    amount: '25.00',
    lines: [
      {id: 'project.operating', name: '其他运转类', amount: '40.00'},
      {id: 'project.targeted', name: '特定目标类（收回存量资金）', amount: '-15.00'}
    ]
  }
]);

/** A published table without a row. */
export const emptyNatures = natureOf('0', []);

/** Expenditure is published, but not by nature. */
export const noNatures = fileOf([
  {side: 'expenditure', by: 'project', lines: [{name: '高标准农田建设', amount: '1260.00'}]}
]);

export const longNatureNames = natureOf('900.00', [
  {
    id: 'basic',
    name: '基本支出（含机关本级、农业综合行政执法大队、农业技术推广中心等五个所属单位合并数）',
    amount: '520.00',
    lines: [
      {
        id: 'basic.personnel.wages',
        name: '工资福利支出（含规范津贴补贴、年终一次性奖金、基础绩效奖以及机关事业单位养老保险）',
        amount: '450.00'
      },
      {
        id: 'basic.operating.goodsAndServices',
        name: '商品和服务支出（含办公费、水电费、差旅费、会议费、培训费、公务用车运行维护费等）',
        amount: '70.00'
      }
    ]
  },
  {
    id: 'project',
    name: '项目支出（含中央和省级财政衔接推进乡村振兴补助资金以及县级财政预算安排的配套资金）',
    amount: '380.00'
  }
]);

/** The narrative says 61.00 % and 40.00 %; the amounts give 60.00 % and 40.00 %. */
export const wrongShares = natureOf(
  '500.00',
  [
    {id: 'basic', name: '基本支出', amount: '300.00'},
    {id: 'project', name: '项目支出', amount: '200.00'}
  ],
  {
    statements: [
      {
        of: {side: 'expenditure', by: 'nature', line: 'basic'},
        percent: '61.00',
        shareOf: {side: 'expenditure'},
        text: '其中：基本支出 300 万元，占 61.00%；项目支出 200 万元，占 40.00%。'
      },
      {
        of: {side: 'expenditure', by: 'nature', line: 'project'},
        percent: '40.00',
        shareOf: {side: 'expenditure'},
        text: '其中：基本支出 300 万元，占 61.00%；项目支出 200 万元，占 40.00%。'
      }
    ]
  }
);

/** The items add up to 290.00. */
export const wrongNatureTotal = natureOf('300.00', [
  {id: 'basic', name: '基本支出', amount: '190.00'},
  {id: 'project', name: '项目支出', amount: '100.00'}
]);

/** Projects are blank, the reserve is a published 0. */
export const blankProjects = natureOf('150.00', [
  {
    id: 'basic',
    name: '基本支出',
    amount: '150.00',
    lines: [
      {id: 'basic.personnel.wages', name: '工资福利支出', amount: '128.00'},
      {id: 'basic.operating.goodsAndServices', name: '商品和服务支出', amount: '22.00'}
    ]
  },
  {id: 'project', name: '项目支出'},
  {id: 'reserve', name: '单位预留机动经费', amount: '0'}
]);

/** One subject: its basic and its project expenditure; a blank is left out. */
const subject = (code: string, name: string, amount: string, basic?: string, project?: string) => ({
  code,
  name,
  amount,
  amounts: {...(basic !== undefined && {basic}), ...(project !== undefined && {project})}
});

export const manySubjects = fileOf([
  {
    side: 'expenditure',
    by: 'function',
    columns: [
      {id: 'basic', name: '基本支出'},
      {id: 'project', name: '项目支出'}
    ],
    total: {amount: '4000.50', amounts: {basic: '1721.00', project: '2279.50'}},
    lines: [
      subject('2080501', '行政单位离退休', '86.40', '86.40'),
      subject('2080505', '机关事业单位基本养老保险缴费支出', '142.30', '142.30'),
      subject('2080506', '机关事业单位职业年金缴费支出', '71.15', '71.15'),
      subject('2101101', '行政单位医疗', '38.60', '38.60'),
      subject('2101102', '事业单位医疗', '52.75', '52.75'),
      subject('2101103', '公务员医疗补助', '12.10', '12.10'),
      subject('2130101', '行政运行', '548.80', '512.80', '36.00'),
      subject('2130104', '事业运行', '710.95', '686.45', '24.50'),
      subject('2130106', '科技转化与推广服务', '145.00', undefined, '145.00'),
      subject('2130108', '病虫害控制', '318.00', undefined, '318.00'),
      subject('2130109', '农产品质量安全', '76.00', undefined, '76.00'),
      subject('2130122', '农业生产发展', '1260.00', undefined, '1260.00'),
      subject('2130135', '农业资源保护修复与利用', '420.00', undefined, '420.00'),
      subject('2210201', '住房公积金', '118.45', '118.45')
    ]
  }
]);
