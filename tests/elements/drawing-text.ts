import type {ChartElement} from '../../src/elements/chart-element.js';
import {plain} from './shown.js';

/** What holds words or names, and no place of a mark. */
const wordy = /^(aria-|data-|class$|role$|lang$)/;
const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** To a tenth of a pixel: what is finer nobody sees, and may be another on another machine. */
const rounded = (text: string) =>
  text.replace(number, figure => String(Math.round(Number(figure) * 10) / 10 + 0));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A drawing as SVG, an element a line. What stands beside it in HTML is there as comments. */
export function drawingText(element: ChartElement): string {
  const drawing = element.renderRoot.querySelector('.plot, .state');
  if (!drawing) throw new Error(`${element.localName} draws nothing.`);
  const lines = [...drawing.childNodes].flatMap(node => linesOf(node, 1));
  return `${['<svg xmlns="http://www.w3.org/2000/svg">', ...lines, '</svg>'].join('\n')}\n`;
}

function linesOf(node: Node, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (node instanceof SVGElement) return svgLines(node, indent, depth);
  // A pointer that an earlier test left somewhere may bring a tip.
  if (node instanceof HTMLElement && node.matches('.tip')) return [];
  if (node instanceof HTMLElement && node.querySelector('svg:not(.swatch)'))
    return [...node.childNodes].flatMap(child => linesOf(child, depth));
  const text = node instanceof Comment ? '' : wordsOf(node);
  return text ? [`${indent}<!-- ${text.replaceAll('--', '- -')} -->`] : [];
}

function svgLines(element: SVGElement, indent: string, depth: number): string[] {
  const {localName, children, textContent} = element;
  const attributes = [...element.attributes].map(
    ({name, value}) => ` ${name}="${escaped(wordy.test(name) ? value : rounded(value))}"`
  );
  const start = `${indent}<${localName}${attributes.join('')}`;
  if (children.length > 0) {
    const inner = [...children].flatMap(child => linesOf(child, depth + 1));
    return [`${start}>`, ...inner, `${indent}</${localName}>`];
  }
  return [textContent ? `${start}>${escaped(textContent)}</${localName}>` : `${start}/>`];
}

/** The words of a block, the colour of a swatch among them. */
function wordsOf(node: Node): string {
  const copy = node.cloneNode(true);
  if (copy instanceof HTMLElement) {
    for (const swatch of copy.querySelectorAll('.swatch'))
      swatch.replaceWith(`[${swatch.querySelector('rect')?.getAttribute('class') ?? ''}]`);
  }
  return plain(copy.textContent);
}
