// @ts-check
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'rolldown';
import {root} from './dependencies.mjs';
import {leanDecimal} from './lean-decimal.mjs';
import {licencesOf} from './licences.mjs';
import {foldTemplateSpace} from './template-space.mjs';

process.chdir(root);
const folder = 'dist/cdn';
const elements = join(root, 'src/elements.ts');
const registry = join(root, 'src/budget/classes/registry.ts');

/**
 * The names are put where the widgets look them up, so the widgets' file has to hand that place out.
 * @type {import('rolldown').Plugin}
 */
const widgetsEntry = {
  name: 'widgets-entry',
  resolveId: id => (id === 'budget-widgets' ? id : null),
  load: id =>
    id === 'budget-widgets'
      ? `export * from ${JSON.stringify(elements)}; export {addCodeList} from ${JSON.stringify(registry)};`
      : null
};

/** @type {import('rolldown').Plugin} */
const registryFromWidgets = {
  name: 'registry-from-widgets',
  async resolveId(id, importer, {isEntry}) {
    if (isEntry) return null;
    const found = await this.resolve(id, importer, {skipSelf: true});
    return found?.id === registry ? {id: './budget-widgets.js', external: true} : null;
  }
};

/** @type {import('rolldown').Plugin} */
const smaller = {
  name: 'smaller',
  transform(code, id) {
    return /[\\/]decimal\.js[\\/]decimal\.mjs$/.test(id) ? leanDecimal(code, text => this.parse(text)) : null;
  },
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk') file.code = foldTemplateSpace(file.code, text => this.parse(text));
  }
};

/**
 * One module with everything inside.
 * @param {string} name
 * @param {string} input
 * @param {import('rolldown').Plugin} plugin
 */
async function bundle(name, input, plugin) {
  const {output} = await build({
    input: {[name]: input},
    plugins: [plugin, smaller],
    tsconfig: 'tsconfig.json',
    output: {dir: folder, format: 'es', minify: true, codeSplitting: false, comments: false}
  });
  console.log(`${folder}/${output[0].fileName}: ${(output[0].code.length / 1000).toFixed(1)} kB`);
  return output[0].moduleIds;
}

rmSync(folder, {recursive: true, force: true});
const modules = [
  ...(await bundle('budget-widgets', 'budget-widgets', widgetsEntry)),
  ...(await bundle('names', 'src/names.ts', registryFromWidgets))
];
writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(modules));
