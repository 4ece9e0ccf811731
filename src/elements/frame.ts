import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Money} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {safeLink} from '../export/safe-link.js';
import type {Speaker} from '../format/speaker.js';
import type {Table} from '../format/table.js';
import type {Checks} from './checks-line.js';
import {renderChecks} from './checks-line.js';
import {renderName, renderTable} from './table.js';
import type {Thing} from './thing.js';
import {today} from './today.js';

/** What a widget says of one budget: everything but the frame around it. */
export interface Chart {
  say: Speaker;
  title: string;
  summary: string;
  /** The drawing, or why there is none. */
  plot: TemplateResult;
  controls?: TemplateResult | undefined;
  /** Every figure of it, put together only where it is wanted. */
  table: () => Table;
  /** What the marks, rows and cards stand for, by their keys. */
  things?: ReadonlyMap<string, Thing>;
  /** What the last row of the table stands for. */
  total?: Thing;
  /** What their shares are of; absent where they are no parts of one whole. */
  whole?: Money;
  /** The paths of what is drawn, whose checks stand below it; absent where the drawing is a report of checks itself. */
  about?: readonly string[];
  /** What a reader must know beside the drawing: what the file lacks, what is derived. */
  notes?: readonly string[];
}

/** What a widget says where a budget has nothing for it. */
export interface Nothing {
  title: string;
  /** Why there is nothing. */
  nothing: string;
}

/** Who and which year: `新乡市红旗区工业和信息化局 · 2023年度预算`. */
export function renderEyebrow(budget: Budget, say: Speaker): TemplateResult {
  const {words} = say;
  return html`<p class="eyebrow" part="eyebrow">
    ${renderName(say.printed(budget.entity.name))} ·
    <span class="date">${words.eyebrow(say.year(), words.phase[budget.phase])}</span>
  </p>`;
}

/** The checks, which open; the unit; where the figures were published; the table; and what can be taken along. */
export function renderFooter(
  chart: Chart,
  budget: Budget,
  checks: Checks | undefined,
  table:
    | {
        open: boolean;
        served: boolean | undefined;
        sort: string;
        toggle: (event: Event) => void;
        choose: (sort: string) => void;
      }
    | false,
  unit: TemplateResult,
  takeAlong: TemplateResult | typeof nothing
) {
  const {say, about} = chart;
  const {words} = say;
  return html`
    <div class="footer" part="footer">
      ${checks ? renderChecks(checks, budget, say, about?.[0]) : nothing} ${unit}
      <slot name="source">${renderSource(budget, say)}</slot>
      <span class="address" .textContent=${pageAddress()}></span>
      <div class="offers">
        ${
          table
            ? html`<details class="table" ?open=${table.open} @toggle=${table.toggle}>
                <summary>${words.table}</summary>
                ${table.open || table.served ? renderTable(chart.table(), say.exact, table.sort, table.choose) : nothing}
              </details>`
            : nothing
        }
        ${takeAlong}
      </div>
      <slot name="actions"></slot>
    </div>
  `;
}

/** Where a picture or a sheet of paper comes from: what else an address holds may be the reader's own affair. No server knows it. */
function pageAddress(): string {
  const {origin, pathname} = globalThis.location ?? {};
  return origin?.startsWith('http') ? `${origin}${pathname} · ${today()}` : '';
}

function renderSource({source}: Budget, say: Speaker) {
  if (!source) return nothing;
  const {words} = say;
  const title = renderName(say.printed(source.title));
  const link = safeLink(source.url);
  const shown = link ? html`<a href=${link} rel="noopener noreferrer">${title}</a>` : title;
  const date = source.published
    ? html`<span class="date"> · ${words.month(source.published)}</span>`
    : nothing;
  return html`<span part="source">${words.source}${shown}${date}</span>`;
}
