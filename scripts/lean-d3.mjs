// @ts-check
import {assignmentOf, cutOut, defaultFunction} from './cut-out.mjs';

/** @typedef {any} Node An ESTree node: the parser's types name hundreds of shapes, of which few matter here. */
/** @typedef {{name: string | undefined, start: number, end: number}} Member */

/**
 * d3 hangs a shape's settings on the shape, and the walks through a tree on its nodes, where no bundler can shake them.
 * The single file keeps what src/layout/ uses, and draws no rounded corners. The npm package is not touched.
 * `cut` is how many members go.
 * @type {Record<string, {members: (body: Node[]) => Member[], kept: string[], cut: number}>}
 */
const files = {
  'd3-shape/src/pie.js': {members: settings, kept: ['value', 'sort'], cut: 4},
  'd3-shape/src/arc.js': {
    members: settings,
    kept: ['innerRadius', 'outerRadius', 'padAngle', 'padRadius'],
    cut: 5
  },
  'd3-path/dist/d3-path.mjs': {
    members: methods,
    kept: ['constructor', 'moveTo', 'closePath', 'lineTo', 'arc', 'toString'],
    cut: 4
  },
  'd3-hierarchy/src/hierarchy/index.js': {
    members: walks,
    kept: ['constructor', 'eachAfter', 'eachBefore', 'sum', 'sort'],
    cut: 10
  },
  'd3-hierarchy/src/treemap/index.js': {members: settings, kept: ['tile', 'size'], cut: 8}
};

/**
 * The code of one of d3's files without what is not kept; nothing for any other file.
 * @param {string} path
 * @param {string} code
 * @param {(code: string) => Node} parse
 * @throws Error where d3 is built in another way than this knows
 */
export function leanD3(path, code, parse) {
  const [name, file] =
    Object.entries(files).find(([end]) => path.replaceAll('\\', '/').endsWith(`/node_modules/${end}`)) ?? [];
  if (!file) return undefined;
  const {body} = parse(code);
  const cut = file.members(body).filter(member => !file.kept.includes(member.name ?? ''));
  // With nil for the radius of the corners, all that rounds them is dead code.
  const isArc = name === 'd3-shape/src/arc.js';
  const corners = isArc ? declared(defaultFunction(body), 'rc') : [];
  if (cut.length !== file.cut || corners.length !== Number(isArc)) throw changed(path);
  return cutOut(code, cut, new Map(corners.map(({init}) => [init, '0'])));
}

/** @param {string} path */
const changed = path => new Error(`${path} is built in another way now: look at scripts/lean-d3.mjs`);

/**
 * `arc.cornerRadius = function (_) {…}`, in the function that a module hands out.
 * @param {Node[]} body
 * @returns {Member[]}
 */
function settings(body) {
  return (defaultFunction(body)?.body.body ?? [])
    .filter((/** @type {Node} */ statement) => assignmentOf(statement).right?.type === 'FunctionExpression')
    .map((/** @type {Node} */ statement) => ({
      name: assignmentOf(statement).left.property?.name,
      start: statement.start,
      end: statement.end
    }));
}

/**
 * Those of the class `Path`.
 * @param {Node[]} body
 * @returns {Member[]}
 */
function methods(body) {
  const found = body.find(({type, id}) => type === 'ClassDeclaration' && id.name === 'Path');
  return (found?.body.body ?? []).map((/** @type {Node} */ {key, start, end}) => ({
    name: key.name,
    start,
    end
  }));
}

/**
 * `Node.prototype = hierarchy.prototype = {count: node_count, …}`, each with the comma after it.
 * @param {Node[]} body
 * @returns {Member[]}
 */
function walks(body) {
  /** @type {Node[]} */
  const properties = body.flatMap(statement => assignmentOf(statement).right?.right?.properties ?? []);
  return properties.map(({key, start, end}, place) => ({
    name: key.name,
    start,
    end: properties[place + 1]?.start ?? end
  }));
}

/**
 * @param {Node} node
 * @param {string} name
 * @returns {Node[]} the variables of that name in it
 */
function declared(node, name) {
  if (!node || typeof node !== 'object') return [];
  if (node.type === 'VariableDeclarator' && node.id.name === name) return [node];
  return Object.values(node).flatMap(child => declared(child, name));
}
