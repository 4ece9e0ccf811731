import type {Fault} from '../budget/fault.js';
import {readBudget} from '../budget/read.js';
import type {Budget} from '../budget/schema.js';
import type {ChartElement} from '../elements/chart-element.js';
import type {View} from './view.js';
import {attributesOf, widgets} from './view.js';

/** Why a budget cannot be shown; `cause` has every fault. */
export class UnreadableBudget extends Error {
  override readonly name = 'UnreadableBudget';

  constructor(override readonly cause: readonly Fault[]) {
    const [first] = cause;
    super(`This is no readable budget: ${first?.path} should be ${first?.expected}, but is ${first?.found}.`);
  }
}

/** That a budget has nothing for a widget; the message says why, in the language of the view. */
export class NothingToDraw extends Error {
  override readonly name = 'NothingToDraw';
}

/** A budget as `JSON.parse` or `readBudget` gives it. Throws {@link UnreadableBudget}. */
export function budgetOf(value: unknown): Budget {
  const reading = readBudget(value);
  if (!reading.ok) throw new UnreadableBudget(reading.faults);
  return reading.budget;
}

/** What an element is called in markup; from then on a server knows its class by that. Throws where there is no such widget. */
export function tagOf({widget}: View): string {
  if (!Object.hasOwn(widgets, widget))
    throw new RangeError(`There is no widget ${widget}. There are: ${Object.keys(widgets).join(', ')}.`);
  const tag = `budget-${widget}`;
  if (!customElements.get(tag)) customElements.define(tag, widgets[widget]);
  return tag;
}

/** An element with the attributes of a view, without a page. Throws where there is no such widget. */
export function elementOf(view: View): ChartElement {
  tagOf(view);
  const element: ChartElement = new widgets[view.widget]();
  for (const [name, text] of attributesOf(view)) {
    element.setAttribute(name, text);
    element.attributeChangedCallback(name, null, text);
  }
  return element;
}
