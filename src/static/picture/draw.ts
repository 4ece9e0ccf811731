import type {TemplateResult} from 'lit';
import {fallbackFonts} from '../../elements/picture.js';
import type {Chart} from '../../elements/frame.js';
import {budgetOf, elementOf, NothingToDraw} from '../element-of.js';
import {cssOf} from '../style-sheet.js';
import type {View} from '../view.js';
import {attributesOf} from '../view.js';
import type {Mark, Measure} from './boxes.js';
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

/** How narrow and how wide a picture can be. */
const [least, most] = [200, 4000];

/** A view as it is drawn. */
export interface Picture {
  /** The text of an SVG file that needs nothing else. */
  svg(fonts?: string): string;
  /** All that is written in it. */
  text: string;
  title: string;
  summary: string;
  /** In pixels. */
  width: number;
  height: number;
  /** The language of its sentences, as BCP 47. */
  lang: string;
}

/**
 * Draws a view as `toSVG()` of its element draws it in a page: from the same template by the same style sheets, laid out
 * without a page. Throws {@link NothingToDraw}.
 * @param measure of the fonts that it will be drawn in, where they are known
 */
export function draw(budget: unknown, view: View, wanted: number, measure?: Measure): Picture {
  if (!(wanted >= least && wanted <= most))
    throw new RangeError(`A picture cannot be ${wanted} pixels wide: it is from ${least} to ${most}.`);
  const zoom = view.text === 'large' ? large : 1;
  const width = wanted / zoom;
  const element = elementOf(view);
  element.budget = budgetOf(budget);
  const rules = rulesOf(plainStyles + cssOf(view.widget), width);
  const inner = element as unknown as Inner;
  inner.willUpdate(new Map());
  // Nobody opens the table of a picture.
  inner.served = false;

  const templates = () => {
    const host = nodeOf(element.localName, attributesOf(view));
    fill(host, inner.render());
    const figure = find(host, 'figure') as Node;
    figure.attributes.set('class', 'still');
    return {figure, styleOf: stylist(rules, width)};
  };
  // As in a page: the first drawing shows how much room the next has.
  const first = templates();
  const style = first.styleOf(first.figure);
  const edges = (style.length('padding-left') ?? 0) + (style.length('padding-right') ?? 0);
  inner.room.width = Math.floor(width - edges);
  const {figure, styleOf} = templates();

  // Where nothing is drawn, what is in the place of it says why.
  if (!inner.drawn) throw new NothingToDraw(textIn(find(figure, 'slot', 'empty') ?? figure).trim());
  const {chart} = inner.drawn;
  const base = styleOf(figure);
  const {height, marks} = layouter(styleOf, measure).lay({node: figure, style: base}, width, {isExact: true});
  const about = {title: view.heading ?? chart.title, summary: chart.summary, lang: chart.say.words.tag};
  const size = {width, height: Math.ceil(height)};
  const frame = {...about, ...size, zoom, paper: base.get('--_paper'), base};
  return {
    ...about,
    width: Math.ceil(size.width * zoom),
    height: Math.ceil(size.height * zoom),
    svg: (fonts = fallbackFonts) => svgText({...frame, fonts}, marks, styleOf),
    text: marks.map(writtenIn).join('')
  };
}

const writtenIn = (mark: Mark) =>
  mark.kind === 'text'
    ? mark.runs.map(({text}) => text).join('')
    : mark.kind === 'drawing'
      ? textIn(mark.node)
      : '';
