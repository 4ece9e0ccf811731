import type {TemplateResult} from 'lit';
import {html, nothing, svg} from 'lit';
import type {Name} from '../format/speaker.js';
import {renderName} from './table.js';

/** One thing of a drawing, with its colour, as a line of a list. */
export interface Item {
  hue: string;
  name: Name;
  amount: string;
  share?: string;
  /** What a click on it opens. */
  open?: {label: string; drill: string; act: () => void};
}

/** The colour of a thing, drawn so that it stays in forced colours. */
export function renderSwatch(hue: string): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<rect class=${hue} width="12" height="12" rx="2"></rect>`}
  </svg>`;
}

/** Things with their amounts, one beneath the other, the numbers aligned. */
export function renderList(items: readonly Item[]): TemplateResult {
  return html`<ul class="list">
    ${items.map(
      ({hue, name, amount, share, open}) => html`
        <li>
          ${renderSwatch(hue)}
          <span class="name">
            ${
              open
                ? html`<button
                    class="link"
                    type="button"
                    aria-label=${open.label}
                    data-drill=${open.drill}
                    @click=${open.act}
                  >
                    ${renderName(name)}
                  </button>`
                : renderName(name)
            }
          </span>
          <span class="amount">${amount}</span>
          ${share === undefined ? nothing : html`<span class="share">${share}</span>`}
        </li>
      `
    )}
  </ul>`;
}
