import {describe, expect, test} from 'vitest';
import type {Finding} from '../../../src/budget/checks/finding.js';
import {gravest} from '../../../src/budget/checks/finding.js';
import {checkSums} from '../../../src/budget/checks/sums.js';
import type {Cut} from '../../../src/budget/schema.js';
import {firstFile, read} from '../budgets.js';

const checkAll = (cut: Partial<Cut>) =>
  checkSums({side: 'income', by: 'source', lines: [], ...cut}, 'cuts[0]', 10000);
const check = (cut: Partial<Cut>) => checkAll(cut).filter(({rule}) => rule !== 'ofWhich');

/** `lines cuts[0].total.amount 10 = 10 agrees` */
const brief = ({rule, path, printed, computed, level}: Finding) =>
  `${rule} ${path} ${printed} = ${computed} ${level}`;

const parts = (...amounts: (string | undefined)[]) =>
  amounts.map((amount, index) => ({name: `part ${index}`, ...(amount !== undefined && {amount})}));

describe('the first file', () => {
  const budget = read(firstFile());
  const findings = budget.cuts.map((cut, index) => checkSums(cut, `cuts[${index}]`, budget.unit));

  // Worked out by hand: a finding for each printed total with parts, by lines and by columns.
  test.for([
    ['1 income', 0, 2],
    ['1 expenditure', 1, 2],
    ['2', 2, 21],
    ['3', 3, 30],
    ['4 income', 4, 3],
    ['4 expenditure', 5, 10],
    ['5', 6, 28],
    ['6', 7, 21],
    ['7', 8, 28],
    ['8', 9, 2],
    ['9', 10, 1],
    ['10', 11, 12],
    ['12', 12, 10]
  ] as const)('table %s: cut %i has %i sums', ([, index, count]) => {
    expect(findings[index]?.filter(({rule}) => rule !== 'ofWhich')).toHaveLength(count);
  });

  test('disagrees in five sums, and in all of them by rounding', () => {
    expect(findings.flat().filter(({level}) => level !== 'agrees')).toMatchObject([
      {
        rule: 'lines',
        path: 'cuts[7].total.amount',
        printed: '137.48',
        computed: '137.49',
        difference: '0.01',
        tolerance: '0.09',
        level: 'rounding'
      },
      {
        rule: 'lines',
        path: 'cuts[7].total.amounts["basic.operating"]',
        printed: '8.84',
        computed: '8.85',
        difference: '0.01',
        tolerance: '0.035',
        level: 'rounding'
      },
      {
        rule: 'lines',
        path: 'cuts[8].lines[0].amount',
        printed: '283.98',
        computed: '283.99',
        difference: '0.01',
        tolerance: '0.095',
        level: 'rounding'
      },
      {
        rule: 'lines',
        path: 'cuts[8].lines[0].amounts["current.generalPublicBudget"]',
        printed: '142.98',
        computed: '142.99',
        difference: '0.01',
        tolerance: '0.09',
        level: 'rounding'
      },
      {
        rule: 'lines',
        path: 'cuts[8].lines[0].amounts["current.generalPublicBudget.appropriation"]',
        printed: '142.98',
        computed: '142.99',
        difference: '0.01',
        tolerance: '0.09',
        level: 'rounding'
      }
    ]);
  });

  test('is rounding in tables 6 and 7, and agrees everywhere else', () => {
    expect(findings.map(gravest)).toEqual([
      ...Array<string>(7).fill('agrees'),
      'rounding',
      'rounding',
      ...Array<string>(4).fill('agrees')
    ]);
  });

  test('adds 101.54 and 27.10 up under a blank head, and 8.84, to 137.48', () => {
    const basic = findings[3]?.find(
      ({rule, path}) => rule === 'columns' && path === 'cuts[3].total.amounts.basic'
    );
    expect(basic).toMatchObject({
      rule: 'columns',
      path: 'cuts[3].total.amounts.basic',
      printed: '137.48',
      computed: '137.48',
      difference: '0',
      tolerance: '0.02',
      level: 'agrees'
    });
  });

  test('the five printed zeros of the three public expenses add up', () => {
    expect(findings[9]?.map(brief)).toEqual([
      'lines cuts[9].total.amount 0 = 0 agrees',
      'lines cuts[9].lines[1].amount 0 = 0 agrees'
    ]);
  });

  test('an empty table checks its printed zeros', () => {
    expect(findings[10]?.map(brief)).toEqual(['columns cuts[10].total.amount 0 = 0 agrees']);
  });
});

describe('the tolerance', () => {
  const levelOf = (printed: string, ...amounts: string[]) =>
    check({total: {amount: printed}, lines: parts(...amounts)}).map(
      ({level, tolerance}) => `${level} ${tolerance}`
    );

  test('is half a unit of the last digit for every part and the total', () => {
    // Three parts of one decimal: 4 × 0.05.
    expect(levelOf('30.0', '10.0', '10.0', '10.0')).toEqual(['agrees 0.2']);
    expect(levelOf('30.2', '10.0', '10.0', '10.0')).toEqual(['rounding 0.2']);
    expect(levelOf('29.8', '10.0', '10.0', '10.0')).toEqual(['rounding 0.2']);
    expect(levelOf('30.3', '10.0', '10.0', '10.0')).toEqual(['difference 0.2']);
    expect(levelOf('29.7', '10.0', '10.0', '10.0')).toEqual(['difference 0.2']);
  });

  test('is of the finest digit printed anywhere in the cut', () => {
    expect(levelOf('31', '10', '10', '10')).toEqual(['rounding 2']);
    expect(levelOf('31', '10.00', '10', '10')).toEqual(['difference 0.02']);
    expect(
      check({
        total: {amount: '31'},
        lines: [...parts('10', '10', '10'), {name: 'x', ofWhich: parts('0.001')}]
      }).map(({tolerance}) => tolerance)
    ).toEqual(['0.002']);
  });

  test('is exact at six decimals of the largest amounts', () => {
    expect(levelOf('999999999999999999.999999', '999999999999999999.999999')).toEqual(['agrees 0.000001']);
    expect(levelOf('999999999999999999.999999', '999999999999999999.999998')).toEqual(['rounding 0.000001']);
    expect(levelOf('999999999999999999.999999', '999999999999999999.999997')).toEqual([
      'difference 0.000001'
    ]);
  });

  test('counts each printed part once, and no blank one', () => {
    const blank = check({total: {amount: '3'}, lines: parts('1', undefined, '2', undefined)});
    expect(blank.map(({tolerance}) => tolerance)).toEqual(['1.5']);
  });
});

describe('lines', () => {
  test('add up to their row at every level, in printed order', () => {
    const findings = check({
      total: {name: 'all', amount: '10'},
      lines: [
        {name: 'a', amount: '7', lines: [{name: 'b', amount: '6', lines: parts('4', '2')}, ...parts('1')]},
        {name: 'c', amount: '3'}
      ]
    });
    expect(findings.map(brief)).toEqual([
      'lines cuts[0].total.amount 10 = 10 agrees',
      'lines cuts[0].lines[0].amount 7 = 7 agrees',
      'lines cuts[0].lines[0].lines[0].amount 6 = 6 agrees'
    ]);
  });

  test('of which are not added, but their own lines are', () => {
    const findings = check({
      total: {amount: '10'},
      lines: [{name: 'a', amount: '10', ofWhich: [{name: 'b', amount: '99', lines: parts('50', '48')}]}]
    });
    expect(findings.map(brief)).toEqual([
      'lines cuts[0].total.amount 10 = 10 agrees',
      'lines cuts[0].lines[0].ofWhich[0].amount 99 = 98 rounding'
    ]);
  });

  test('that are all blank are not checked', () => {
    expect(check({total: {amount: '10'}, lines: parts(undefined, undefined)})).toEqual([]);
    expect(check({total: {amount: '10'}})).toEqual([]);
    expect(check({total: {name: 'all'}, lines: parts('1')})).toEqual([]);
    expect(check({lines: parts('1', '2')})).toEqual([]);
  });

  test('that are blank count as nil, and a printed zero as what it is', () => {
    expect(check({total: {amount: '5.00'}, lines: parts('5.00', undefined, '0')}).map(brief)).toEqual([
      'lines cuts[0].total.amount 5.00 = 5 agrees'
    ]);
    expect(check({total: {amount: '0'}, lines: parts('0', '0')}).map(brief)).toEqual([
      'lines cuts[0].total.amount 0 = 0 agrees'
    ]);
  });

  test('whose head is blank are added in its place', () => {
    const head = {
      name: 'head without an amount',
      lines: [...parts('4.00'), {name: 'x', lines: parts('3.00')}]
    };
    expect(check({total: {amount: '10.00'}, lines: [head, ...parts('3.00')]})).toMatchObject([
      {
        rule: 'lines',
        path: 'cuts[0].total.amount',
        printed: '10.00',
        computed: '10',
        difference: '0',
        tolerance: '0.02',
        level: 'agrees'
      }
    ]);
  });

  test('may be negative', () => {
    expect(check({total: {amount: '-2.50'}, lines: parts('5.00', '-7.50')}).map(brief)).toEqual([
      'lines cuts[0].total.amount -2.50 = -2.5 agrees'
    ]);
    const [finding] = check({total: {amount: '12.50'}, lines: parts('5.00', '-7.50')});
    expect(finding).toMatchObject({computed: '-2.5', difference: '-15', level: 'difference'});
  });
});

describe('columns', () => {
  const columns = [
    {
      id: 'a',
      name: 'A',
      columns: [
        {id: 'a.1', name: 'A1'},
        {id: 'a.2', name: 'A2'}
      ]
    },
    {id: 'b', name: 'B', ofWhich: [{id: 'b.1', name: 'B1'}]}
  ];

  test('add up across a row, and what is only of one does not', () => {
    const amounts = {a: '6', 'a.1': '2', 'a.2': '4', b: '4', 'b.1': '3'};
    expect(check({columns, lines: [{name: 'x', amount: '10', amounts}]})).toMatchObject([
      {
        rule: 'columns',
        path: 'cuts[0].lines[0].amount',
        printed: '10',
        computed: '10',
        difference: '0',
        tolerance: '1.5',
        level: 'agrees'
      },
      {
        rule: 'columns',
        path: 'cuts[0].lines[0].amounts.a',
        printed: '6',
        computed: '6',
        difference: '0',
        tolerance: '1.5',
        level: 'agrees'
      }
    ]);
  });

  test('whose own figure is blank are added by their parts', () => {
    const findings = check({
      columns,
      lines: [{name: 'x', amount: '10.0', amounts: {'a.1': '2.0', 'a.2': '4.0', b: '4.0'}}]
    });
    expect(findings.map(brief)).toEqual(['columns cuts[0].lines[0].amount 10.0 = 10 agrees']);
    // Three printed parts and the total: 4 × 0.05.
    expect(findings[0]?.tolerance).toBe('0.2');
  });

  test('that are all blank are not checked', () => {
    expect(check({columns, lines: [{name: 'x', amount: '10'}]})).toEqual([]);
    expect(check({columns, lines: [{name: 'x', amount: '10', amounts: {}}]})).toEqual([]);
    expect(check({columns, lines: [{name: 'x', amount: '10', amounts: {'b.1': '3'}}]})).toEqual([]);
  });

  test('add up downwards, each for itself', () => {
    const findings = check({
      columns,
      total: {amounts: {a: '3.00', b: '9.00', 'b.1': '1.00'}},
      lines: [
        {name: 'x', amounts: {a: '1.00', b: '4.00', 'b.1': '0.50'}},
        {name: 'y', amounts: {a: '2.00', b: '4.00'}}
      ]
    });
    expect(findings.map(brief)).toEqual([
      'lines cuts[0].total.amounts.a 3.00 = 3 agrees',
      'lines cuts[0].total.amounts.b 9.00 = 8 difference',
      'lines cuts[0].total.amounts["b.1"] 1.00 = 0.5 difference'
    ]);
  });

  test('may have the name of what every object inherits', () => {
    const odd = ['toString', 'valueOf', 'constructor', '__proto__'].map(id => ({id, name: id}));
    expect(
      check({columns: odd, total: {amounts: {}}, lines: [{name: 'x', amount: '1', amounts: {}}]})
    ).toEqual([]);
  });
});

describe('what is only part of a row or a column', () => {
  const parts = (cut: Partial<Cut>) => checkAll(cut).filter(({rule}) => rule === 'ofWhich');

  test('is not more than it', () => {
    const lines = [{name: 'a', amount: '10.00', ofWhich: [{name: 'b', amount: '10.00'}]}];
    expect(parts({lines})).toEqual([
      {
        rule: 'ofWhich',
        level: 'agrees',
        path: 'cuts[0].lines[0].ofWhich[0].amount',
        against: ['cuts[0].lines[0].amount'],
        unit: 10000,
        printed: '10.00',
        computed: '10.00',
        difference: '0',
        tolerance: '0.01',
        roundings: [{count: 2, half: '0.005'}]
      }
    ]);
  });

  test('may be less, or more by what rounding explains', () => {
    const level = (amount: string) =>
      parts({lines: [{name: 'a', amount: '10.00', ofWhich: [{name: 'b', amount}]}]}).map(each => each.level);
    expect(level('3.00')).toEqual(['agrees']);
    expect(level('10.01')).toEqual(['rounding']);
    expect(level('10.02')).toEqual(['difference']);
  });

  test('stands in lines or in columns', () => {
    const columns = [{id: 'all', name: 'all', ofWhich: [{id: 'some', name: 'some'}]}];
    const row = {name: 'a', amounts: {all: '5', some: '9'}, ofWhich: [{name: 'b', amounts: {all: '7'}}]};
    expect(parts({columns, lines: [row]}).map(brief)).toEqual([
      'ofWhich cuts[0].lines[0].ofWhich[0].amounts.all 7 = 5 difference',
      'ofWhich cuts[0].lines[0].amounts.some 9 = 5 difference'
    ]);
  });

  test('says nothing where something negative makes up for it', () => {
    const lines = [
      {
        name: 'a',
        amount: '10',
        lines: [
          {name: 'c', amount: '12'},
          {name: 'd', amount: '-2'}
        ]
      }
    ];
    expect(parts({lines: [{...lines[0], name: 'a', ofWhich: [{name: 'b', amount: '12'}]}]})).toEqual([]);
    expect(parts({lines: [{name: 'a', amount: '-10', ofWhich: [{name: 'b', amount: '-3'}]}]})).toEqual([]);
  });
});

describe('a column of another phase', () => {
  const columns = [{id: 'approved', name: '预算数', phase: 'approved' as const}];

  test('is no part of the row, and adds up for itself', () => {
    const findings = check({
      columns,
      total: {amount: '0.39', amounts: {approved: '2.85'}},
      lines: [{name: '公务接待费', amount: '0.39', amounts: {approved: '2.85'}}]
    });
    expect(findings.map(brief)).toEqual([
      'lines cuts[0].total.amount 0.39 = 0.39 agrees',
      'lines cuts[0].total.amounts.approved 2.85 = 2.85 agrees'
    ]);
  });
});

describe('the gravest of several levels', () => {
  const finding = (level: Finding['level']): Finding => ({
    rule: 'lines',
    path: '$',
    against: [],
    unit: 1,
    printed: '0',
    computed: '0',
    difference: '0',
    tolerance: '0',
    level
  });

  test('is a difference before rounding before agreement', () => {
    expect(gravest([])).toBeUndefined();
    expect(gravest([finding('agrees')])).toBe('agrees');
    expect(gravest([finding('rounding'), finding('agrees')])).toBe('rounding');
    expect(gravest([finding('agrees'), finding('difference'), finding('rounding')])).toBe('difference');
  });

  test('is found among half a million', () => {
    const many = Array<Finding>(500_000).fill(finding('agrees'));
    many[250_000] = finding('rounding');
    expect(gravest(many)).toBe('rounding');
  });
});

test('a hundred thousand lines in two columns are checked within seconds', () => {
  const lines = Array.from({length: 100_000}, (_, index) => ({
    name: `${index}`,
    amount: '0.03',
    amounts: {a: '0.01', b: '0.02'}
  }));
  const findings = check({
    columns: [
      {id: 'a', name: 'A'},
      {id: 'b', name: 'B'}
    ],
    total: {amount: '3000.00', amounts: {a: '1000.00', b: '2000.00'}},
    lines
  });
  expect(findings).toHaveLength(100_004);
  expect(gravest(findings)).toBe('agrees');
});
