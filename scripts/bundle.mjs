// @ts-check
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from './dependencies.mjs';
import {integrityOf} from './integrity.mjs';
import {licencesOf} from './licences.mjs';
import {names, singleFile} from './single-file.mjs';
import {followed} from './small-packages.mjs';

process.chdir(root);
const folder = 'dist/cdn';
rmSync(folder, {recursive: true, force: true});

const modules = [...followed];
for (const name of names) {
  const {code, moduleIds} = await singleFile(name);
  const file = `${folder}/${name}.js`;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, code);
  console.log(`${file}: ${(code.length / 1000).toFixed(1)} kB`);
  modules.push(...moduleIds);
}
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(modules));
