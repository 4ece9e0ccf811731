import type {TemplateResult} from 'lit';
import {css, html, nothing} from 'lit';
import {groupSmall} from '../analysis/group.js';
import type {IncomeFigures, Source, Stage} from '../analysis/income.js';
import {incomeFigures} from '../analysis/income.js';
import type {Money} from '../budget/money.js';
import {sum, zero} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';
import {renderBarList} from './bar-list.js';
import {colourOf} from './colours.js';
import {renderCrumbs} from './crumbs.js';
import {cutNotes, nothingSaid} from './cut-words.js';
import {DrillElement} from './drill-element.js';
import type {Chart} from './frame.js';
import type {Item} from './item-list.js';
import {renderList} from './item-list.js';
import {barListStyles, listStyles} from './list-styles.js';
import type {RingItem} from './ring.js';
import {planRing, renderRing} from './ring.js';
import {renderEmpty} from './states.js';
import {tableOfFigures} from './tables.js';

/** The key of the grouped remainder, and the value of `drill` that opens it. */
const rest = 'other';

/** From here on a list stands beside the ring; below {@link labelWidth} there is no room for labels around it. */
const listWidth = 720;
const labelWidth = 480;

/** One slice: a source, or the remainder. */
interface Slice {
  key: string;
  id?: string;
  stage?: Stage;
  name: string;
  lang?: string;
  amount: Money;
}

/**
 * Where the money comes from: a ring of this year's income by source, with what was carried over told apart. Small
 * sources are grouped and open on a click; a source that is nil or blank is in the table alone.
 *
 * @element budget-income-pie
 * @fires budget-drill - The reader opened the remainder or came back. Detail: `{drill}`, empty for the whole.
 */
export class BudgetIncomePie extends DrillElement {
  static override styles = [...DrillElement.styles, listStyles, barListStyles, ringStyles()];

  protected override chart(budget: Budget, words: Words, width: number): Chart | string {
    const income = incomeFigures(budget);
    if (!income) return words.noIncome;
    const say = new Speaker(words, budget, income.unit, income.decimals);
    const notes = cutNotes(income, words);
    return {
      say,
      title: words.income.title,
      summary: this.summarise(income, say),
      plot: this.draw(income, say, width, notes),
      table: tableOfFigures(
        words.income.title,
        income.rows,
        {name: words.total.income, amount: income.total, derived: income.totalDerived},
        say
      ),
      about: [income.path],
      notes
    };
  }

  protected override openMark(key: string): void {
    if (key === rest) this.drillTo(rest);
  }

  private summarise(income: IncomeFigures, say: Speaker): string {
    const {words} = say;
    const {total, current, carryover, sources} = income;
    if (current?.amount && carryover?.amount) {
      return words.income.summary(
        say.money(total),
        say.furtherMoney(current.amount),
        say.furtherMoney(carryover.amount)
      );
    }
    const [largest] = groupSmall(
      sources.map(({figure}) => figure),
      total
    ).shown;
    if (!largest) {
      return income.cut.lines.length === 0
        ? words.empty
        : words.income.summary(say.money(total), undefined, undefined);
    }
    return words.income.summaryOfLargest(say.money(total), say.said(largest, total));
  }

  private draw(income: IncomeFigures, say: Speaker, width: number, notes: string[]): TemplateResult {
    const {words} = say;
    const {sources, total} = income;
    if (sources.length === 0) return renderEmpty(nothingSaid(income, words));
    const all = sources.map(source => sliceOf(source, say));
    if (all.some(({amount}) => amount.isNegative())) {
      notes.unshift(words.negative);
      return renderBarList(all, total, say, width);
    }
    const grouping = groupSmall(all, total);
    const isOpen = this.drill === rest && grouping.rest.length > 0;
    const slices = isOpen ? [...grouping.rest] : currentFirst(grouping.shown);
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
        label: opens ? words.open(words.item(said)) : words.item(said),
        opens
      };
    });
    const besides = width >= listWidth;
    const ringWidth = besides ? Math.round(width * 0.4) : width;
    const plan = planRing(items, ringWidth, !besides && width >= labelWidth);
    const middle = {amount: say.amount(whole), lines: [isOpen ? others : words.total.income, say.unitName()]};
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
function sliceOf({figure, stage, under}: Source, say: Speaker): Slice {
  const {text, lang} = say.name(figure);
  return {
    key: `${stage ?? ''}/${figure.key}`,
    ...(figure.id !== undefined && {id: figure.id}),
    ...(stage && {stage}),
    name: under ? `${say.name(under).text} · ${text}` : text,
    ...(lang !== undefined && {lang}),
    amount: figure.amount ?? zero
  };
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
      gap: 24px;
    }
    .beside > .list {
      flex: 1;
      min-width: 0;
    }
    .beneath > .list {
      margin-top: 12px;
    }
  `;
}
