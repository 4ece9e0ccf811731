import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Figure} from '../analysis/figure.js';
import type {FunctionFigures} from '../analysis/function.js';
import {functionFigures} from '../analysis/function.js';
import {groupSmall} from '../analysis/group.js';
import type {NatureFigures} from '../analysis/nature.js';
import {leavesOf, natureFigures} from '../analysis/nature.js';
import type {Money} from '../budget/money.js';
import {decimalsOf, sum} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {formatPercent} from '../format/amount.js';
import {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';
import type {BarRow} from './bar-rows.js';
import {barRowStyles, renderBarRows} from './bar-rows.js';
import {renderChoice} from './choice.js';
import {renderCrumbs} from './crumbs.js';
import {cutNotes} from './cut-words.js';
import {DrillElement} from './drill-element.js';
import type {Chart} from './frame.js';
import {renderEmpty} from './states.js';
import {tableOfFigures} from './tables.js';

const rest = 'other';

/**
 * Basic against project expenditure on one scale, each with its parts; or the same by function, one bar a subject.
 *
 * @element budget-expenditure-bars
 * @fires budget-drill - The reader opened the remainder or came back. Detail: `{drill}`, empty for the whole.
 * @csspart choice - The buttons that choose what is shown.
 */
export class BudgetExpenditureBars extends DrillElement {
  static override styles = [...DrillElement.styles, barRowStyles];

  /** `nature`: basic and project with their parts. `function`: each subject, basic and project side by side. */
  @property({reflect: true, useDefault: true}) view: 'nature' | 'function' = 'nature';

  protected override chart(budget: Budget, words: Words, width: number): Chart | string {
    const natures = natureFigures(budget);
    const functions = functionFigures(budget);
    const views = natures && functions;
    if (functions && (this.view === 'function' || !natures)) {
      const chart = this.chartFunctions(functions, budget, words, width);
      return {...chart, controls: views ? this.renderViews(words, 'function') : undefined};
    }
    if (!natures) return this.view === 'function' ? words.noFunction : words.noNature;
    const chart = this.chartNatures(natures, budget, words, width);
    return {...chart, controls: views ? this.renderViews(words, 'nature') : undefined};
  }

  private chartNatures(natures: NatureFigures, budget: Budget, words: Words, width: number): Chart {
    const say = new Speaker(words, budget, natures.unit, natures.decimals);
    const title = words.expenditure.titles.nature;
    return {
      ...commonOf(natures, say),
      title,
      summary: summariseNatures(natures, say),
      plot: this.drawNatures(natures, say, width),
      table: tableOfFigures(title, natures.rows, totalRow(natures, words), say, row =>
        shareOf(row, natures, say)
      ),
      notes: [...cutNotes(natures, words), ...disagreements(natures, say)]
    };
  }

  private chartFunctions(functions: FunctionFigures, budget: Budget, words: Words, width: number): Chart {
    const say = new Speaker(words, budget, functions.unit, functions.decimals);
    const title = words.expenditure.titles.function;
    const rows = functions.rows.map(({figure}) => figure);
    return {
      ...commonOf(functions, say),
      title,
      summary: summariseFunctions(functions, say),
      plot: this.drawFunctions(functions, say, width),
      table: tableOfFigures(title, rows, totalRow(functions, words), say),
      notes: cutNotes(functions, words)
    };
  }

  protected override openMark(key: string): void {
    if (key === rest) this.drillTo(rest);
  }

  private renderViews(words: Words, chosen: 'nature' | 'function'): TemplateResult {
    const options = (['nature', 'function'] as const).map(value => ({
      value,
      label: words.expenditure.views[value]
    }));
    return renderChoice(words.expenditure.choose, options, chosen, view => {
      this.view = view;
      this.drill = '';
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
        share: shareOf(row, natures, say),
        parts: leaves
      };
    });
    return renderBarRows(rows, natures.total, say, width, 'own');
  }

  private drawFunctions(functions: FunctionFigures, say: Speaker, width: number): TemplateResult {
    const {words} = say;
    const {total} = functions;
    const rowOf = ({figure, natures}: FunctionFigures['rows'][number]): BarRow => ({
      key: figure.key,
      name: say.name(figure),
      ...(figure.code !== undefined && {code: figure.code}),
      amount: figure.amount,
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
        total,
        say,
        width,
        'common'
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
      total,
      say,
      width,
      'common'
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
  return [{key: rest, name: {text: name}, amount, share: say.share(amount, total), parts}];
}

type Shown = NatureFigures | FunctionFigures;

function commonOf({path}: Shown, say: Speaker) {
  return {say, about: [path]};
}

function totalRow({total, totalDerived}: Shown, words: Words) {
  return {name: words.total.expenditure, amount: total, derived: totalDerived};
}

/** The printed share where one is printed and right, else the computed one, as precisely as a printed one. */
function shareOf(row: Figure, {stated, total}: NatureFigures, say: Speaker): string {
  const share = stated.get(row.key);
  if (!share) return say.share(row.amount, total);
  return formatPercent(share.computed, say.words.tag, decimalsOf(share.printed));
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
  return cut.lines.length === 0 ? say.words.empty : say.words.expenditure.summaryOfNil(say.money(total));
}

function summariseFunctions({rows, total, cut}: FunctionFigures, say: Speaker): string {
  const [largest] = groupSmall(
    rows.map(({figure}) => figure),
    total
  ).shown;
  if (!largest?.amount || largest.amount.isZero()) return summariseNil({total, cut}, say);
  return say.words.economic.summary(say.money(total), say.said(largest, total));
}
