// @ts-check
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'rolldown';
import {parseAst} from 'rolldown/parseAst';
import {minify} from 'terser';
import {root} from './dependencies.mjs';
import {leanSchema} from './lean-schema.mjs';
import {licencesOf} from './licences.mjs';
import {withPlainProperties} from './plain-properties.mjs';
import {followed, smallPackages} from './small-packages.mjs';
import {foldTemplateSpace} from './template-space.mjs';

process.chdir(root);
const folder = 'dist/cdn';
const elements = join(root, 'src/elements.ts');
/** What the optional files add to, as the widgets' file hands it out. */
const shared = new Map([
  [join(root, 'src/budget/classes/registry.ts'), 'addCodeList'],
  [join(root, 'src/budget/narrative-reader.ts'), 'addNarrativeReader'],
  [join(root, 'src/format/languages.ts'), 'addLanguage']
]);
const schema = join(root, 'src/budget/schema.ts');

/**
 * What is optional is put where the widgets look for it, so the widgets' file has to hand those places out.
 * @type {import('rolldown').Plugin}
 */
const widgetsEntry = {
  name: 'widgets-entry',
  resolveId: id => (id === 'budget-widgets' ? id : null),
  load: id =>
    id === 'budget-widgets'
      ? [
          `export * from ${JSON.stringify(elements)};`,
          ...[...shared].map(([file, name]) => `export {${name}} from ${JSON.stringify(file)};`)
        ].join('\n')
      : null
};

/** @type {(widgets?: string) => import('rolldown').Plugin} */
const sharedFromWidgets = (widgets = './budget-widgets.js') => ({
  name: 'shared-from-widgets',
  async resolveId(id, importer, {isEntry}) {
    if (isEntry) return null;
    const found = await this.resolve(id, importer, {skipSelf: true});
    return found && shared.has(found.id) ? {id: widgets, external: true} : null;
  }
});

/** @type {import('rolldown').Plugin} */
const plainProperties = {
  name: 'plain-properties',
  transform: (code, id) => (id.startsWith(join(root, 'src')) ? withPlainProperties(code) : null)
};

/**
 * One module with everything inside. What rolldown has simplified comes out smaller still from a minifier that goes
 * over it several times.
 * @param {string} name
 * @param {string} input
 * @param {import('rolldown').Plugin} plugin
 */
async function bundle(name, input, plugin) {
  const {output} = await build({
    input: {[name]: input},
    plugins: [plugin, leanSchema(schema), smallPackages, plainProperties],
    tsconfig: 'tsconfig.json',
    write: false,
    output: {format: 'es', minify: {compress: true, mangle: false}, codeSplitting: false, comments: false}
  });
  const folded = foldTemplateSpace(output[0].code, text => parseAst(text));
  const {code = folded} = await minify(folded, {module: true, ecma: 2022, compress: {passes: 3}});
  const file = `${folder}/${output[0].fileName}`;
  writeFileSync(file, code);
  console.log(`${file}: ${(code.length / 1000).toFixed(1)} kB`);
  return output[0].moduleIds;
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(`${folder}/locales`, {recursive: true});
const languages = readdirSync('src/locales').map(file => `locales/${file.replace(/\.ts$/, '')}`);
const modules = [
  ...(await bundle('budget-widgets', 'budget-widgets', widgetsEntry)),
  ...(await bundle('names', 'src/names.ts', sharedFromWidgets())),
  ...(await bundle('narratives', 'src/narratives.ts', sharedFromWidgets()))
];
for (const name of languages)
  modules.push(...(await bundle(name, `src/${name}.ts`, sharedFromWidgets('../budget-widgets.js'))));
writeFileSync(join(folder, 'LICENSES.txt'), licencesOf([...modules, ...followed]));
