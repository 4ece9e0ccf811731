import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Name} from '../format/speaker.js';
import {renderName} from './table.js';

/** The mark that a tip speaks of, by key and spoken name, and the mark's box within the plot. */
export interface Tip {
  key: string;
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether the mark lies in the lower half of its plot. */
  isLow: boolean;
  /** Whether the reader came to the mark by keys. */
  byKeys: boolean;
}

/** A tip is at most so wide. */
const widest = 280;

/**
 * Above or below its mark, where the plot has more room; in a large mark in its middle, so that its label stays
 * readable.
 */
export function renderTip(
  tip: Tip,
  [first, ...more]: readonly Name[],
  keys: string,
  width: number
): TemplateResult {
  const half = Math.min(widest, width) / 2;
  const x = Math.min(Math.max(tip.x + tip.width / 2, half), width - half);
  const below = tip.height > 100 ? tip.y + tip.height / 2 : tip.y + tip.height + 6;
  const place = tip.isLow
    ? `top: ${tip.y - 4}px; transform: translate(-50%, -100%)`
    : `top: ${below}px; transform: translate(-50%, 0)`;
  return html`<div class="tip" part="tip" aria-hidden="true" .style=${`left: ${x}px; ${place}`}>
    <p class="item">${first?.text}</p>
    ${more.map(line => html`<p>${renderName(line)}</p>`)}
    ${tip.byKeys ? html`<p><i>${keys}</i></p>` : nothing}
  </div>`;
}
