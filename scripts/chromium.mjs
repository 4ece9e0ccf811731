// @ts-check
import {accessSync, constants} from 'node:fs';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Where a stock Chromium stands on this machine; `CHROMIUM` in the environment names another place. */
export function findChromium() {
  return places.find(place => place && canRun(place));
}

/** The flags that keep it quiet and off the network. Inside a container, as root, it has no sandbox of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** @param {string} place */
function canRun(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
