// @ts-check

/** The widgets, complete as on any page: with caption, checks, unit, source, table and what can be taken along. */

/** @param {any} widget */
export async function settled(widget) {
  do await widget.updateComplete;
  while (widget.isUpdatePending);
}

/**
 * @param {string} tag
 * @returns {(box: HTMLElement, budget: unknown) => any} where `budget` is an address, widgets share its file
 */
const figure = tag => (box, budget) => {
  const widget = /** @type {any} */ (document.createElement(tag));
  if (typeof budget === 'string') widget.src = budget;
  else widget.budget = budget;
  box.append(widget);
  return {
    widget,
    update: (/** @type {unknown} */ next) => {
      widget.budget = next;
    },
    drawn: () => settled(widget),
    remove: () => box.replaceChildren()
  };
};

export const pie = figure('budget-income-pie');
export const bars = figure('budget-expenditure-bars');
export const treemap = figure('budget-economic-treemap');
