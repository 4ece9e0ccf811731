import type {Box, Content, Laid, Layouter, Mark} from './boxes.js';
import {margin, moved} from './boxes.js';
import type {Style} from './style.js';

/** An item of a row with the width that it gets. */
interface Item {
  box: Box;
  left: number | undefined;
  right: number | undefined;
  width: number;
  least: number;
}

const outer = ({left = 0, right = 0, width}: Item) => left + width + right;
const number = (box: Box, name: string, otherwise: number) => {
  const text = box.style.get(name);
  return text === '' ? otherwise : Number(text);
};

/** Items one beneath the other, as wide as their box; in the order that they are wanted in. */
export function layColumn(
  items: readonly Box[],
  width: number,
  style: Style,
  least: number,
  on: Layouter
): Content {
  const gap = style.length('row-gap') ?? 0;
  const sorted = [...items].sort((a, b) => number(a, 'order', 0) - number(b, 'order', 0));
  const places = new Map<Box, Mark[]>();
  let y = 0;
  let baseline: number | undefined;
  sorted.forEach((box, index) => {
    const [left, right] = [margin(box, 'left') ?? 0, margin(box, 'right') ?? 0];
    const laid = on.lay(box, width - left - right);
    y += (index > 0 ? gap : 0) + laid.top;
    places.set(box, moved(laid.marks, left, y));
    baseline ??= y + laid.baseline;
    y += laid.height + laid.bottom;
  });
  const shift = style.get('justify-content') === 'center' ? Math.max(0, (least - y) / 2) : 0;
  // They are drawn in the order that they are written in.
  const marks = items.flatMap(box => moved(places.get(box) ?? [], 0, shift));
  return {height: y, baseline: (baseline ?? y) + shift, top: 0, bottom: 0, marks};
}

/** Items side by side, in several lines where they may wrap. */
export function layRow(boxes: readonly Box[], width: number, style: Style, on: Layouter): Content {
  const [rowGap, gap] = [style.length('row-gap') ?? 0, style.length('column-gap') ?? 0];
  const lines: Item[][] = [[]];
  let used = 0;
  for (const item of boxes.map(box => itemOf(box, width, on))) {
    const line = lines.at(-1) ?? [];
    const isFull = used + (line.length > 0 ? gap : 0) + outer(item) > width + 0.01;
    if (line.length > 0 && isFull && style.get('flex-wrap') === 'wrap') {
      lines.push([item]);
      used = outer(item);
    } else {
      used += (line.length > 0 ? gap : 0) + outer(item);
      line.push(item);
    }
  }
  const marks: Mark[] = [];
  let y = 0;
  let baseline: number | undefined;
  for (const line of lines) {
    if (y > 0) y += rowGap;
    const laid = layLine(line, width, gap, style, on);
    marks.push(...moved(laid.marks, 0, y));
    baseline ??= y + laid.baseline;
    y += laid.height;
  }
  return {height: y, baseline: baseline ?? y, top: 0, bottom: 0, marks};
}

function itemOf(box: Box, width: number, on: Layouter): Item {
  const {style} = box;
  const basis = style.get('flex-basis');
  const wanted = basis === '' || basis === 'auto' ? undefined : style.length('flex-basis', width);
  const own = style.length('width', width);
  const least = style.length('min-width', width) ?? on.narrowest(box);
  const most = style.length('max-width', width) ?? Infinity;
  return {
    box,
    left: margin(box, 'left'),
    right: margin(box, 'right'),
    width: Math.min(most, Math.max(least, wanted ?? own ?? on.widest(box, width))),
    least
  };
}

/** Gives what room is left to who wants it, and takes what is too much from who can spare it. */
function layLine(line: readonly Item[], width: number, gap: number, style: Style, on: Layouter): Content {
  let free = width - line.reduce((sum, item) => sum + outer(item), gap * Math.max(0, line.length - 1));
  const sum = (name: string, otherwise: number) =>
    line.reduce((total, {box}) => total + number(box, name, otherwise), 0);
  const grow = sum('flex-grow', 0);
  let isPushed = false;
  const pushed = new Set<Item>();
  for (const item of line) {
    if (isPushed) pushed.add(item);
    const share = number(item.box, 'flex-grow', 0);
    if (free > 0 && share > 0) {
      item.width += (free * share) / grow;
      isPushed = true;
    }
  }
  if (free > 0 && grow > 0) free = 0;
  if (free < 0) free = shrink(line, free);
  const autos = line.flatMap(({left, right}) => [left, right]).filter(each => each === undefined).length;
  const auto = autos > 0 ? Math.max(0, free) / autos : 0;
  if (autos > 0) free = 0;
  const justify = style.get('justify-content');
  const between = justify === 'space-between' && line.length > 1 ? Math.max(0, free) / (line.length - 1) : 0;
  let x = justify === 'center' ? Math.max(0, free) / 2 : 0;

  const placed = line.map(item => {
    const isAtEnd = pushed.has(item) || item.left === undefined || (between > 0 && item === line.at(-1));
    const box = isAtEnd ? {...item.box, style: item.box.style.atEnd()} : item.box;
    const laid = on.lay(box, item.width, {isExact: true});
    const left = x + (item.left ?? auto);
    x = left + item.width + (item.right ?? auto) + gap + between;
    return {laid, left};
  });
  return aligned(placed, style.get('align-items'));
}

/** What takes away too much at first leaves more to the others. */
function shrink(line: readonly Item[], free: number): number {
  let missing = -free;
  for (let round = 0; round < line.length && missing > 0.01; round++) {
    const able = line.filter(({box, width, least}) => number(box, 'flex-shrink', 1) > 0 && width > least);
    const whole = able.reduce((sum, {width}) => sum + width, 0);
    const wanted = missing;
    for (const item of able) {
      const less = Math.min(item.width - item.least, (wanted * item.width) / whole);
      item.width -= less;
      missing -= less;
    }
  }
  return -missing;
}

function aligned(placed: readonly {laid: Laid; left: number}[], align: string): Content {
  const isBaseline = align === 'baseline';
  const baseline = Math.max(0, ...placed.map(({laid}) => laid.top + laid.baseline));
  const offsetOf = ({top, baseline: own}: Laid) => (isBaseline ? baseline - own : top);
  const height = Math.max(0, ...placed.map(({laid}) => offsetOf(laid) + laid.height + laid.bottom));
  const marks = placed.flatMap(({laid, left}) => {
    const y = align === 'center' ? (height - laid.height + laid.top - laid.bottom) / 2 : offsetOf(laid);
    return moved(laid.marks, left, y);
  });
  const [first] = placed;
  return {
    height,
    baseline: isBaseline ? baseline : first ? offsetOf(first.laid) + first.laid.baseline : height,
    top: 0,
    bottom: 0,
    marks
  };
}
