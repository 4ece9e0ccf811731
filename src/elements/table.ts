import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Name, Speaker} from '../format/speaker.js';
import type {Cell, Table, TableRow} from '../format/table.js';
import {rowOrder} from '../format/table.js';
import {nextSort, sortOf} from './table-sort.js';

/** Columns of sentences. */
const long = new Set(['meaning', 'reason']);

/** A table that its reader can sort, siblings within their parent; it scrolls by itself, so that the page need not. */
export function renderTable(
  table: Table,
  say: Speaker,
  sort: string,
  choose: (sort: string) => void
): TemplateResult {
  const {words} = say;
  const {columns} = table;
  const caption = words.captionWithUnit(table.caption, say.unitName());
  const classes = columns.map(({id = '', kind}) => (kind ? 'number' : long.has(id) ? 'long' : nothing));
  const chosen = sortOf(columns, sort);
  const order = chosen && rowOrder(table, chosen, words.tag);
  const renderRows = (rows: readonly TableRow[], depth: number): TemplateResult[] =>
    (order ? [...rows].sort(order) : rows).map(
      ({key, cells: [name = {text: ''}, ...others], kind, rows: below = []}) => html`
        <tr class=${kind ?? nothing} data-key=${key ?? nothing}>
          <th scope="row" class="d${Math.min(depth, 4)}">
            ${renderCell(name)}${depth > 1 ? html` <span class="hidden">${words.level(depth)}</span>` : nothing}
          </th>
          ${others.map((cell, index) => html`<td class=${classes[index + 1]}>${renderCell(cell)}</td>`)}
        </tr>
        ${renderRows(below, depth + 1)}
      `
    );
  return html`
    <div class="scroll" role="region" aria-label=${caption} tabindex="0">
      <table part="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, index) => {
              const [direction, sign] =
                chosen?.column !== index
                  ? [nothing, '⇅']
                  : chosen.descending
                    ? ['descending', '▼']
                    : ['ascending', '▲'];
              return html`<th scope="col" class=${classes[index]} aria-sort=${direction}>
                <button type="button" @click=${() => choose(nextSort(columns, index, chosen))}>
                  ${renderCell(column)}&nbsp;<span aria-hidden="true">${sign}</span>
                </button>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${renderRows(table.rows, 1)}
        </tbody>
      </table>
    </div>
  `;
}

function renderCell(cell: Cell) {
  const {pieces, remark} = cell;
  const text = pieces ? pieces.map(renderName) : renderName(cell);
  return remark ? html`${text} <i>(${remark})</i>` : text;
}

/** A name, marked with its language where that is not the reader's. */
export function renderName({text, lang}: Name): TemplateResult | string {
  return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
}
