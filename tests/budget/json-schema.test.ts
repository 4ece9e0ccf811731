import {describe, expect, test} from 'vitest';
import {fromJSONSchema} from 'zod';
import {budgetJsonSchema} from '../../src/budget/json-schema.js';
import {readBudget} from '../../src/budget/read.js';
import {firstFile, leastFile} from './budgets.js';

type Json = {[key: string]: Json};

const schema = budgetJsonSchema();
const json = schema as unknown as Json;

test('the published schema is the current one', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../src/budget/schema.json');
});

describe('the schema', () => {
  test('is of 2020-12, named, and in one piece', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toBe('Budget JSON 1');
    expect(JSON.stringify(schema)).not.toContain('"$id"');
    expect(Object.keys(json.$defs ?? {})).toEqual([
      'amount',
      'percent',
      'scope',
      'table',
      'column',
      'line',
      'cut',
      'ref',
      'statement',
      'indicator',
      'performance',
      'section'
    ]);
  });

  test('asks for what a file must have', () => {
    expect(json.required).toEqual([
      'format',
      'entity',
      'fiscalYear',
      'phase',
      'currency',
      'unit',
      'language',
      'cuts'
    ]);
    expect(json.$defs?.cut?.required).toEqual(['side', 'by', 'lines']);
    expect(json.$defs?.line?.required).toEqual(['name']);
    expect(json.$defs?.column?.required).toEqual(['id', 'name']);
  });

  test('takes an amount as text or as a number', () => {
    expect(json.$defs?.amount?.anyOf).toEqual([
      {type: 'string', pattern: '^-?(0|[1-9]\\d{0,17})(\\.\\d{1,6})?$'},
      {type: 'number', exclusiveMinimum: -1e18, exclusiveMaximum: 1e18}
    ]);
    expect(json.$defs?.line?.properties?.amounts?.additionalProperties).toEqual({$ref: '#/$defs/amount'});
  });

  test('nests by reference', () => {
    const {line, column, section} = json.$defs ?? {};
    expect(line?.properties?.lines?.items).toEqual({$ref: '#/$defs/line'});
    expect(line?.properties?.ofWhich?.items).toEqual({$ref: '#/$defs/line'});
    expect(column?.properties?.columns?.items).toEqual({$ref: '#/$defs/column'});
    expect(section?.properties?.sections?.items).toEqual({$ref: '#/$defs/section'});
  });

  test('leads every reference to a definition, and to every definition a reference', () => {
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map(match => match[1]);
    const definitions = Object.keys(json.$defs ?? {}).map(name => `#/$defs/${name}`);
    expect([...new Set(references)].sort()).toEqual(definitions.sort());
  });

  test('says what each definition and each property of the file means', () => {
    const told = {budget: json, ...json.$defs};
    for (const [name, part] of Object.entries(told)) expect(part.description, name).toMatch(/\.$/);
    for (const [name, property] of Object.entries(json.properties ?? {})) {
      if (name !== '$schema') expect(property.description, name).toMatch(/\.$/);
    }
    expect(json.properties?.unit?.description).toBe(
      'What 1 stands for, in the currency: 10000 for 万元, 1 for 元.'
    );
  });

  test('closes no object', () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
    expect(JSON.stringify(schema)).not.toContain('unevaluatedProperties');
  });
});

describe('a validator of the published schema', () => {
  const validator = fromJSONSchema(
    JSON.parse(JSON.stringify(schema)) as Parameters<typeof fromJSONSchema>[0]
  );
  const accepts = (file: unknown) => validator.safeParse(file).success;
  const line = (more: object) =>
    leastFile({cuts: [{side: 'income', by: 'source', lines: [{name: 'x', ...more}]}]});

  test('accepts the first file and the least', () => {
    expect(accepts(firstFile())).toBe(true);
    expect(accepts(leastFile())).toBe(true);
  });

  test.for([
    ['an unknown key', leastFile({extra: {deep: []}})],
    ['an amount that is a number', line({amount: 142.98})],
    ['a negative amount', line({amount: '-0.5'})],
    ['lines within lines', line({lines: [{name: 'y', ofWhich: [{name: 'z', amount: '0'}]}]})],
    ['a month of publication', leastFile({source: {title: 'x', published: '2023-04'}})]
  ] as const)('accepts %s, as reading does', ([, file]) => {
    expect(accepts(file)).toBe(true);
    expect(readBudget(file).ok).toBe(true);
  });

  test.for([
    ['no entity', leastFile({entity: undefined})],
    ['another format', leastFile({format: 'budget-json/2'})],
    ['an unknown phase', leastFile({phase: 'spent'})],
    ['a unit of nil', leastFile({unit: 0})],
    ['a fiscal year as text', leastFile({fiscalYear: '2023'})],
    ['half a fiscal year', leastFile({fiscalYear: 2023.5})],
    ['a currency in small letters', leastFile({currency: 'cny'})],
    ['a thousands separator', line({amount: '1,234.5'})],
    ['a number of nineteen digits', line({amount: 1e18})],
    ['an amount that is nothing', line({amount: null})],
    ['a bad amount in a column', line({amounts: {a: '01'}})],
    ['a line without a name deep inside', line({lines: [{name: 'y', lines: [{amount: '1'}]}]})],
    ['a name that is too long', line({code: '1'.repeat(1001)})],
    [
      'a column without an id',
      leastFile({cuts: [{side: 'income', by: 'x', lines: [], columns: [{name: 'A'}]}]})
    ],
    ['a list instead of a file', [leastFile()]]
  ] as const)('refuses %s, as reading does', ([, file]) => {
    expect(accepts(file)).toBe(false);
    expect(readBudget(file).ok).toBe(false);
  });
});
