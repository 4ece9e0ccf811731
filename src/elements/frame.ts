import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Finding} from '../budget/check.js';
import type {Budget} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import {renderChecks} from './checks-line.js';
import type {Table} from './table.js';
import {renderName, renderTable} from './table.js';

/** What a widget says of one budget: everything but the frame around it. */
export interface Chart {
  say: Speaker;
  title: string;
  summary: string;
  /** The drawing, or why there is none. */
  plot: TemplateResult;
  controls?: TemplateResult | undefined;
  table: Table;
  findings: readonly Finding[];
  /** What a reader must know beside the drawing: what the file lacks, what is derived. */
  notes?: readonly string[];
}

/** Who and which year: `新乡市红旗区工业和信息化局 · 2023年度预算`. */
export function renderEyebrow(budget: Budget, say: Speaker): TemplateResult {
  const {words} = say;
  const mine = words.tag.slice(0, 2) === budget.language.slice(0, 2).toLowerCase();
  const entity = mine ? {text: budget.entity.name} : {text: budget.entity.name, lang: budget.language};
  return html`<p class="eyebrow" part="eyebrow">
    ${renderName(entity)} · ${words.eyebrow(say.year(), words.phase[budget.phase])}
  </p>`;
}

/** The checks, which open; the unit; where the figures were published; and the table. */
export function renderFooter(
  chart: Chart,
  budget: Budget,
  table: {open: boolean; toggle: (event: Event) => void}
) {
  const {say, findings} = chart;
  const {words} = say;
  return html`
    <footer part="footer">
      ${renderChecks(findings, say)}
      <span part="unit">${words.unitLine(say.unitName())}</span>
      ${renderSource(budget, say)}
      <details class="table" .open=${table.open} @toggle=${table.toggle}>
        <summary>${words.table}</summary>
        ${table.open ? renderTable(chart.table) : nothing}
      </details>
    </footer>
  `;
}

function renderSource({source, language}: Budget, {words}: Speaker) {
  if (!source) return nothing;
  const mine = words.tag.slice(0, 2) === language.slice(0, 2).toLowerCase();
  const title = renderName(mine ? {text: source.title} : {text: source.title, lang: language});
  const isSafe = source.url !== undefined && /^https:\/\//i.test(source.url);
  const shown = isSafe ? html`<a href=${source.url} rel="noopener noreferrer">${title}</a>` : title;
  return html`<span part="source"
    >${words.source}${shown}${source.published ? ` · ${words.month(source.published)}` : ''}</span
  >`;
}
