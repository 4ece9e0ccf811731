// @ts-check

/** What is measured inside a page; every time is in milliseconds. */

/** Resolves after the next frame has been drawn. */
export const afterPaint = () =>
  new Promise(resolve => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });

/** @typedef {{update: (budget: unknown) => void, remove: () => void, drawn?: () => Promise<void>, widget?: HTMLElement}} Handle */
/** @typedef {Record<'pie' | 'bars' | 'treemap', (box: HTMLElement, budget: unknown) => Handle>} Contestant */

const kinds = /** @type {const} */ (['pie', 'bars', 'treemap']);

/** @param {string} address */
const json = async address => (await fetch(address)).json();

function newBox() {
  const box = document.createElement('div');
  box.className = 'box';
  document.body.append(box);
  return box;
}

/** @param {readonly Handle[]} handles */
const allDrawn = handles => Promise.all(handles.map(({drawn}) => drawn?.()));

/**
 * As many figures as wanted, the three kinds in turns.
 * @param {Contestant} contestant
 * @param {number} count
 * @param {unknown} budget
 */
function figures(contestant, count, budget) {
  const boxes = Array.from({length: count}, newBox);
  return boxes.map((box, index) => contestant[kinds[index % 3] ?? 'pie'](box, budget));
}

/**
 * How long it takes to mount so many figures on a page that has its script and its data, until they are painted.
 * @param {Contestant} contestant
 * @param {number} count
 * @param {boolean} isShared whether the figures have their file's address, where others have its content
 */
export async function mount(contestant, count, isShared) {
  const budget = isShared ? '/budget.json' : await json('/budget.json');
  await afterPaint();
  const start = performance.now();
  await allDrawn(figures(contestant, count, budget));
  return (await afterPaint()) - start;
}

/**
 * What so many changes of the data of three figures take, each laid out anew, and painted in the end.
 * @param {Contestant} contestant
 * @param {number} changes
 */
export async function change(contestant, changes) {
  const text = await (await fetch('/budget.json')).text();
  const budgets = Array.from({length: changes}, (_, index) => altered(text, index));
  const handles = figures(contestant, 3, JSON.parse(text));
  await allDrawn(handles);
  await afterPaint();
  const start = performance.now();
  for (const budget of budgets) {
    for (const handle of handles) handle.update(budget);
    await allDrawn(handles);
    document.body.getBoundingClientRect();
  }
  return (await afterPaint()) - start;
}

/**
 * A budget whose every amount is up to a fifth more or less than it was.
 * @param {string} text
 * @param {number} index
 */
function altered(text, index) {
  let state = index * 7919 + 1;
  return JSON.parse(text, (_, value) => {
    if (typeof value !== 'string' || !/^\d+\.\d\d$/.test(value)) return value;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (Number(value) * (0.8 + (0.4 * state) / 2 ** 32)).toFixed(2);
  });
}

/**
 * How long a treemap of a file takes, until it is painted.
 * @param {Contestant} contestant
 * @param {string} address
 */
export async function treemap(contestant, address) {
  const budget = await json(address);
  const box = newBox();
  await afterPaint();
  const start = performance.now();
  const handle = contestant.treemap(box, budget);
  await handle.drawn?.();
  return (await afterPaint()) - start;
}

/** @type {Handle[]} */
let kept = [];

/**
 * Mounts figures that stay until {@link clear}.
 * @param {Contestant} contestant
 * @param {number} count
 */
export async function keep(contestant, count) {
  kept = figures(contestant, count, await json('/budget.json'));
  await allDrawn(kept);
  await afterPaint();
}

export async function clear() {
  for (const handle of kept) handle.remove();
  kept = [];
  document.body.replaceChildren();
  await afterPaint();
}

/** Puts a field to type into before everything else; {@link typed} tells how long each key took to be painted. */
export function listen() {
  const field = document.createElement('textarea');
  document.body.prepend(field);
  field.focus();
  /** @type {number[]} */
  const times = [];
  field.addEventListener('keydown', async ({timeStamp}) => {
    times.push(/** @type {number} */ (await afterPaint()) - timeStamp);
  });
  return times;
}

/**
 * The time from an event to the next paint that the browser counts, the longest since the last call; what is under 16 ms
 * it does not tell.
 */
export function events() {
  let longest = 0;
  new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) longest = Math.max(longest, duration);
  }).observe(/** @type {any} */ ({type: 'event', durationThreshold: 16}));
  return async () => {
    await afterPaint();
    await afterPaint();
    await new Promise(resolve => setTimeout(resolve, 50));
    const found = longest || 8;
    longest = 0;
    return found;
  };
}

/**
 * How often the page can do something else while it is busy: the longest time between two turns.
 * @template T
 * @param {() => Promise<T>} work
 */
export async function longestTask(work) {
  let longest = 0;
  let last = performance.now();
  let isBusy = true;
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isBusy) port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  await work();
  await new Promise(resolve => setTimeout(resolve));
  isBusy = false;
  return longest;
}

/**
 * Times of parsing, reading and checking one text, in turns.
 * @param {{readBudget: (value: unknown) => any, checkBudget: (budget: unknown) => unknown[]}} library
 * @param {string} address
 * @param {number} rounds
 */
export async function read({readBudget, checkBudget}, address, rounds) {
  const text = await (await fetch(address)).text();
  return Array.from({length: rounds}, () => {
    const start = performance.now();
    const value = JSON.parse(text);
    const parsed = performance.now();
    const reading = readBudget(value);
    const read = performance.now();
    if (checkBudget(reading.budget).length === 0) throw new Error('nothing was checked');
    return {parse: parsed - start, read: read - parsed, check: performance.now() - read};
  });
}

/**
 * The longest task while an element shows a file.
 * @param {string} address
 */
export async function showFile(address) {
  const widget = /** @type {any} */ (document.createElement('budget-income-pie'));
  widget.src = address;
  return longestTask(async () => {
    newBox().append(widget);
    do await widget.updateComplete;
    while (widget.isUpdatePending);
    await afterPaint();
  });
}
