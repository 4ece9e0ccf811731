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
 * @param {Node} statement such as `P.cosine = P.cos = function () {…}`
 * @returns {Node} its assignment; an object with nothing in it where it is none
 */
export function assignmentOf({expression}) {
  return expression?.type === 'AssignmentExpression' ? expression : {};
}

/**
 * @param {Node[]} statements
 * @param {string} name of a function that one of them declares; `default` for the one that a module hands out
 * @returns {Node} undefined where there is none
 */
export function functionOf(statements, name) {
  return statements
    .map(statement => (name === 'default' ? (statement.declaration ?? {}) : statement))
    .find(({type, id}) => type === 'FunctionDeclaration' && (name === 'default' || id.name === name));
}
