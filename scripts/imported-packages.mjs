// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './dependencies.mjs';

/**
 * Every package path that the source imports for a page, `lit/directives/repeat.js` among them. Vite has to prepare
 * them all before the first page: one that it finds later brings a second copy of Lit, or loads the page anew amid a
 * test.
 */
export function importedPackages() {
  const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'});
  const texts = files
    .filter(file => file.endsWith('.ts') && !/^(cli|static)[\\/]/.test(file))
    .map(file => readFileSync(join(root, 'src', file), 'utf8'));
  const found = texts.flatMap(text => [...text.matchAll(/^(?:import|export|\}).* from '([^.'][^']*)'/gm)]);
  return [...new Set(found.map(([, path = '']) => path))].sort();
}
