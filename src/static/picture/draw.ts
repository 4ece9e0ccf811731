import type {TemplateResult} from 'lit';
import {fallbackFonts} from '../../elements/picture.js';
import type {Chart} from '../../elements/frame.js';
import {budgetOf, elementOf} from '../element-of.js';
import type {View} from '../view.js';
import {attributesOf, widgets} from '../view.js';
import {layouter} from './layout.js';
import type {Node} from './nodes.js';
import {fill, find, nodeOf, textIn} from './nodes.js';
import {plainStyles} from './plain-styles.js';
import {rulesOf} from './rules.js';
import {stylist} from './style.js';
import {svgText} from './svg-text.js';

/** How much larger everything is with `text="large"`. */
const large = 1.25;

/** What TypeScript keeps to the element itself. */
interface Inner {
  served: boolean;
  room: {width: number};
  drawn: {chart: Chart} | undefined;
  willUpdate(changed: Map<string, unknown>): void;
  render(): TemplateResult;
}

/**
 * A view as the text of an SVG file that needs nothing else, as `toSVG()` of its element makes it of the page: from the
 * same template by the same style sheets, laid out without a page.
 */
export function drawSvg(budget: unknown, view: View, wanted: number): string {
  const zoom = view.text === 'large' ? large : 1;
  const width = wanted / zoom;
  const element = elementOf(view);
  element.budget = budgetOf(budget);
  const css = widgets[view.widget].elementStyles
    .map(style => ('cssText' in style ? style.cssText : ''))
    .join('');
  const rules = rulesOf(`${plainStyles}${css}`, width);
  const inner = element as unknown as Inner;
  inner.willUpdate(new Map());
  // Nobody opens the table of a picture.
  inner.served = false;

  const draw = () => {
    const host = nodeOf(element.localName, attributesOf(view));
    fill(host, inner.render());
    const figure = find(host, 'figure') as Node;
    figure.attributes.set('class', 'still');
    return {figure, styleOf: stylist(rules, width)};
  };
  // As in a page: the first drawing shows how much room the next has.
  const first = draw();
  const style = first.styleOf(first.figure);
  const edges = (style.length('padding-left') ?? 0) + (style.length('padding-right') ?? 0);
  inner.room.width = Math.floor(width - edges);
  const {figure, styleOf} = draw();

  // Where nothing is drawn, what is in the place of it says why.
  if (!inner.drawn) throw new Error(textIn(find(figure, 'slot', 'empty') ?? figure).trim());
  const {chart} = inner.drawn;
  const base = styleOf(figure);
  const {height, marks} = layouter(styleOf).lay({node: figure, style: base}, width, {isExact: true});
  const frame = {
    width,
    height: Math.ceil(height),
    zoom,
    lang: chart.say.words.tag,
    fonts: fallbackFonts,
    title: view.heading ?? chart.title,
    summary: chart.summary,
    paper: base.get('--_paper'),
    base
  };
  return svgText(frame, marks, styleOf);
}
