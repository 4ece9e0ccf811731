// @ts-check
import {generatedBudget} from './generated-budget.mjs';

/** @typedef {{parse: number, read: number, check: number}} Times milliseconds */
/** @typedef {{code: string, lines: number, rounds: number}} Order the library as one module; how often to measure */

/**
 * One process's share of the measuring: it makes a budget, then parses, reads and checks its text again and again, the
 * three in turns, and answers with the times of every round.
 */
process.once('message', async message => {
  const {code, lines, rounds} = /** @type {Order} */ (message);
  const {readBudget, checkBudget} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const text = JSON.stringify(generatedBudget(lines));
  const times = Array.from({length: rounds}, () => measure(text, readBudget, checkBudget));
  process.send?.({times, length: text.length});
});

/**
 * @param {string} text
 * @param {(value: unknown) => {ok: boolean, budget: unknown}} readBudget
 * @param {(budget: unknown) => {level: string}[]} checkBudget
 * @returns {Times}
 */
function measure(text, readBudget, checkBudget) {
  const start = performance.now();
  const value = JSON.parse(text);
  const parsed = performance.now();
  const reading = readBudget(value);
  const read = performance.now();
  const findings = reading.ok ? checkBudget(reading.budget) : [];
  const checked = performance.now();
  const isSound = findings.length > 0 && findings.every(({level}) => level === 'agrees');
  if (!isSound) throw new Error('the generated budget is not sound, so this measures something else');
  return {parse: parsed - start, read: read - parsed, check: checked - read};
}
