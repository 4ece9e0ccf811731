import {capFaults} from './caps.js';
import {sliceColumns} from './columns.js';
import type {Fault} from './fault.js';
import {excerpt, pathText, typeName} from './fault.js';
import {readLarge} from './read-large.js';
import type {Budget} from './schema.js';
import {budget as schema} from './schema.js';
import type {Slices} from './slices.js';
import {finish} from './slices.js';

/** A budget, or everything that is wrong with the file. */
export type Reading = {ok: true; budget: Budget} | {ok: false; faults: Fault[]};

const alreadyRead = new WeakSet<object>();

/**
 * Reads a value, as `JSON.parse` gives it, as a Budget. Amounts given as JSON numbers become their decimal text;
 * nothing else is changed, added or rounded, and unknown keys stay. What has been read before is given back as it is.
 * It never throws on bad input: it answers with every fault found, in the order of the format.
 */
export function readBudget(value: unknown): Reading {
  return finish(sliceReading(value));
}

/** @param isJson whether the value is fresh from `JSON.parse`, so that it can be looked at as often as one likes */
export function* sliceReading(value: unknown, isJson = false): Slices<Reading> {
  try {
    return yield* read(value, isJson);
  } catch {
    // A getter or a proxy of the page's own that throws; nothing that comes from JSON does.
    return {ok: false, faults: [{code: 'type', path: '$', expected: 'JSON', found: 'object'}]};
  }
}

function* read(value: unknown, isJson: boolean): Slices<Reading> {
  if (typeof value === 'object' && value !== null && alreadyRead.has(value)) {
    return {ok: true, budget: value as Budget};
  }
  const breaches = capFaults(value);
  if (breaches.length > 0) return {ok: false, faults: breaches};
  yield;
  let budget = isJson ? yield* readLarge(value, each => schema.safeParse(each).data) : undefined;
  if (!budget) {
    const parsed = parse(value);
    if (!parsed.success) return {ok: false, faults: parsed.error.issues.map(faultOf)};
    budget = parsed.data;
  }
  const faults = yield* sliceColumns(budget);
  if (faults.length > 0) return {ok: false, faults};
  alreadyRead.add(budget);
  return {ok: true, budget};
}

/**
 * The schema's verdict. A hundred thousand faults are more than its stack holds: then those at the head of each list
 * are all that is answered.
 */
function parse(value: unknown) {
  try {
    return schema.safeParse(value, {reportInput: true});
  } catch (overflow) {
    const parsed = schema.safeParse(headOfEach(value), {reportInput: true});
    if (parsed.success) throw overflow;
    return parsed;
  }
}

function headOfEach(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 10).map(headOfEach);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, headOfEach(child)]));
}

type Issue = NonNullable<ReturnType<typeof schema.safeParse>['error']>['issues'][number];

/** Where JSON calls a type by another name than the schema. */
const jsonTypes = new Map<string, string>([
  ['int', 'integer'],
  ['record', 'object']
]);

/** Our own account of what the schema found. */
function faultOf(issue: Issue): Fault {
  const path = pathText(issue.path);
  const value = issue.input;
  const found = excerpt(value);
  switch (issue.code) {
    case 'invalid_type': {
      const expected = jsonTypes.get(issue.expected) ?? issue.expected;
      if (value === undefined) return {code: 'missing', path, expected, found: 'nothing'};
      const isOddNumber = typeof value === 'number' && (expected === 'number' || expected === 'integer');
      return {code: 'type', path, expected, found: isOddNumber ? found : typeName(value)};
    }
    case 'invalid_value': {
      const expected = issue.values.map(String).join(' | ');
      return {code: value === undefined ? 'missing' : 'value', path, expected, found};
    }
    case 'invalid_format':
      return {code: issue.message === '1234.56' ? 'amount' : 'value', path, expected: issue.message, found};
    case 'too_big':
      if (issue.origin !== 'string') return {code: 'range', path, expected: `≤ ${issue.maximum}`, found};
      return {
        code: 'too-long',
        path,
        expected: String(issue.maximum),
        found: String(value).length.toString()
      };
    case 'too_small':
      return {code: 'range', path, expected: `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`, found};
    default:
      return {code: 'value', path, expected: '', found};
  }
}
