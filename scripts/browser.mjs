// @ts-check
import {spawnSync} from 'node:child_process';
import {findChromium} from './chromium.mjs';
import {stop} from './dependencies.mjs';
import {findFirefox, findMiniBrowser, onPath} from './other-engines.mjs';

/** Installs what the tests need beside npm packages: browsers of three engines, and a font with Chinese in it. */
export function installBrowser() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) {
    stop(
      `The tests need browsers and a Chinese font. Please install: ${names}\n` +
        `  on Debian or Ubuntu: sudo apt-get install ${names}\n` +
        '  a Chromium or Firefox in a place of its own: set CHROMIUM or FIREFOX to its path'
    );
  }

  console.log(`Installing the Debian packages ${missing.join(' and ')} with apt-get, which takes a while …`);
  // A list that cannot be fetched anew does no harm where an older one still serves.
  apt('update');
  if (!apt('install', '--yes', '--no-install-recommends', ...missing) || missingPackages().length > 0) {
    stop(`apt-get could not install ${names}; its message is above.`);
  }
}

function missingPackages() {
  /** @type {string[]} */
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  // Elsewhere there is no package of WebKit with a driver.
  if (process.platform === 'linux') {
    if (!findFirefox()) missing.push('firefox-esr');
    if (!findMiniBrowser()) missing.push('webkit2gtk-driver');
    if (!onPath('xvfb-run')) missing.push('xvfb');
    if (!onPath('xauth')) missing.push('xauth');
  }
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  return missing;
}

/** Only Linux comes without one. Where fontconfig's own list is not to be had, Debian's list of packages tells. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  if (output('fc-list', [':lang=zh', 'family']) !== '') return true;
  return output('dpkg-query', ['--show', '--showformat=${Status}', 'fonts-noto-cjk']).endsWith(' installed');
}

/** @param {string[]} words */
function apt(...words) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', ['-qq', ...words], {stdio: 'inherit', env}).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function runs(command, words) {
  return spawnSync(command, words).status === 0;
}

/**
 * What a command prints; nothing where there is no such command.
 * @param {string} command
 * @param {string[]} words
 */
function output(command, words) {
  return spawnSync(command, words, {encoding: 'utf8'}).stdout?.trim() ?? '';
}
