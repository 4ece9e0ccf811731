// @ts-check

/**
 * What takes zod's place in the single file: it reads a value by rules that scripts/schema-rules.mjs made from the zod
 * schema, and answers as the schema's `safeParse` with `reportInput` does, issue by issue. Of an issue only `format`,
 * `pattern`, `note`, `received` and the issues of a key are left out, which nobody reads; and where there are more
 * issues than zod's stack holds, it tells them all.
 * @typedef {{maxLength: number} | {pattern: RegExp, message: string}} TextCheck
 * @typedef {{integer: true} | {minimum: number, inclusive: boolean} | {maximum: number, inclusive: boolean}} NumberCheck
 * @typedef {{
 *   optional?: number, transform?: (value: unknown) => unknown, to?: number,
 *   object?: Record<string, number>, list?: number, record?: number, keys?: number,
 *   values?: string[], text?: TextCheck[], number?: NumberCheck[]
 * }} Rule Of one kind; a number is the place of another rule among all of them.
 * @typedef {{code: string, path: PropertyKey[], input: unknown, message: string} & Record<string, unknown>} Issue
 */

/** @param {Rule[]} rules the first is that of the whole */
export const ruleReader = rules => ({
  /**
   * @param {unknown} whole
   * @returns {{success: true, data: unknown} | {success: false, error: {issues: Issue[]}}}
   */
  safeParse(whole) {
    /** @type {Issue[]} */
    const issues = [];
    /** @type {PropertyKey[]} */
    const path = [];

    /**
     * @param {string} code
     * @param {unknown} input
     * @param {Record<string, unknown>} details
     */
    const blame = (code, input, details) => {
      issues.push({code, input, message: 'Invalid input', path: [...path], ...details});
    };

    /**
     * The value as the rule leaves it; of no account once there is an issue.
     * @param {number | undefined} place of the rule; none lets everything through
     * @param {any} value
     * @returns {unknown}
     */
    const read = (place, value) => {
      let rule = rules[place ?? -1];
      // Not by a call of its own: that would take from how deep a value may be.
      while (rule?.optional !== undefined && value !== undefined) rule = rules[rule.optional];
      if (!rule || rule.optional !== undefined) return value;
      if (rule.transform) return read(rule.to, rule.transform(value));
      if (rule.object) return readObject(rule.object, value);
      if (rule.list !== undefined) return readList(rule.list, value);
      if (rule.record !== undefined) return readRecord(rule.record, rule.keys, value);
      if (rule.text) checkText(rule.text, value);
      if (rule.number) checkNumber(rule.number, value);
      if (rule.values?.includes(value) === false) blame('invalid_value', value, {values: rule.values});
      return value;
    };

    /**
     * @param {number | undefined} place
     * @param {any} value
     * @param {PropertyKey} key
     */
    const readAt = (place, value, key) => {
      path.push(key);
      const result = read(place, value[key]);
      path.pop();
      return result;
    };

    /**
     * @param {Record<string, number>} shape
     * @param {any} value
     */
    const readObject = (shape, value) => {
      if (!isObject(value)) return blame('invalid_type', value, {expected: 'object'});
      /** @type {Record<string, unknown>} */
      const output = {};
      // A page may have put names on all objects.
      for (const key of Object.keys(shape)) {
        const place = shape[key] ?? -1;
        // Most of what may be there is not.
        if (key in value || rules[place]?.optional === undefined) readKey(place, value, key, output);
      }
      for (const key in value) {
        if (key !== '__proto__' && !Object.hasOwn(shape, key)) readKey(undefined, value, key, output);
      }
      return output;
    };

    /**
     * @param {number | undefined} place
     * @param {any} value
     * @param {string} key
     * @param {Record<string, unknown>} output
     */
    const readKey = (place, value, key, output) => {
      const before = issues.length;
      path.push(key);
      const result = read(place, value[key]);
      if (key in value) output[key] = result;
      else settleAbsent(rules[place ?? -1], before, key, result, output);
      path.pop();
    };

    /**
     * Only a proxy gives out what it says it has not.
     * @param {Rule | undefined} rule
     * @param {number} before how many issues there were
     * @param {string} key
     * @param {unknown} result
     * @param {Record<string, unknown>} output
     */
    const settleAbsent = (rule, before, key, result, output) => {
      if (rule?.optional !== undefined) issues.length = before;
      else if (rule?.transform) {
        if (result !== undefined) output[key] = result;
      } else if (issues.length === before) blame('invalid_type', undefined, {expected: 'nonoptional'});
    };

    /**
     * @param {number} place
     * @param {any} value
     */
    const readList = (place, value) => {
      if (!Array.isArray(value)) return blame('invalid_type', value, {expected: 'array'});
      const list = Array(value.length);
      for (let index = 0; index < value.length; index++) list[index] = readAt(place, value, index);
      return list;
    };

    /**
     * @param {number} place
     * @param {number | undefined} keys
     * @param {any} value
     */
    const readRecord = (place, keys, value) => {
      if (!isPlainObject(value)) return blame('invalid_type', value, {expected: 'record'});
      /** @type {Record<PropertyKey, unknown>} */
      const output = {};
      for (const key of Reflect.ownKeys(value)) {
        if (key === '__proto__' || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;
        const before = issues.length;
        read(keys, key);
        if (issues.length === before) output[key] = readAt(place, value, key);
        else {
          issues.length = before;
          path.push(key);
          blame('invalid_key', key, {origin: 'record'});
          path.pop();
        }
      }
      return output;
    };

    /**
     * @param {TextCheck[]} checks
     * @param {any} value
     */
    const checkText = (checks, value) => {
      const isText = typeof value === 'string';
      if (!isText) blame('invalid_type', value, {expected: 'string'});
      for (const check of checks) {
        if ('pattern' in check) {
          if (isText && !check.pattern.test(value))
            blame('invalid_format', value, {origin: 'string', message: check.message});
        } else if (value?.length !== undefined && isLonger(value, check.maxLength)) {
          // As zod does, this measures whatever has a length: a list that is given for a text, too.
          const origin = isText ? 'string' : Array.isArray(value) ? 'array' : 'unknown';
          blame('too_big', value, {origin, maximum: check.maxLength, inclusive: true});
        }
      }
    };

    /**
     * @param {NumberCheck[]} checks
     * @param {any} value
     */
    const checkNumber = (checks, value) => {
      if (!Number.isFinite(value)) return blame('invalid_type', value, {expected: 'number'});
      for (const check of checks) {
        if ('integer' in check) {
          if (!Number.isInteger(value)) return blame('invalid_type', value, {expected: 'int'});
          const limit = Number.MAX_SAFE_INTEGER;
          if (value > limit) blame('too_big', value, {origin: 'int', maximum: limit, inclusive: true});
          if (value < -limit) blame('too_small', value, {origin: 'int', minimum: -limit, inclusive: true});
        } else if ('minimum' in check) {
          if (value < check.minimum || (value === check.minimum && !check.inclusive))
            blame('too_small', value, {origin: 'number', ...check});
        } else if (value > check.maximum || (value === check.maximum && !check.inclusive))
          blame('too_big', value, {origin: 'number', ...check});
      }
    };

    const data = read(0, whole);
    return issues.length > 0 ? {success: false, error: {issues}} : {success: true, data};
  }
});

/**
 * Lengths are in code points: the two halves of a surrogate pair are one.
 * @param {any} value
 * @param {number} maximum
 */
const isLonger = (value, maximum) =>
  !(value.length <= maximum) &&
  !(typeof value === 'string' && value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '-').length <= maximum);

/** @param {unknown} value */
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {any} value */
const isPlainObject = value => {
  if (!isObject(value)) return false;
  const made = value.constructor;
  if (typeof made !== 'function') return true;
  const {prototype} = made;
  return isObject(prototype) && Object.hasOwn(prototype, 'isPrototypeOf');
};
