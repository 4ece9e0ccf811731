import type {SVGTemplateResult} from 'lit';
import {nothing, svg} from 'lit';
import type {Extent} from '../layout/bars.js';
import {placeBar, zeroAt} from '../layout/bars.js';
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

const fits = (label: string | undefined, length: number) => textWidth(label ?? '', 13) + 2 * pad <= length;

/** The spot where a part gives its length. */
const sizeOf = ({size}: BarPart) => size;

/** Whether a bar says all there is to say: every part has its longest label. */
export function isLabelled(parts: readonly BarPart[], extent: Extent, width: number): boolean {
  const segments = placeBar(parts, sizeOf, extent, width);
  return segments.length > 0 && segments.every(({datum, width: length}) => fits(datum.labels[0], length));
}

/** The parts of one whole side by side, on the scale of its neighbours. */
export function renderStackedBar(
  parts: readonly BarPart[],
  extent: Extent,
  width: number,
  name: string
): SVGTemplateResult | typeof nothing {
  const zero = zeroAt(extent, width);
  const segments = placeBar(parts, sizeOf, extent, width);
  if (segments.length === 0) return nothing;
  return svg`
    <svg width=${width} height=${height} role="list" aria-label=${name}>
      ${segments.map(({datum, x, width: length}) => {
        const fitting = datum.labels.find(label => fits(label, length));
        return svg`
          <g class="mark ${datum.hue}" role="listitem" aria-label=${datum.label} data-key=${datum.key}>
            <rect class="shape" x=${x} width=${length} height=${height} rx="2"></rect>
            ${fitting ? svg`<text aria-hidden="true" x=${x + pad} y=${height / 2 + 4.5}>${fitting}</text>` : ''}
          </g>`;
      })}
      ${zero > 0 ? svg`<line class="axis" aria-hidden="true" x1=${zero} x2=${zero} y1="-3" y2=${height + 3}></line>` : ''}
    </svg>`;
}
