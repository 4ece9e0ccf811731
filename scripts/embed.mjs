// @ts-check
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './dependencies.mjs';
import {framePage, parentScript} from './frame-page.mjs';
import {integrityOf} from './integrity.mjs';
import {names} from './single-file.mjs';

/** Makes of what `npm run bundle` has made the page for frames, and the script for the pages around them. */
process.chdir(root);
const folder = join(root, 'dist/cdn');
/** All widgets once, and what is optional. */
const isInside = (/** @type {string} */ name) => /^(budget-widgets|names|narratives|locales\/.*)$/.test(name);
const widgets = names.filter(isInside).map(name => join(folder, `${name}.js`));
const {page, hash} = await framePage(widgets, readFileSync(join(folder, 'LICENSES.txt'), 'utf8'));

/** @param {string} name @param {string} text */
function write(name, text) {
  writeFileSync(join(folder, name), text);
  console.log(`dist/cdn/${name}: ${(text.length / 1000).toFixed(1)} kB`);
}

write('embed.html', page);
write('embed.js', await parentScript());
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
console.log(`The script in embed.html, for a policy of your own: script-src '${hash}'`);
