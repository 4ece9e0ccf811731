import {textWidth} from '../../layout/measure.js';
import type {Box, Content, Laid, Layouter, Mark, Measure} from './boxes.js';
import {childrenOf, itemsOf, margin, moved} from './boxes.js';
import {layColumn, layRow} from './flex.js';
import {layGrid} from './grid.js';
import {isInline, layLines, widthOfTexts} from './lines.js';
import type {Node} from './nodes.js';
import type {Style} from './style.js';

/** Lays out boxes as a browser does, as far as the style sheets of the elements go. */
export function layouter(styleOf: (node: Node) => Style, measure: Measure = estimate): Layouter {
  const children = (box: Box) => childrenOf(box, styleOf);
  const on: Layouter = {
    measure,
    lay,
    widest: (box, room) => extent(box, false, room),
    narrowest: box => extent(box, true)
  };

  function lay(box: Box, width: number, {isExact = false, isFlow = false, height = 0} = {}): Laid {
    const {style, node} = box;
    const own = {top: margin(box, 'top') ?? 0, bottom: margin(box, 'bottom') ?? 0};
    if (node?.tag === 'svg') return {...drawing(node, style, width), ...own};
    const edge = edgesOf(style);
    const whole = isExact
      ? width
      : Math.min(style.length('max-width', width) ?? width, widthOf(style, width) ?? width);
    const isOpen = isFlow && edge.top + edge.bottom === 0 && style.get('display') === 'block';
    const least = leastHeight(style, edge);
    const content = contentOf(box, whole - edge.left - edge.right, least - edge.top - edge.bottom, isOpen);
    const tall = Math.max(content.height + edge.top + edge.bottom, least, height);
    // What a button says is in its middle.
    const lower = node?.tag === 'button' ? (tall - content.height - edge.top - edge.bottom) / 2 : 0;
    return {
      width: whole,
      height: tall,
      baseline: content.baseline + edge.top + lower,
      top: Math.max(own.top, content.top),
      bottom: Math.max(own.bottom, content.bottom),
      marks: [...paint(style, whole, tall), ...moved(content.marks, edge.left, edge.top + lower)]
    };
  }

  function contentOf(box: Box, width: number, least: number, isOpen: boolean): Content {
    const {style} = box;
    const display = style.get('display');
    const inner = children(box);
    if (/flex$/.test(display)) {
      const items = itemsOf(inner, style);
      return style.get('flex-direction') === 'column'
        ? layColumn(items, width, style, least, on)
        : layRow(items, width, style, on);
    }
    if (display === 'grid') return layGrid(itemsOf(inner, style), width, style, on);
    return flow(inner, width, style, isOpen);
  }

  /** Blocks one beneath the other, texts between them in lines; of two margins that meet the larger counts. */
  function flow(boxes: readonly Box[], width: number, style: Style, isOpen: boolean): Content {
    const marks: Mark[] = [];
    let [y, top, pending] = [0, 0, 0];
    let baseline: number | undefined;
    let isFirst = true;
    const put = (laid: Content, x: number) => {
      if (isFirst && isOpen) top = laid.top;
      else y += Math.max(pending, laid.top);
      marks.push(...moved(laid.marks, x, y));
      baseline ??= y + laid.baseline;
      y += laid.height;
      pending = laid.bottom;
      isFirst = false;
    };
    for (const group of grouped(boxes)) {
      const [first] = group;
      if (first && !isInline(first)) {
        const [left, right] = [margin(first, 'left') ?? 0, margin(first, 'right') ?? 0];
        put(lay(first, width - left - right, {isFlow: true}), left);
      } else {
        const lines = layLines(group, width, style, styleOf, on);
        if (lines.height > 0) put(lines, 0);
      }
    }
    if (!isOpen) y += pending;
    return {height: y, baseline: baseline ?? y, top, bottom: isOpen ? pending : 0, marks};
  }

  function extent(box: Box, isNarrow: boolean, room = 0): number {
    const {style, node} = box;
    if (node?.tag === 'svg') return drawing(node, style, room).width;
    const edge = edgesOf(style);
    const own = widthOf(style, undefined);
    if (own !== undefined) return own;
    const inner = children(box);
    const display = style.get('display');
    const isRow = /flex$/.test(display) && style.get('flex-direction') !== 'column';
    const outer = (each: Box) =>
      extent(each, isNarrow) + (margin(each, 'left') ?? 0) + (margin(each, 'right') ?? 0);
    let content: number;
    if (isRow && !(isNarrow && style.get('flex-wrap') === 'wrap')) {
      const items = itemsOf(inner, style);
      const gap = style.length('column-gap') ?? 0;
      content = items.reduce((sum, each) => sum + outer(each), gap * Math.max(0, items.length - 1));
    } else if (/flex$|grid/.test(display)) {
      content = Math.max(0, ...itemsOf(inner, style).map(outer));
    } else {
      const groups = grouped(inner).map(group => {
        const [first] = group;
        return first && !isInline(first) ? outer(first) : widthOfTexts(group, isNarrow, styleOf, on);
      });
      content = Math.max(0, ...groups);
    }
    const least = style.length('min-width') ?? 0;
    return Math.min(style.length('max-width') || Infinity, Math.max(least, content + edge.left + edge.right));
  }

  return on;
}

/** For whatever font there will be; what is as wide as it is high is no wider in bold. */
function estimate(character: string, isBold: boolean): number {
  const width = textWidth(character, 1);
  return isBold && width < 1 ? textWidth(character, 1, true) : width;
}

/** Blocks each by itself, what stands in lines together. */
function grouped(boxes: readonly Box[]): Box[][] {
  const groups: Box[][] = [];
  for (const box of boxes) {
    const last = groups.at(-1);
    if (last?.[0] && isInline(box) && isInline(last[0])) last.push(box);
    else groups.push([box]);
  }
  return groups;
}

function edgesOf(style: Style) {
  const of = (side: string) =>
    (style.length(`padding-${side}`) ?? 0) + (style.length(`border-${side}-width`) ?? 0);
  return {top: of('top'), right: of('right'), bottom: of('bottom'), left: of('left')};
}

type Edges = ReturnType<typeof edgesOf>;

const isBorderBox = (style: Style) => style.get('box-sizing') === 'border-box';

/** The width that a box is given, with its edges; none where it is a part of what is not known. */
function widthOf(style: Style, whole: number | undefined): number | undefined {
  if (whole === undefined && style.get('width').includes('%')) return undefined;
  const own = style.length('width', whole);
  if (own === undefined) return undefined;
  const {left, right} = edgesOf(style);
  return isBorderBox(style) ? own : own + left + right;
}

function leastHeight(style: Style, {top, bottom}: Edges): number {
  const own = style.length('min-height') ?? 0;
  return isBorderBox(style) || own === 0 ? own : own + top + bottom;
}

/** Its width as a part of the room is that of the room. */
function drawing(node: Node, style: Style, room: number): Omit<Laid, 'top' | 'bottom'> {
  const given = (name: 'width' | 'height') => {
    return style.length(name) ?? style.lengthOf(node.attributes.get(name), room) ?? 0;
  };
  const [width, height] = [given('width'), given('height')];
  return {
    width,
    height,
    baseline: height,
    marks: [...paint(style, width, height), {kind: 'drawing', node, x: 0, y: 0, width, height}]
  };
}

/** What a box has behind it, above it and before it. */
function paint(style: Style, width: number, height: number): Mark[] {
  const radius = style.length('border-radius') ?? 0;
  const part = (fill: string, size: {width: number; height: number}, round: number): Mark[] =>
    fill && fill !== 'transparent' && size.width > 0 && size.height > 0
      ? [{kind: 'fill', x: 0, y: 0, ...size, fill, radius: round}]
      : [];
  return [
    ...part(style.get('background-color'), {width, height}, radius),
    ...part(style.get('border-top-color'), {width, height: style.length('border-top-width') ?? 0}, 0),
    ...part(style.get('border-left-color'), {width: style.length('border-left-width') ?? 0, height}, 0)
  ];
}
