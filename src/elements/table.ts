import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Name} from '../format/speaker.js';

/** A chart's numbers as a table; every row begins with the name of what it is about. */
export interface Table {
  caption: string;
  columns: readonly {label: string; isNumber: boolean}[];
  rows: readonly TableRow[];
}

export interface TableRow {
  /** How deep in the hierarchy, from 0. */
  depth: number;
  name: Name;
  /** What is not as printed about it. */
  remark?: string | undefined;
  /** One for each column but the first, worded. */
  cells: readonly (string | Name | TemplateResult)[];
  isTotal?: boolean;
}

/** The real table behind a native disclosure, so that it opens without script too. */
export function renderTable(table: Table): TemplateResult {
  const [first, ...others] = table.columns;
  return html`
    <div class="scroll" role="region" aria-label=${table.caption} tabindex="0">
      <table part="table">
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${first?.label}</th>
            ${others.map(({label, isNumber}) => html`<th scope="col" class=${isNumber ? 'number' : ''}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(row => renderRow(row, others))}
        </tbody>
      </table>
    </div>
  `;
}

function renderRow(
  {depth, name, remark, cells, isTotal}: TableRow,
  columns: Table['columns']
): TemplateResult {
  return html`
    <tr class=${isTotal ? 'sum' : ''}>
      <th scope="row" class="d${Math.min(depth, 3)}">
        ${renderName(name)}${remark ? html` <i>(${remark})</i>` : nothing}
      </th>
      ${cells.map(
        (cell, index) =>
          html`<td class=${columns[index]?.isNumber ? 'number' : ''}>
            ${typeof cell === 'string' || !('text' in cell) ? cell : renderName(cell)}
          </td>`
      )}
    </tr>
  `;
}

/** A name, marked with its language where that is not the reader's. */
export function renderName({text, lang}: Name): TemplateResult | string {
  return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
}
