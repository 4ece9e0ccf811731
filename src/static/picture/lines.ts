import {pieces} from '../../layout/measure.js';
import type {Box, Content, Laid, Layouter, Mark, Run} from './boxes.js';
import {childrenOf, margin, moved} from './boxes.js';
import type {Node} from './nodes.js';
import type {Style} from './style.js';

/** What stands in a line: a sign in its look, or a box. */
interface Sign {
  text: string;
  style: Style;
  width: number;
  box?: Laid;
  /** Where the box stands in its room. */
  left?: number;
}

/** Stands for a box among the signs of a text. */
const boxSign = '\ufffc';
/** How far below the middle of a letter the line is that it stands on, by the font size: of the usual fonts the middle. */
const rise = 0.37;

export const isInline = ({text, style}: Box) =>
  text !== undefined || /^(inline.*|)$/.test(style.get('display'));

/** The signs of texts and what stands among them, white space as one space. */
function signsOf(boxes: readonly Box[], width: number, styleOf: (node: Node) => Style, on: Layouter): Sign[] {
  const signs: Sign[] = [];
  const add = (box: Box) => {
    const {style, text} = box;
    if (text !== undefined) {
      for (const each of text.replace(/[ \t\r\n]+/g, ' ')) {
        const last = signs.at(-1);
        if (each === ' ' && (!last || last.text === ' ')) continue;
        signs.push({text: each, style, width: on.measure(each, style.isBold) * style.fontSize});
      }
    } else if (style.get('display') === 'inline' || style.get('display') === '')
      for (const child of childrenOf(box, styleOf)) add(child);
    else {
      const [left, right] = [margin(box, 'left') ?? 0, margin(box, 'right') ?? 0];
      const laid = on.lay(box, Math.min(width - left - right, on.widest(box)), {isExact: true});
      signs.push({text: boxSign, style, width: left + laid.width + right, box: laid, left});
    }
  };
  boxes.forEach(add);
  return signs;
}

/** Where a line may end: the signs in stretches that hold together. */
function stretchesOf(signs: readonly Sign[]): Sign[][] {
  const stretches: Sign[][] = [];
  let at = 0;
  for (const piece of pieces(signs.map(({text}) => text).join(''))) {
    const size = Array.from(piece).length;
    const stretch = signs.slice(at, at + size);
    at += size;
    const before = stretches.at(-1);
    const [last, first] = [before?.at(-1), stretch[0]];
    const holds =
      last &&
      first &&
      (last.text === '\u00a0' ||
        first.text === '\u00a0' ||
        (last.style === first.style && !first.style.wraps && !first.box));
    if (before && holds) before.push(...stretch);
    else stretches.push(stretch);
  }
  return stretches;
}

const widthOf = (signs: readonly Sign[]) => signs.reduce((sum, {width}) => sum + width, 0);

function trimmed(signs: readonly Sign[]): Sign[] {
  const from = signs.findIndex(({text}) => text !== ' ');
  const to = signs.findLastIndex(({text}) => text !== ' ');
  return from < 0 ? [] : signs.slice(from, to + 1);
}

/** Lines no wider than `room`; what is longer by itself is broken anywhere. */
function broken(stretches: readonly Sign[][], room: number): Sign[][] {
  const lines: Sign[][] = [[]];
  const add = (stretch: readonly Sign[]) => {
    const line = lines.at(-1) ?? [];
    if (widthOf(trimmed([...line, ...stretch])) <= room + 0.01) line.push(...stretch);
    else if (stretch.length > 1 && widthOf(trimmed(stretch)) > room) for (const sign of stretch) add([sign]);
    else lines.push([...stretch]);
  };
  stretches.forEach(add);
  return lines.map(trimmed).filter(line => line.length > 0);
}

/** Lines as a browser breaks them: `balance` as even as they can be, `pretty` without a last one of a few signs. */
function linesOf(stretches: readonly Sign[][], room: number, style: Style): Sign[][] {
  let lines = broken(stretches, room);
  const wanted = style.get('text-wrap');
  const isWanted = () =>
    wanted === 'balance' || (wanted === 'pretty' && widthOf(lines.at(-1) ?? []) < 4 * style.fontSize);
  const {length} = lines;
  for (let narrow = room - 3; length > 1 && narrow > room / 2 && isWanted(); narrow -= 3) {
    const even = broken(stretches, narrow);
    if (even.length > length) break;
    lines = even;
  }
  return lines;
}

/** Texts and small boxes, line by line. */
export function layLines(
  boxes: readonly Box[],
  width: number,
  style: Style,
  styleOf: (node: Node) => Style,
  on: Layouter
): Content {
  const lines = linesOf(stretchesOf(signsOf(boxes, width, styleOf, on)), width, style);
  const marks: Mark[] = [];
  let height = 0;
  let baseline: number | undefined;
  for (const line of lines) {
    const spans = [
      spanOf(style),
      ...line.map(sign => (sign.box ? boxSpan(sign.box, sign.style) : spanOf(sign.style)))
    ];
    const above = Math.max(...spans.map(span => span.above));
    const below = Math.max(...spans.map(span => span.below));
    const y = height + above;
    marks.push(...placed(line, width, y, style.get('text-align')));
    baseline ??= y;
    height += above + below;
  }
  return {height, baseline: baseline ?? height, top: 0, bottom: 0, marks};
}

function spanOf({lineHeight, fontSize}: Style) {
  const above = lineHeight / 2 + rise * fontSize;
  return {above, below: lineHeight - above};
}

function boxSpan({height, baseline, top, bottom}: Laid, style: Style) {
  const raised = style.length('vertical-align') ?? 0;
  return {above: baseline + top + raised, below: height - baseline + bottom - raised};
}

function placed(line: readonly Sign[], width: number, y: number, align: string): Mark[] {
  const marks: Mark[] = [];
  const whole = widthOf(line);
  let x = align === 'end' ? width - whole : align === 'center' ? (width - whole) / 2 : 0;
  let runs: Run[] = [];
  let from = x;
  const flush = () => {
    if (runs.some(({text}) => text.trim())) marks.push({kind: 'text', x: from, y, runs, anchor: 'start'});
    runs = [];
  };
  for (const {text, style, width: own, box, left = 0} of line) {
    if (box) {
      flush();
      const raised = style.length('vertical-align') ?? 0;
      marks.push(...moved(box.marks, x + left, y - box.baseline - raised));
    } else if (runs.length > 0 || text !== ' ') {
      const last = runs.at(-1);
      if (runs.length === 0) from = x;
      if (last?.style === style) last.text += text;
      else runs.push({text, style});
    }
    x += own;
  }
  flush();
  // Whatever the font, what ends at an edge ends there, and what is in the middle is.
  const last = marks.at(-1);
  if (align === 'end' && last?.kind === 'text') marks.splice(-1, 1, {...last, x: width, anchor: 'end'});
  const [only] = marks;
  if (align === 'center' && marks.length === 1 && only?.kind === 'text')
    return [{...only, x: width / 2, anchor: 'middle'}];
  return marks;
}

/** The width of texts in one line, or of their longest word. */
export function widthOfTexts(
  boxes: readonly Box[],
  isNarrow: boolean,
  styleOf: (node: Node) => Style,
  on: Layouter
): number {
  const signs = trimmed(signsOf(boxes, Infinity, styleOf, on));
  if (!isNarrow) return widthOf(signs);
  // What may wrap may break anywhere.
  return Math.max(
    0,
    ...stretchesOf(signs).map(each => (each[0]?.style.wraps ? (each[0]?.width ?? 0) : widthOf(each)))
  );
}
