import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Figure} from '../analysis/figure.js';
import type {FunctionFigures} from '../analysis/function.js';
import {functionFigures} from '../analysis/function.js';
import {groupSmall} from '../analysis/group.js';
import type {NatureFigures} from '../analysis/nature.js';
import {leavesOf, natureFigures} from '../analysis/nature.js';
import type {YearNatures} from '../analysis/years.js';
import {natureYears} from '../analysis/years.js';
import type {Money} from '../budget/money.js';
import {decimalsOf, percentOf, sum} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {formatPercent} from '../format/amount.js';
import {Speaker} from '../format/speaker.js';
import type {Cell} from '../format/table.js';
import type {Words} from '../format/words.js';
import type {BarRow} from './bar-rows.js';
import {barRowStyles, renderBarRows} from './bar-rows.js';
import {thingsOfFunctions, thingsOfNatures} from './bar-things.js';
import {goneOfYears, renderYears, summariseYears, tableOfYears, thingsOfYears} from './bar-years.js';
import {renderChoice} from './choice.js';
import {renderCrumbs} from './crumbs.js';
import {cutNotes} from './cut-words.js';
import {DrillElement} from './drill-element.js';
import type {Chart, Nothing} from './frame.js';
import {tableOfFunctions} from './function-table.js';
import {reserved} from './reserved.js';
import {renderEmpty} from './states.js';
import {tableOfFigures} from './tables.js';
import {thingOfTotal} from './thing.js';

const rest = 'other';

type View = 'nature' | 'function' | 'years';

/**
 * Basic against project expenditure on one scale, each with its parts; or the same by function, one bar a subject.
 *
 * @element budget-expenditure-bars
 * @fires budget-drill - The reader opened the remainder or came back. Detail: `{drill}`, empty for the whole.
 * @csspart choice - The buttons that choose what is shown.
 * @csspart rows - The bars with what they stand for.
 * @csspart legend - What the colours of one bar stand for.
 */
export class BudgetExpenditureBars extends DrillElement {
  static override styles = [...DrillElement.styles, barRowStyles, reserved(510, 410)];

  /**
   * `nature`: basic and project with their parts. `function`: each subject, basic and project side by side. `years`:
   * each year that the file has, basic and project side by side. What the file lacks gives way to what it has.
   */
  @property({reflect: true, useDefault: true}) view: View = 'nature';

  /** Draws shares in place of amounts: every bar is 100 %, so that bars of any size can be compared. */
  @property({type: Boolean, reflect: true}) shares = false;

  protected override chart(budget: Budget, words: Words, width: number): Chart | Nothing {
    const natures = natureFigures(budget);
    const functions = functionFigures(budget);
    const years = natureYears(budget);
    const charts: Partial<Record<View, () => Chart>> = {
      ...(natures && {nature: () => this.chartNatures(natures, budget, words, width)}),
      ...(functions && {function: () => this.chartFunctions(functions, budget, words, width)}),
      ...(natures && years.length > 1 && {years: () => this.chartYears(natures, years, budget, words, width)})
    };
    const views = (['nature', 'function', 'years'] as const).filter(view => charts[view]);
    const view = views.find(each => each === this.view) ?? views[0];
    const chart = view && charts[view]?.();
    if (!chart) {
      const {titles} = words.expenditure;
      return this.view === 'function'
        ? {title: titles.function, nothing: words.noFunction}
        : {title: titles.nature, nothing: words.noNature};
    }
    const notes = chart.notes ?? [];
    return {
      ...chart,
      controls: html`${views.length > 1 ? this.renderViews(words, views, view) : nothing}
      ${this.renderScales(words)}`,
      notes: this.shares ? [words.expenditure.eachWhole, ...notes] : notes
    };
  }

  private chartNatures(natures: NatureFigures, budget: Budget, words: Words, width: number): Chart {
    const say = new Speaker(words, budget, natures.unit, natures.decimals, this.shown);
    const title = words.expenditure.titles.nature;
    return {
      ...commonOf(natures, say),
      title,
      summary: summariseNatures(natures, say),
      plot: this.drawNatures(natures, say, width),
      table: () => tableOfNatures(title, natures, say),
      notes: [...cutNotes(natures, 'nature', budget, say), ...disagreements(natures, say)],
      things: thingsOfNatures(natures, budget, this.shares)
    };
  }

  private chartFunctions(functions: FunctionFigures, budget: Budget, words: Words, width: number): Chart {
    const say = new Speaker(words, budget, functions.unit, functions.decimals, this.shown);
    const title = words.expenditure.titles.function;
    return {
      ...commonOf(functions, say),
      title,
      summary: summariseFunctions(functions, this.drill === rest, say),
      plot: this.drawFunctions(functions, say, width),
      table: () => tableOfFunctions(title, functions, say),
      notes: cutNotes(functions, 'function', budget, say),
      things: thingsOfFunctions(functions, budget, say, this.shares)
    };
  }

  private chartYears(
    natures: NatureFigures,
    years: readonly YearNatures[],
    budget: Budget,
    words: Words,
    width: number
  ): Chart {
    const say = new Speaker(words, budget, natures.unit, natures.decimals, this.shown);
    const things = thingsOfYears(years, budget, say);
    return {
      say,
      about: [natures.path],
      title: words.expenditure.titles.years,
      summary: summariseYears(years, natures.unit, say),
      plot: renderYears(years, natures.unit, say, width, this.shares),
      table: () => tableOfYears(years, natures.unit, things, say),
      notes: goneOfYears(years, say),
      things,
      total: thingOfTotal(natures)
    };
  }

  protected override openMark(key: string): void {
    if (key === rest) this.drillTo(rest);
  }

  private renderViews(words: Words, views: readonly View[], chosen: View): TemplateResult {
    const options = views.map(value => ({
      value,
      label: words.expenditure.views[value]
    }));
    return renderChoice(words.expenditure.choose, options, chosen, view => {
      this.view = view;
      this.drill = '';
      this.announce();
    });
  }

  private renderScales({column, expenditure}: Words): TemplateResult {
    const options = (['amount', 'share'] as const).map(value => ({value, label: column[value]}));
    return renderChoice(expenditure.scale, options, this.shares ? 'share' : 'amount', scale => {
      this.shares = scale === 'share';
      this.announce();
    });
  }

  private drawNatures(natures: NatureFigures, say: Speaker, width: number): TemplateResult {
    if (natures.rows.every(({amount}) => !amount || amount.isZero()) && natures.cut.lines.length === 0) {
      return renderEmpty(say.words.empty);
    }
    const rows = natures.rows.map((row): BarRow => {
      const leaves = leavesOf(row);
      return {
        key: row.key,
        name: say.name(row),
        amount: row.amount,
        whole: natures.total,
        share: shareOf(row, natures, say),
        parts: leaves
      };
    });
    return renderBarRows(rows, say, width, 'own', this.shares);
  }

  private drawFunctions(functions: FunctionFigures, say: Speaker, width: number): TemplateResult {
    const {words} = say;
    const {total} = functions;
    const rowOf = ({figure, natures}: FunctionFigures['rows'][number]): BarRow => ({
      key: figure.key,
      name: say.name(figure),
      ...(figure.code !== undefined && {code: figure.code}),
      amount: figure.amount,
      whole: total,
      share: say.share(figure.amount, total),
      parts: natures
    });
    const amounted = functions.rows.map(row => ({
      row,
      ...(row.figure.amount && {amount: row.figure.amount})
    }));
    const {shown, rest: others, restAmount} = groupSmall(amounted, total);
    const name = words.others(others.length);
    if (this.drill === rest && others.length > 0) {
      return html`${renderCrumbs(words.economic.all, name, words, () => this.drillTo(''))}
      ${renderBarRows(
        others.map(({row}) => rowOf(row)),
        say,
        width,
        'common',
        this.shares
      )}`;
    }
    const rows = shown.map(({row}) => rowOf(row));
    const remainder = renderBarRows(
      [
        ...rows,
        ...remainderRow(
          others.map(({row}) => row),
          restAmount,
          name,
          say,
          total
        )
      ],
      say,
      width,
      'common',
      this.shares
    );
    return html`${remainder}
    ${
      others.length > 0
        ? html`<button class="button" type="button" data-drill=${rest} @click=${() => this.drillTo(rest)}>
            ${words.open(name)}
          </button>`
        : nothing
    }`;
  }
}

/** The grouped remainder as one bar, divided like the others. */
function remainderRow(
  others: readonly FunctionFigures['rows'][number][],
  amount: Money,
  name: string,
  say: Speaker,
  total: Money
): BarRow[] {
  const [first] = others;
  if (!first) return [];
  const parts = first.natures.map((nature, index) => {
    const amounts = others.flatMap(({natures}) => natures[index]?.amount ?? []);
    return {...nature, ...(amounts.length > 0 && {amount: sum(amounts)})};
  });
  return [{key: rest, name: {text: name}, amount, whole: total, share: say.share(amount, total), parts}];
}

type Shown = NatureFigures | FunctionFigures;

function commonOf(shown: Shown, say: Speaker) {
  return {say, about: [shown.path], whole: shown.total, total: thingOfTotal(shown)};
}

/** Where the rows are the columns of a cut, those do not stand beside them as well. */
function tableOfNatures(title: string, natures: NatureFigures, say: Speaker) {
  const {cut} = natures;
  const whole = cut.by === 'nature' ? natures : {...natures, cut: {side: cut.side, by: 'nature', lines: []}};
  const table = tableOfFigures(title, natures.rows, whole, say, row => shareCell(row, natures, say));
  // A bar without parts is a part of itself.
  const single = new Set(natures.rows.filter(row => leavesOf(row)[0] === row).map(({key}) => key));
  const rows = table.rows.map(row =>
    single.has(row.key ?? '') ? {...row, key: `${row.key}/${row.key}`} : row
  );
  return {...table, rows};
}

/** The printed share where one is printed and right, else the computed one, as precisely as a printed one. */
function shareCell({key, amount}: Figure, {stated, total}: NatureFigures, say: Speaker): Cell {
  const share = stated.get(key);
  if (!share) return say.percentCell(amount && percentOf(amount, total));
  return say.percentCell(share.computed, decimalsOf(share.printed));
}

function shareOf(row: Figure, natures: NatureFigures, say: Speaker): string {
  return shareCell(row, natures, say).text;
}

function disagreements({rows, stated}: NatureFigures, say: Speaker): string[] {
  const {words} = say;
  return rows.flatMap(row => {
    const share = stated.get(row.key);
    if (!share || share.agrees) return [];
    const computed = formatPercent(share.computed, words.tag, decimalsOf(share.printed));
    return `${say.name(row).text}${words.colon}${words.expenditure.printedShare(`${share.printed}%`, computed)}`;
  });
}

function summariseNatures(natures: NatureFigures, say: Speaker): string {
  const {words} = say;
  const known = natures.rows.filter(({amount}) => amount && !amount.isZero());
  if (known.length === 0) return summariseNil(natures, say);
  const parts = known.slice(0, 4).map(row => ({
    ...say.said(row, natures.total),
    money: say.amount(row.amount),
    percent: shareOf(row, natures, say)
  }));
  return words.expenditure.summary(say.money(natures.total), parts);
}

function summariseNil({cut, total}: Pick<Shown, 'cut' | 'total'>, say: Speaker): string {
  return cut.lines.length === 0 ? '' : say.words.expenditure.summaryOfNil(say.money(total));
}

function summariseFunctions({rows, total, cut}: FunctionFigures, isOpen: boolean, say: Speaker): string {
  const figures = rows.map(({figure}) => figure);
  const {shown, rest: others, restAmount} = groupSmall(figures, total);
  const [first] = others;
  if (isOpen && first) {
    return say.rest(others.length, restAmount, total, 'expenditure', say.said(first, total));
  }
  const [largest] = shown;
  if (!largest?.amount || largest.amount.isZero()) return summariseNil({total, cut}, say);
  return say.words.economic.summary(say.money(total), say.said(largest, total));
}
