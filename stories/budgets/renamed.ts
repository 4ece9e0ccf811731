import {fileOf} from './file.js';

const columns = [
  {id: 'basic', name: '基本支出'},
  {id: 'project', name: '项目支出'}
];

const threePublic = (...lines: object[]) => ({
  side: 'expenditure',
  scope: {fund: 'generalPublicBudget'},
  by: 'threePublic',
  lines
});

/** A bureau after a reform: of its subjects one has another name, one is new, two are gone; and so elsewhere. */
export const renamed = fileOf(
  [
    {
      side: 'income',
      by: 'source',
      total: {amount: '500.00'},
      lines: [
        {
          id: 'current',
          name: '本年收入',
          amount: '460.00',
          lines: [
            {id: 'current.generalPublicBudget', name: '一般公共预算拨款收入', amount: '400.00'},
            {id: 'current.entityFunds', name: '单位资金', amount: '60.00'}
          ]
        },
        {id: 'carryover', name: '上年结转结余', amount: '40.00'}
      ]
    },
    {
      side: 'expenditure',
      by: 'function',
      columns,
      total: {amount: '500.00', amounts: {basic: '300.00', project: '200.00'}},
      lines: [
        {code: '2130101', name: '行政运行', amount: '300.00', amounts: {basic: '300.00'}},
        {code: '2130135', name: '农业生态资源保护', amount: '120.00', amounts: {project: '120.00'}},
        {code: '2130153', name: '农田建设', amount: '80.00', amounts: {project: '80.00'}}
      ]
    },
    {
      side: 'expenditure',
      by: 'nature',
      total: {amount: '500.00'},
      lines: [
        {id: 'basic', name: '基本支出', amount: '300.00'},
        {id: 'project', name: '项目支出', amount: '200.00'}
      ]
    },
    {
      side: 'expenditure',
      by: 'economicClass',
      total: {amount: '500.00'},
      lines: [
        {code: '30101', name: '基本工资', amount: '260.00'},
        {code: '30113', name: '住房公积金', amount: '40.00'},
        {code: '30311', name: '代缴社会保险费', amount: '20.00'},
        {code: '30299', name: '其他商品和服务支出', amount: '180.00'}
      ]
    },
    threePublic(
      {id: 'abroad', name: '因公出国（境）费', amount: '0'},
      {id: 'reception', name: '公务接待费', amount: '3.00'}
    )
  ],
  {
    comparatives: [
      {
        fiscalYear: 2023,
        cuts: [
          {
            side: 'income',
            by: 'source',
            total: {amount: '450.00'},
            lines: [
              {
                id: 'current',
                name: '本年收入',
                amount: '450.00',
                lines: [
                  {id: 'current.generalPublicBudget', name: '财政拨款收入', amount: '445.00'},
                  {id: 'current.institution', name: '事业收入', amount: '5.00'}
                ]
              },
              {id: 'carryover', name: '上年 结转结余', amount: '0'}
            ]
          },
          {
            side: 'expenditure',
            by: 'function',
            columns,
            total: {amount: '450.00', amounts: {basic: '280.00', project: '170.00'}},
            lines: [
              {code: '2130101', name: '行政运行', amount: '280.00', amounts: {basic: '280.00'}},
              {code: '2130135', name: '农业资源保护修复与利用', amount: '100.00', amounts: {project: '100.00'}},
              {code: '2130124', name: '农村合作经济', amount: '45.00', amounts: {project: '45.00'}},
              {code: '2130126', name: '农村社会事业', amount: '25.00', amounts: {project: '25.00'}},
              {code: '2130199', name: '其他农业农村支出', amount: '0', amounts: {project: '0'}}
            ]
          },
          {
            side: 'expenditure',
            by: 'nature',
            total: {amount: '450.00'},
            lines: [
              {id: 'basic', name: '基本支出', amount: '280.00'},
              {id: 'project', name: '专项支出', amount: '170.00'}
            ]
          },
          {
            side: 'expenditure',
            by: 'economicClass',
            total: {amount: '450.00'},
            lines: [
              {code: '30101', name: '基本工资', amount: '240.00'},
              {code: '30311', name: '住房公积金', amount: '30.00'},
              {code: '30299', name: '其他商品和服务支出', amount: '180.00'}
            ]
          },
          threePublic(
            {id: 'abroad', name: '因公出国(境)费', amount: '0'},
            {id: 'reception', name: '接待费', amount: '4.00'},
            {id: 'vehicles', name: '公务用车购置及运行费', amount: '18.00'}
          )
        ]
      }
    ],
    statements: [
      {
        of: {
          side: 'expenditure',
          scope: {fund: 'generalPublicBudget'},
          by: 'threePublic',
          line: 'reception',
          name: '公务接待费用'
        },
        change: {base: 'previousBudget', direction: 'decrease', amount: '1.00', reason: '从严控制'},
        text: '公务接待费用 3 万元，比 2023 年减少 1 万元。'
      }
    ],
    glossary: [
      {term: '基本支出', text: '为保障机构正常运转、完成日常工作任务而发生的支出。'},
      {term: '农田建设', text: '用于高标准农田建设的支出。'}
    ]
  }
);
