import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {parkPointer, make, settled, stage} from './page.js';
import {realBudget} from './real-budget.js';
import {find, findAll, plain, said} from './shown.js';

/** What a reader with a keyboard alone has to find in each widget. */
const widgets = [
  {tag: 'budget-income-pie', largest: '一般公共预算，142.98 万元，占 50.3%', total: ['收入总计', '283.98']},
  {
    tag: 'budget-expenditure-bars',
    largest: '特定目标类，142.50 万元，占 50.2%',
    total: ['支出总计', '283.98']
  },
  {
    tag: 'budget-economic-treemap',
    largest: '其他对企业补助，141.00 万元，占 49.7%',
    total: ['支出总计', '283.98']
  },
  {tag: 'budget-change-cards', total: ['支出总计', '283.98']},
  {tag: 'budget-checks', total: ['《支出经济分类汇总表》新乡市红旗区工业和信息化局', '283.98']}
];

/** More stops than any widget has, with its table open. */
const mostStops = 80;

function pageButton(name: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = name;
  return button;
}

/** A widget between two buttons of the page; the first has the focus. */
async function between(tag: string): Promise<{element: ChartElement; after: HTMLElement}> {
  await parkPointer();
  const block = stage(640);
  const [before, after] = [pageButton('before'), pageButton('after')];
  const element = make(tag, {budget: realBudget(), lang: 'zh-CN'});
  block.append(before, element, after);
  await settled(element);
  before.focus();
  return {element, after};
}

/** What has the focus, in whatever shadow. */
function focused(): Element | null {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return activeElement;
}

const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? plain(element?.textContent);

async function press(element: ChartElement, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled(element);
}

/** The names of all that Tab comes to, until it comes to what is asked for. */
async function tabTo(isThere: (focus: Element | null) => boolean, shift = false): Promise<Element[]> {
  const stops: Element[] = [];
  while (stops.length < mostStops) {
    await userEvent.tab({shift});
    const focus = focused();
    if (focus) stops.push(focus);
    if (isThere(focus)) return stops;
  }
  throw new Error(`Tab stays among ${stops.map(nameOf).join(' | ')}`);
}

const isMark = (focus: Element | null) => focus?.matches('.mark') ?? false;

describe.each(widgets)('With the keyboard alone, in $tag', ({tag, largest, total}) => {
  it('Tab comes to the drawing once and leaves it, forwards and backwards', async () => {
    const {after} = await between(tag);
    const stops = await tabTo(focus => focus === after);
    expect(stops.filter(isMark)).toHaveLength(largest === undefined ? 0 : 1);
    expect(new Set(stops).size).toBe(stops.length);
    const back = await tabTo(focus => nameOf(focus) === 'before', true);
    expect(back.slice(0, -1)).toEqual(stops.slice(0, -1).reverse());
  });

  if (largest !== undefined) {
    it('the arrows come to the largest item, and focus shows what it is', async () => {
      const {element, after} = await between(tag);
      await tabTo(isMark);
      await press(element, '{Home}');
      const walked: string[] = [];
      while (walked.at(-1) !== nameOf(focused())) {
        walked.push(nameOf(focused()));
        expect(said(element, '.tip > .item')).toBe(walked.at(-1));
        await press(element, '{ArrowRight}');
      }
      expect(walked).toHaveLength(findAll(element, '.mark').length);
      const amountIn = (name: string) => Number(/，([\d.]+) 万元/.exec(name)?.[1]);
      expect([...walked].sort((a, b) => amountIn(b) - amountIn(a))[0]).toBe(largest);
      for (let step = walked.length - 1; step > walked.indexOf(largest); step--)
        await press(element, '{ArrowLeft}');
      expect(nameOf(focused())).toBe(largest);
      expect(said(element, '.tip > .item')).toBe(largest);
      await tabTo(focus => focus === after);
    });
  }

  it.each(['{Enter}', ' '])('the table opens with "%s", has the total, and Tab leaves it', async key => {
    const {element, after} = await between(tag);
    await tabTo(focus => focus?.localName === 'summary' && nameOf(focus) === '表格');
    await press(element, key);
    const rows = findAll<HTMLTableRowElement>(element, 'table tr').map(row =>
      [...row.cells].map(cell => plain(cell.textContent))
    );
    const found = rows.find(([name]) => name === total[0]);
    expect(found?.filter(cell => total.includes(cell))).toEqual(total);
    const [table] = await tabTo(focus => focus?.contains(find(element, 'table')) ?? false);
    expect(nameOf(table ?? null)).toMatch(/（单位：万元）$/);
    await tabTo(focus => focus === after);
  });
});
