import {fileOf} from './file.js';

/** What one year publishes: both totals, and expenditure by nature. */
const cutsOf = (total: string, basic: string, project: string) => [
  {side: 'income', by: 'source', total: {amount: total}, lines: [{name: '财政拨款收入', amount: total}]},
  {
    side: 'expenditure',
    by: 'nature',
    total: {amount: total},
    lines: [
      {id: 'basic', name: '基本支出', amount: basic},
      {id: 'project', name: '项目支出', amount: project}
    ]
  }
];

/** Four budgets of one bureau; those before the last stand in no order. */
export const fourYears = fileOf(cutsOf('400.00', '250.00', '150.00'), {
  fiscalYear: 2023,
  comparatives: [
    {fiscalYear: 2022, cuts: cutsOf('420.00', '240.00', '180.00')},
    {fiscalYear: 2020, cuts: cutsOf('300.00', '220.00', '80.00')},
    {fiscalYear: 2021, phase: 'executed', cuts: cutsOf('310.00', '225.00', '85.00')},
    {fiscalYear: 2021, phase: 'approved', cuts: cutsOf('330.00', '230.00', '100.00')}
  ]
});
