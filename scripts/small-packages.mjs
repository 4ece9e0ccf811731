// @ts-check
import {join} from 'node:path';
import {root} from './dependencies.mjs';

/** The packages in whose place the single file has a small module of ours. */
const modules = new Map([
  ['decimal.js', join(root, 'scripts/small-decimal.mjs')],
  ['d3-hierarchy', join(root, 'scripts/small-hierarchy.mjs')],
  ['d3-shape', join(root, 'scripts/small-shape.mjs')]
]);

/** Whose formulas those modules follow, so that their licences go along. */
export const followed = ['d3-hierarchy', 'd3-path', 'd3-shape'].map(name =>
  join(root, 'node_modules', name, '')
);

/**
 * The small modules themselves may still use what they stand for.
 * @param {string} id
 * @param {string | undefined} importer
 */
export function smallModule(id, importer) {
  const module = modules.get(id);
  return module === importer ? null : (module ?? null);
}

/** @type {import('rolldown').Plugin} */
export const smallPackages = {name: 'small-packages', resolveId: smallModule};
