import type {Node} from './nodes.js';
import {elementsIn, textIn} from './nodes.js';
import type {Style} from './style.js';

/** What takes a place: an element, a text, or several texts as one item. */
export interface Box {
  style: Style;
  node?: Node;
  text?: string;
  children?: readonly Box[];
}

/** A stretch of text in one look. */
export interface Run {
  text: string;
  style: Style;
}

/** What is drawn, its place from the upper left corner of what holds it. */
export type Mark = {x: number; y: number} & (
  | {kind: 'fill'; width: number; height: number; fill: string; radius: number}
  | {kind: 'text'; runs: readonly Run[]; anchor: 'start' | 'middle' | 'end'}
  | {kind: 'drawing'; node: Node; width: number; height: number}
);

/** A box in its place. */
export interface Laid {
  width: number;
  height: number;
  /** Where its first line stands; its lower edge where it has none. */
  baseline: number;
  /** The margins above and below, those of its first and last child among them. */
  top: number;
  bottom: number;
  marks: Mark[];
}

/** What is in a box, without the edges around it. */
export type Content = Omit<Laid, 'width'>;

/** How wide a character is, in the unit of the font size. */
export type Measure = (character: string, isBold: boolean) => number;

/** What lays out any box, for those who lay out the boxes in one. */
export interface Layouter {
  measure: Measure;
  /** @param width of the box with its edges */
  lay(box: Box, width: number, how?: {isExact?: boolean; isFlow?: boolean; height?: number}): Laid;
  /**
   * How wide a box would be on lines of its own, and how narrow it could be; with its edges, without its margins.
   * @param room what it may be a part of
   */
  widest(box: Box, room?: number): number;
  narrowest(box: Box): number;
}

export function moved(marks: readonly Mark[], x: number, y: number): Mark[] {
  return marks.map(mark => ({...mark, x: mark.x + x, y: mark.y + y}));
}

/** What of an element is in the flow of a picture: not what is out of it, nor what a disclosure keeps. */
export function childrenOf(box: Box, styleOf: (node: Node) => Style): readonly Box[] {
  const {node, style} = box;
  if (box.children) return box.children;
  if (!node) return [];
  if (node.tag === 'select') {
    const options = elementsIn(node);
    const chosen = options.find(({attributes}) => attributes.has('selected')) ?? options[0];
    return chosen ? [{style, text: textIn(chosen).trim()}] : [];
  }
  const isClosed = node.tag === 'details' && !node.attributes.has('open');
  return node.children.flatMap((child): readonly Box[] => {
    if (typeof child === 'string') return isClosed ? [] : [{style, text: child}];
    if (isClosed && child.tag !== 'summary') return [];
    const own = styleOf(child);
    if (own.get('display') === 'none' || own.get('position') === 'absolute') return [];
    const inner = {node: child, style: own};
    return child.tag === 'slot' ? childrenOf(inner, styleOf) : [inner];
  });
}

/** The items of a row or a grid: each element, and each text between them. */
export function itemsOf(children: readonly Box[], style: Style): Box[] {
  const items: Box[] = [];
  let texts: Box[] = [];
  const flush = () => {
    if (texts.some(({text}) => text?.trim())) items.push({style: style.anonymous(), children: texts});
    texts = [];
  };
  for (const child of children) {
    if (child.text !== undefined) texts.push(child);
    else {
      flush();
      items.push(child);
    }
  }
  flush();
  return items;
}

/** A margin; undefined where it takes what room is left. */
export function margin({style}: Box, side: 'top' | 'right' | 'bottom' | 'left'): number | undefined {
  return style.get(`margin-${side}`) === 'auto' ? undefined : (style.length(`margin-${side}`) ?? 0);
}
