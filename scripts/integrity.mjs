// @ts-check
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * What a page puts in the `integrity` attribute of a script, by the name of its file.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function integrityOf(folder) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.js'))
    .sort();
  return Object.fromEntries(
    files.map(file => {
      const hash = createHash('sha384').update(readFileSync(join(folder, file)));
      return [file, `sha384-${hash.digest('base64')}`];
    })
  );
}
