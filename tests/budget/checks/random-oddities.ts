import fc from 'fast-check';
import type {File} from './cells.js';

const names = [
  '',
  ' ',
  '局',
  '行政运行',
  '工资福利支出',
  '__proto__',
  'constructor',
  'toString',
  '甲|乙',
  '<b>',
  '*'
];
const codes = [
  '',
  '201',
  '20113',
  '2011301',
  '301',
  '30101',
  '302',
  '30311',
  '999',
  '042',
  '4107…',
  '__proto__',
  '0'
];
const ids = [
  'basic',
  'basic.personnel',
  'basic.personnel.wages',
  'project',
  'project.targeted',
  'reserve',
  'current',
  'current.generalPublicBudget',
  'current.current',
  'carryover',
  'carryover.governmentFunds',
  'generalPublicBudget',
  'generalPublicBudget.appropriation',
  'appropriation',
  'yearEndCarryover',
  'surplusDistribution',
  'abroad',
  'vehicles',
  'vehicles.purchase',
  'reception',
  'goods',
  '',
  '.',
  'basic.',
  '..basic',
  '"]',
  '*',
  '|',
  'toString',
  'valueOf'
];
const dimensions = [
  'source',
  'function',
  'nature',
  'economicClass',
  'governmentEconomicClass',
  'unit',
  'project',
  'threePublic',
  'procurement',
  '',
  '__proto__',
  'a b'
];
const texts = [
  '0',
  '-0',
  '0.00',
  '-0.01',
  '0.000001',
  '1',
  '7.5',
  '-12',
  '100.00',
  '999999999999999999.999999'
];
const units = [1, 10_000, 0.1, 1e-6, 1e12, 3, Number.MAX_VALUE, Number.MIN_VALUE];

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const amount = oneOf(texts);
const unit = fc.constantFrom(...units);
const rare = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined, freq: 3});
const phase = fc.constantFrom('proposed', 'approved', 'adjusted', 'executed');
const side = fc.constantFrom('income', 'expenditure');
const fiscalYear = fc.constantFrom(1000, 2017, 2022, 2023, 9999);
const scope = fc.record(
  {
    fund: fc.constantFrom('appropriation', 'generalPublicBudget', 'governmentFunds', 'stateCapital'),
    stage: fc.constantFrom('current', 'carryover'),
    nature: fc.constantFrom('basic', 'project', 'reserve')
  },
  {requiredKeys: []}
);

const line = (columns: readonly string[]) =>
  fc.letrec<{line: object; lines: object[]}>(tie => ({
    lines: fc.array(tie('line'), {maxLength: 3, depthIdentifier: 'lines'}),
    line: fc.record(
      {
        name: oneOf(names),
        by: oneOf(dimensions),
        id: oneOf(ids),
        code: oneOf(codes),
        amount,
        amounts: columns.length === 0 ? fc.constant({}) : fc.dictionary(oneOf(columns), amount, {maxKeys: 3}),
        lines: fc.oneof({maxDepth: 2, depthIdentifier: 'lines'}, fc.constant([]), tie('lines')),
        ofWhich: fc.oneof({maxDepth: 2, depthIdentifier: 'lines'}, fc.constant([]), tie('lines')),
        category: fc.record({id: oneOf(ids), name: oneOf(names)}),
        governmentClass: fc.record({code: oneOf(codes), name: oneOf(names)})
      },
      {requiredKeys: ['name']}
    )
  })).lines;

const cut = fc.uniqueArray(oneOf(ids), {maxLength: 4}).chain(columns =>
  fc.record(
    {
      side,
      scope,
      by: oneOf(dimensions),
      unit,
      columns: fc.constant(nested(columns)),
      total: fc.record(
        {
          amount,
          amounts:
            columns.length === 0 ? fc.constant({}) : fc.dictionary(oneOf(columns), amount, {maxKeys: 3})
        },
        {requiredKeys: []}
      ),
      lines: line(columns)
    },
    {requiredKeys: ['side', 'by', 'columns', 'lines']}
  )
);

/** The first column over the second, with the third as a part of it of another phase; the others beside it. */
function nested([first, second, third, ...others]: readonly string[]): object[] {
  if (first === undefined) return [];
  const inner = second === undefined ? [] : [{id: second, name: second}];
  const part = third === undefined ? [] : [{id: third, name: third, phase: 'executed'}];
  return [{id: first, name: first, columns: inner, ofWhich: part}, ...others.map(id => ({id, name: id}))];
}

const ref = fc.record(
  {
    side,
    scope,
    by: oneOf(dimensions),
    line: fc.oneof(oneOf(ids), oneOf(codes)),
    fiscalYear,
    phase,
    name: oneOf(names)
  },
  {requiredKeys: []}
);

const statement = fc.record(
  {
    of: ref,
    unit,
    amount,
    percent: amount,
    shareOf: ref,
    change: fc.record(
      {
        base: fc.constantFrom('previousBudget', 'previousExecution', 'previousFinal', 'initialBudget'),
        baseYear: fiscalYear,
        direction: fc.constantFrom('increase', 'decrease', 'none'),
        amount,
        percent: amount,
        reason: oneOf(['', '。', '增加'])
      },
      {requiredKeys: ['base', 'direction']}
    ),
    text: oneOf(names)
  },
  {requiredKeys: ['of', 'text']}
);

const performance = fc.record(
  {
    unit,
    overall: fc.record(
      {total: amount, funding: fc.array(fc.record({name: oneOf(names), lines: line([])}), {maxLength: 2})},
      {requiredKeys: []}
    ),
    projects: fc.array(
      fc.record({name: oneOf(names), indicators: fc.constantFrom([], [{path: [], target: ''}])}),
      {maxLength: 2}
    )
  },
  {requiredKeys: []}
);

/** Files of the right form whose content makes no sense: odd ids, codes and units, the largest and least amounts. */
export const oddFiles: fc.Arbitrary<File> = fc.record({
  format: fc.constant('budget-json/1'),
  entity: fc.constant({name: ''}),
  fiscalYear,
  phase,
  currency: fc.constantFrom('CNY', 'XXX'),
  unit,
  language: fc.constantFrom('zh-CN', 'en'),
  cuts: fc.array(cut, {maxLength: 4}),
  statements: fc.array(statement, {maxLength: 6}),
  performance: rare(performance),
  comparatives: fc.array(fc.record({fiscalYear, phase: rare(phase), cuts: fc.array(cut, {maxLength: 2})}), {
    maxLength: 2
  })
});

/** What a hand can put into a place of a file where something else stood. */
export const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  oneOf([...names, ...codes, ...ids, ...dimensions, ...texts]),
  fc.constantFrom<unknown>(null, undefined, 0, -1, 1.5, 1e21, true, [], {}, [[]])
);
