import type {TemplateResult} from 'lit';
import {css, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Figure} from '../analysis/figure.js';
import type {Grouping} from '../analysis/group.js';
import {groupSmall} from '../analysis/group.js';
import type {IncomeFigures, Source, Stage} from '../analysis/income.js';
import {currentIncome, incomeFigures} from '../analysis/income.js';
import {pastsOf} from '../analysis/past.js';
import {placeOfFigure} from '../analysis/place.js';
import type {Money} from '../budget/money.js';
import {sum, zero} from '../budget/money.js';
import {placeOfCut} from '../budget/place.js';
import type {Budget} from '../budget/schema.js';
import {Speaker} from '../format/speaker.js';
import type {Table} from '../format/table.js';
import type {Words} from '../format/words.js';
import {renderBarList} from './bar-list.js';
import {renderChoice} from './choice.js';
import {colourOf} from './colours.js';
import {renderCrumbs} from './crumbs.js';
import {cutNotes, nothingSaid} from './cut-words.js';
import {DrillElement} from './drill-element.js';
import type {Chart, Nothing} from './frame.js';
import type {Item} from './item-list.js';
import {renderList} from './item-list.js';
import {barListStyles, listStyles} from './list-styles.js';
import {reserved} from './reserved.js';
import type {RingItem} from './ring.js';
import {planRing, renderRing} from './ring.js';
import {renderEmpty} from './states.js';
import {tableOfFigures} from './tables.js';
import type {Thing} from './thing.js';
import {thingOfTotal} from './thing.js';

/** The key of the grouped remainder, and the value of `drill` that opens it. */
const rest = 'other';

/** From here on a list stands beside the ring; below {@link labelWidth} there is no room for labels around it. */
const listWidth = 720;
const labelWidth = 480;

type View = 'all' | 'current';

/** A slice: a source, or the remainder. */
interface Wedge {
  key: string;
  id?: string;
  stage?: Stage;
  name: string;
  lang?: string;
  amount: Money;
}

/** A source as a slice. */
interface Slice extends Wedge {
  figure: Figure;
}

/**
 * Where the money comes from: a ring of this year's income by source, with what was carried over told apart. Small
 * sources are grouped and open on a click; a source that is nil or blank is in the table alone.
 *
 * @element budget-income-pie
 * @csspart choice - The buttons that choose what is shown.
 * @csspart list - The items beside or below the ring, or the bars in its place.
 * @fires budget-drill - The reader opened the remainder or came back. Detail: `{drill}`, empty for the whole.
 */
export class BudgetIncomePie extends DrillElement {
  static override styles = [
    ...DrillElement.styles,
    listStyles,
    barListStyles,
    ringStyles(),
    reserved(650, 500)
  ];

  /**
   * `all`: all income, what was carried over too. `current`: this year's alone, its shares of this year's; `all` where
   * the file does not tell the two apart.
   */
  @property({reflect: true, useDefault: true}) view: View = 'all';

  protected override chart(budget: Budget, words: Words, width: number): Chart | Nothing {
    const all = incomeFigures(budget);
    const {title} = words.income;
    if (!all) return {title, nothing: words.noIncome};
    const current = currentIncome(all);
    const chosen = this.view === 'current' ? current : undefined;
    const [income, view] = chosen ? [chosen, 'current' as const] : [all, 'all' as const];
    const say = new Speaker(words, budget, income.unit, income.decimals, this.shown);
    const notes = cutNotes(income, income.cut.by, budget, say);
    const slices = income.sources.map(source => sliceOf(source, say));
    const grouping = groupSmall(slices, income.total);
    return {
      say,
      title,
      summary: this.summarise(income, grouping, chosen && all.total, say),
      controls: current && this.renderViews(words, view),
      plot: this.draw(income, slices, grouping, view, say, width, notes),
      table: () => tableOf(title, all, say),
      about: [income.path],
      notes,
      things: thingsOf(income, budget),
      whole: income.total,
      total: thingOfTotal(all)
    };
  }

  protected override openMark(key: string): void {
    if (key === rest) this.drillTo(rest);
  }

  private renderViews(words: Words, chosen: View): TemplateResult {
    const options = (['all', 'current'] as const).map(value => ({value, label: words.income.views[value]}));
    return renderChoice(words.income.choose, options, chosen, view => {
      this.view = view;
      this.drill = '';
      this.announce();
    });
  }

  /** @param whole all income, where only this year's is shown */
  private summarise(
    {total, current, carryover, cut}: IncomeFigures,
    {shown, rest: others, restAmount}: Grouping<Slice>,
    whole: Money | undefined,
    say: Speaker
  ): string {
    const {words} = say;
    const [first] = others;
    if (this.drill === rest && first) {
      const {name, amount} = first;
      const largest = {name, money: say.furtherMoney(amount), percent: say.share(amount, total)};
      return say.rest(others.length, restAmount, total, 'income', largest);
    }
    if (current?.amount && carryover?.amount) {
      return words.income.summary(
        say.money(total),
        say.furtherMoney(current.amount),
        say.furtherMoney(carryover.amount)
      );
    }
    const [largest] = shown;
    if (largest && current && whole) {
      const part = {...say.said(current, whole), money: say.money(total)};
      return words.summaryWithin(part, words.total.income, say.said(largest.figure, whole));
    }
    if (!largest) {
      return cut.lines.length === 0 ? '' : words.income.summary(say.money(total), undefined, undefined);
    }
    return words.income.summaryOfLargest(say.money(total), say.said(largest.figure, total));
  }

  private draw(
    income: IncomeFigures,
    all: readonly Slice[],
    grouping: Grouping<Slice>,
    view: View,
    say: Speaker,
    width: number,
    notes: string[]
  ): TemplateResult {
    const {words} = say;
    const {total} = income;
    if (all.length === 0) return renderEmpty(nothingSaid(income, words));
    if (all.some(({amount}) => amount.isNegative())) {
      notes.unshift(words.negative);
      return renderBarList(all, total, say, width);
    }
    const isOpen = this.drill === rest && grouping.rest.length > 0;
    const slices: Wedge[] = isOpen ? [...grouping.rest] : currentFirst(grouping.shown);
    const others = words.others(grouping.rest.length);
    if (!isOpen && grouping.rest.length > 0)
      slices.push({key: rest, name: others, amount: grouping.restAmount});
    const whole = isOpen ? sum(slices.map(({amount}) => amount)) : total;
    const hues = colourOf(slices.filter(({key}) => key !== rest));
    const items = slices.map((slice): RingItem => {
      const said = {
        name: slice.name,
        money: say.money(slice.amount),
        percent: say.share(slice.amount, total)
      };
      const opens = slice.key === rest;
      return {
        key: slice.key,
        hue: hues.get(slice.key) ?? 'c0',
        size: slice.amount.toNumber(),
        name: slice.name,
        ...(slice.lang !== undefined && {lang: slice.lang}),
        figure: `${say.amount(slice.amount)} · ${said.percent}`,
        label: say.spoken(opens ? words.open(words.item(said)) : words.item(said)),
        opens
      };
    });
    const besides = width >= listWidth;
    const ringWidth = besides ? Math.round(width * 0.4) : width;
    const plan = planRing(items, ringWidth, !besides && width >= labelWidth);
    const middle = {
      amount: say.amount(whole),
      lines: [isOpen ? others : words.income.views[view], say.unitName()]
    };
    const needsList = plan.leaders.length === 0;
    const list = slices.map((slice, index): Item => {
      const name = {text: slice.name, ...(slice.lang !== undefined && {lang: slice.lang})};
      const item = {
        hue: items[index]?.hue ?? 'c0',
        name,
        amount: say.amount(slice.amount),
        share: say.share(slice.amount, total)
      };
      if (slice.key !== rest) return item;
      return {...item, open: {label: words.open(slice.name), drill: rest, act: () => this.drillTo(rest)}};
    });
    return html`
      ${isOpen ? renderCrumbs(words.economic.all, others, words, () => this.drillTo('')) : nothing}
      <div class=${besides ? 'beside' : 'beneath'}>
        ${renderRing(items, plan, ringWidth, middle, words.plot(words.income.title))}
        ${needsList ? renderList(list) : nothing}
      </div>
    `;
  }
}

/** A source under a name that tells it from the same source of another stage. */
function sliceOf(source: Source, say: Speaker): Slice {
  const {figure, stage, under} = source;
  const {text, lang} = say.name(figure);
  return {
    key: keyOf(source),
    ...(figure.id !== undefined && {id: figure.id}),
    ...(stage && {stage}),
    name: under ? `${say.name(under).text} · ${text}` : text,
    ...(lang !== undefined && {lang}),
    amount: figure.amount ?? zero,
    figure
  };
}

const keyOf = ({figure, stage}: Source) => `${stage ?? ''}/${figure.key}`;

function thingsOf(
  {sources, rows, cut, current, carryover}: IncomeFigures,
  budget: Budget
): Map<string, Thing> {
  const pasts = pastsOf(budget, cut);
  const around = placeOfCut(cut);
  const stages = {current, carryover};
  const thingOf = (figure: Figure, parent?: Figure): Thing => ({
    figure,
    parent,
    place: placeOfFigure(figure, around),
    pasts
  });
  return new Map([
    ...rows.map(row => [keyOfRow(row, sources), thingOf(row)] as const),
    ...sources.map(
      source => [keyOf(source), thingOf(source.figure, source.stage && stages[source.stage])] as const
    )
  ]);
}

/** A row that is a slice by itself has the key of it. */
function keyOfRow(row: Figure, sources: readonly Source[]): string {
  const source = sources.find(({figure}) => figure === row);
  return source ? keyOf(source) : row.key;
}

function tableOf(title: string, income: IncomeFigures, say: Speaker): Table {
  const {rows, ...table} = tableOfFigures(title, income.rows, income, say);
  const keyed = rows.map((row, index) => {
    const figure = income.rows[index];
    return figure ? {...row, key: keyOfRow(figure, income.sources)} : row;
  });
  return {...table, rows: keyed};
}

/** This year's sources before what was carried over, each largest first. */
function currentFirst(slices: readonly Slice[]): Slice[] {
  const isCarried = ({stage}: Slice) => stage === 'carryover';
  return [...slices.filter(slice => !isCarried(slice)), ...slices.filter(isCarried)];
}

function ringStyles() {
  return css`
    .leader {
      fill: none;
      stroke: var(--_muted);
    }
    .beside {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 24px;
    }
    .beside > .list {
      flex: 0 1 420px;
      min-width: 0;
    }
    .beneath > .list {
      margin-top: 12px;
    }
  `;
}
