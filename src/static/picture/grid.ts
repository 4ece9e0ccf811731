import type {Box, Content, Layouter, Mark} from './boxes.js';
import {moved} from './boxes.js';
import {split} from './selectors.js';
import type {Style} from './style.js';

/** Items in columns of one width, each row as high as what is highest in it. */
export function layGrid(boxes: readonly Box[], width: number, style: Style, on: Layouter): Content {
  const [rowGap, gap] = [style.length('row-gap') ?? 0, style.length('column-gap') ?? 0];
  const columns = columnsOf(style, width, gap);
  const column = (width - gap * (columns - 1)) / columns;
  const rows: {box: Box; at: number; span: number}[][] = [[]];
  let at = 0;
  for (const box of boxes) {
    const span = Math.min(columns, Number(/^span (\d+)$/.exec(box.style.get('grid-column'))?.[1] ?? 1));
    if (at + span > columns) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)?.push({box, at, span});
    at += span;
  }
  const isStretched = style.get('align-items') !== 'start';
  const marks: Mark[] = [];
  let y = 0;
  let baseline: number | undefined;
  for (const row of rows) {
    if (y > 0) y += rowGap;
    const widthOf = (span: number) => column * span + gap * (span - 1);
    const all = row.map(({box, span}) => on.lay(box, widthOf(span), {isExact: true}));
    const height = Math.max(0, ...all.map(each => each.top + each.height + each.bottom));
    row.forEach(({box, at, span}, index) => {
      const plain = all[index];
      if (!plain) return;
      const room = height - plain.top - plain.bottom;
      const laid = isStretched ? on.lay(box, widthOf(span), {isExact: true, height: room}) : plain;
      marks.push(...moved(laid.marks, at * (column + gap), y + laid.top));
      baseline ??= y + laid.top + laid.baseline;
    });
    y += height;
  }
  return {height: y, baseline: baseline ?? y, top: 0, bottom: 0, marks};
}

function columnsOf(style: Style, width: number, gap: number): number {
  const template = style.get('grid-template-columns');
  const [, least] = /^repeat\(auto-fill, minmax\((.*), 1fr\)\)$/.exec(template) ?? [];
  if (least === undefined) return Math.max(1, split(template, ' ').length);
  return Math.max(1, Math.floor((width + gap) / ((style.lengthOf(least, width) ?? width) + gap)));
}
