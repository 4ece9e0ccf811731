import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

/** What is said of a mark, and the mark's box within the plot. */
export interface Tip {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A tip is at most so wide and, in most cases, at most so high. */
const widest = 280;
const highest = 52;

/** Above its mark where there is room, else below; in a large mark in its middle, so that its label stays readable. */
export function renderTip(tip: Tip | undefined, width: number): TemplateResult | typeof nothing {
  if (!tip) return nothing;
  const half = Math.min(widest, width) / 2;
  const x = Math.min(Math.max(tip.x + tip.width / 2, half), width - half);
  const isAbove = tip.y >= highest;
  const below = tip.height > 2 * highest ? tip.y + tip.height / 2 : tip.y + tip.height + 6;
  const place = isAbove
    ? `top: ${tip.y - 4}px; transform: translate(-50%, -100%)`
    : `top: ${below}px; transform: translate(-50%, 0)`;
  return html`<div class="tip" part="tip" aria-hidden="true" .style=${`left: ${x}px; ${place}`}>
    ${tip.text}
  </div>`;
}
