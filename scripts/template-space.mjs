// @ts-check

/** @typedef {any} Node An ESTree node: the parser's types name hundreds of shapes, of which one matters here. */

/**
 * Markup and styles stand in tagged templates, where no minifier looks. A run of white space with a line break in it
 * means one space there; in any other text it is left alone.
 * @param {string} code
 * @param {(code: string) => Node} parse
 */
export function foldTemplateSpace(code, parse) {
  /** @type {Node[]} */
  const texts = [];
  /** @param {Node} node */
  const walk = node => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression') texts.push(...node.quasi.quasis);
    for (const child of Array.isArray(node) ? node : Object.values(node)) walk(child);
  };
  walk(parse(code));
  let folded = '';
  let from = 0;
  for (const {start, end} of texts.sort((a, b) => a.start - b.start)) {
    folded += code.slice(from, start) + code.slice(start, end).replace(/\s*\n\s*/g, ' ');
    from = end;
  }
  return folded + code.slice(from);
}
