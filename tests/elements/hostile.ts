/** Labels that would do harm if they were anything but text. */
export const hostileLabels = [
  '<img src=x onerror="window.harmed = true">',
  '</style><script>window.harmed = true</script>',
  'javascript:window.harmed=true',
  'before\u202Eafter',
  'nil\u0000nil',
  'half\uD800half',
  'long'.repeat(250),
  '${window.harmed = true}{{constructor}}',
  '__proto__'
];

/** A budget that every widget can draw, each string that a publisher is free to choose being the one given. */
export function hostileFile(label: string = hostileLabels[0] ?? ''): Record<string, unknown> {
  const line = (amount: string, more: object = {}) => ({name: label, amount, ...more});
  const of = (side: string) => ({side, name: label});
  return {
    format: 'budget-json/1',
    entity: {name: label, code: label, region: label, level: label, units: [{code: label, name: label}]},
    fiscalYear: 2023,
    phase: 'approved',
    currency: 'CNY',
    unit: 10000,
    language: 'zh-CN',
    source: {title: label, publisher: label, url: label, published: '2023-04'},
    cuts: [
      {
        side: 'income',
        by: 'source',
        table: {number: label, title: label, header: [[label]]},
        amountName: label,
        total: {name: label, amount: '9'},
        lines: [line('4', {marker: label}), line('4', {code: label}), line('2')],
        notes: [label]
      },
      {
        side: 'expenditure',
        by: 'function',
        columns: [
          {id: 'basic', name: label, marker: label},
          {id: 'project', name: label}
        ],
        total: {name: label, amount: '10', amounts: {basic: '4', project: '6'}},
        lines: [line('10', {code: '2011301', amounts: {basic: '4', project: '6'}})]
      },
      {
        side: 'expenditure',
        by: 'economicClass',
        total: {name: label, amount: '10'},
        lines: [
          line('6', {
            code: label,
            governmentClass: {code: label, name: label},
            lines: [line('3'), line('3')]
          }),
          line('4', {category: {id: label, name: label}, unit: label})
        ]
      }
    ],
    statements: [
      {
        of: of('income'),
        change: {base: 'previousBudget', direction: 'increase', amount: '1', percent: '50', reason: label},
        section: label,
        text: label
      },
      {
        of: {...of('expenditure'), by: 'source', line: label},
        amount: '5',
        change: {base: 'previousBudget', direction: 'decrease', amount: '1', reason: `${label} `},
        text: label
      }
    ],
    narrative: [{marker: label, heading: label, text: label, sections: [{heading: label}]}],
    glossary: [{marker: label, term: label, text: label}],
    notes: [label]
  };
}
