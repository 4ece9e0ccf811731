import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Classification, EconomicFigures} from '../analysis/economic.js';
import {economicFigures} from '../analysis/economic.js';
import type {Figure} from '../analysis/figure.js';
import {compareAmounts} from '../analysis/group.js';
import {pastsOf} from '../analysis/past.js';
import {placeOfFigure} from '../analysis/place.js';
import {oncePerBudget} from '../budget/once-per-budget.js';
import {placeOfCut} from '../budget/place.js';
import type {Budget} from '../budget/schema.js';
import {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';
import {placeTiles} from '../layout/tiles.js';
import {renderChoice} from './choice.js';
import {colourOf} from './colours.js';
import {renderCrumbs} from './crumbs.js';
import {cutNotes, nothingSaid} from './cut-words.js';
import {DrillElement} from './drill-element.js';
import type {Chart, Nothing} from './frame.js';
import {listStyles} from './list-styles.js';
import {reserved} from './reserved.js';
import {renderEmpty} from './states.js';
import {tableOfFigures} from './tables.js';
import type {Thing} from './thing.js';
import {thingOfTotal} from './thing.js';
import {canOpen, renderClasses, renderSmall, tileListStyles} from './tile-lists.js';
import type {TileItem} from './tile-map.js';
import {fitLabel, isComplete, renderTileMap} from './tile-map.js';

/** The figures of a budget with what they stand for, found once for all that is opened of them. */
const shownOf = (classification: Classification) =>
  oncePerBudget(budget => {
    const figures = economicFigures(budget, classification);
    return figures && {figures, things: thingsOf(figures, budget)};
  });
const shownBy = {department: shownOf('department'), government: shownOf('government')};

/** The spot where exact money becomes an area. */
const areaOf = ({amount}: Figure) => amount?.toNumber() ?? 0;

/**
 * What the money is spent on: classes and their items as areas in exact proportion. A class opens on a click; what is
 * too small to be labelled is listed below.
 *
 * @element budget-economic-treemap
 * @fires budget-drill - The reader opened a class or came back. Detail: `{drill}`, empty for all classes.
 * @csspart choice - The buttons that choose what is shown.
 * @csspart classes - The classes above the tiles, which open.
 * @csspart list - What is too small to be read on a tile.
 */
export class BudgetEconomicTreemap extends DrillElement {
  static override styles = [...DrillElement.styles, listStyles, tileListStyles, reserved(900, 720)];

  /** Which of the two economic classifications; where the file lacks it, the other. */
  @property({reflect: true, useDefault: true}) classification: Classification = 'department';

  @state() private listsAll = false;

  protected override chart(budget: Budget, words: Words, width: number): Chart | Nothing {
    const shown = shownBy[this.classification === 'government' ? 'government' : 'department'](budget);
    const {title} = words.economic;
    if (!shown) return {title, nothing: words.noEconomic};
    const {figures, things} = shown;
    const say = new Speaker(words, budget, figures.unit, figures.decimals, this.shown);
    const open = figures.classes.find(({key, parts}) => key === this.drill && parts.length > 0);
    const negative = (open?.parts ?? figures.classes.flatMap(leaves)).filter(({amount}) =>
      amount?.isNegative()
    );
    return {
      say,
      title,
      summary: open ? summariseClass(open, figures, say) : summarise(figures, say),
      controls:
        figures.available.length > 1 ? this.renderClassifications(words, figures.classification) : undefined,
      plot: this.draw(figures, open, say, width),
      table: () =>
        tableOfFigures(
          `${title} · ${words.economic.classifications[figures.classification]}`,
          figures.classes,
          figures,
          say
        ),
      about: [figures.path],
      things,
      whole: figures.total,
      total: thingOfTotal(figures),
      notes: [
        ...cutNotes(figures, figures.by, budget, say),
        ...(negative.length > 0
          ? [
              words.notDrawn(
                words.list(negative.map(item => `${say.name(item).text} ${say.amount(item.amount)}`))
              )
            ]
          : [])
      ]
    };
  }

  protected override openMark(key: string): void {
    this.drillTo(key.split('/')[0] ?? '');
  }

  private renderClassifications(words: Words, chosen: Classification): TemplateResult {
    const options = (['department', 'government'] as const).map(value => ({
      value,
      label: words.economic.classifications[value]
    }));
    return renderChoice(words.economic.choose, options, chosen, classification => {
      this.classification = classification;
      this.drill = '';
      this.announce();
    });
  }

  private draw(
    figures: EconomicFigures,
    open: Figure | undefined,
    say: Speaker,
    width: number
  ): TemplateResult {
    const {words} = say;
    const shown = open ? [open] : figures.classes;
    const hues = colourOf([...figures.classes].sort((a, b) => compareAmounts(b, a)));
    const names = new Set<string>();
    const repeated = new Set<string>();
    for (const leaf of figures.classes.flatMap(leaves)) {
      const {text} = say.name(leaf);
      if (names.has(text)) repeated.add(text);
      names.add(text);
    }
    const itemOf = (figure: Figure, parent?: Figure, opens = false): TileItem => {
      const {text, lang} = say.name(figure);
      const opensParts = !open && canOpen(figure);
      // Most of many tiles are too small for words of their own.
      return {
        key: keyOf(figure, parent),
        hue: hues.get((parent ?? figure).key) ?? 'c0',
        size: areaOf(figure),
        name: text,
        ...(lang !== undefined && {lang}),
        ...(parent && repeated.has(text) && {under: say.name(parent).text}),
        get amount() {
          return say.amount(figure.amount);
        },
        get share() {
          return say.share(figure.amount, figures.total);
        },
        get label() {
          return say.item(figure, figures.total);
        },
        opens,
        tiles: figure.parts.map(part => itemOf(part, figure, opensParts))
      };
    };
    const items = shown.map(figure => itemOf(figure));
    const height = Math.round(Math.max(260, Math.min(420, width * (width < 480 ? 0.95 : 0.5))));
    const groups = placeTiles(
      items,
      ({tiles}) => tiles,
      ({size}) => size,
      width,
      height
    );
    if (groups.length === 0) return renderEmpty(nothingSaid(figures, words));
    const labels = new Map(
      groups.flatMap(({tiles}) =>
        tiles.map(({datum, width: w, height: h}) => [datum, fitLabel(datum, w, h)] as const)
      )
    );
    const small = [...labels].filter(([, label]) => !isComplete(label)).map(([datum]) => datum);
    const map = renderTileMap(groups, labels, width, height, words.plot(words.economic.title));
    const list = renderSmall(
      small,
      words,
      this.listsAll || this.served === true,
      () => (this.listsAll = true)
    );
    // A template each: thousands of tiles go as one.
    return open
      ? html`${renderCrumbs(words.economic.all, say.name(open).text, words, () => this.drillTo(''))} ${map}
        ${list}`
      : html`${renderClasses(figures, hues, say, key => this.drillTo(key))} ${map} ${list}`;
  }
}

const keyOf = ({key}: Figure, parent?: Figure) => (parent ? `${parent.key}/${key}` : key);

function thingsOf({classes, cut}: EconomicFigures, budget: Budget): Map<string, Thing> {
  const pasts = pastsOf(budget, cut);
  const around = placeOfCut(cut);
  const thingOf = (figure: Figure, parent?: Figure) =>
    [keyOf(figure, parent), {figure, parent, place: placeOfFigure(figure, around), pasts}] as const;
  return new Map(classes.flatMap(each => [thingOf(each), ...each.parts.map(part => thingOf(part, each))]));
}

/** The first among equals. */
function largestOf(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (most, each) => (most && compareAmounts(most, each) >= 0 ? most : each),
    undefined
  );
}

function leaves(figure: Figure): Figure[] {
  return figure.parts.length > 0 ? figure.parts : [figure];
}

function summarise({classes, total}: EconomicFigures, say: Speaker): string {
  const largest = largestOf(classes.flatMap(leaves));
  if (!largest?.amount || largest.amount.isZero()) return '';
  return say.words.economic.summary(say.money(total), say.said(largest, total));
}

function summariseClass(open: Figure, {total}: EconomicFigures, say: Speaker): string {
  const largest = largestOf(open.parts);
  const {words} = say;
  const part = {...say.said(open, total), money: say.money(open.amount)};
  return words.summaryWithin(part, words.total.expenditure, say.said(largest ?? open, total));
}
