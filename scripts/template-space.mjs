// @ts-check

/** @typedef {any} Node An ESTree node: the parser's types name hundreds of shapes, of which one matters here. */

/**
 * Markup and styles stand in tagged templates, where no minifier looks. A run of white space with a line break in it
 * means one space there, and in styles none at all beside what parts rules and declarations; in any other text it is
 * left alone.
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
    const text = code.slice(start, end).replace(/\s*\n\s*/g, ' ');
    folded += code.slice(from, start) + (isStyle(text) ? squeezed(text) : text);
    from = end;
  }
  return folded + code.slice(from);
}

/**
 * The tags have other names in a bundle; a style has braces and no markup.
 * @param {string} text
 */
const isStyle = text => /[{}]/.test(text) && !text.includes('<');

/**
 * A colon is followed by no space, but may need the one before it: `svg :focus`.
 * @param {string} style
 */
function squeezed(style) {
  return style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;\}/g, '}');
}
