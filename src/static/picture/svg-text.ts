import {looks, places, round, unwritable} from '../../elements/picture.js';
import {escaped} from '../escaped.js';
import type {Mark, Run} from './boxes.js';
import type {Node} from './nodes.js';
import {elementsIn, textIn} from './nodes.js';
import type {Style} from './style.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG as text, numbers to a hundredth. */
function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [` ${key}="${escaped(round(String(value)))}"`]
  );
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** What differs from what is around it. */
function look(style: Style, around: Style, isText: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of looks) {
    const [value, other] = [style, around].map(each => lookOf(each, name));
    if (value !== undefined && value !== other) found[name] = value;
  }
  if (isText) found['fill'] = style.get('color');
  return found;
}

function lookOf(style: Style, name: string): string {
  if (name === 'font-size') return `${style.fontSize}px`;
  return style.get(name);
}

/** The frame of a picture: what it is as a whole. */
export interface Frame {
  width: number;
  height: number;
  /** How many pixels of the file one of the drawing takes. */
  zoom: number;
  lang: string;
  fonts: string;
  title: string;
  summary: string;
  paper: string;
  base: Style;
}

/** The text of an SVG file that needs nothing else. */
export function svgText(frame: Frame, marks: readonly Mark[], styleOf: (node: Node) => Style): string {
  const {width, height, zoom, lang, fonts, title, summary, paper, base} = frame;
  const content = [
    tag('title', {}, escaped(title)),
    tag('desc', {}, escaped(summary)),
    tag('rect', {x: 0, y: 0, width, height, fill: paper}),
    ...marks.map(mark => textOf(mark, base, styleOf))
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.ceil(width * zoom),
    height: Math.ceil(height * zoom),
    viewBox: `0 0 ${width} ${height}`,
    lang,
    'font-size': `${base.fontSize}px`,
    'font-family': fonts,
    'font-variant': base.get('font-variant-numeric')
  };
  return tag('svg', attributes, content.join('')).replace(unwritable, ' ');
}

function textOf(mark: Mark, base: Style, styleOf: (node: Node) => Style): string {
  const {x, y} = mark;
  if (mark.kind === 'fill') {
    const {width, height, fill, radius} = mark;
    return tag('rect', {x, y, width, height, rx: radius || undefined, fill});
  }
  if (mark.kind === 'text') return lineText(mark, base);
  const {node, width, height} = mark;
  const style = styleOf(node);
  const attributes = {...placesOf(node, style, width), x, y, width, height, overflow: 'visible'};
  return tag('svg', {...attributes, ...look(style, base, false)}, inside(node, style, width, styleOf));
}

/** One line: in one look, or in several that follow one another in whatever font there is. */
function lineText({x, y, runs, anchor}: Mark & {kind: 'text'}, base: Style): string {
  const place = {x, y, 'text-anchor': anchor === 'start' ? undefined : anchor};
  const [first] = runs;
  const written = ({text}: Run) => escaped(text);
  if (runs.length === 1 && first)
    return tag('text', {...place, ...look(first.style, base, true)}, written(first));
  const spans = runs.map(run => tag('tspan', look(run.style, base, true), written(run)));
  return tag('text', place, spans.join(''));
}

function inside(node: Node, around: Style, width: number, styleOf: (node: Node) => Style): string {
  return elementsIn(node)
    .map(child => {
      const style = styleOf(child);
      const attributes = {...placesOf(child, style, width), ...look(style, around, false)};
      const content =
        child.tag === 'text' ? escaped(textIn(child).trim()) : inside(child, style, width, styleOf);
      return tag(child.tag, attributes, content);
    })
    .join('');
}

/** Where a shape is; parts of the width as what they come to. */
function placesOf({attributes}: Node, style: Style, width: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of places) {
    const value = attributes.get(name);
    if (value) found[name] = value.endsWith('%') ? String(style.lengthOf(value, width)) : value;
  }
  return found;
}
