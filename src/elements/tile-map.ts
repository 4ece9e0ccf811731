import type {SVGTemplateResult} from 'lit';
import {nothing, svg} from 'lit';
import {textWidth, wrapEvenly} from '../layout/measure.js';
import type {TileGroup} from '../layout/tiles.js';

/** A tile with all that is written on it. */
export interface TileItem {
  key: string;
  hue: string;
  /** For the layout alone. */
  size: number;
  name: string;
  lang?: string;
  /** The class that it is of, where another has an item of that name. */
  under?: string;
  amount: string;
  share: string;
  /** The spoken form. */
  label: string;
  opens: boolean;
  tiles: readonly TileItem[];
}

/** What fits on a tile, whole: its name in a few lines, and a figure below. */
export interface Label {
  lines: string[];
  size?: number;
  figure: string | undefined;
}

const lineHeight = 17;
const pad = 7;
const narrow = 65;

/** What fits into a box, whole: the name with a figure, the name, or a figure alone; undefined where nothing does. */
export function fitLabel({name, amount, share}: TileItem, width: number, height: number): Label | undefined {
  const room = width - 2 * pad;
  const rows = Math.floor((height - 2 * pad + 4) / lineHeight);
  if (rows < 1) return undefined;
  const figure = [`${amount} · ${share}`, amount].find(text => textWidth(text, 12) <= room);
  // Many lines of a few characters each are no name that can be read.
  const most = room < narrow ? Math.min(3, rows) : rows;
  const labels = [13, 12].flatMap(size => {
    const lines = wrapEvenly(name, size, room, most);
    return lines ? {lines, size, figure: lines.length < rows ? figure : undefined} : [];
  });
  return labels.find(isComplete) ?? labels[0] ?? (figure === undefined ? undefined : {lines: [], figure});
}

/** Whether a label says all there is to say. */
export function isComplete(label: Label | undefined): boolean {
  return label?.figure !== undefined && label.lines.length > 0;
}

/** Named, explorable tiles in their groups. */
export function renderTileMap(
  groups: readonly TileGroup<TileItem>[],
  labels: ReadonlyMap<TileItem, Label | undefined>,
  width: number,
  height: number,
  name: string
): SVGTemplateResult {
  return svg`
    <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="list" aria-label=${name}>
      ${groups.flatMap(group =>
        group.tiles.map(({datum, x, y, width: w, height: h}) => {
          const label = labels.get(datum);
          return svg`
            <g class="mark ${datum.hue}" role="listitem" aria-label=${datum.label} data-key=${datum.key}
              data-open=${datum.opens ? '' : nothing} tabindex=${-1}>
              <rect class="shape" x=${x.toFixed(2)} y=${y.toFixed(2)} width=${w.toFixed(2)} height=${h.toFixed(2)} rx="2"></rect>
              ${label ? renderLabel(label, datum, x + pad, y + pad + 11) : nothing}
            </g>`;
        })
      )}
    </svg>`;
}

function renderLabel(
  {lines, size, figure}: Label,
  {lang}: TileItem,
  x: number,
  y: number
): SVGTemplateResult {
  const line = (text: string, row: number, isSmall: boolean) =>
    isSmall
      ? svg`<text class="small" x=${x} y=${y + row * lineHeight}>${text}</text>`
      : svg`<text x=${x} y=${y + row * lineHeight}>${text}</text>`;
  return svg`<g aria-hidden="true" lang=${lang ?? nothing}>
    ${lines.map((text, row) => line(text, row, size === 12))}
    ${figure ? line(figure, lines.length, true) : nothing}
  </g>`;
}
