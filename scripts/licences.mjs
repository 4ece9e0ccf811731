// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './dependencies.mjs';

/**
 * The licence texts of all packages that modules come from, ours first: minified code carries no comments, and the
 * licences ask to go along with every copy.
 * @param {string[]} modules paths of files
 */
export function licencesOf(modules) {
  const folders = modules.flatMap(module => module.match(/^.*\/node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [root, ...new Set(folders.sort())].map(licenceOf).join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function licenceOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}
