import {fileURLToPath} from 'node:url';
import {build} from 'rolldown';
import {describe, expect, test} from 'vitest';
import * as z from 'zod/mini';
import {leanSchema} from '../../scripts/lean-schema.mjs';
import {ruleText, schemaRules} from '../../scripts/schema-rules.mjs';
import {readBudget} from '../../src/budget/read.js';
import {faultyFile} from '../../stories/budgets/incomes.js';

const rulesOf = (schema: unknown) => schemaRules(schema as Parameters<typeof schemaRules>[0]);
const inObject = (value: z.ZodMiniType) => z.looseObject({value});

describe('A schema', () => {
  test('becomes a list of rules, in which a rule of several places stands once', () => {
    const row = z.looseObject({
      name: z.string().check(z.maxLength(9)),
      note: z.optional(z.string().check(z.maxLength(9))),
      get rows() {
        return z.optional(z.array(row));
      }
    });
    expect(rulesOf(row)).toEqual([
      {object: {name: 1, note: 2, rows: 4}},
      {text: [{maxLength: 9}]},
      {optional: 1},
      {list: 0},
      {optional: 3}
    ]);
  });

  test('keeps its patterns, limits, values and transforms', () => {
    const half = (value: unknown) => (typeof value === 'number' ? String(value) : value);
    const schema = z.looseObject({
      code: z.string().check(z.regex(/^[a-z]$/i, 'a')),
      year: z.int().check(z.gte(1), z.lt(5)),
      side: z.enum(['in', 'out']),
      amounts: z.record(z.string(), z.pipe(z.transform(half), z.string()))
    });
    expect(rulesOf(schema)).toEqual([
      {object: {code: 1, year: 2, side: 3, amounts: 6}},
      {text: [{pattern: /^[a-z]$/i, message: 'a'}]},
      {number: [{integer: true}, {minimum: 1, inclusive: true}, {maximum: 5, inclusive: false}]},
      {values: ['in', 'out']},
      {text: []},
      {transform: half, to: 4},
      {record: 5, keys: 4}
    ]);
  });

  test('is written as JavaScript', () => {
    expect(
      ruleText([{text: [{pattern: /^a"$/i, message: 'a"'}]}, {number: [{minimum: 0, inclusive: false}]}])
    ).toBe('[{"text":[{"pattern":/^a"$/i,"message":"a\\""}]},{"number":[{"minimum":0,"inclusive":false}]}]');
  });

  const outer = 5;
  test.each<[string, unknown]>([
    ['a kind that it does not know', inObject(z.union([z.string(), z.number()]))],
    ['a date', inObject(z.date())],
    ['a value that may be null', inObject(z.nullable(z.string()))],
    ['a value that stands in for a missing one', inObject(z._default(z.string(), 'x'))],
    ['an object without unknown keys', z.strictObject({})],
    ['an object that drops unknown keys', z.object({})],
    ['a condition of its own', inObject(z.string().check(z.refine(() => true)))],
    ['a condition on a whole object', z.looseObject({}).check(z.refine(() => true))],
    ['a condition on a list', inObject(z.array(z.string()).check(z.maxLength(3)))],
    ['another measure of a text', inObject(z.string().check(z.minLength(1)))],
    ['a text format', inObject(z.email())],
    ['another number format', inObject(z.int32())],
    ['a multiple', inObject(z.number().check(z.multipleOf(2)))],
    ['a message of its own for a type', inObject(z.string('x'))],
    [
      'a message that depends on the value',
      inObject(z.string().check(z.regex(/a/, {error: ({input}) => `${input}`})))
    ],
    ['a pattern without an example', inObject(z.string().check(z.regex(/a/)))],
    ['a pattern that remembers where it was', inObject(z.string().check(z.regex(/a/g, 'a')))],
    ['a check that ends all others', inObject(z.string().check(z.maxLength(3, {abort: true})))],
    ['a value that is no text', inObject(z.literal(5))],
    ['keys from a list', inObject(z.record(z.enum(['a']), z.string()))],
    ['a pipe that does not begin with a transform', inObject(z.pipe(z.string(), z.string()))],
    [
      'a transform that leans on what is around it',
      inObject(
        z.pipe(
          z.transform((value: unknown) => (value === outer ? '' : value)),
          z.string()
        )
      )
    ],
    [
      'a transform that finds faults',
      inObject(
        z.pipe(
          z.transform((value, _context) => value),
          z.string()
        )
      )
    ],
    ['a symbol as a key', z.looseObject({[Symbol('x')]: z.string()})],
    ['a whole that is no object', z.array(z.string())]
  ])('is not compiled where it has %s', (_, schema) => {
    expect(() => rulesOf(schema)).toThrow('scripts/schema-rules.mjs knows nothing of');
  });
});

describe('The reading of the single file', async () => {
  const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const {output} = await build({
    input: place('../../src/budget/read.ts'),
    plugins: [leanSchema(place('../../src/budget/schema.ts'))],
    write: false,
    output: {format: 'es'}
  });
  const [{code, moduleIds}] = output;
  const single = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    readBudget: typeof readBudget;
  };

  test('comes without zod', () => {
    expect(moduleIds.filter(path => path.includes('/node_modules/zod/'))).toEqual([]);
  });

  test('finds in a faulty file what the package finds', () => {
    const reading = readBudget(faultyFile);
    expect(reading.ok).toBe(false);
    expect(single.readBudget(faultyFile)).toEqual(reading);
  });

  test('answers with two hundred thousand faults', () => {
    const notes = Array.from({length: 100_000}, () => 0);
    const reading = single.readBudget({...faultyFile, notes, glossary: notes});
    expect(reading.ok ? 0 : reading.faults.length).toBeGreaterThan(200_000);
  });
});
