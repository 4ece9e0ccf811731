import type {Budget, Ref, Statement} from '../../../src/budget/schema.js';
import {readStatements} from '../../../src/budget/sentences/read-statements.js';
import {leastFile, read} from '../budgets.js';

const item = (code: string, name: string, lines?: object[]) => ({code, name, ...(lines && {lines})});

const functions = [
  item('201', '一般公共服务支出', [
    item('20105', '统计信息事务', [item('2010506', '统计管理')]),
    item('20129', '群众团体事务', [item('2012902', '一般行政管理事务')]),
    item('20132', '组织事务', [item('2013202', '一般行政管理事务')])
  ]),
  item('204', '公共安全支出', [item('20404', '检察', [item('2040401', '行政运行')])]),
  item('208', '社会保障和就业支出', [
    item('20805', '行政事业单位养老支出', [item('2080501', '行政单位离退休')])
  ])
];

/** Tables as most disclosures have them, without figures: they say only what there is a place for. */
const cuts = [
  {
    side: 'income',
    by: 'source',
    lines: [
      {
        id: 'current',
        name: '本年收入合计',
        lines: [
          {id: 'current.appropriation', name: '财政拨款收入'},
          {id: 'current.generalPublicBudget', name: '一般公共预算'},
          {id: 'current.institution', name: '事业收入'}
        ]
      },
      {id: 'carryover', name: '上年结转'}
    ]
  },
  {side: 'expenditure', by: 'function', lines: [{id: 'current', name: '本年支出合计', lines: functions}]},
  {side: 'income', scope: {fund: 'appropriation'}, by: 'source', lines: []},
  {side: 'expenditure', scope: {fund: 'appropriation'}, by: 'function', lines: []},
  {side: 'expenditure', scope: {fund: 'generalPublicBudget'}, by: 'function', lines: functions},
  {
    side: 'expenditure',
    scope: {fund: 'generalPublicBudget', nature: 'basic'},
    by: 'economicClass',
    lines: []
  },
  {side: 'expenditure', scope: {fund: 'governmentFunds'}, by: 'function', lines: []},
  {side: 'expenditure', scope: {fund: 'appropriation'}, by: 'threePublic', lines: []}
];

/** A budget in 万元 of one section, with the tables above. */
export function chinese(heading: string, text: string, more: object = {}): Budget {
  const file = {
    language: 'zh-CN',
    currency: 'CNY',
    unit: 10000,
    entity: {name: '上海市普陀区规划和自然资源局'},
    cuts,
    narrative: [{heading, text}]
  };
  return read(leastFile({...file, ...more}));
}

/** A final account, of 2024. */
export const final = {phase: 'executed', fiscalYear: 2024};

/** What is read from a section, a line a statement, as {@link brief} writes it. */
export const reading = (heading: string, text: string, more: object = {}): string[] =>
  readStatements(chinese(heading, text, more)).map(brief);

/** `expenditure generalPublicBudget function 2010506 = 2.63`: place, figure, in its unit where that is not 万元. */
export function brief({of, unit, amount, percent, shareOf, change, count}: Statement): string {
  const figure = [
    count && `${count.number} ${count.unit}`,
    amount !== undefined && `= ${amount}`,
    percent !== undefined && `= ${percent}% of ${place(shareOf ?? {})}`,
    change && `${change.direction} ${change.amount ?? ''} ${change.percent ?? ''}% from ${change.base}`,
    change?.baseYear,
    unit !== undefined && `in ${unit}`
  ];
  return [place(of), ...figure].filter(Boolean).join(' ');
}

function place({side, scope, by, line, fiscalYear, phase}: Ref): string {
  const parts = [side ?? 'both', scope?.fund, scope?.stage, scope?.nature, by, line, fiscalYear, phase];
  return parts.filter(Boolean).join(' ');
}
