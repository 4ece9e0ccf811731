import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {Budget} from '../budget/schema.js';
import {budgetCsv} from '../export/budget-csv.js';
import {citation} from '../export/citation.js';
import {fileName} from '../export/file-name.js';
import {tableCsv} from '../export/table-csv.js';
import {copy, copyTable} from './clipboard.js';
import {embedCodeOf} from './embed-code.js';
import {download} from './download.js';
import type {EventDetails} from './events.js';
import type {Chart} from './frame.js';
import {today} from './today.js';
import {pictureOf} from './picture.js';
import {rasterOf} from './raster.js';
import {renderSentence} from './sentence.js';

/** A chart as it is drawn, and what of. */
interface Drawn {
  chart: Chart;
  budget: Budget;
}

const png = 'image/png';
const types: Readonly<Record<string, string>> = {
  png,
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json'
};

const cite = ({chart, budget}: Drawn) => citation(budget, chart.say, today());

/**
 * A figure that can be taken along: by a reader from the menu below it, by the page with its methods.
 *
 * @fires budget-export - The reader took something along. Detail: `{format, name}`: `png`, `svg`, `csv` or `json`, or `txt` or `tsv` where it was copied; and the name of the file.
 * @csspart take-along - What can be taken along; opens.
 */
export abstract class FigureElement extends LitElement {
  /** The title, in place of the plain one. */
  abstract heading: string;

  /** Where its figures are. */
  abstract src: string;

  /** Where the page for frames is. */
  abstract embed: string;

  /** Undefined where nothing is drawn. */
  protected drawn: Drawn | undefined;

  @state() private menuOpen = false;

  /**
   * The figure as it is shown, as the text of an SVG file that needs nothing else: with unit, source and date. Waits
   * for what is on its way; rejects where nothing is drawn.
   */
  async toSVG(): Promise<string> {
    const {chart} = await this.whenDrawn();
    const figure = this.renderRoot.querySelector('figure');
    if (!figure?.offsetWidth) throw new Error(`${this.localName} is not shown.`);
    return pictureOf(figure, this.titleOf(chart), chart.summary);
  }

  /** The same as a PNG, so many times as large. Rejects, too, where no browser could hold so large a picture. */
  async toPNG(scale = 2): Promise<Blob> {
    const {chart} = await this.whenDrawn();
    return rasterOf(await this.toSVG(), scale, chart.say.words.take.tooLarge);
  }

  /** The figure's table as CSV, exact, with unit, source and date. Rejects where nothing is drawn. */
  async toCSV(): Promise<string> {
    const {chart, budget} = await this.whenDrawn();
    return tableCsv(chart.table(), budget, chart.say.exact);
  }

  /** The title as it is shown: the page's own, or the plain one. */
  private titleOf({title}: Chart): string {
    const own = this.renderRoot.querySelector<HTMLSlotElement>('slot[name=title]')?.assignedNodes() ?? [];
    return (
      own
        .map(({textContent}) => textContent)
        .join(' ')
        .trim() ||
      this.heading ||
      title
    );
  }

  /** The second update is the one that the first measured for. */
  private async whenDrawn(): Promise<Drawn> {
    this.drawNow();
    await this.updateComplete;
    await this.updateComplete;
    if (!this.drawn) throw new Error(this.renderRoot.querySelector<HTMLElement>('.state')?.innerText);
    return this.drawn;
  }

  /** Has it drawn, wherever on the page it is. */
  protected abstract drawNow(): void;

  /** The disclosure of all that a reader can take along. */
  protected renderTakeAlong(drawn: Drawn): TemplateResult {
    return html`<details class="take" part="take-along" @toggle=${this.toggleMenu} @keydown=${this.closeMenu}>
      <summary>${drawn.chart.say.words.take.menu}</summary>
      ${this.menuOpen ? this.renderMenu(drawn) : nothing}
    </details>`;
  }

  private readonly toggleMenu = (event: Event): void => {
    this.menuOpen = (event.target as HTMLDetailsElement).open;
    this.inform('', 'hidden');
  };

  /** Focus goes back to what opened it. */
  private readonly closeMenu = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  /** Source and citation first, then what is shown, then all data. */
  private renderMenu(drawn: Drawn): TemplateResult {
    const {chart, budget} = drawn;
    const {say} = chart;
    const {words} = say;
    const title = this.titleOf(chart);
    const {take} = words;
    const cited = cite(drawn);
    const all = words.eyebrow(say.year(), words.phase[budget.phase]);

    /** What `act` gives is saved; where that is nothing it was copied, where it is empty neither. */
    const button = (label: string, format: string, act: (name: string) => unknown, what = '') => {
      const name = fileName(`${budget.entity.name} ${what || `${say.year()} ${title}`}`, format);
      const press = async () => {
        try {
          const content = (await act(name)) as BlobPart | undefined;
          if (content) download(name, types[format] ?? '', content);
          this.tell('budget-export', {format, name});
          const saved = take.saved + (self.origin === 'null' ? take.unsure : '');
          this.inform(content ? saved : content === '' ? '' : take.copied);
        } catch (error) {
          const {name, message} = error as Error;
          if (name !== 'AbortError') this.inform(name === 'Error' ? message : take.denied);
        }
      };
      return html`<button class="button" type="button" @click=${press}>${label}</button>`;
    };
    /** Where a page is not secure there is no clipboard. */
    const copying = (...given: Parameters<typeof button>) =>
      navigator.clipboard && 'ClipboardItem' in window ? button(...given) : nothing;
    const part = (name: string, ...content: unknown[]) =>
      html`<fieldset>
        <legend>${name}</legend>
        ${content}
      </fieldset>`;

    const code = embedCodeOf(this, [title, say.printed(budget.entity.name).text, all].join(' · '), words.tag);
    return html`
      ${part(
        take.citation,
        html`<p>${renderSentence(cited, say)}</p>`,
        copying(take.copy, 'txt', () => copy({'text/plain': cited}))
      )}
      ${part(
        title,
        [1, 2, 4].map(scale => button(`PNG ${scale}×`, 'png', () => this.toPNG(scale))),
        button('SVG', 'svg', () => this.toSVG()),
        button('CSV', 'csv', () => this.toCSV()),
        copying(take.copyTable, 'tsv', () => {
          const table = chart.table();
          return copyTable(table, words.captionWithUnit(table.caption, say.exact.unitName()), cited);
        }),
        copying(take.copyPicture, 'png', () => copy({[png]: this.toPNG()})),
        navigator.canShare?.({files: [new File([], 'a.png', {type: png})]})
          ? button(take.share, 'png', async name => {
              const file = new File([await this.toPNG()], name, {type: png});
              await navigator.share({files: [file], text: cited});
              return '';
            })
          : nothing
      )}
      ${part(
        all,
        button('CSV', 'csv', () => budgetCsv(budget, say.exact), all),
        button('JSON', 'json', () => JSON.stringify(budget, null, 2), all)
      )}
      ${
        code
          ? part(
              take.embed,
              html`<textarea readonly rows="3" aria-label=${take.embed} .value=${code}></textarea>`,
              copying(take.copyCode, 'html', () => copy({'text/plain': code}))
            )
          : nothing
      }
    `;
  }

  /** Says what came of an action to who hears it, and to who sees it if it is no `hidden` message. */
  protected inform(text: string, kind: 'note' | 'hidden' = 'note'): void {
    const status = this.renderRoot.querySelector('figure > p[role=status]');
    if (!status) return;
    status.textContent = text;
    status.className = kind;
  }

  /** An event that leaves shadow roots; its detail is plain JSON. */
  protected tell<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}
