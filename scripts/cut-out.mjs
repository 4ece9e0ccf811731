// @ts-check

/** @typedef {any} Node An ESTree node: the parser's types name hundreds of shapes, of which few matter here. */

/**
 * Code without some of its parts.
 * @param {string} code
 * @param {Node[]} parts of its tree, apart from each other
 * @param {Map<Node, string>} instead of other parts, what is put in their place
 */
export function cutOut(code, parts, instead) {
  let left = '';
  let from = 0;
  for (const part of [...parts, ...instead.keys()].sort((a, b) => a.start - b.start)) {
    left += code.slice(from, part.start) + (instead.get(part) ?? '');
    from = part.end;
  }
  return left + code.slice(from);
}

/**
 * @param {Node} statement such as `arc.innerRadius = function (_) {…}`
 * @returns {Node} its assignment; an object with nothing in it where it is none
 */
export function assignmentOf({expression}) {
  return expression?.type === 'AssignmentExpression' ? expression : {};
}

/**
 * @param {Node[]} statements
 * @returns {Node} the function that a module hands out by default; undefined where there is none
 */
export function defaultFunction(statements) {
  return statements
    .map(({declaration}) => declaration)
    .find(declaration => declaration?.type === 'FunctionDeclaration');
}
