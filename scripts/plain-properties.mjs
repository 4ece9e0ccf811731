// @ts-check
import {parseAst} from 'rolldown/parseAst';

/** @typedef {any} Node An ESTree node: the parser's types name hundreds of shapes, of which few matter here. */
/** @typedef {{start: number, end: number, text: string}} Edit */

const decorators = 'lit/decorators.js';

/**
 * Lit's decorators as the `static properties` that they stand for, so that neither they nor what applies them gets into
 * the single file: `@property({reflect: true}) src = ''` is a field `src = ''`, and `src: {reflect: true}` among the
 * properties. The npm package is not touched.
 * @param {string} code of a TypeScript module
 * @returns {string | null} nothing where it has no decorators
 * @throws Error where anything but a field is decorated, or in any other way
 */
export function withPlainProperties(code) {
  if (!code.includes(decorators)) return null;
  /** @type {Edit[]} */
  const edits = [];
  /** @param {Node} node */
  const walk = node => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'ImportDeclaration' && node.source.value === decorators) edits.push(cut(node));
    if (node.type === 'ClassBody') edits.push(...editsOf(node, code));
    for (const child of Array.isArray(node) ? node : Object.values(node)) walk(child);
  };
  walk(parseAst(code, {lang: 'ts'}).body);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((left, {start, end, text}) => left.slice(0, start) + text + left.slice(end), code);
}

/**
 * @param {Node} node
 * @returns {Edit}
 */
const cut = ({start, end}) => ({start, end, text: ''});

/**
 * @param {Node} classBody
 * @param {string} code
 * @returns {Edit[]}
 */
function editsOf({body, start}, code) {
  /** @type {Node[]} */
  const fields = body.filter((/** @type {Node} */ member) => member.decorators?.length > 0);
  if (fields.length === 0) return [];
  const properties = fields.map(field => propertyText(field, code)).join(', ');
  return [
    {start: start + 1, end: start + 1, text: ` static properties = {${properties}};`},
    ...fields.map(field => cut(field.decorators[0]))
  ];
}

/**
 * @param {Node} field
 * @param {string} code
 */
function propertyText({type, key, computed, static: isStatic, decorators: [decorator, more]}, code) {
  const {callee, arguments: [options] = []} = decorator.expression;
  const isField = type === 'PropertyDefinition' && key.type === 'Identifier' && !computed && !isStatic;
  const isProperty = callee?.name === 'property' && options;
  const isState = callee?.name === 'state' && !options;
  if (!isField || more || !(isProperty || isState)) {
    throw new Error(`this decorator is not known: ${code.slice(decorator.start, decorator.end)}`);
  }
  return `${key.name}: ${isState ? '{state: true}' : code.slice(options.start, options.end)}`;
}
