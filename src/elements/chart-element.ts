import type {PropertyValues, TemplateResult} from 'lit';
import {html, isServer, noChange, nothing, ReactiveElement, render} from 'lit';
import {property, state} from 'lit/decorators.js';
import {knowledgeVersion, onKnowledge} from '../budget/classes/registry.js';
import type {Finding} from '../budget/checks/finding.js';
import {withNarrative} from '../budget/narrative-reader.js';
import type {Budget} from '../budget/schema.js';
import type {Shown} from '../format/speaker.js';
import {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';
import {wordsFor} from '../format/languages.js';
import {chosenStyles, markChosen, renderChosen} from './chosen.js';
import {chartStyles} from './chart-styles.js';
import {controlStyles} from './control-styles.js';
import type {Data} from './data.js';
import {DataController} from './data.js';
import {FigureElement} from './figure-element.js';
import {findingsAbout} from './findings.js';
import {footerStyles} from './footer-styles.js';
import type {Chart, Nothing} from './frame.js';
import {renderEyebrow, renderFooter} from './frame.js';
import {LanguageController} from './language.js';
import {MarksController} from './marks.js';
import {palette} from './palette.js';
import {NearController} from './near.js';
import {paperWidth, PrintController} from './print.js';
import {RoomController} from './room.js';
import {SelectionController} from './selection.js';
import {renderSentence} from './sentence.js';
import {renderEmpty, renderError, renderLoading} from './states.js';
import {withFacts} from './table-facts.js';
import type {Thing} from './thing.js';
import {itemOfThing, moreOf, nameOfThing, standingOf} from './thing.js';
import type {Tip} from './tip.js';
import {renderTip} from './tip.js';
import {perHead, perHeadNotes, renderUnit} from './unit.js';

/** Properties that often change and say nothing of what a chart shows. */
const around = /^(selected|sort|\w+Open)$/;

/** A chart, and all that it was made of. */
interface Kept {
  chart: Chart | Nothing;
  findings: readonly Finding[] | undefined;
  of: readonly unknown[];
}

/**
 * One figure of a budget: caption, drawing, checks, unit, source and table. A widget says what the figure shows; this
 * brings it the budget, the reader's language and the room, and shows every state.
 *
 * @attr {string} lang - The language of the sentences, as BCP 47; without it that of the nearest element around it, then of the file.
 * @fires budget-load - A budget was read. Detail: `{entity, fiscalYear, phase}`.
 * @fires budget-error - It could not be. Detail: `{faults}`, each `{code, path, expected, found}`.
 * @fires budget-select - The reader chose an item, or gave it up. Detail: `{selected, name, code?, amount?, unit?}`: its key, what it is, and its exact amount as decimal text in units of so much currency; `{selected: ''}` where nothing is chosen.
 * @slot title - In place of the title: text.
 * @slot summary - In place of the sentence below the title.
 * @slot notes - After what a reader must know beside the drawing.
 * @slot source - In place of the line that says where the figures were published.
 * @slot actions - After what a reader can open below the drawing: links, buttons.
 * @slot empty - In place of the sentence that there is nothing to draw.
 * @slot error - In place of what is wrong with the file, and the button that tries again.
 * @csspart card - The box with all that is shown.
 * @csspart figure - What is in it.
 * @csspart eyebrow - Who and which year, above the title.
 * @csspart heading - The title.
 * @csspart summary - The sentence with the figures that a reader came for.
 * @csspart controls - What a reader can choose, above the drawing.
 * @csspart plot - The drawing.
 * @csspart tip - What is said of the item under the pointer or in focus.
 * @csspart selection - What is chosen, below the drawing.
 * @csspart note - A sentence that a reader must know beside the drawing.
 * @csspart footer - What stands below the drawing: checks, unit, source, table.
 * @csspart checks - Whether what is drawn adds up; opens.
 * @csspart unit - The unit of the amounts.
 * @csspart source - Where the figures were published.
 * @csspart table - The figures as a table.
 * @csspart loading - In place of the drawing, while the file is on its way.
 * @csspart empty - In place of the drawing, where there is nothing to draw.
 * @csspart error - In place of the drawing, where the file cannot be read.
 * @cssState loading - The file is on its way.
 * @cssState empty - There is nothing to draw.
 * @cssState error - The file cannot be read.
 */
export abstract class ChartElement extends FigureElement {
  static override styles = [palette, chartStyles, controlStyles, chosenStyles, footerStyles];

  /** The address of a Budget JSON file: https, or of the page's own origin. Elements with one address share one request. */
  @property({reflect: true, useDefault: true}) src = '';

  /** A budget as `JSON.parse` or `readBudget` gives it; wins over `src`. Without both, that of a child `<script type="application/json">`. */
  @property({attribute: false}) budget: unknown;

  /** The title, in place of the plain one. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The level of the title in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, reflect: true, useDefault: true}) headingLevel = 3;

  /**
   * `light`, `dark`, or `contrast`: black and white, whichever the reader's setting has as paper. Without it the
   * reader's settings count, for contrast too.
   */
  @property({reflect: true}) theme: 'light' | 'dark' | 'contrast' | undefined;

  /** `large`: everything, the drawing too, a quarter larger. */
  @property({reflect: true, useDefault: true}) text: 'normal' | 'large' = 'normal';

  /** Less around the drawing: the title small, eyebrow and summary for screen readers alone. */
  @property({type: Boolean, reflect: true}) compact = false;

  /** What a reader is offered below the drawing: some of `unit table download`, or `none`. Checks and source stay. */
  @property({reflect: true, useDefault: true}) tools = 'unit table download';

  /**
   * The address of `embed.html` on the page's own site: with it, and with `src`, a reader can copy the code that shows the
   * figure in another page.
   */
  @property({reflect: true, useDefault: true}) embed = '';

  /** Seconds after which a file that does not come is given up. */
  @property({type: Number, reflect: true, useDefault: true}) timeout = 20;

  /**
   * What the reader chose in the drawing: a key that it shows; empty for nothing. The other elements of the page that
   * show the same file mark the same money.
   */
  @property({reflect: true, useDefault: true}) selected = '';

  /** What 1 stands for in the amounts shown, in the currency: `10000` for 万元. Without it, as in the file. */
  @property({type: Number, reflect: true}) unit: number | undefined;

  /** How many people the budget is for: lets a reader see amounts per head. */
  @property({type: Number, reflect: true}) population: number | undefined;

  /** Where the page has the number of people from. */
  @property({attribute: 'population-source', reflect: true, useDefault: true}) populationSource = '';

  /** Shows amounts per head; needs `population`. */
  @property({attribute: 'per-head', type: Boolean, reflect: true}) perHead = false;

  /**
   * The column that the table is sorted by: its id, as `amount` or `share`, or its place from 1; with `-` before it from
   * the last to the first. Empty, or what names no column: as printed.
   */
  @property({reflect: true, useDefault: true}) sort = '';

  @state() private tableOpen = false;
  /** Whether the checks have been opened, or can be with no script. */
  @state() private checksOpen = false;

  protected readonly marks = new MarksController(this, {
    open: key => this.openMark(key),
    choose: key => this.choose(key),
    describe: key => this.describe(key),
    tell: (tip, plot) => this.renderTip(tip, plot),
    out: () => this.comeOut()
  });
  private readonly selection = new SelectionController(this, () => {
    this.selected = this.offered = '';
  });
  /** The selection that the other elements know of. */
  private offered = '';
  private readonly language = new LanguageController(this);
  private readonly near = new NearController(this);
  private readonly room = new RoomController(this);
  private readonly print = new PrintController(this);
  private readonly source = new DataController(this, data => this.report(data));
  private readonly internals = this.attachInternals?.();
  /** Whether the drawing has marks that arrow keys move among. */
  protected readonly isExplored: boolean = false;

  /** Whether a server draws it, or has drawn what stands here. */
  protected served?: boolean;
  private announces = false;
  private kept: Kept | undefined;
  /** The chart whose plot stands on the page. */
  private plotted: Chart | undefined;
  private forgetKnowledge: (() => void) | undefined;

  /** What amounts are shown in; what makes no sense counts as not said. */
  protected get shown(): Shown {
    const unit = Number.isFinite(this.unit) && Number(this.unit) > 0 ? this.unit : undefined;
    return {unit, population: this.perHead ? this.people : undefined};
  }

  /** The number of people, where it is one that can be counted. */
  private get people(): number | undefined {
    const people = Math.floor(this.population ?? 0);
    return people > 0 && Number.isSafeInteger(people) ? people : undefined;
  }

  /** What to show of a budget in a plot of the given width. */
  protected abstract chart(budget: Budget, words: Words, width: number): Chart | Nothing;

  /** A reader opened a mark. */
  protected openMark(_key: string): void {}

  /** A reader wants to come out of what was opened; answers whether there was anything to come out of. */
  protected comeOut(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetKnowledge = onKnowledge(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetKnowledge?.();
  }

  /** Asks for the file again, for every element that shows it. */
  refresh(): void {
    this.source.retry();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.source.whenSettled();
    if (this.source.data.status === 'ready') await this.near.whenNear();
    return super.getUpdateComplete();
  }

  protected override drawNow(): void {
    this.near.come();
  }

  /**
   * Where Lit's hydration is loaded, what a server has drawn is taken over as it stands; else it is drawn anew, and so
   * is a file, which may be another by now.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.served = this.shadowRoot !== null;
    return this.src ? ReactiveElement.prototype['createRenderRoot'].call(this) : super.createRenderRoot();
  }

  /** What a server has drawn stays until there is something to draw here. */
  protected override shouldUpdate(): boolean {
    if (!this.served) return true;
    this.source.hostUpdate();
    return /ready|failed/.test(this.source.data.status);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A server asks no controller.
    if (isServer) {
      this.served = true;
      this.source.hostUpdate();
    } else if (this.served && (this.src || !('litElementHydrateSupport' in globalThis)))
      (this.renderRoot as Element).replaceChildren(this.renderRoot.firstChild as Node);
    if (this.served) this.checksOpen = true;
    this.drawn = undefined;
    for (const name of changed.keys()) if (!around.test(String(name))) this.kept = undefined;
  }

  protected override render(): TemplateResult {
    const {data} = this.source;
    const isDrawn = data.status === 'ready' && (this.near.isNear || this.print.isOn);
    const budget = isDrawn ? withNarrative(data.budget) : undefined;
    const words = wordsFor(this.language.tag || budget?.language || '');
    return html`
      <div
        class=${data.status === 'loading' || (data.status === 'ready' && (this.src || !budget)) ? 'card reserved' : 'card'}
        part="card"
        lang=${words.tag}
      >
        <figure
          part="figure"
          tabindex="-1"
          aria-labelledby=${budget ? 'heading' : nothing}
          aria-busy=${data.status === 'loading'}
        >
          ${budget ? this.renderChart(budget, words) : this.renderWithout(data, words)}
          <div class="room"></div>
          <p class="hidden" role="status"></p>
        </figure>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.served = false;
    this.plotted = this.drawn?.chart;
    const block = this.renderRoot.querySelector('.room');
    if (block) this.room.observe(block);
    this.markState();
    if (this.drawn) markChosen(this.renderRoot, this.drawn.chart, this.selection.chosen);
    if (this.announces) this.say();
  }

  /** A reader chose a thing, or the same again: then nothing is chosen. */
  private choose(key: string): void {
    const thing = this.drawn?.chart.things?.get(key);
    if (!thing) return;
    if (this.selected === key) this.clear();
    else this.select(key, thing);
  }

  private select(key: string, {figure: {name, code, amount}}: Thing): void {
    this.selected = key;
    this.announce();
    this.tell('budget-select', {
      selected: key,
      name,
      ...(code !== undefined && {code}),
      ...(amount && {amount: amount.toFixed(), unit: this.drawn?.chart.say.unit})
    });
  }

  /** A reader gives up what is chosen, here or in another element. */
  private readonly clear = (): void => {
    const hasFocus = this.shadowRoot?.activeElement?.closest('.chosen');
    this.selected = this.offered = '';
    this.selection.choose(undefined);
    this.tell('budget-select', {selected: ''});
    if (hasFocus) this.renderRoot.querySelector<HTMLElement>('.mark[tabindex="0"]')?.focus();
  };

  /** Lets the other elements know of a selection of this one, whoever made it. */
  private offer({say, things}: Chart): void {
    if (this.offered === this.selected) return;
    const thing = things?.get(this.selected);
    const standing = thing && standingOf(thing, say.unit);
    this.offered = this.selected;
    this.selection.choose(standing && {name: nameOfThing(thing, say), standing});
  }

  private describe(key: string): string {
    if (!this.drawn) return '';
    const {chart, budget} = this.drawn;
    const thing = chart.things?.get(key);
    const more = thing ? moreOf(thing, budget, chart.say) : [];
    return chart.say.spoken(more.map(({text}) => text).join(' '));
  }

  /** Apart from all else, since nothing else changes with it. */
  private renderTip(tip: Tip | undefined, plot: HTMLElement): void {
    render(tip && this.drawn ? this.sayTip(tip, this.drawn.chart, this.drawn.budget) : nothing, plot);
  }

  private sayTip(tip: Tip, {say, things, whole}: Chart, budget: Budget): TemplateResult {
    const thing = things?.get(tip.key);
    const lines = thing
      ? [{text: itemOfThing(thing, whole, say)}, ...moreOf(thing, budget, say)]
      : [{text: tip.text}];
    return renderTip(tip, lines, say.words.keys, this.width);
  }

  /** Has the next drawing's summary said to who cannot see that it changed. */
  protected announce(): void {
    this.announces = true;
  }

  private say(): void {
    this.announces = false;
    const root = this.renderRoot;
    const said =
      root.querySelector('.chosen > .item') ?? root.querySelector('.empty') ?? root.querySelector('.summary');
    if (said) this.inform(said.textContent, 'hidden');
  }

  private renderWithout(data: Data, words: Words): TemplateResult {
    if (data.status === 'failed') return renderError(data.faults, words, this.retry);
    return data.status === 'none' ? renderEmpty(words.noSource) : renderLoading(words);
  }

  /** What is shown of a budget, put together anew only where something that it shows has changed. */
  private keep(budget: Budget, words: Words): Kept {
    const of = [budget, words, this.width, knowledgeVersion()];
    if (!this.kept?.of.every((each, index) => each === of[index])) {
      const plain = this.chart(budget, words, this.width);
      if ('nothing' in plain) this.kept = {chart: plain, findings: undefined, of};
      else {
        const {about} = plain;
        const chart = {...plain, table: () => withFacts(plain.table(), plain, budget)};
        this.kept = {chart, findings: about && findingsAbout(budget, about), of};
      }
    }
    return this.kept;
  }

  private renderChart(budget: Budget, words: Words): TemplateResult {
    const {chart, findings} = this.keep(budget, words);
    const level = this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.round(this.headingLevel) : 3;
    const heading = html`<div class="heading" id="heading" part="heading" role="heading" aria-level=${level}>
      <slot name="title">${this.heading || chart.title}</slot>
    </div>`;
    if ('nothing' in chart) {
      const say = new Speaker(words, budget, budget.unit, 0);
      return html`${renderEyebrow(budget, say)}${heading}${renderEmpty(chart.nothing)}`;
    }
    this.drawn = {chart, budget};
    this.selection.show(budget);
    this.offer(chart);
    const {chosen} = this.selection;
    const checks = findings && {
      findings,
      open: this.checksOpen,
      toggle: this.toggleChecks
    };
    const table = this.offers('table') && {
      open: this.showsTable,
      served: this.served,
      sort: this.sort,
      toggle: this.toggleTable,
      choose: this.sortTable
    };
    return html`
      ${renderEyebrow(budget, chart.say)} ${heading}
      <p class="summary" part="summary">
        <slot name="summary">${renderSentence(chart.summary, chart.say)}</slot>
      </p>
      ${chart.controls ? html`<div class="controls" part="controls">${chart.controls}</div>` : nothing}
      <div
        class="plot"
        part="plot"
        role="group"
        aria-labelledby="heading"
        aria-describedby=${this.isExplored ? 'keys' : nothing}
        @pointerover=${this.marks.over}
        @pointerleave=${this.marks.leave}
        @focusin=${this.marks.focus}
        @focusout=${this.marks.leave}
        @click=${this.marks.click}
        @keydown=${this.marks.key}
      >
        ${chart === this.plotted ? noChange : chart.plot}
      </div>
      ${this.isExplored ? html`<p class="hidden" id="keys">${words.keys}</p>` : nothing}
      ${chosen ? renderChosen(chosen, this.selected, chart, budget, this.clear) : nothing}
      ${[...(chart.notes ?? []), ...perHeadNotes(this.shown, this.populationSource, words)].map(note => html`<p class="note" part="note">${renderSentence(note, chart.say)}</p>`)}
      <slot name="notes"></slot>
      ${renderFooter(chart, budget, checks, table, this.renderUnit(chart), this.offers('download') ? this.renderTakeAlong(this.drawn) : nothing)}
    `;
  }

  /** The table belongs to what is printed. */
  private get showsTable(): boolean {
    return this.tableOpen || this.print.isOn;
  }

  /** A drawing that is wider than paper is made to fit it. */
  private get width(): number {
    return this.print.isOn ? Math.min(this.room.width, paperWidth) : this.room.width;
  }

  private offers(tool: string): boolean {
    return this.tools.split(/\s+/).includes(tool);
  }

  /** The unit, and the others to choose from where it is not a report of what is printed. */
  private renderUnit({say, about}: Chart): TemplateResult {
    if (!about || !this.offers('unit'))
      return html`<span part="unit">${say.words.unitLine(say.unitName())}</span>`;
    return renderUnit(say, this.people !== undefined, this.perHead, choice => {
      this.perHead = choice === perHead;
      if (!this.perHead) this.unit = Number(choice);
    });
  }

  /** The button goes away with the error; what takes its place takes its focus. */
  private readonly retry = (): void => {
    this.refresh();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('figure')?.focus());
  };

  private readonly sortTable = (sort: string): void => {
    this.sort = sort;
  };

  private readonly toggleChecks = (): void => {
    this.checksOpen = true;
  };

  private readonly toggleTable = (event: Event): void => {
    const {open} = event.target as HTMLDetailsElement;
    if (open !== this.showsTable) this.tableOpen = open;
  };

  /** For the page's styles: `:state(loading)`, `:state(empty)`, `:state(error)`. */
  private markState(): void {
    const {status} = this.source.data;
    const states = {
      loading: status === 'loading',
      error: status === 'failed',
      empty: this.renderRoot.querySelector('.state.empty') !== null
    };
    for (const [name, holds] of Object.entries(states)) {
      if (holds) this.internals?.states?.add(name);
      else this.internals?.states?.delete(name);
    }
  }

  /** Says to the page how the reading went. */
  private report(data: Data): void {
    if (isServer) return;
    if (data.status === 'ready') {
      const {entity, fiscalYear, phase} = data.budget;
      this.tell('budget-load', {entity: entity.name, fiscalYear, phase});
    } else if (data.status === 'failed') this.tell('budget-error', {faults: data.faults});
  }
}
