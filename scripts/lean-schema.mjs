// @ts-check
import {fileURLToPath} from 'node:url';
import {build} from 'rolldown';
import {ruleText, schemaRules} from './schema-rules.mjs';

const reader = fileURLToPath(new URL('rule-reader.mjs', import.meta.url));

/**
 * Puts rules and their small reader in the place of the schema's module, so that zod stays out of the single file.
 * What else of it the source needs at run time has to be a list of texts; the bundler stops at a name that is missing.
 * The npm package is not touched.
 * @param {string} file of the schema
 * @returns {import('rolldown').Plugin}
 */
export const leanSchema = file => ({
  name: 'lean-schema',
  load: async id => (id === file ? moduleText(await moduleOf(file)) : null)
});

/** @param {string} file */
async function moduleOf(file) {
  const {output} = await build({input: file, write: false, output: {format: 'es', codeSplitting: false}});
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/** @param {Record<string, any>} module */
function moduleText({budget, ...others}) {
  const lists = Object.entries(others).filter(([, value]) => Array.isArray(value));
  return [
    `import {ruleReader} from ${JSON.stringify(reader)};`,
    `export const budget = ruleReader(${ruleText(schemaRules(budget))});`,
    ...lists.map(([name, list]) => `export const ${name} = ${ruleText(list)};`)
  ].join('\n');
}
