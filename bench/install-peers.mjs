// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {isInstalled, stop} from '../scripts/dependencies.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const json = (/** @type {string} */ path) => JSON.parse(readFileSync(`${folder}${path}`, 'utf8'));

/** Installs what the widgets are compared with, where it is missing; says so only then. */
export function installPeers() {
  const account = 'node_modules/.package-lock.json';
  if (existsSync(folder + account) && isInstalled(json('package-lock.json'), json(account))) return;
  console.log('Installing what the widgets are compared with into bench/node_modules …');
  const {status} = spawnSync('npm ci --no-audit --no-fund', {cwd: folder, stdio: 'inherit', shell: true});
  if (status !== 0) stop('npm could not install the packages; its message is above.');
}
