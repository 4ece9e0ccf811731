// @ts-check
import {spawnSync} from 'node:child_process';
import {chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {root} from './dependencies.mjs';
import {editorData} from './editor-data.mjs';
import {reactTypes, vueTypes} from './framework-types.mjs';
import {packedManifest} from './packed-manifest.mjs';

/** Makes the package: a module a file, with types and source maps; in `dist/`, or in the new folder that is named. */
const named = process.argv[2];
const folder = named ? resolve(named) : join(root, 'dist');
process.chdir(root);

// What an earlier build left would be packed along. The bundle in it has a script of its own.
const old = named || !existsSync(folder) ? [] : readdirSync(folder).filter(entry => entry !== 'cdn');
for (const entry of old) rmSync(join(folder, entry), {recursive: true});

const compiler = join(root, 'node_modules/typescript/bin/tsc');
const {status} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder], {
  stdio: 'inherit'
});
if (status !== 0) process.exit(1);

copyFileSync('src/budget/schema.json', join(folder, 'schema.json'));

const about = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = await packedManifest();
const data = new Map([['custom-elements.json', manifest], ...editorData(manifest, about)]);
for (const [name, value] of data) writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
for (const [name, types] of [
  ['react', reactTypes(manifest)],
  ['vue', vueTypes(manifest)]
]) {
  writeFileSync(join(folder, `${name}.d.ts`), types ?? '');
  // The types are all; yet whoever imports them finds a module.
  writeFileSync(join(folder, `${name}.js`), 'export {};\n');
}

for (const file of Object.values(about.bin)) chmodSync(join(folder, file.replace(/^dist\//, '')), 0o755);
