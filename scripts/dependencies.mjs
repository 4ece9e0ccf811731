// @ts-check
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** @typedef {{version?: string, optional?: boolean, devOptional?: boolean}} Package */
/** @typedef {{packages: Record<string, Package>}} Lockfile */

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Keeps the tools from downloading browsers of their own and from reporting home. */
export const quiet = {PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', STORYBOOK_DISABLE_TELEMETRY: '1'};

/**
 * Whether every package that the lockfile wants is installed in that version. npm leaves its own account of what it
 * installed in node_modules, so an install by hand counts as well, and one that was broken off does not.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, {version, optional, devOptional}]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}

/** Installs the npm packages where they are missing or not those of the lockfile; says so only then. */
export function installDependencies() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`This needs Node 20 or newer; this is Node ${process.versions.node}.`);

  const account = `${root}/node_modules/.package-lock.json`;
  if (existsSync(account) && isInstalled(json(`${root}/package-lock.json`), json(account))) return;
  console.log('Installing the npm packages that package-lock.json names into node_modules …');
  const {status} = spawnSync('npm ci --include=dev --no-audit --no-fund', {
    cwd: root,
    env: {...process.env, ...quiet},
    stdio: 'inherit',
    shell: true
  });
  if (status !== 0) stop('npm could not install the packages; its message is above.');
}

/**
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
const json = path => JSON.parse(readFileSync(path, 'utf8'));
