// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {build} from 'rolldown';
import {root, stop} from '../scripts/dependencies.mjs';

/** Every figure by itself, and all of them. */
export const kinds = /** @type {const} */ (['pie', 'bars', 'treemap']);
/** @typedef {typeof kinds[number] | 'all'} Kind */

/** Who is measured, the widgets and what they are compared with. */
export const peers = /** @type {const} */ (['svg', 'd3', 'chartjs', 'echarts']);
export const contestants = /** @type {const} */ (['svg', 'widgets', 'd3', 'chartjs', 'echarts']);
/** @typedef {typeof contestants[number]} Contestant */

export const tags = {
  pie: 'budget-income-pie',
  bars: 'budget-expenditure-bars',
  treemap: 'budget-economic-treemap'
};

const cdn = join(root, 'dist/cdn');

/** Makes the files that a page loads, as they are published. */
export function bundleWidgets() {
  const {status} = spawnSync(process.execPath, ['scripts/bundle.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit']
  });
  if (status !== 0) stop('The widgets could not be bundled; the message is above.');
}

/**
 * What a page has to load for a widget: a file of its own where there is one, else the one with all of them.
 * @param {Kind} kind
 * @returns {string} a path below `dist/cdn/`
 */
export function widgetFile(kind) {
  if (kind === 'all') return 'budget-widgets.js';
  const own = [tags[kind], tags[kind].replace('budget-', '')].map(name => `${name}.js`);
  return own.find(name => existsSync(join(cdn, name))) ?? 'budget-widgets.js';
}

/**
 * A file below `dist/cdn/`, with all that it imports.
 * @param {string} file
 * @param {Map<string, string>} [found]
 * @returns {Map<string, string>} code by path
 */
export function withImports(file, found = new Map()) {
  if (found.has(file)) return found;
  const code = readFileSync(join(cdn, file), 'utf8');
  found.set(file, code);
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(normalize(join(dirname(file), path ?? '')), found);
  }
  return found;
}

/**
 * One of the others, minified, with nothing in it that is not needed.
 * @param {typeof peers[number]} peer
 * @param {Kind} kind
 * @returns {Promise<string>} its code
 */
export async function bundlePeer(peer, kind) {
  const names = kind === 'all' ? kinds.join(', ') : kind;
  return bundle(`export {${names}} from ${JSON.stringify(join(root, `bench/contestants/${peer}.mjs`))};`);
}

/**
 * A module in memory, bundled and minified.
 * @param {string} code
 */
async function bundle(code) {
  const {output} = await build({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === 'entry' ? id : null),
        load: id => (id === 'entry' ? code : null)
      }
    ],
    write: false,
    platform: 'browser',
    output: {format: 'es', minify: true, codeSplitting: false, comments: false}
  });
  return output[0].code;
}
