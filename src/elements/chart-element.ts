import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {onKnowledge} from '../budget/classes/registry.js';
import {withNarrative} from '../budget/narrative-reader.js';
import type {Budget} from '../budget/schema.js';
import {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';
import {wordsFor} from '../format/languages.js';
import {chartStyles} from './chart-styles.js';
import {controlStyles} from './control-styles.js';
import type {Data} from './data.js';
import {DataController} from './data.js';
import {footerStyles} from './footer-styles.js';
import type {Chart} from './frame.js';
import {renderEyebrow, renderFooter} from './frame.js';
import {LanguageController} from './language.js';
import {MarksController} from './marks.js';
import {palette} from './palette.js';
import {RoomController} from './room.js';
import {renderSentence} from './sentence.js';
import {renderEmpty, renderError, renderLoading} from './states.js';
import {renderTip} from './tip.js';

/**
 * One figure of a budget: caption, drawing, checks, unit, source and table. A widget says what the figure shows; this
 * brings it the budget, the reader's language and the room, and shows every state.
 *
 * @attr {string} lang - The language of the sentences, as BCP 47; without it that of the nearest element around it, then of the file.
 * @fires budget-load - A budget was read. Detail: `{entity, fiscalYear, phase}`.
 * @fires budget-error - It could not be. Detail: `{faults}`, each `{code, path, expected, found}`.
 * @csspart card - The box with all that is shown.
 * @csspart figure - What is in it.
 * @csspart eyebrow - Who and which year, above the title.
 * @csspart heading - The title.
 * @csspart summary - The sentence with the figures that a reader came for.
 * @csspart controls - What a reader can choose, above the drawing.
 * @csspart plot - The drawing.
 * @csspart tip - What is said of the item under the pointer or in focus.
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
export abstract class ChartElement extends LitElement {
  static override styles = [palette, chartStyles, controlStyles, footerStyles];

  /** The address of a Budget JSON file: https, or of the page's own origin. Elements with one address share one request. */
  @property({reflect: true, useDefault: true}) src = '';

  /** A budget as `JSON.parse` or `readBudget` gives it; wins over `src`. Without both, that of a child `<script type="application/json">`. */
  @property({attribute: false}) budget: unknown;

  /** The title, in place of the plain one. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The level of the title in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, reflect: true, useDefault: true}) headingLevel = 3;

  /** `light` or `dark`; without it the reader's setting counts. */
  @property({reflect: true}) theme: 'light' | 'dark' | undefined;

  /** Seconds after which a file that does not come is given up. */
  @property({type: Number, reflect: true, useDefault: true}) timeout = 20;

  @state() private tableOpen = false;

  protected readonly marks = new MarksController(this, {
    open: key => this.openMark(key),
    out: () => this.comeOut()
  });
  private readonly language = new LanguageController(this);
  private readonly room = new RoomController(this);
  private readonly source = new DataController(this, data => this.report(data));
  private readonly internals = this.attachInternals?.();
  /** Whether the drawing has marks that arrow keys move among. */
  protected readonly isExplored: boolean = false;

  private announces = false;
  private forgetKnowledge: (() => void) | undefined;

  /** What to show of a budget in a plot of the given width; a sentence where there is nothing to draw. */
  protected abstract chart(budget: Budget, words: Words, width: number): Chart | string;

  /** A reader opened a mark. */
  protected openMark(_key: string): void {}

  /** A reader wants to come out of what was opened; answers whether there was anything to come out of. */
  protected comeOut(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetKnowledge = onKnowledge(() => this.requestUpdate());
    window.addEventListener('beforeprint', this.openTable);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetKnowledge?.();
    window.removeEventListener('beforeprint', this.openTable);
  }

  /** Asks for the file again, for every element that shows it. */
  refresh(): void {
    this.source.retry();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.source.whenSettled();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const {data} = this.source;
    const budget = data.status === 'ready' ? withNarrative(data.budget) : undefined;
    const words = wordsFor(this.language.tag || budget?.language || '');
    return html`
      <div class="card" part="card" lang=${words.tag}>
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
    const block = this.renderRoot.querySelector('.room');
    if (block) this.room.observe(block);
    this.markState();
    if (this.announces) this.say();
  }

  /** Has the next drawing's summary said to who cannot see that it changed. */
  protected announce(): void {
    this.announces = true;
  }

  private say(): void {
    this.announces = false;
    const status = this.renderRoot.querySelector('[role="status"].hidden');
    const summary = this.renderRoot.querySelector('.summary');
    if (status && summary) status.textContent = summary.textContent;
  }

  private renderWithout(data: Data, words: Words): TemplateResult {
    if (data.status === 'failed') return renderError(data.faults, words, this.retry);
    return data.status === 'loading' ? renderLoading(words) : renderEmpty(words.noSource);
  }

  private renderChart(budget: Budget, words: Words): TemplateResult {
    const chart = this.chart(budget, words, this.room.width);
    if (typeof chart === 'string') {
      const say = new Speaker(words, budget, budget.unit, 0);
      return html`<div id="heading">
          ${renderEyebrow(budget, say)}
          ${this.heading ? html`<div class="heading">${this.heading}</div>` : nothing}
        </div>
        ${renderEmpty(chart)}`;
    }
    const level = this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.round(this.headingLevel) : 3;
    const table = {open: this.tableOpen, toggle: this.toggleTable};
    return html`
      ${renderEyebrow(budget, chart.say)}
      <div class="heading" id="heading" part="heading" role="heading" aria-level=${level}>
        ${this.heading || chart.title}
      </div>
      <p class="summary" part="summary">${renderSentence(chart.summary, chart.say)}</p>
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
        ${chart.plot} ${renderTip(this.marks.tip, this.room.width)}
      </div>
      ${this.isExplored ? html`<p class="keys" id="keys">${words.keys}</p>` : nothing}
      ${(chart.notes ?? []).map(note => html`<p class="note" part="note">${renderSentence(note, chart.say)}</p>`)}
      ${renderFooter(chart, budget, table)}
    `;
  }

  /** The button goes away with the error; what takes its place takes its focus. */
  private readonly retry = (): void => {
    this.refresh();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('figure')?.focus());
  };

  private readonly openTable = (): void => {
    this.tableOpen = true;
    this.performUpdate();
  };

  private readonly toggleTable = (event: Event): void => {
    this.tableOpen = (event.target as HTMLDetailsElement).open;
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
    if (data.status === 'ready') {
      const {entity, fiscalYear, phase} = data.budget;
      this.tell('budget-load', {entity: entity.name, fiscalYear, phase});
    } else if (data.status === 'failed') this.tell('budget-error', {faults: data.faults});
  }

  /** An event that leaves shadow roots; its detail is plain JSON. */
  protected tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}
