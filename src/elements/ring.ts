import type {SVGTemplateResult} from 'lit';
import {nothing, svg} from 'lit';
import type {Leader} from '../layout/leaders.js';
import {placeLeaders} from '../layout/leaders.js';
import {textWidth, wrapEvenly} from '../layout/measure.js';
import {placeSlices} from '../layout/slices.js';

/** A slice with all that is written on and beside it. */
export interface RingItem {
  key: string;
  hue: string;
  /** For the layout alone; what is written comes from the exact amount. */
  size: number;
  name: string;
  lang?: string;
  /** `141.00 · 49.7%` */
  figure: string;
  /** The spoken form. */
  label: string;
  opens: boolean;
}

/** What stands in the middle of a ring. */
export interface Middle {
  amount: string;
  lines: readonly string[];
}

const lineHeight = 18;
const pad = 4;

/** How a ring lies in its plot: with labels outside where they all fit, else alone. */
export interface RingPlan {
  height: number;
  radius: number;
  leaders: {leader: Leader<RingItem>; lines: string[]}[];
}

/**
 * Fits a ring with its labels into a width.
 * @param labelled whether labels may stand outside the ring at all
 * @returns a plan whose `leaders` are empty where a label would not fit whole: then a list must say what they would.
 */
export function planRing(items: readonly RingItem[], width: number, labelled: boolean): RingPlan {
  const radius = Math.max(70, Math.min(110, width * 0.2));
  const reach = radius + 26;
  const room = width / 2 - reach;
  const half = radius + 12;
  const wrapped = new Map(items.map(item => [item, wrapEvenly(item.name, 13, room, 2)]));
  const fits = labelled && items.every(item => wrapped.get(item) && textWidth(item.figure, 13) <= room);
  const slices = placeSlices(items, ({size}) => size, radius, radius * 0.6);
  const rows = Math.max(2, ...[...wrapped.values()].map(lines => (lines?.length ?? 1) + 1));
  const anchors = slices.map(({datum, start, end}) => ({
    datum,
    angle: slices.length === 1 ? Math.PI / 2 : (start + end) / 2
  }));
  const leaders = fits ? placeLeaders(anchors, radius, reach, rows * lineHeight + 6, half) : undefined;
  if (!leaders) {
    const alone = Math.max(80, Math.min(140, width / 2 - pad));
    return {height: 2 * alone + 2 * pad, radius: alone, leaders: []};
  }
  return {
    height: 2 * half,
    radius,
    leaders: leaders.map(leader => ({leader, lines: wrapped.get(leader.datum) ?? []}))
  };
}

/** A ring of named, explorable slices with the total in its middle. */
export function renderRing(
  items: readonly RingItem[],
  {height, radius, leaders}: RingPlan,
  width: number,
  middle: Middle,
  name: string
): SVGTemplateResult {
  const slices = placeSlices(items, ({size}) => size, radius, radius * 0.6);
  return svg`
    <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <g transform="translate(${width / 2} ${height / 2})">
        <g role="list" aria-label=${name}>
          ${slices.map(
            ({datum, path, start, end}) => svg`
              <g class="mark ${datum.hue}" role="listitem" aria-label=${datum.label} data-key=${datum.key}
                data-open=${datum.opens ? '' : nothing} tabindex=${-1}>
                <path class="shape" d=${path}></path>
                ${renderAnchor((start + end) / 2, radius * 0.8)}
              </g>`
          )}
        </g>
        <g aria-hidden="true">
          ${leaders.map(renderLeader)}
          ${renderMiddle(middle, radius * 0.6)}
        </g>
      </g>
    </svg>`;
}

/** Where a tip points: a slice's box is no help, its middle may be the hole. */
function renderAnchor(angle: number, radius: number): SVGTemplateResult {
  return svg`<rect class="anchor" width="1" height="1" fill="none" x=${Math.sin(angle) * radius} y=${-Math.cos(angle) * radius}></rect>`;
}

function renderLeader({leader, lines}: RingPlan['leaders'][number]): SVGTemplateResult {
  const {datum, side, points} = leader;
  const end = points.at(-1) ?? [0, 0];
  const x = end[0] + (side === 'right' ? 4 : -4);
  const top = end[1] - ((lines.length + 1) * lineHeight) / 2 + 13;
  return svg`
    <polyline class="leader" points=${points.map(point => point.map(n => n.toFixed(1)).join(',')).join(' ')}></polyline>
    <g text-anchor=${side === 'right' ? 'start' : 'end'} lang=${datum.lang ?? nothing}>
      ${lines.map((line, index) => svg`<text class="strong" x=${x} y=${top + index * lineHeight}>${line}</text>`)}
      <text class="quiet" x=${x} y=${top + lines.length * lineHeight}>${datum.figure}</text>
    </g>`;
}

/** The total as large as the hole allows. */
function renderMiddle({amount, lines}: Middle, hole: number): SVGTemplateResult {
  const size = Math.max(14, Math.min(26, (1.5 * hole * 26) / Math.max(1, textWidth(amount, 26, true))));
  const fitting = lines.filter(line => textWidth(line, 12) <= hole * 1.8);
  const top = 4 - (fitting.length * 16) / 2;
  return svg`
    <g text-anchor="middle">
      <text class="strong" font-size=${size} y=${top + size / 4}>${amount}</text>
      ${fitting.map((line, index) => svg`<text class="quiet" y=${top + size / 4 + 18 + index * 16}>${line}</text>`)}
    </g>`;
}
