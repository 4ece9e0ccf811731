import type {TemplateResult} from 'lit';
import {css, html, nothing} from 'lit';
import type {EconomicFigures} from '../analysis/economic.js';
import type {Figure} from '../analysis/figure.js';
import {compareAmounts} from '../analysis/group.js';
import type {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';
import {renderSwatch} from './swatch.js';
import {renderName} from './table.js';
import type {TileItem} from './tile-map.js';

/** More than these are not put into words before a reader opens the list. */
const listedUnopened = 200;

/** Small items that are listed at once; the others behind a disclosure. */
const listedAtOnce = 8;

/** The classes by name, largest first, each the way into itself. */
export function renderClasses(
  {classes, total}: EconomicFigures,
  hues: Map<string, string>,
  say: Speaker,
  open: (key: string) => void
): TemplateResult {
  const sorted = [...classes].sort((a, b) => compareAmounts(b, a));
  return html`<ul class="classes" part="classes">
    ${sorted.map(item => {
      const name = say.name(item);
      const content = html`${renderSwatch(hues.get(item.key) ?? 'c0')} ${renderName(name)}
        <b>${say.amount(item.amount)}</b> <span class="share">${say.share(item.amount, total)}</span>`;
      if (!canOpen(item)) return html`<li><span class="class" data-key=${item.key}>${content}</span></li>`;
      return html`<li>
        <button
          class="class"
          type="button"
          data-key=${item.key}
          data-drill=${item.key}
          @click=${() => open(item.key)}
        >
          ${content} <i aria-hidden="true">›</i>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Going in makes sense where there is more than one part to see. */
export function canOpen({parts}: Figure): boolean {
  return parts.filter(({amount}) => amount && !amount.isZero() && !amount.isNegative()).length > 1;
}

/** What is too small to be labelled, largest first. */
export function renderSmall(small: readonly TileItem[], words: Words, isOpen: boolean, open: () => void) {
  if (small.length === 0) return nothing;
  const sorted = [...small].sort((a, b) => b.size - a.size);
  const said = (items: readonly TileItem[]) =>
    html`<ul class="list small-list" part="list">
      ${items.map(({hue, name, lang, under, amount, share}) => {
        return html`<li>
          ${renderSwatch(hue)}
          <span class="name"
            >${renderName({text: name, ...(lang !== undefined && {lang})})}${under ? ` · ${under}` : ''}</span
          >
          <span class="amount">${amount}</span> <span class="share">${share}</span>
        </li>`;
      })}
    </ul>`;
  // One alone is not worth a disclosure.
  const atOnce = sorted.length === listedAtOnce + 1 ? sorted.length : listedAtOnce;
  const more = sorted.slice(atOnce);
  return html`<div class="small-items">
    <p class="note">${words.economic.small(small.length)}</p>
    ${said(sorted.slice(0, atOnce))}
    ${
      more.length > 0
        ? html`<details @toggle=${open}>
            <summary>${words.others(more.length)}</summary>
            ${isOpen || more.length <= listedUnopened ? said(more) : nothing}
          </details>`
        : nothing
    }
  </div>`;
}

/** How the lists around the tiles look. */
export const tileListStyles = css`
  .classes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    margin-bottom: 10px;
    font-size: 13px;
  }
  .class {
    display: inline-block;
    min-height: 28px;
    box-sizing: border-box;
    padding: 3px 8px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  button.class {
    border-color: var(--_hairline);
    cursor: pointer;
  }
  button.class:hover {
    background: var(--_wash);
  }
  .class b {
    white-space: nowrap;
  }
  .class .share {
    color: var(--_muted);
    white-space: nowrap;
  }
  .small {
    font-size: 12px;
  }
  .small-items {
    font-size: 13px;
  }
  .small-list li {
    border: 0;
    padding: 1px 0;
  }
  .small-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: 2px 24px;
    margin-top: 4px;
  }
  @container budget-card (max-width: 479px) {
    .classes {
      flex-direction: column;
    }
    .class {
      display: flex;
      align-items: baseline;
      gap: 8px;
      width: 100%;
    }
    .class b {
      margin-inline-start: auto;
    }
    .class .share {
      flex: none;
      min-width: 3.5em;
      text-align: end;
    }
    span.class {
      padding-inline-end: 21px;
    }
  }
`;
