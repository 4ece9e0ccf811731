import {beforeEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {slicePublished} from '../../src/budget/checks/check.js';
import {readBudget, sliceReading} from '../../src/budget/read.js';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {protocol} from './media.js';
import {draw, frame, make, parkPointer, settled, stage} from './page.js';
import {realBudget, realText} from './real-budget.js';
import {find, findAll, openTable} from './shown.js';
import {widgets} from './widgets.js';

vi.mock('../../src/budget/checks/check.js', {spy: true});
vi.mock('../../src/budget/read.js', {spy: true});

beforeEach(async () => {
  await parkPointer();
  vi.mocked(slicePublished).mockClear();
  vi.mocked(sliceReading).mockClear();
  vi.mocked(readBudget).mockClear();
});

const tags = widgets.map(({tag}) => tag);

/** How often an element has put its drawing together. */
function drawings(element: ChartElement) {
  return vi.spyOn(element as unknown as {chart(): unknown}, 'chart');
}

/** Whatever is below a node, shadow trees among it. */
function nodesIn(root: Node): number {
  return [...root.childNodes].reduce((sum, child) => sum + 1 + nodesIn(child), 0);
}

describe('What many widgets have in common', () => {
  it('is asked for, parsed, read and checked once where four show one file', async () => {
    const ask = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(new Response(realText)));
    const parse = vi.spyOn(JSON, 'parse');
    const block = stage(640);
    const elements = tags.slice(0, 4).map(tag => make(tag, {attributes: {src: '/counted.json'}}));
    block.append(...elements);
    await Promise.all(elements.map(settled));
    expect(elements.map(each => findAll(each, '.summary').length)).toEqual([1, 1, 1, 1]);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(parse.mock.calls.filter(([text]) => text === realText).length).toBe(1);
    expect(sliceReading).toHaveBeenCalledTimes(1);
    expect(slicePublished).toHaveBeenCalledTimes(1);
  });

  it('is read and checked once where four are given one object at a time', async () => {
    const budget = realBudget();
    const elements = tags.slice(0, 4).map(tag => make(tag, {budget}));
    stage(640).append(...elements);
    await Promise.all(elements.map(settled));
    expect(readBudget).toHaveBeenCalledTimes(1);
    expect(slicePublished).toHaveBeenCalledTimes(1);
  });

  it('is read anew where an object is given to another later, since it may have changed', async () => {
    const budget = realBudget();
    await draw('budget-income-pie', {budget, lang: 'zh-CN'});
    budget.entity.name = '另一局';
    const later = await draw('budget-income-pie', {budget, lang: 'zh-CN'});
    expect(find(later, '.eyebrow').textContent).toContain('另一局');
    expect(readBudget).toHaveBeenCalledTimes(2);
  });
});

describe.each(widgets)('$tag', ({tag}) => {
  it('is drawn once, whatever its width', async () => {
    const element = make(tag, {budget: realBudget()});
    const drawn = drawings(element);
    stage(517).append(element);
    await settled(element);
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('is drawn once a change of its data or its width, and no other is', async () => {
    const [element, other] = [
      await draw(tag, {budget: realBudget()}),
      await draw(tag, {budget: realBudget()})
    ];
    const [drawn, others] = [drawings(element), drawings(other)];
    for (let count = 1; count <= 3; count++) {
      element.budget = realBudget();
      await settled(element);
      expect(drawn).toHaveBeenCalledTimes(count);
    }
    (element.parentElement as HTMLElement).style.width = '500px';
    await frame();
    await settled(element);
    expect(drawn).toHaveBeenCalledTimes(4);
    expect(others).not.toHaveBeenCalled();
  });

  it('is not drawn again for its table, its sorting, its checks or its menu', async () => {
    const element = await draw(tag, {budget: realBudget()});
    const drawn = drawings(element);
    const marks = findAll(element, '.mark');
    await openTable(element);
    element.sort = '1';
    await settled(element);
    for (const summary of findAll(element, '.footer > details > summary')) summary.click();
    await frame();
    await settled(element);
    expect(drawn).not.toHaveBeenCalled();
    expect(findAll(element, '.mark')).toEqual(marks);
  });

  it('keeps what it drew, and changes nothing but the tip, while a pointer passes', async () => {
    const element = await draw(tag, {budget: realBudget(), width: 640});
    const drawn = drawings(element);
    const changes: Node[] = [];
    const watcher = new MutationObserver(records => changes.push(...records.map(({target}) => target)));
    watcher.observe(element.renderRoot, {
      childList: true,
      attributes: true,
      characterData: true,
      subtree: true
    });
    for (const mark of findAll(element, '.mark').slice(0, 3)) {
      mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await settled(element);
    }
    await userEvent.hover(find(element, '.heading'));
    await settled(element);
    watcher.disconnect();
    const plot = element.renderRoot.querySelector('.plot');
    const isOfTip = (node: Node) =>
      node === plot || (node instanceof Element ? node : node.parentElement)?.closest('.tip') !== null;
    expect(changes.filter(node => node.isConnected && !isOfTip(node))).toEqual([]);
    expect(drawn).not.toHaveBeenCalled();
  });

  it('leaves nothing behind, however often it is moved, copied and taken away', async () => {
    const stop = countListeners();
    const before = nodesIn(document);
    const gone = await moveCloneAndRemove(tag, 200);
    expect(stop()).toEqual([]);
    expect(nodesIn(document)).toBe(before);
    await collected(gone);
    expect(gone.filter(each => each.deref()).length).toBe(0);
  });
});

/** Counts what listens to the window from now on; what is called then tells what still does. No spy, which would hold on to it. */
function countListeners(): () => string[] {
  const {addEventListener, removeEventListener} = window;
  const listening = new Map<string, number>();
  const count = (change: typeof addEventListener, by: number) => (type: string, listener: EventListener) => {
    listening.set(type, (listening.get(type) ?? 0) + by);
    change.call(window, type, listener);
  };
  Object.assign(window, {
    addEventListener: count(addEventListener, 1),
    removeEventListener: count(removeEventListener, -1)
  });
  return () => {
    Object.assign(window, {addEventListener, removeEventListener});
    return [...listening].filter(([, left]) => left !== 0).map(([type]) => type);
  };
}

/** In a function of its own, so that nothing here holds on to an element. */
async function moveCloneAndRemove(tag: string, times: number): Promise<WeakRef<Element>[]> {
  const [first, second] = [stage(640), stage(320)];
  const budget = realBudget();
  const gone: WeakRef<Element>[] = [];
  for (let count = 0; count < times; count++) {
    const element = make(tag, {budget});
    first.append(element);
    if (count % 20 === 0) await settled(element);
    second.append(element);
    const copy = element.cloneNode(true) as ChartElement;
    copy.budget = budget;
    first.append(copy);
    await Promise.resolve();
    element.remove();
    copy.remove();
    gone.push(new WeakRef(element), new WeakRef(copy));
  }
  first.remove();
  second.remove();
  return gone;
}

/** Lets what waits go by, then has the browser's memory cleared of what nothing holds. */
async function collected(gone: readonly WeakRef<Element>[]): Promise<void> {
  for (let turn = 0; turn < 10 && gone.some(each => each.deref()); turn++) {
    await new Promise(done => setTimeout(done, 50));
    await frame();
    await protocol().send('HeapProfiler.collectGarbage');
  }
}

describe('On the first real budget', () => {
  it.each([
    ['budget-income-pie', 278],
    ['budget-expenditure-bars', 430],
    ['budget-economic-treemap', 848],
    ['budget-change-cards', 531],
    ['budget-checks', 523]
  ])('%s has no more than %i nodes', async (tag, most) => {
    const element = await draw(tag, {budget: realBudget(), lang: 'zh-CN', width: 640});
    expect(nodesIn(element.renderRoot)).toBeLessThanOrEqual(most);
  });
});
