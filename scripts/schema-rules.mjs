// @ts-check
import {parseAst} from 'rolldown/parseAst';

/** @typedef {import('./rule-reader.mjs').Rule} Rule */
/** @typedef {any} Definition What a zod schema or check holds: one type a kind, of which few matter here. */

/**
 * A zod schema as rules for scripts/rule-reader.mjs, the whole first. A rule that stands in several places is there
 * once, so a schema that contains itself has an end.
 * @param {{_zod: {def: Definition}}} whole
 * @returns {Rule[]}
 * @throws Error where the schema holds anything that the reader would not treat exactly as zod does
 */
export function schemaRules(whole) {
  /** @type {Rule[]} */
  const rules = [];
  /** @type {Map<unknown, number>} */
  const placeOfSchema = new Map();
  /** @type {Map<string, number>} */
  const placeOfText = new Map();

  /**
   * @param {{_zod: {def: Definition}}} schema
   * @returns {number}
   */
  const placeOf = schema => {
    const known = placeOfSchema.get(schema);
    if (known !== undefined) return known;
    const {def} = schema._zod;
    // Only objects can contain themselves: their place is taken before what is in them is looked at.
    if (def.type === 'object') {
      const place = rules.push({object: {}}) - 1;
      placeOfSchema.set(schema, place);
      rules[place] = objectRule(def, placeOf);
      return place;
    }
    const rule = ruleOf(def, placeOf);
    const text = ruleText(rule);
    const place = placeOfText.get(text) ?? rules.push(rule) - 1;
    placeOfText.set(text, place);
    placeOfSchema.set(schema, place);
    return place;
  };
  if (placeOf(whole) !== 0) throw unknownKind('a whole that is no object', whole._zod.def);
  return rules;
}

/**
 * @param {Definition} def
 * @param {(schema: any) => number} placeOf
 * @returns {Rule}
 */
function objectRule(def, placeOf) {
  onlyKeys(def, ['shape', 'catchall']);
  if (def.catchall?._zod.def.type !== 'unknown') throw unknownKind('an object that is not loose', def);
  const keys = Reflect.ownKeys(def.shape);
  if (keys.includes('__proto__') || keys.some(key => typeof key !== 'string'))
    throw unknownKind('an odd key', def);
  return {
    object: Object.fromEntries(Object.entries(def.shape).map(([key, schema]) => [key, placeOf(schema)]))
  };
}

/**
 * @param {Definition} def
 * @param {(schema: any) => number} placeOf
 * @returns {Rule}
 */
function ruleOf(def, placeOf) {
  switch (def.type) {
    case 'string':
      onlyKeys(def, ['checks']);
      return {text: checksOf(def).map(textCheck)};
    case 'number':
      if (def.check === undefined) onlyKeys(def, ['checks']);
      else {
        onlyKeys(def, ['checks', 'check', 'format', 'abort']);
        if (def.format !== 'safeint' || def.abort) throw unknownKind('number format', def);
      }
      return {
        number: [
          ...(def.check ? [{integer: /** @type {const} */ (true)}] : []),
          ...checksOf(def).map(numberCheck)
        ]
      };
    case 'literal':
      onlyKeys(def, ['values']);
      return {values: texts(def.values)};
    case 'enum':
      onlyKeys(def, ['entries']);
      return {values: texts(Object.values(def.entries))};
    case 'optional':
      onlyKeys(def, ['innerType']);
      return {optional: placeOf(def.innerType)};
    case 'array':
      onlyKeys(def, ['element']);
      return {list: placeOf(def.element)};
    case 'record':
      onlyKeys(def, ['keyType', 'valueType']);
      if (def.keyType._zod.def.type !== 'string') throw unknownKind('record key', def.keyType._zod.def);
      return {record: placeOf(def.valueType), keys: placeOf(def.keyType)};
    case 'pipe': {
      onlyKeys(def, ['in', 'out']);
      const into = def.in._zod.def;
      if (into.type !== 'transform') throw unknownKind('pipe', into);
      onlyKeys(into, ['transform']);
      return {transform: selfContained(into.transform), to: placeOf(def.out)};
    }
    default:
      throw unknownKind('kind', def);
  }
}

/**
 * @param {Definition} def of a check on a text
 * @returns {import('./rule-reader.mjs').TextCheck}
 */
function textCheck(def) {
  if (def.check === 'max_length') {
    onlyKeys(def, ['check', 'maximum', 'when']);
    const tried = [null, undefined, 1, {}, [], ''].map(value => def.when({value}));
    if (tried.join() !== 'false,false,false,false,true,true') throw unknownKind('condition', def);
    return {maxLength: def.maximum};
  }
  if (def.check === 'string_format' && def.format === 'regex') {
    onlyKeys(def, ['check', 'format', 'pattern', 'error']);
    if (def.error?.length !== 0) throw unknownKind('message', def);
    if (/[gy]/.test(def.pattern.flags)) throw unknownKind('pattern that remembers', def);
    return {pattern: def.pattern, message: def.error()};
  }
  throw unknownKind('check of a text', def);
}

/**
 * @param {Definition} def of a check on a number
 * @returns {import('./rule-reader.mjs').NumberCheck}
 */
function numberCheck(def) {
  onlyKeys(def, ['check', 'value', 'inclusive']);
  if (typeof def.value !== 'number') throw unknownKind('limit', def);
  if (def.check === 'greater_than') return {minimum: def.value, inclusive: def.inclusive};
  if (def.check === 'less_than') return {maximum: def.value, inclusive: def.inclusive};
  throw unknownKind('check of a number', def);
}

/**
 * @param {Definition} def
 * @returns {Definition[]}
 */
const checksOf = def => (def.checks ?? []).map((/** @type {Definition} */ check) => check._zod.def);

/**
 * Every key may change what zod does, `error`, `coerce` and `abort` among them.
 * @param {Definition} def
 * @param {string[]} known
 */
function onlyKeys(def, known) {
  const odd = Reflect.ownKeys(def).filter(
    key => def[key] !== undefined && !['type', ...known].includes(String(key))
  );
  if (odd.length > 0) throw unknownKind(odd.map(String).join(', '), def);
}

/** @param {unknown[]} values */
function texts(values) {
  if (!values.every(value => typeof value === 'string')) throw unknownKind('values that are no texts');
  return values;
}

/**
 * A transform goes into the single file as its own text, so it may name nothing but its argument and `String`.
 * @param {(value: unknown) => unknown} transform
 */
function selfContained(transform) {
  const [statement] = /** @type {Definition[]} */ (parseAst(`const transform = ${transform}`).body);
  const known = ['String'];
  let isOdd = transform.length !== 1;
  /** @param {Definition} node */
  const walk = node => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'ThisExpression' || (node.type === 'Identifier' && !known.includes(node.name)))
      isOdd = true;
    Object.values(node).forEach(walk);
  };
  const {type, params, body} = statement.declarations[0].init;
  if (type !== 'ArrowFunctionExpression' || params[0]?.type !== 'Identifier') isOdd = true;
  else {
    known.push(params[0].name);
    walk(body);
  }
  if (isOdd) throw unknownKind('a transform that leans on something');
  return transform;
}

/**
 * @param {string} what
 * @param {Definition} [where]
 */
const unknownKind = (what, where) =>
  new Error(`scripts/schema-rules.mjs knows nothing of ${what} (${where?.type ?? where?.check})`);

/**
 * Rules, or a part of them, as JavaScript.
 * @param {unknown} value
 * @returns {string}
 */
export function ruleText(value) {
  if (value instanceof RegExp || typeof value === 'function') return String(value);
  if (Array.isArray(value)) return `[${value.map(ruleText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, child]) => `${JSON.stringify(key)}:${ruleText(child)}`)
    .join()}}`;
}
