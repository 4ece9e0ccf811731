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

/** @param {string} folder */
const doorsIn = folder => readdirSync(join(root, 'src', folder)).map(file => file.replace(/\.ts$/, ''));

/**
 * All widgets, in a module and for old pages; each by itself; what is optional: what stands for them in `src/`.
 * @type {Map<string, string[]>}
 */
const doors = new Map();
for (const name of ['budget-widgets', 'budget-widgets.classic']) doors.set(name, ['elements']);
for (const name of doorsIn('widgets')) doors.set(name, [`widgets/${name}`, 'languages']);
for (const name of ['names', 'narratives', 'autoloader']) doors.set(name, [name]);
for (const name of doorsIn('locales')) doors.set(`locales/${name}`, [`locales/${name}`]);

export const names = [...doors.keys()];

/**
 * @param {string} name
 * @param {readonly string[]} first the modules that stand first, in their order
 * @returns {import('rolldown').Plugin}
 */
const entry = (name, first) => ({
  name: 'entry',
  resolveId: id => (id === name ? id : null),
  load: id => {
    if (id !== name) return null;
    const own = (doors.get(name) ?? []).map(door => join(root, 'src', `${door}.ts`));
    return [
      ...first.map(file => `import ${JSON.stringify(file)};`),
      ...own.map(file => `export * from ${JSON.stringify(file)};`)
    ].join('\n');
  }
});

/** @type {import('rolldown').Plugin} */
const plainProperties = {
  name: 'plain-properties',
  transform: (code, id) => (id.startsWith(join(root, 'src')) ? withPlainProperties(code) : null)
};

/**
 * A script that is no module, for pages that can have no other: it hands out what it has as `BudgetWidgets`.
 * @param {string} name
 */
const isClassic = name => name.endsWith('.classic');

/**
 * @param {string} name
 * @param {readonly string[]} first
 */
async function joined(name, first) {
  const {output} = await build({
    input: {[name]: name},
    plugins: [
      entry(name, first),
      ...[leanSchema(join(root, 'src/budget/schema.ts')), smallPackages, plainProperties]
    ],
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
    // A busy machine is no fault.
    checks: {bundlerTimings: false},
    output: {
      ...(isClassic(name) ? {format: 'iife', name: 'BudgetWidgets'} : {format: 'es'}),
      minify: {compress: true, mangle: false},
      codeSplitting: false,
      comments: false
    }
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
    module: !isClassic(name),
    ecma: 2022,
    compress: {passes: 3, lhs_constants: false}
  });
  return {code: minified.code ?? folded, moduleIds};
}
