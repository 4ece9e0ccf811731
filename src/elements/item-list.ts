import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Name} from '../format/speaker.js';
import {renderSwatch} from './swatch.js';
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

/** Things with their amounts, one beneath the other, the numbers aligned. */
export function renderList(items: readonly Item[]): TemplateResult {
  return html`<ul class="list" part="list">
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
