import type {SVGTemplateResult} from 'lit';
import {nothing, svg} from 'lit';
import type {Extent} from '../layout/bars.js';
import {placeBar} from '../layout/bars.js';
import {textWidth} from '../layout/measure.js';

/** One part of a bar. */
export interface BarPart {
  key: string;
  hue: string;
  /** For the layout alone. */
  size: number;
  /** What is written on it, the longest first; what does not fit is left to the list below. */
  labels: readonly string[];
  /** The spoken form. */
  label: string;
}

const height = 34;
const pad = 8;

/** A part with the longest of its labels that fits on it. */
interface Segment {
  part: BarPart;
  x: number;
  length: number;
  text: string | undefined;
}

/** The parts of one whole side by side, on the scale of its neighbours. */
export function placeParts(parts: readonly BarPart[], extent: Extent, width: number): Segment[] {
  return placeBar(parts, ({size}) => size, extent, width).map(({datum: part, x, width: length}) => ({
    part,
    x,
    length,
    text: part.labels.find(label => textWidth(label, 13) + 2 * pad <= length)
  }));
}

/** Whether a bar says all there is to say: every part has its longest label. */
export function isLabelled(segments: readonly Segment[]): boolean {
  return segments.length > 0 && segments.every(({part, text}) => text === part.labels[0]);
}

/** One bar of named, explorable parts; `zero` is where it begins. */
export function renderStackedBar(
  segments: readonly Segment[],
  zero: number,
  width: number,
  name: string
): SVGTemplateResult | typeof nothing {
  if (segments.length === 0) return nothing;
  return svg`
    <svg width=${width} height=${height} role="list" aria-label=${name}>
      ${segments.map(
        ({part, x, length, text}) => svg`
          <g class="mark ${part.hue}" role="listitem" aria-label=${part.label} data-key=${part.key} tabindex=${-1}>
            <rect class="shape" x=${x} width=${length} height=${height} rx="2"></rect>
            ${text ? svg`<text aria-hidden="true" x=${x + pad} y=${height / 2 + 4.5}>${text}</text>` : ''}
          </g>`
      )}
      ${zero > 0 ? svg`<line class="axis" aria-hidden="true" x1=${zero} x2=${zero} y1="-3" y2=${height + 3}></line>` : ''}
    </svg>`;
}
