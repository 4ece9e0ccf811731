// @ts-check
import {fork} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {root} from '../scripts/dependencies.mjs';
import {library} from './library.mjs';
import {tableText, verdict} from './table.mjs';

/** @typedef {import('./measure.mjs').Times} Times */
/** @typedef {{times: Times[], length: number}} Answer */

process.chdir(root);

/** For each size, in how many rounds a process measures it, and after how many it counts as warm. */
const sizes = [
  {lines: 1000, rounds: 60, warmAfter: 40},
  {lines: 10_000, rounds: 12, warmAfter: 6},
  {lines: 100_000, rounds: 5, warmAfter: 2}
];
const processes = 5;

const readme = fileURLToPath(new URL('README.md', import.meta.url));
const between = /(?<=<!-- measured -->\n)[^]*(?=<!-- end of measured -->)/;

const code = await library();
const measured = sizes.map(({lines}) => ({
  lines,
  megabytes: 0,
  first: /** @type {Times[]} */ ([]),
  warm: /** @type {Times[]} */ ([])
}));
// Size after size in turns, so that whatever else the machine does falls on all of them.
for (let each = 0; each < processes; each += 1) {
  for (const [index, {lines, rounds, warmAfter}] of sizes.entries()) {
    const {times, length} = await answer({code, lines, rounds});
    const into = measured[index];
    into?.first.push(...times.slice(0, 1));
    into?.warm.push(...times.slice(warmAfter));
    if (into) into.megabytes = length / 1e6;
  }
}

const [largest] = measured.slice(-1);
const date = new Date().toISOString().slice(0, 10);
const machine = `${date}, ${cpus().length} cores, Node ${process.versions.node}`;
const text = [machine, tableText(measured), largest ? verdict(largest) : ''].join('\n\n');
console.log(text);
writeFileSync(readme, readFileSync(readme, 'utf8').replace(between, `\n${text}\n\n`));

/**
 * What a fresh process measures.
 * @param {import('./measure.mjs').Order} order
 * @returns {Promise<Answer>}
 */
function answer(order) {
  const child = fork(new URL('measure.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    child.once('message', message => resolve(/** @type {Answer} */ (message)));
    child.once('exit', status => reject(new Error(`a measuring process ended with ${status}`)));
    child.send(order);
  });
}
