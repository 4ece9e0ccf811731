// @ts-check

/**
 * @typedef {readonly [row: string, contestant: string, value: number]} Sample
 * @typedef {() => Promise<readonly Sample[]>} Trial one fresh page, or one process
 *
 * What must hold of the widgets:
 * @typedef {object} Target
 * @property {number} [most] at most so many times as much as `of`
 * @property {string} [of] whom `most` speaks of; the row's reference where it says nothing
 * @property {readonly string[]} [ahead] whom they have to be better than
 * @property {number} [below] at most so much, in the row's unit
 *
 * @typedef {object} Row
 * @property {string} key
 * @property {string} name
 * @property {string} unit
 * @property {string} [reference] whose figure stands as measured, the others being multiples; without it all are as measured
 * @property {number} [digits] after the point, of what is as measured
 * @property {Target} [target]
 * @property {(get: (row: string) => number | undefined) => number | undefined} [from] a figure that comes from others of the same round
 *
 * @typedef {object} Section
 * @property {string} name
 * @property {{quick: number, full: number}} rounds
 * @property {readonly Row[]} rows
 * @property {(tools: Tools) => readonly Trial[]} trials what a round consists of
 *
 * @typedef {{browser: import('playwright').Browser, address: string, painted: () => Promise<number>, library: string}} Tools
 */

/** The speed of this machine, and a quarter of it. */
export const rates = [1, 4];

/** @param {number} rate */
export const atRate = rate => (rate === 1 ? '' : `, CPU ÷ ${rate}`);

/** @param {number} number */
export const withCommas = number => number.toLocaleString('en');
