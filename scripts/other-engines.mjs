// @ts-check
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where a stock Firefox stands on this machine; `FIREFOX` in the environment names another place. */
export function findFirefox() {
  return [process.env.FIREFOX, onPath('firefox-esr'), onPath('firefox')].find(
    place => place && existsSync(place)
  );
}

/** Where the browser stands that WebKit's driver moves: Debian keeps it beside the library. */
export function findMiniBrowser() {
  if (process.platform !== 'linux' || !onPath('WebKitWebDriver')) return undefined;
  return readdirSync('/usr/lib')
    .flatMap(folder =>
      ['4.1', '4.0'].map(version => join('/usr/lib', folder, `webkit2gtk-${version}/MiniBrowser`))
    )
    .find(place => existsSync(place));
}

/**
 * Where a command stands that can be called by its name.
 * @param {string} command
 */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map(folder => join(folder, command)).find(place => existsSync(place));
}
