// @ts-check
import {narrativeOf} from './narrative-of.mjs';
import {postings} from './postings.mjs';
import {tableOf} from './table-of.mjs';

/** @typedef {import('./postings.mjs').Posting} Posting */
/** @typedef {import('./table-of.mjs').Line} Line */

const funds = [
  {id: 'generalPublicBudget', name: '一般公共预算'},
  {id: 'governmentFunds', name: '政府性基金预算'}
];
const natures = [
  {
    id: 'basic',
    name: '基本支出',
    columns: [
      {id: 'basic.personnel', name: '人员经费'},
      {id: 'basic.operating', name: '公用经费'}
    ]
  },
  {
    id: 'project',
    name: '项目支出',
    columns: [
      {id: 'project.operating', name: '运转类项目'},
      {id: 'project.targeted', name: '特定目标类项目'}
    ]
  }
];

/** @param {Posting} posting */
const inFund = ({fund}) => [fund];
/** @param {Posting} posting */
const inNature = ({nature}) => [nature.split('.')[0] ?? '', nature];

/** @param {Posting} posting */
const ofFunction = ({item}) => [
  {code: item.slice(0, 3), name: `类${item.slice(0, 3)}`},
  {code: item.slice(0, 5), name: `类款${item.slice(0, 5)}`},
  {code: item, name: `科目${item}`}
];
/** @param {Posting} posting */
const ofDepartment = ({unit}) => ({code: unit.slice(0, 5), name: `第${unit.slice(0, 5)}部门`});
/** @param {Posting} posting */
const ofUnit = posting => [ofDepartment(posting), {code: posting.unit, name: `第${posting.unit}单位`}];

const namesOfClasses = new Map([
  ['301', '工资福利支出'],
  ['302', '商品和服务支出'],
  ['303', '对个人和家庭的补助'],
  ['310', '资本性支出'],
  ['312', '对企业补助']
]);
/** @param {Posting} posting */
const ofEconomicClass = posting => {
  const code = posting.economic.slice(0, 3);
  return [
    {by: 'unit', ...ofDepartment(posting)},
    {code, name: namesOfClasses.get(code) ?? ''},
    {code: posting.economic, name: `经济科目${posting.economic}`}
  ];
};
/** @param {Posting} posting */
const ofSource = ({fund}) => [{id: fund, name: funds.find(({id}) => id === fund)?.name ?? ''}];
/**
 * @param {Posting} posting
 * @param {number} index
 */
const ofProject = ({nature, unit}, index) => [
  {
    name: `第${index + 1}号项目`,
    category: {id: nature, name: nature === 'project.targeted' ? '特定目标类' : '运转类'},
    unit: `第${unit}单位`
  }
];

/**
 * A sound budget: the same money by source, by unit on both sides, by function in three tables, by economic class
 * under every department, and by project; the groups of the year before; a narrative. Every figure agrees with every
 * other.
 * @param {number} lines how many lines it has in all, from 500; the same number gives the same budget
 */
export function generatedBudget(lines) {
  const size = {items: Math.floor(lines * 0.14), units: Math.floor(lines * 0.06)};
  // Projects bring no lines but their own, and the second source: basic expenditure has the first one alone.
  const others = linesIn(budgetOf(postings({...size, projects: 0}))) + 1;
  return budgetOf(postings({...size, projects: lines - others}));
}

/** @param {readonly Posting[]} money */
function budgetOf(money) {
  const general = money.filter(({fund}) => fund === 'generalPublicBudget');
  const projects = money.filter(({nature}) => nature.startsWith('project'));
  const before = money.map(posting => ({...posting, cents: posting.before}));
  const [income, expenditure] = [{side: 'income'}, {side: 'expenditure'}];
  const byFunction = {...expenditure, by: 'function'};
  const ofGeneral = {...byFunction, scope: {fund: 'generalPublicBudget'}};
  const tables = [
    {...income, by: 'source', ...tableOf(money, ofSource)},
    {...income, by: 'unit', columns: funds, ...tableOf(money, ofUnit, inFund)},
    {...byFunction, columns: natures, ...tableOf(money, ofFunction, inNature)},
    {...byFunction, columns: funds, ...tableOf(money, ofFunction, inFund)},
    {...ofGeneral, columns: natures, ...tableOf(general, ofFunction, inNature)},
    {...expenditure, by: 'unit', columns: natures, ...tableOf(money, ofUnit, inNature)},
    {...expenditure, by: 'economicClass', columns: funds, ...tableOf(money, ofEconomicClass, inFund)},
    {...expenditure, by: 'project', columns: funds, ...tableOf(projects, ofProject, inFund)}
  ];
  const groupsBefore = tableOf(before, posting => ofFunction(posting).slice(0, 2));
  return {
    format: 'budget-json/1',
    entity: {name: '某市'},
    fiscalYear: 2023,
    phase: 'approved',
    currency: 'CNY',
    unit: 10000,
    language: 'zh-CN',
    cuts: tables.map((cut, index) => ({...cut, table: {number: `${index + 1}`, title: `表${index + 1}`}})),
    comparatives: [{fiscalYear: 2022, phase: 'approved', cuts: [{...byFunction, ...groupsBefore}]}],
    statements: narrativeOf(money)
  };
}

/** @param {{cuts: {lines: Line[]}[], comparatives: {cuts: {lines: Line[]}[]}[]}} budget */
function linesIn({cuts, comparatives}) {
  const all = [...cuts, ...comparatives.flatMap(year => year.cuts)];
  return all.reduce((sum, cut) => sum + countLines(cut.lines), 0);
}

/**
 * @param {readonly Line[]} lines
 * @returns {number}
 */
const countLines = lines => lines.reduce((sum, line) => sum + 1 + countLines(line.lines ?? []), 0);
