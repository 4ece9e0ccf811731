// @ts-check
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'rolldown';
import {parseAst} from 'rolldown/parseAst';
import {minify} from 'terser';
import {root} from './dependencies.mjs';
import {leanSchema} from './lean-schema.mjs';
import {inOrder} from './module-order.mjs';
import {withPlainProperties} from './plain-properties.mjs';
import {smallPackages} from './small-packages.mjs';
import {foldTemplateSpace} from './template-space.mjs';

/** Where what is optional is put; the widgets' file hands those places out. */
const shared = new Map([
  [join(root, 'src/budget/classes/registry.ts'), 'addCodeList'],
  [join(root, 'src/budget/narrative-reader.ts'), 'addNarrativeReader'],
  [join(root, 'src/format/languages.ts'), 'addLanguage']
]);

const places = [...shared].map(([file, name]) => `export {${name}} from ${JSON.stringify(file)};`);

/** The widgets, and beside them what is optional: each file is a door of `src/`. */
export const names = [
  ...['budget-widgets', 'names', 'narratives'],
  ...readdirSync(join(root, 'src/locales')).map(file => `locales/${file.replace(/\.ts$/, '')}`)
];

/** @param {string} name */
const door = name => JSON.stringify(join(root, 'src', `${name === 'budget-widgets' ? 'elements' : name}.ts`));

/**
 * @param {string} name
 * @param {readonly string[]} first the modules that stand first, in their order
 * @returns {import('rolldown').Plugin}
 */
const entry = (name, first) => ({
  name: 'entry',
  resolveId: id => (id === name ? id : null),
  load: id =>
    id === name
      ? [
          ...first.map(file => `import ${JSON.stringify(file)};`),
          `export * from ${door(name)};`,
          ...(name === 'budget-widgets' ? places : [])
        ].join('\n')
      : null
});

/** @type {(name: string) => import('rolldown').Plugin} */
const sharedFromWidgets = name => ({
  name: 'shared-from-widgets',
  async resolveId(id, importer) {
    const found = await this.resolve(id, importer, {skipSelf: true});
    return found && shared.has(found.id)
      ? {id: `${name.includes('/') ? '..' : '.'}/budget-widgets.js`, external: true}
      : null;
  }
});

/** @type {import('rolldown').Plugin} */
const plainProperties = {
  name: 'plain-properties',
  transform: (code, id) => (id.startsWith(join(root, 'src')) ? withPlainProperties(code) : null)
};

/**
 * @param {string} name
 * @param {readonly string[]} first
 */
async function joined(name, first) {
  const {output} = await build({
    input: {[name]: name},
    plugins: [
      entry(name, first),
      ...(name === 'budget-widgets' ? [] : [sharedFromWidgets(name)]),
      ...[leanSchema(join(root, 'src/budget/schema.ts')), smallPackages, plainProperties]
    ],
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
    output: {format: 'es', minify: {compress: true, mangle: false}, codeSplitting: false, comments: false}
  });
  return output[0];
}

/**
 * One module with everything inside. What rolldown has simplified comes out smaller still from a minifier that goes
 * over it several times.
 * @param {string} name
 * @returns {Promise<{code: string, moduleIds: string[]}>}
 */
export async function singleFile(name) {
  const {moduleIds} = await joined(name, []);
  const {code} = await joined(name, inOrder(moduleIds));
  const folded = foldTemplateSpace(code, text => parseAst(text));
  const minified = await minify(folded, {
    module: true,
    ecma: 2022,
    compress: {passes: 3, lhs_constants: false}
  });
  return {code: minified.code ?? folded, moduleIds};
}
