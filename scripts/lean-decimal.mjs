// @ts-check

/**
 * decimal.js hangs its methods on one prototype, which no bundler can shake. Budgets are added, compared, multiplied,
 * divided, rounded and written; roots, logarithms, angles and other bases are left out of the single file, which makes
 * it a tenth smaller. The npm package is not touched.
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
 * Takes the statements out that hang up what is not kept; the functions behind them are then unused, and shaken off.
 * @param {string} code of decimal.js
 * @param {(code: string) => Node} parse
 */
export function leanDecimal(code, parse) {
  /** @type {Node[]} */
  const dropped = [];
  const {body} = parse(code);
  for (const statement of body) {
    if (statement.type === 'FunctionDeclaration' && statement.id.name === 'clone') {
      dropped.push(...statement.body.body.filter(isDroppedStatic));
    } else if (isDroppedMethod(statement) || isConstant(statement)) dropped.push(statement);
  }
  if (dropped.length < 40)
    throw new Error('decimal.js is built in another way now: look at scripts/lean-decimal.mjs');
  let lean = '';
  let from = 0;
  for (const {start, end} of dropped.sort((a, b) => a.start - b.start)) {
    lean += code.slice(from, start);
    from = end;
  }
  return lean + code.slice(from);
}

/** @param {Node} statement such as `P.cosine = P.cos = function () {…}` */
function isDroppedMethod(statement) {
  const {left, right} = assignment(statement);
  return (
    left?.object?.name === 'P' && left.property.name && isFunction(right) && !kept.has(left.property.name)
  );
}

/** @param {Node} statement such as `Decimal.acos = acos` */
function isDroppedStatic(statement) {
  const {left, right} = assignment(statement);
  return (
    left?.object?.name === 'Decimal' &&
    right.type === 'Identifier' &&
    /^[a-z]/.test(right.name) &&
    !keptStatics.has(right.name)
  );
}

/** @param {Node} statement such as `PI = new Decimal(PI)` */
function isConstant(statement) {
  return constants.has(assignment(statement).left?.name);
}

/** @param {Node} statement */
function assignment(statement) {
  const {expression} = statement;
  return expression?.type === 'AssignmentExpression' ? expression : {};
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
