// @ts-check
import {assignmentOf, cutOut, functionOf} from './cut-out.mjs';

/**
 * decimal.js hangs its methods on one prototype, which no bundler can shake. Budgets are added, compared, multiplied,
 * divided, rounded and written; roots, logarithms, angles and other bases are left out of the single file. So is the
 * reading of what no grammar of ours lets through: hexadecimal, octal and binary text, `Infinity` and `NaN` as text,
 * and big integers, all of which throw there; and the check of the settings. The npm package is not touched.
 */
const kept = new Set([
  ...['absoluteValue', 'negated', 'plus', 'minus', 'times', 'dividedBy'],
  ...['comparedTo', 'equals', 'greaterThan', 'greaterThanOrEqualTo', 'lessThan', 'lessThanOrEqualTo'],
  ...['isFinite', 'isNaN', 'isZero', 'isNegative', 'isPositive'],
  ...['decimalPlaces', 'toDecimalPlaces', 'toFixed', 'toNumber', 'toString', 'valueOf']
]);
const keptStatics = new Set(['clone', 'config', 'isDecimalInstance']);
const constants = new Set(['LN10', 'PI']);

/** @typedef {any} Node An ESTree node: the parser's types name hundreds of shapes, of which three matter here. */

/**
 * Takes the statements out that hang up or read what is not kept; the functions behind them are then unused, and
 * shaken off.
 * @param {string} code of decimal.js
 * @param {(code: string) => Node} parse
 * @throws Error where decimal.js is built in another way than this knows
 */
export function leanDecimal(code, parse) {
  const {body} = parse(code);
  const clone = statementsOf(body, 'clone');
  const config = functionOf(body, 'config');
  const parseOther = functionOf(body, 'parseOther');
  const hangUps = [...body.filter(isDroppedMethod), ...clone.filter(isDroppedStatic)];
  const bigInts = statementsOf(clone, 'Decimal').filter(isCaseOfBigInts);
  if (hangUps.length < 40 || bigInts.length !== 1) throw changed();
  if (config?.params[0]?.name !== 'obj' || parseOther?.params[1]?.name !== 'str') throw changed();

  return cutOut(
    code,
    [...hangUps, ...body.filter(isConstant), ...bigInts],
    new Map([
      [config.body, '{ return Object.assign(this, obj.defaults ? DEFAULTS : {}, obj); }'],
      [parseOther.body, '{ throw Error(invalidArgument + str); }']
    ])
  );
}

const changed = () => new Error('decimal.js is built in another way now: look at scripts/lean-decimal.mjs');

/**
 * @param {Node[]} statements
 * @param {string} name of the function among them whose statements are wanted
 * @returns {Node[]}
 */
function statementsOf(statements, name) {
  const found = functionOf(statements, name);
  if (!found) throw changed();
  return found.body.body;
}

/** @param {Node} statement such as `if (t === 'bigint') {…}` */
function isCaseOfBigInts(statement) {
  return statement.type === 'IfStatement' && statement.test.right?.value === 'bigint';
}

/** @param {Node} statement such as `P.cosine = P.cos = function () {…}` */
function isDroppedMethod(statement) {
  const {left, right} = assignmentOf(statement);
  return (
    left?.object?.name === 'P' && left.property.name && isFunction(right) && !kept.has(left.property.name)
  );
}

/** @param {Node} statement such as `Decimal.acos = acos` */
function isDroppedStatic(statement) {
  const {left, right} = assignmentOf(statement);
  return (
    left?.object?.name === 'Decimal' &&
    right.type === 'Identifier' &&
    /^[a-z]/.test(right.name) &&
    !keptStatics.has(right.name)
  );
}

/** @param {Node} statement such as `PI = new Decimal(PI)` */
function isConstant(statement) {
  return constants.has(assignmentOf(statement).left?.name);
}

/**
 * @param {Node} right of an assignment, which may be another one
 * @returns {boolean}
 */
function isFunction(right) {
  return (
    right.type === 'FunctionExpression' || (right.type === 'AssignmentExpression' && isFunction(right.right))
  );
}
