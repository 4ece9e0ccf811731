import {readFileSync, readdirSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ruleReader} from '../../scripts/rule-reader.mjs';
import {schemaRules} from '../../scripts/schema-rules.mjs';
import {budget, line} from '../../src/budget/schema.js';
import * as changes from '../../stories/budgets/changes.js';
import * as classes from '../../stories/budgets/classes.js';
import * as incomes from '../../stories/budgets/incomes.js';
import * as natures from '../../stories/budgets/natures.js';
import * as springfield from '../../stories/budgets/springfield.js';

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};
type Schema = Parameters<typeof schemaRules>[0] & {
  safeParse(
    value: unknown,
    options: {reportInput: true}
  ): ReturnType<ReturnType<typeof ruleReader>['safeParse']>;
};

const readerOf = (schema: unknown) => ruleReader(schemaRules(schema as Schema));
const compiled = readerOf(budget);

/** All that `readBudget` looks at in an issue. */
const told = [
  ...['code', 'path', 'input', 'message', 'expected', 'values'],
  ...['origin', 'maximum', 'minimum', 'inclusive']
];

/** Both answers, or what both throw; fails where they differ in anything that is told or in the order of keys. */
function compare(value: unknown, schema: unknown = budget, reader = compiled): 'read' | 'refused' | 'thrown' {
  const zod = answerOf(() => (schema as Schema).safeParse(value, {reportInput: true}));
  const own = answerOf(() => reader.safeParse(value));
  if (!isDeepStrictEqual(own, zod)) expect(own).toEqual(zod);
  expect(isDeepStrictEqual(own, zod)).toBe(true);
  return zod.outcome;
}

function answerOf(parse: () => ReturnType<typeof compiled.safeParse>) {
  try {
    const answer = parse();
    if (answer.success) return {outcome: 'read', data: answer.data, order: keysOf(answer.data)} as const;
    const issues = answer.error.issues.map(issue => told.map(key => issue[key]));
    return {outcome: 'refused', issues} as const;
  } catch (error) {
    return {outcome: 'thrown', error: String(error)} as const;
  }
}

/** Every key in the order in which it stands. */
function keysOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return 0;
  return Reflect.ownKeys(value).map(key => [key, keysOf(Reflect.get(value, key))]);
}

const fileOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;
const folders = ['demo/budgets', 'tests/budgets'];
const published = folders.flatMap(folder => readdirSync(folder).map(file => `${folder}/${file}`));
const stories = [changes, classes, incomes, natures, springfield].flatMap((module): Json[] =>
  Object.values(module).map(file => JSON.parse(JSON.stringify(file)) as Json)
);

describe('The schema of the single file', () => {
  test.each(published)('reads %s as zod does', path => {
    expect(compare(fileOf(path))).toBe('read');
  });

  test('answers on every budget of the stories as zod does, on the faulty one too', () => {
    expect(stories.map(file => compare(file)).filter(outcome => outcome !== 'read')).toEqual(['refused']);
  });

  test('says the same of whatever is put in the place of anything in them', () => {
    const outcomes = {read: 0, refused: 0, thrown: 0};
    const files = fc.constantFrom(...stories, small(fileOf('demo/budgets/hongqi-gxj-2023.json')));
    const run = (file: Json, mutations: [number, unknown][]) => {
      const mutant = {whole: structuredClone(file)};
      for (const [place, value] of mutations) mutate(mutant, place, value);
      outcomes[compare(mutant.whole)] += 1;
    };
    fc.assert(fc.property(files, fc.array(fc.tuple(fc.nat(), odd), {minLength: 1, maxLength: 5}), run), {
      numRuns: 6000,
      seed: 2023
    });
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(300);
  });
});

/** What no budget has in a place; some of it is right in another one. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, true, 0, -0, 1, 2023, 2023.5, 999, 10_000, -1, 1e21, 1e-7, 2 ** 53, -(2 ** 53)],
    ...[Number.NaN, Infinity, -Infinity, '', '0', '1,5', '-0', '01', '1234567.1234567', '2023-04', 'ab-'],
    ...['income', 'approved', 'none', 'previousBudget', 'CNY', 'cny', 'zh-CN', 'budget-json/1'],
    ...['x'.repeat(1000), 'x'.repeat(1001), '亿'.repeat(36), 'ab-'.repeat(20), `a${'-b'.repeat(18)}`],
    ...['𠮷'.repeat(1000), '𠮷'.repeat(1001), '\ud842'.repeat(1001)],
    ...[[], {}, [undefined], [[]], [[['x']]], {lines: [{}]}, {name: 'x'}, {name: 'x', amount: 5}]
  ),
  fc.anything({
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withNullPrototype: true,
    withBigInt: true
  }),
  fc.json().map(text => JSON.parse(text) as unknown)
);

/** The first lines of every list: what goes wrong in the hundredth goes wrong in the second. */
function small(value: Json): Json {
  if (Array.isArray(value)) return value.slice(0, 3).map(small);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, small(child)]));
}

/** Puts a value in one of all places, or takes away what is there, or puts it under a key that is not known. */
function mutate(root: object, place: number, value: unknown): void {
  const places: [object, string][] = [];
  const visit = (holder: object) => {
    for (const [key, child] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof child === 'object' && child !== null && places.length < 5000) visit(child as object);
    }
  };
  visit(root);
  const [holder, key] = places[place % places.length] ?? [root, 'whole'];
  if (place % 11 === 1) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, place % 11 === 2 ? `${key}?` : key, value);
}

describe('A value that no JSON gives', () => {
  const whole = stories[0] as object;
  const within = (lines: unknown) => ({...whole, cuts: [{side: 'income', by: 'source', lines}]});

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a function', () => 0],
    ['a symbol', Symbol('x')],
    ['a list with a hole', within(Object.assign(Array<object>(3), {0: {name: 'a'}, 2: {name: 'b'}}))],
    ['a list given for a name', within([{name: Array.from({length: 1001}, () => 'x')}])],
    ['an object with a length for a name', within([{name: {length: 1001}}, {name: {length: 'long'}}])],
    [
      'a function with a long length',
      within([{name: Object.defineProperty(() => 0, 'length', {value: 2000})}])
    ],
    ['an own __proto__', JSON.parse(JSON.stringify(whole).replace('{', '{"__proto__":{"format":"x"},'))],
    ['an own constructor', {...whole, constructor: 'x', hasOwnProperty: 1, toString: undefined}],
    ['inherited keys', Object.create(whole) as unknown],
    ['no prototype', Object.assign(Object.create(null) as object, whole)],
    ['a key without a value', {...whole, period: undefined, more: undefined}],
    ['a key that is not enumerable', Object.defineProperty({...whole}, 'format', {enumerable: false})],
    ['a symbol as a key', {...whole, [Symbol('x')]: 1}],
    ['a map', new Map(Object.entries(whole))],
    ['a date', within([new Date(0)])],
    ['a text as an object', within([{name: Object('x') as unknown}])],
    ['a getter', Object.defineProperty({...whole}, 'notes', {get: () => ['x', 1], enumerable: true})],
    ['a getter that throws', Object.defineProperty({...whole}, 'notes', {get: boom, enumerable: true})],
    ['a proxy that denies what it has', new Proxy(whole, {has: () => false})],
    ['a proxy that has what it does not list', new Proxy(whole, {ownKeys: () => []})],
    ['a proxy of a list', within(new Proxy([{name: 'a'}, {}], {}))],
    ['a proxy with an endless name', within([{name: new Proxy([], {get: () => 'x'})}])]
  ])('is treated as by zod: %s', (_, value) => {
    expect(compare(value)).toBeTypeOf('string');
  });

  test.each<[string, unknown]>([
    [
      'of a class',
      new (class Row {
        a = '1';
      })()
    ],
    ['with a constructor of its own', {constructor: 5, a: '1'}],
    ['with a constructor that makes nothing', {constructor: () => 0, a: '1'}],
    ['without a prototype', Object.assign(Object.create(null) as object, {a: 1})],
    ['that is a list', ['1']],
    ['that is a date', new Date(0)],
    ['with a symbol as a key', {[Symbol.iterator]: '1', b: '2'}],
    ['with a hidden key', Object.defineProperty({b: '2'}, 'a', {value: 'x'})],
    ['with a key that is too long', {['x'.repeat(1001)]: '1', ['𠮷'.repeat(1000)]: 'x'}],
    ['with an own __proto__', JSON.parse('{"__proto__": "x", "a": 1e21, "2": 2, "1": null}')],
    ['with a blank', {a: undefined}]
  ])('is treated as by zod, as amounts by column: %s', (_, amounts) => {
    expect(compare(within([{name: 'a', amounts}]))).toBeTypeOf('string');
  });

  test('is followed as deep as zod follows it', () => {
    const reader = readerOf(line);
    const faultAt = (depth: number) => {
      let value: unknown = {name: 'x', amount: 'x'};
      for (let level = 0; level < depth; level++) value = {name: 'x', lines: [value]};
      return value;
    };
    let depth = 64;
    while (
      answerOf(() => line.safeParse(faultAt(depth * 2), {reportInput: true}) as never).outcome === 'refused'
    )
      depth *= 2;
    expect(reader.safeParse(faultAt(depth))).toMatchObject({error: {issues: [{code: 'invalid_format'}]}});
  });
});

function boom(): never {
  throw new RangeError('boom');
}
