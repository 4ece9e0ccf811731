import type {File} from './file.js';

const divided = (name: string, amount: string, basic: string, project: string) => ({
  name,
  amount,
  amounts: {basic, project}
});

/** A city elsewhere: dollars in millions, English names, no codes, a fiscal year from July to June. */
export const springfield: File = {
  format: 'budget-json/1',
  entity: {name: 'City of Springfield'},
  fiscalYear: 2024,
  period: {start: '2024-07-01', end: '2025-06-30'},
  phase: 'proposed',
  currency: 'USD',
  unit: 1000000,
  language: 'en',
  source: {
    title: 'Proposed budget, fiscal year 2024–25',
    url: 'https://example.org/budget',
    published: '2024-04-15'
  },
  cuts: [
    {
      side: 'income',
      by: 'source',
      total: {amount: '412.6'},
      lines: [
        {name: 'Property tax', amount: '188.4'},
        {name: 'Sales tax', amount: '96.2'},
        {name: 'State and federal grants', amount: '61.5'},
        {name: 'Utility charges', amount: '38.0'},
        {name: 'Fees and fines', amount: '18.3'},
        {name: 'Investment income', amount: '10.2'}
      ]
    },
    {
      side: 'expenditure',
      by: 'function',
      columns: [
        {id: 'basic', name: 'Recurring'},
        {id: 'project', name: 'Capital projects'}
      ],
      total: {amount: '412.6', amounts: {basic: '303.8', project: '108.8'}},
      lines: [
        divided('Police', '104.6', '98.4', '6.2'),
        divided('Fire', '64.5', '61.0', '3.5'),
        divided('Streets and transit', '96.8', '44.7', '52.1'),
        divided('Water and sewers', '60.3', '31.9', '28.4'),
        divided('Parks and libraries', '34.8', '27.5', '7.3'),
        divided('Housing', '24.1', '14.2', '9.9'),
        divided('Administration', '27.5', '26.1', '1.4')
      ]
    },
    {
      side: 'expenditure',
      by: 'economicClass',
      total: {amount: '412.6'},
      lines: [
        {
          name: 'Personnel',
          amount: '235.8',
          lines: [
            {name: 'Salaries', amount: '168.3'},
            {name: 'Pensions', amount: '37.9'},
            {name: 'Health insurance', amount: '29.6'}
          ]
        },
        {
          name: 'Purchases',
          amount: '58.0',
          lines: [
            {name: 'Contracts', amount: '31.2'},
            {name: 'Supplies', amount: '17.8'},
            {name: 'Energy', amount: '9.0'}
          ]
        },
        {
          name: 'Debt service',
          amount: '10.0',
          lines: [
            {name: 'Interest', amount: '6.4'},
            {name: 'Principal', amount: '3.6'}
          ]
        },
        {
          name: 'Capital',
          amount: '108.8',
          lines: [
            {name: 'Streets', amount: '52.1'},
            {name: 'Water mains', amount: '28.4'},
            {name: 'Buildings', amount: '21.1'},
            {name: 'Vehicles', amount: '7.2'}
          ]
        }
      ]
    }
  ],
  comparatives: [
    {
      fiscalYear: 2023,
      cuts: [
        {side: 'income', by: 'source', total: {amount: '398.1'}, lines: []},
        {side: 'expenditure', by: 'function', total: {amount: '401.9'}, lines: []}
      ]
    }
  ]
};
