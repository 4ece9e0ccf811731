// @ts-check
import {fork} from 'node:child_process';
import {inPage} from '../in-page.mjs';
import {withCommas} from './section.mjs';

/** @typedef {import('../measure.mjs').Times} Times */

/** For each size, in how many rounds a process measures it. */
export const sizes = [
  {lines: 1000, rounds: 40},
  {lines: 10_000, rounds: 8},
  {lines: 100_000, rounds: 3}
];
const places = ['Node', 'page'];

/** Reading and checking against `JSON.parse` of the same text, in a fresh process: the first time, and once compiled. */
export const reading = {
  name: 'reading',
  rounds: {quick: 2, full: 7},
  rows: [
    ...places.flatMap(place =>
      sizes.flatMap(({lines}) =>
        ['first', 'warm'].map(state => ({
          key: `${place} ${lines} ${state}`,
          name: `reading and checking ${withCommas(lines)} lines, ${place}, ${state}`,
          unit: 'ms',
          digits: 1,
          reference: 'JSON.parse',
          ...(lines === 100_000 && {target: {most: 12}})
        }))
      )
    ),
    ...sizes.map(({lines}) => ({
      key: `task ${lines}`,
      name: `longest task while a widget shows a file of ${withCommas(lines)} lines`,
      unit: 'ms',
      target: {below: 50}
    }))
  ],
  /** @param {import('./section.mjs').Tools} tools */
  trials: tools =>
    sizes.flatMap(({lines, rounds}) => [
      async () => samples('Node', lines, await inNode(tools.library, lines, rounds)),
      () =>
        inPage(tools, {name: 'library'}, async page => {
          /** @type {Times[]} */
          const times = await page.evaluate(
            ([address, many]) => {
              const {page: measures, library} = /** @type {any} */ (window);
              return measures.read(library, address, many);
            },
            /** @type {const} */ ([`/lines-${lines}.json`, rounds])
          );
          return samples('page', lines, times);
        }),
      () =>
        inPage(tools, {name: 'widgets'}, async page => {
          const time = await page.evaluate(
            address => /** @type {any} */ (window).page.showFile(address),
            `/lines-${lines}.json`
          );
          return /** @type {const} */ ([[`task ${lines}`, 'widgets', time]]);
        })
    ])
};

/**
 * @param {string} place
 * @param {number} lines
 * @param {readonly Times[]} times
 * @returns {import('./section.mjs').Sample[]}
 */
function samples(place, lines, times) {
  const states = /** @type {const} */ ([
    ['first', times[0]],
    ['warm', times.at(-1)]
  ]);
  return states.flatMap(([state, round]) =>
    round
      ? /** @type {import('./section.mjs').Sample[]} */ ([
          [`${place} ${lines} ${state}`, 'JSON.parse', round.parse],
          [`${place} ${lines} ${state}`, 'widgets', round.read + round.check]
        ])
      : []
  );
}

/**
 * What a fresh process measures.
 * @param {string} code
 * @param {number} lines
 * @param {number} rounds
 * @returns {Promise<Times[]>}
 */
function inNode(code, lines, rounds) {
  const child = fork(new URL('../measure.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    child.once('message', message => resolve(/** @type {{times: Times[]}} */ (message).times));
    child.once('exit', status => reject(new Error(`a measuring process ended with ${status}`)));
    child.send({code, lines, rounds});
  });
}
