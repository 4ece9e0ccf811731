import {describe, expect, test} from 'vitest';
import type {Fault} from '../../src/budget/fault.js';
import {readBudget} from '../../src/budget/read.js';
import {firstFile, leastFile, read} from './budgets.js';

function faultsOf(file: unknown): Fault[] {
  const reading = readBudget(file);
  return reading.ok ? [] : reading.faults;
}

const lineFile = (line: unknown) => leastFile({cuts: [{side: 'income', by: 'source', lines: [line]}]});
const amountFile = (amount: unknown) => lineFile({name: 'x', amount});
const amountOf = (file: unknown) => read(file).cuts[0]?.lines[0]?.amount;

/** Every key of the format, each with a key that the format does not know beside it. */
function wholeFile(): Record<string, unknown> {
  const column = {
    id: 'a',
    name: 'A',
    marker: '其中：',
    extra: 1,
    columns: [{id: 'a.b', name: 'B', ofWhich: [{id: 'a.b.c', name: ''}]}]
  };
  const line = {
    by: 'unit',
    id: 'basic',
    code: '042',
    marker: '一、',
    name: '基本支出',
    amount: '-137.48',
    amounts: {a: '1', 'a.b': '0', 'a.b.c': '999999999999999999.999999'},
    governmentClass: {code: '501', name: '机关工资福利支出', extra: null},
    category: {id: 'project.targeted', name: '特定目标类', extra: []},
    unit: '本级',
    extra: {deep: [{deeper: 1.5}]}
  };
  const cut = {
    side: 'expenditure',
    scope: {fund: 'generalPublicBudget', stage: 'current', nature: 'basic', extra: 1},
    by: 'of our own',
    table: {number: '3', title: '部门支出总体情况表', header: [['a', ''], []], extra: 1},
    unit: 0.5,
    amountName: '合计',
    columns: [column],
    total: {name: '合计', amount: '0', amounts: {a: '0.10'}, extra: 1},
    lines: [{...line, lines: [line], ofWhich: [{...line, lines: []}]}],
    notes: ['备注', ''],
    extra: true
  };
  const ref = {side: 'income', scope: {}, by: 'source', line: 'carryover', name: '结转', extra: 1};
  const indicator = {path: ['产出指标', ''], target: '≥95%', note: '', extra: 1};
  return {
    $schema: 'schema.json',
    format: 'budget-json/1',
    entity: {
      name: '局',
      code: '042',
      region: '红旗区',
      level: 'district',
      units: [{code: '042001', name: '本级', extra: 1}, {name: '中心'}],
      extra: 1
    },
    fiscalYear: 2023,
    period: {start: '2023-04-01', end: '2024-03-31', extra: 1},
    phase: 'executed',
    currency: 'CNY',
    unit: 10000,
    language: 'zh-Hans-CN',
    source: {
      title: '部门预算',
      publisher: '局',
      url: 'https://example.org/',
      published: '2023-04-12',
      extra: 1
    },
    cuts: [cut, {side: 'income', by: 'source', lines: []}],
    statements: [
      {of: ref, amount: '1', percent: '48.41', shareOf: ref, section: '一', text: '…', extra: 1},
      {
        of: {},
        change: {
          base: 'previousFinal',
          baseYear: 2022,
          direction: 'decrease',
          amount: '0.5',
          percent: '-3',
          reason: '',
          extra: 1
        },
        count: {number: '0', unit: '辆', extra: 1},
        text: ''
      }
    ],
    performance: {
      table: {title: ''},
      overall: {
        table: {title: '', extra: 1},
        goals: ['1.'],
        tasks: [{name: '', text: '', extra: 1}],
        funding: [{marker: '1、', name: '资金来源', lines: [line], extra: 1}],
        total: '283.98',
        totalName: '总额',
        indicators: [indicator],
        extra: 1
      },
      projects: [{code: '41070222000000009553', name: '工作经费', indicators: [indicator], extra: 1}],
      extra: 1
    },
    comparatives: [
      {fiscalYear: 2022, phase: 'proposed', cuts: [cut], extra: 1},
      {fiscalYear: 2021, cuts: []}
    ],
    narrative: [{marker: '一', heading: '概况', text: 'a\n\nb', sections: [{heading: ''}], extra: 1}],
    glossary: [{marker: '一、', term: '基本支出', text: '是指', extra: 1}],
    notes: [''],
    extra: {lines: 'not a list of lines', columns: {}}
  };
}

describe('a good file', () => {
  test('the first real file reads as it is', () => {
    const budget = read(firstFile());
    expect(budget).toEqual(firstFile());
    expect(budget.entity.name).toBe('新乡市红旗区工业和信息化局');
    expect(budget.cuts).toHaveLength(13);
    expect(budget.cuts[8]?.lines[0]?.lines?.[17]?.amount).toBe('141.00');
  });

  test('the least file reads as it is', () => {
    expect(read(leastFile())).toStrictEqual(leastFile());
  });

  test('a file without a single cut reads', () => {
    expect(read(leastFile({cuts: []})).cuts).toEqual([]);
  });

  test('every section reads unchanged, and unknown keys stay at every level', () => {
    expect(read(wholeFile())).toStrictEqual(wholeFile());
  });

  test('a file through JSON text reads as the file itself', () => {
    expect(read(JSON.parse(JSON.stringify(wholeFile())))).toStrictEqual(wholeFile());
  });

  test('what was read is given back as the same object', () => {
    const budget = read(firstFile());
    expect(read(budget)).toBe(budget);
    expect(read(read(budget))).toBe(budget);
  });

  test('what looks like a read budget is read again', () => {
    const budget = read(leastFile());
    expect(read({...budget})).not.toBe(budget);
    expect(faultsOf({...budget, unit: 0})).toHaveLength(1);
  });

  test('the value that was given stays as it was', () => {
    const file = amountFile(12.5);
    const before = structuredClone(file);
    read(file);
    expect(file).toEqual(before);
    expect(Object.isFrozen(file)).toBe(false);
  });

  test('an object without a prototype or of a class reads like any other', () => {
    class Page {
      constructor() {
        Object.assign(this, leastFile());
      }
    }
    expect(read(Object.assign(Object.create(null) as object, leastFile())).fiscalYear).toBe(2023);
    expect(read(new Page()).fiscalYear).toBe(2023);
  });
});

describe('an amount that is a JSON number becomes its shortest decimal text', () => {
  test.for([
    [142.98, '142.98'],
    [141.0, '141'],
    [0, '0'],
    [-0, '0'],
    [-0.5, '-0.5'],
    [0.1, '0.1'],
    [0.000001, '0.000001'],
    [123456789012.25, '123456789012.25'],
    [9007199254740991, '9007199254740991'],
    [100000000000000000, '100000000000000000']
  ] as const)('%d as %s', ([value, text]) => {
    expect(amountOf(amountFile(value))).toBe(text);
  });

  test('in every place that holds one', () => {
    const budget = read(
      leastFile({
        cuts: [
          {
            side: 'income',
            by: 'source',
            columns: [{id: 'a', name: ''}],
            total: {amount: 1.5, amounts: {a: 2.5}},
            lines: [{name: '', amounts: {a: 3.5}, ofWhich: [{name: '', amount: 4.5}]}]
          }
        ],
        statements: [
          {
            of: {},
            amount: 5.5,
            percent: 48.41,
            text: '',
            change: {base: 'previousBudget', direction: 'none', amount: 0, percent: 69.2}
          },
          {of: {}, count: {number: 3, unit: '辆'}, text: ''}
        ],
        performance: {overall: {total: 6.5, funding: [{name: '', lines: [{name: '', amount: 7.5}]}]}}
      })
    );
    expect(budget.cuts[0]?.total).toEqual({amount: '1.5', amounts: {a: '2.5'}});
    expect(budget.cuts[0]?.lines).toEqual([
      {name: '', amounts: {a: '3.5'}, ofWhich: [{name: '', amount: '4.5'}]}
    ]);
    expect(budget.statements?.[0]).toMatchObject({
      amount: '5.5',
      percent: '48.41',
      change: {amount: '0', percent: '69.2'}
    });
    expect(budget.statements?.[1]?.count?.number).toBe('3');
    expect(budget.performance?.overall).toEqual({
      total: '6.5',
      funding: [{name: '', lines: [{name: '', amount: '7.5'}]}]
    });
  });

  test.for([
    [1e21, '"1e+21"'],
    [1e-7, '"1e-7"'],
    [0.1 + 0.2, '"0.30000000000000004"'],
    [1e18, '"1000000000000000000"'],
    [Number.NaN, '"NaN"'],
    [Number.POSITIVE_INFINITY, '"Infinity"'],
    [Number.NEGATIVE_INFINITY, '"-Infinity"']
  ] as const)('but %d, which has too many digits or none, is refused', ([value, found]) => {
    expect(faultsOf(amountFile(value))).toEqual([
      {code: 'amount', path: 'cuts[0].lines[0].amount', expected: '1234.56', found}
    ]);
  });
});

describe('a fault', () => {
  const fault = (code: Fault['code'], path: string, expected: string, found: string) => [
    {code, path, expected, found}
  ];

  test.for([
    ['format', 'budget-json/1'],
    ['entity', 'object'],
    ['fiscalYear', 'number'],
    ['phase', 'proposed | approved | adjusted | executed'],
    ['currency', 'string'],
    ['unit', 'number'],
    ['language', 'string'],
    ['cuts', 'array']
  ] as const)('is that %s is missing', ([key, expected]) => {
    expect(faultsOf(leastFile({[key]: undefined}))).toEqual(fault('missing', key, expected, 'nothing'));
  });

  test('is that something is missing deep inside', () => {
    expect(faultsOf(leastFile({entity: {}}))).toEqual(fault('missing', 'entity.name', 'string', 'nothing'));
    expect(faultsOf(leastFile({cuts: [{by: 'source', lines: []}]}))).toEqual(
      fault('missing', 'cuts[0].side', 'income | expenditure', 'nothing')
    );
    expect(
      faultsOf(lineFile({name: 'x', lines: [{name: 'y'}, {name: 'z', ofWhich: [{amount: '1'}]}]}))
    ).toEqual(fault('missing', 'cuts[0].lines[0].lines[1].ofWhich[0].name', 'string', 'nothing'));
    expect(faultsOf(leastFile({statements: [{text: ''}]}))).toEqual(
      fault('missing', 'statements[0].of', 'object', 'nothing')
    );
  });

  test.for([
    [{entity: 'Springfield'}, 'entity', 'object', 'string'],
    [{entity: []}, 'entity', 'object', 'array'],
    [{entity: {name: null}}, 'entity.name', 'string', 'null'],
    [{entity: {name: 5}}, 'entity.name', 'string', 'number'],
    [{fiscalYear: '2023'}, 'fiscalYear', 'number', 'string'],
    [{fiscalYear: 2023.5}, 'fiscalYear', 'integer', '2023.5'],
    [{unit: '10000'}, 'unit', 'number', 'string'],
    [{unit: Number.NaN}, 'unit', 'number', 'NaN'],
    [{unit: Number.POSITIVE_INFINITY}, 'unit', 'number', 'Infinity'],
    [{cuts: {}}, 'cuts', 'array', 'object'],
    [{cuts: [null]}, 'cuts[0]', 'object', 'null'],
    [{cuts: [{side: 'income', by: 'source', lines: 'x'}]}, 'cuts[0].lines', 'array', 'string'],
    [{notes: ['a', 5]}, 'notes[1]', 'string', 'number'],
    [
      {narrative: [{heading: 'a', sections: [{heading: true}]}]},
      'narrative[0].sections[0].heading',
      'string',
      'boolean'
    ],
    [
      {performance: {projects: [{name: '', indicators: [{path: 'a', target: ''}]}]}},
      'performance.projects[0].indicators[0].path',
      'array',
      'string'
    ]
  ] as const)('is a type: %j', ([more, path, expected, found]) => {
    expect(faultsOf(leastFile(more))).toEqual(fault('type', path, expected, found));
  });

  test.for([
    [null, 'null'],
    [true, 'boolean'],
    [{}, 'object'],
    [['1'], 'array'],
    [5n, 'bigint'],
    [Symbol('x'), 'symbol'],
    [new String('1'), 'object']
  ] as const)('is the type of an amount: %s', ([value, found]) => {
    expect(faultsOf(amountFile(value))).toEqual(fault('type', 'cuts[0].lines[0].amount', 'string', found));
  });

  test('is the type of amounts that are a list', () => {
    expect(faultsOf(lineFile({name: 'x', amounts: ['1']}))).toEqual(
      fault('type', 'cuts[0].lines[0].amounts', 'object', 'array')
    );
  });

  test.for([
    [{format: 'budget-json/2'}, 'format', 'budget-json/1', '"budget-json/2"'],
    [{format: 1}, 'format', 'budget-json/1', '1'],
    [{phase: '批准'}, 'phase', 'proposed | approved | adjusted | executed', '"批准"'],
    [{phase: null}, 'phase', 'proposed | approved | adjusted | executed', 'null'],
    [{currency: 'yuan'}, 'currency', 'CNY', '"yuan"'],
    [{currency: ''}, 'currency', 'CNY', '""'],
    [{language: 'zh_CN'}, 'language', 'zh-CN', '"zh_CN"'],
    [{language: ''}, 'language', 'zh-CN', '""'],
    [{source: {title: '', published: '2023年4月'}}, 'source.published', '2023-04', '"2023年4月"'],
    [{cuts: [{side: 'Income', by: 'source', lines: []}]}, 'cuts[0].side', 'income | expenditure', '"Income"'],
    [
      {cuts: [{side: 'income', scope: {stage: 'past'}, by: 'source', lines: []}]},
      'cuts[0].scope.stage',
      'current | carryover',
      '"past"'
    ],
    [
      {statements: [{of: {}, text: '', change: {base: 'previousBudget', direction: 'up'}}]},
      'statements[0].change.direction',
      'increase | decrease | none',
      '"up"'
    ]
  ] as const)('is a value: %j', ([more, path, expected, found]) => {
    expect(faultsOf(leastFile(more))).toEqual(fault('value', path, expected, found));
  });

  test.for([
    '',
    '1,234.5',
    '１２',
    '12 万元',
    '-',
    '1e5',
    ' 1',
    '1\n',
    '01',
    '+1',
    '.5',
    '5.',
    '0.1234567',
    '1234567890123456789'
  ])('is an amount: %j', text => {
    const found = JSON.stringify(text);
    expect(faultsOf(amountFile(text))).toEqual(fault('amount', 'cuts[0].lines[0].amount', '1234.56', found));
  });

  test('is an amount anywhere else', () => {
    const cut = {
      side: 'income',
      by: 'source',
      columns: [{id: 'a.b', name: ''}],
      total: {amounts: {'a.b': '1 000'}},
      lines: []
    };
    const statements = [{of: {}, percent: '69.2%', text: ''}];
    expect(faultsOf(leastFile({cuts: [cut], statements}))).toEqual([
      ...fault('amount', 'cuts[0].total.amounts["a.b"]', '1234.56', '"1 000"'),
      ...fault('amount', 'statements[0].percent', '1234.56', '"69.2%"')
    ]);
  });

  test.for([
    [{unit: 0}, 'unit', '> 0', '0'],
    [{unit: -1}, 'unit', '> 0', '-1'],
    [{fiscalYear: 23}, 'fiscalYear', '≥ 1000', '23'],
    [{fiscalYear: 20230}, 'fiscalYear', '≤ 9999', '20230'],
    [{comparatives: [{fiscalYear: 999, cuts: []}]}, 'comparatives[0].fiscalYear', '≥ 1000', '999'],
    [{cuts: [{side: 'income', by: 'source', unit: 0, lines: []}]}, 'cuts[0].unit', '> 0', '0']
  ] as const)('is a range: %j', ([more, path, expected, found]) => {
    expect(faultsOf(leastFile(more))).toEqual(fault('range', path, expected, found));
  });

  test('is a name of more than a thousand characters', () => {
    expect(read(leastFile({entity: {name: '局'.repeat(1000)}})).entity.name).toHaveLength(1000);
    expect(faultsOf(leastFile({entity: {name: '局'.repeat(1001)}}))).toEqual(
      fault('too-long', 'entity.name', '1000', '1001')
    );
    expect(faultsOf(lineFile({name: 'x', code: '1'.repeat(5000)}))).toEqual(
      fault('too-long', 'cuts[0].lines[0].code', '1000', '5000')
    );
    expect(read(leastFile({notes: ['局'.repeat(5000)]})).notes?.[0]).toHaveLength(5000);
  });

  test('is a column that there is not, or that is there twice', () => {
    const cut = {
      side: 'income',
      by: 'source',
      columns: [
        {id: 'a', name: 'A'},
        {id: 'b', name: 'B'}
      ]
    };
    expect(faultsOf(leastFile({cuts: [{...cut, lines: [{name: 'x', amounts: {a: '1', c: '2'}}]}]}))).toEqual(
      fault('unknown-column', 'cuts[0].lines[0].amounts.c', 'a | b', '"c"')
    );
    const columns = [...cut.columns, {id: 'a', name: 'again'}];
    expect(faultsOf(leastFile({cuts: [{...cut, columns, lines: []}]}))).toEqual(
      fault('repeated-column', 'cuts[0].columns', '', '"a"')
    );
  });

  test('is too many lines, levels or characters', () => {
    const lines = Array.from({length: 100_001}, () => ({name: 'x'}));
    expect(faultsOf(leastFile({cuts: [{side: 'income', by: 'source', lines}]}))).toEqual(
      fault('too-many', 'cuts[0].lines', '100000', '100001')
    );
    let line: object = {name: 'x'};
    for (let level = 1; level < 13; level++) line = {name: 'x', lines: [line]};
    expect(faultsOf(lineFile(line))).toEqual(
      fault('too-deep', `cuts[0].lines[0]${'.lines[0]'.repeat(11)}.lines`, '12', '13')
    );
    const notes = Array<string>(65).fill('x'.repeat(1_048_576));
    expect(faultsOf(leastFile({notes})).map(({code}) => code)).toEqual(['too-large']);
  });
});

describe('several faults', () => {
  test('are all reported, in the order of the format', () => {
    const file = {
      cuts: [
        {by: 5, lines: [{name: 'x', amount: '1,000'}, {amount: '2.'}]},
        {side: 'income', by: 'source', lines: [null]}
      ],
      unit: 0,
      entity: {name: 1, units: [{}]},
      phase: 'x'
    };
    expect(faultsOf(file).map(({code, path}) => `${code} ${path}`)).toEqual([
      'missing format',
      'type entity.name',
      'missing entity.units[0].name',
      'missing fiscalYear',
      'value phase',
      'missing currency',
      'range unit',
      'missing language',
      'missing cuts[0].side',
      'type cuts[0].by',
      'amount cuts[0].lines[0].amount',
      'missing cuts[0].lines[1].name',
      'amount cuts[0].lines[1].amount',
      'type cuts[1].lines[0]'
    ]);
  });

  test('in fifty thousand lines are all reported', () => {
    const lines = Array.from({length: 50_000}, () => ({name: 'x', amount: '1,000'}));
    const faults = faultsOf(leastFile({cuts: [{side: 'income', by: 'source', lines}]}));
    expect(faults).toHaveLength(50_000);
    expect(faults.at(-1)?.path).toBe('cuts[0].lines[49999].amount');
  });

  test('in three columns of every line of a large file are reported from the head of each list', () => {
    const columns = ['a', 'b', 'c'].map(id => ({id, name: id}));
    const amounts = {a: '1,000', b: '1,000', c: '1,000'};
    const lines = Array.from({length: 100_000}, () => ({name: 'x', amounts}));
    const faults = faultsOf(leastFile({cuts: [{side: 'income', by: 'source', columns, lines}]}));
    expect(faults).toHaveLength(30);
    expect(faults[0]).toEqual({
      code: 'amount',
      path: 'cuts[0].lines[0].amounts.a',
      expected: '1234.56',
      found: '"1,000"'
    });
  });
});

describe('a key that could reach a prototype', () => {
  test.for([
    '{"__proto__": {"polluted": true}}',
    '{"constructor": {"prototype": {"polluted": true}}}',
    '{"entity": {"name": "x", "__proto__": {"polluted": true}}}',
    '{"cuts": [{"lines": [{"amounts": {"__proto__": "1"}}]}]}',
    '{"unknown": [[{"prototype": {"polluted": true}}]]}'
  ])('%s is refused', text => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(new Set(faultsOf(JSON.parse(text)).map(({code}) => code))).toEqual(new Set(['forbidden-key']));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test('says where it stands', () => {
    expect(faultsOf(JSON.parse('{"cuts": [{"__proto__": {}}]}'))).toEqual([
      {code: 'forbidden-key', path: 'cuts[0].__proto__', expected: '', found: '"__proto__"'}
    ]);
  });
});

describe('rubbish', () => {
  test.for([
    [undefined, 'missing', 'nothing'],
    [null, 'type', 'null'],
    [true, 'type', 'boolean'],
    [0, 'type', 'number'],
    [Number.NaN, 'type', 'number'],
    ['{"format": "budget-json/1"}', 'type', 'string'],
    ['', 'type', 'string'],
    [[], 'type', 'array'],
    [[leastFile()], 'type', 'array'],
    [Symbol('x'), 'type', 'symbol'],
    [7n, 'type', 'bigint'],
    [() => leastFile(), 'type', 'function']
  ] as const)('%s is no object', ([value, code, found]) => {
    expect(faultsOf(value)).toEqual([{code, path: '$', expected: 'object', found}]);
  });

  test.for([
    ['an empty object', {}],
    ['a date', new Date()],
    ['a map', new Map(Object.entries(leastFile()))],
    ['a set', new Set([leastFile()])],
    ['an error', new Error('x')],
    ['bytes', new Uint8Array(10)],
    ['a promise', Promise.resolve(leastFile())],
    ['a proxy of nothing', new Proxy({}, {})],
    ['a text object', new String('x')]
  ] as const)('%s lacks all that a file must have', ([, value]) => {
    expect(faultsOf(value).map(({code, path}) => `${code} ${path}`)).toEqual([
      'missing format',
      'missing entity',
      'missing fiscalYear',
      'missing phase',
      'missing currency',
      'missing unit',
      'missing language',
      'missing cuts'
    ]);
  });

  test('a cycle is too deep', () => {
    const file = leastFile();
    file.notes = [file];
    expect(faultsOf(file).map(({code}) => code)).toEqual(['too-deep']);
  });

  test('a hole in a list is missing', () => {
    const cuts: unknown[] = [];
    cuts[2] = {side: 'income', by: 'source', lines: []};
    expect(faultsOf(leastFile({cuts})).map(({code, path}) => `${code} ${path}`)).toEqual([
      'missing cuts[0]',
      'missing cuts[1]'
    ]);
  });

  test('a hundred thousand wrong notes are not too many to answer', () => {
    expect(faultsOf(leastFile({notes: Array(100_000).fill(5)}))[0]).toEqual({
      code: 'type',
      path: 'notes[0]',
      expected: 'string',
      found: 'number'
    });
  });

  const boom = () => {
    throw new Error('boom');
  };
  const revoked = () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  test.for([
    ['a getter', Object.defineProperty(leastFile(), 'notes', {enumerable: true, get: boom})],
    [
      'a getter deep inside',
      leastFile({entity: Object.defineProperty({}, 'name', {enumerable: true, get: boom})})
    ],
    ['a proxy without keys', new Proxy({}, {ownKeys: boom})],
    ['a proxy without values', new Proxy(leastFile(), {get: boom})],
    ['a proxy without a prototype', new Proxy(leastFile(), {getPrototypeOf: boom})],
    ['a revoked proxy', revoked()]
  ] as const)('%s that throws is a fault', ([, value]) => {
    expect(faultsOf(value)).toEqual([{code: 'type', path: '$', expected: 'JSON', found: 'object'}]);
  });

  test('a thousand damaged copies of the first file are read or answered with faults', () => {
    const rubbish = [null, [], {}, '', 'x', '1,000', -1, 1e300, true, [null], {lines: [{}]}, undefined];
    let seed = 42;
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    const original = JSON.stringify(firstFile());
    let faulty = 0;
    for (let round = 0; round < 1000; round++) {
      const file = JSON.parse(original) as Record<string, unknown>;
      for (let damage = random(3); damage >= 0; damage--) {
        let place: Record<string, unknown> = file;
        for (;;) {
          const keys = Object.keys(place);
          const key = keys[random(keys.length)];
          if (key === undefined) break;
          const child = place[key];
          if (typeof child !== 'object' || child === null || random(4) === 0) {
            place[key] = rubbish[random(rubbish.length)];
            break;
          }
          place = child as Record<string, unknown>;
        }
      }
      const reading = readBudget(file);
      if (reading.ok) continue;
      faulty++;
      expect(reading.faults.length).toBeGreaterThan(0);
      for (const {code, path, expected, found} of reading.faults) {
        expect([code, path, expected, found].map(part => typeof part)).toEqual(Array(4).fill('string'));
        expect(path).not.toBe('');
      }
    }
    expect(faulty).toBeGreaterThan(500);
  });
});
