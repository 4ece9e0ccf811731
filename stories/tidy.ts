import type {Widget} from './widget.js';
import {all} from './widget.js';

/** Fractions of a pixel are the browser's own. */
const slack = 1;
const leastFont = 12;

/** What is out of place in a widget as it is drawn, one sentence each; empty where all is well. */
export function untidiness(widget: Widget): string[] {
  return [...overflowing(widget), ...overrunning(widget), ...overlapping(widget), ...tooSmall(widget)];
}

const sample = (element: Element) =>
  `"${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}"`;

/** What only a screen reader meets, and what scrolls by itself. */
const isApart = (element: Element) =>
  element.closest('.hidden, .scroll, details:not([open]) > :not(summary)');

function overflowing(widget: Widget): string[] {
  const [card] = all(widget, '.card');
  if (!card) return ['There is no card.'];
  const frame = card.getBoundingClientRect();
  const hidden = card.scrollWidth - card.clientWidth;
  if (hidden > slack) return [`The card is ${hidden} px narrower than what it holds.`];
  return all(widget, '.card *')
    .filter(element => !isApart(element))
    .filter(element => {
      const {left, right, width} = element.getBoundingClientRect();
      return width > 0 && (left < frame.left - slack || right > frame.right + slack);
    })
    .map(element => `${element.tagName} ${sample(element)} leaves the card.`);
}

/** A label is on its own mark, whole. */
function overrunning(widget: Widget): string[] {
  return all(widget, '.mark').flatMap(mark => {
    const shape = mark.querySelector('rect.shape')?.getBoundingClientRect();
    if (!shape) return [];
    return [...mark.querySelectorAll('text')]
      .filter(label => {
        const {left, right, top, bottom} = inked(label);
        return (
          left < shape.left - slack ||
          right > shape.right + slack ||
          top < shape.top - slack ||
          bottom > shape.bottom + slack
        );
      })
      .map(label => `${sample(label)} runs over its mark.`);
  });
}

function overlapping(widget: Widget): string[] {
  const labels = all(widget, '.plot text').map(label => ({label, box: inked(label)}));
  return labels.flatMap(({label, box}, index) =>
    labels
      .slice(index + 1)
      .filter(
        ({box: other}) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > slack &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > slack
      )
      .map(({label: other}) => `${sample(label)} and ${sample(other)} overlap.`)
  );
}

/** The box of a line of text is higher than its characters; about a fifth above and below is empty. */
function inked(label: Element): {left: number; right: number; top: number; bottom: number} {
  const {left, right, top, bottom, height} = label.getBoundingClientRect();
  return {left, right, top: top + height / 5, bottom: bottom - height / 5};
}

function tooSmall(widget: Widget): string[] {
  return all(widget, '.card *')
    .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()))
    .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < leastFont)
    .map(element => `${sample(element)} is smaller than ${leastFont} px.`);
}
