import type {Widget} from './widget.js';

/** The element of a story: what it is given becomes an attribute, but for the budget, which has none. */
export function elementOf(tag: string, given: Readonly<Record<string, unknown>>): Widget {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(given)) {
    if (name === 'budget') element.budget = value;
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string' || typeof value === 'number') {
      if (value !== '') element.setAttribute(name, String(value));
    }
  }
  return element;
}
