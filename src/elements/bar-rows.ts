import type {TemplateResult} from 'lit';
import {css, html, nothing} from 'lit';
import type {Figure} from '../analysis/figure.js';
import type {Money} from '../budget/money.js';
import type {Name, Speaker} from '../format/speaker.js';
import {extentOf, zeroAt} from '../layout/bars.js';
import {colourOf} from './colours.js';
import {renderSwatch} from './item-list.js';
import {isLabelled, placeParts, renderStackedBar} from './stacked-bar.js';
import {renderName} from './table.js';

/** One bar with its heading: a nature with its parts, or a function with its natures. */
export interface BarRow {
  key: string;
  name: Name;
  code?: string;
  amount: Money | undefined;
  /** What the shares of its parts are of. */
  whole: Money;
  share: string;
  parts: readonly Figure[];
}

/** The spot where exact money becomes a length. */
const lengthOf = ({amount}: Figure) => amount?.toNumber() ?? 0;

/**
 * Bars on one scale, each under its heading. Where all are divided in the same way one legend stands above them, else
 * each has the list of its parts below.
 */
export function renderBarRows(
  rows: readonly BarRow[],
  say: Speaker,
  width: number,
  legend: 'common' | 'own'
): TemplateResult {
  const drawn = new Map(rows.map(row => [row, row.parts.filter(({amount}) => amount && !amount.isZero())]));
  const extent = extentOf([...drawn.values()], lengthOf);
  const zero = zeroAt(extent, width);
  const used = new Set([...drawn.values()].flat().map(({key}) => key));
  const all = rows.flatMap(({parts}) => parts).filter(({key}) => used.has(key));
  const things = new Map(all.map(part => [part.key, part]));
  const hues = colourOf([...things.values()]);
  const chips = (parts: Iterable<Figure>, withAmounts: boolean) =>
    html`<ul class="chips ${legend}" aria-hidden="true">
      ${[...parts].map(
        part =>
          html`<li>
            ${renderSwatch(hues.get(part.key) ?? 'c0')} ${renderName(say.name(part))}
            ${withAmounts ? html`<b>${say.amount(part.amount)}</b>` : nothing}
          </li>`
      )}
    </ul>`;
  const own = (parts: readonly Figure[], row: BarRow) => {
    // A bar that has no parts is its own: its heading says it all.
    const saysMore = parts.length > 1 || (legend === 'own' && parts[0]?.key !== row.key);
    return parts.length > 0 && saysMore ? chips(parts, true) : nothing;
  };
  return html`
    ${legend === 'common' && things.size > 0 ? chips(things.values(), false) : nothing}
    <div class="rows">
      ${rows.map(row => {
        const parts = drawn.get(row) ?? [];
        const described = parts.map(part => ({
          key: `${row.key}/${part.key}`,
          hue: hues.get(part.key) ?? 'c0',
          size: lengthOf(part),
          labels: [`${say.name(part).text} ${say.amount(part.amount)}`, say.amount(part.amount)],
          label: say.item(part, row.whole)
        }));
        const bar = placeParts(described, extent, width);
        return html`<section>
          <p class="row-head">
            <span class="name"
              ><b>${renderName(row.name)}</b> ${
                row.code === undefined ? nothing : html`<small>${row.code}</small>`
              }</span
            >
            <b>${say.amount(row.amount)}</b>
            ${row.share ? html`<span class="share">${row.amount ? row.share : nothing}</span>` : nothing}
          </p>
          ${renderStackedBar(bar, zero, width, row.name.text)} ${isLabelled(bar) ? nothing : own(parts, row)}
        </section>`;
      })}
    </div>
  `;
}

/** How bars under their headings look. */
export const barRowStyles = css`
  .rows > section + section {
    margin-top: 18px;
  }
  .row-head {
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin: 0 0 4px;
  }
  .row-head > .name {
    flex: 1;
    min-width: 0;
  }
  .row-head > b,
  .row-head small {
    white-space: nowrap;
  }
  .row-head > .share {
    min-width: 4em;
    text-align: end;
    white-space: nowrap;
  }
  .row-head > .share,
  .row-head small {
    color: var(--_muted);
    font-size: inherit;
  }
  .chips li {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
  }
  .chips + .rows {
    margin-top: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 6px;
    font-size: 13px;
    color: var(--_muted);
  }
  .chips b {
    color: var(--_ink);
    font-weight: 600;
    white-space: nowrap;
  }
  @container budget-card (max-width: 479px) {
    /* In the column of the amounts above. */
    .own li {
      width: 100%;
    }
    .own b {
      margin-inline: auto 68px;
    }
  }
  .rows + .button {
    margin-top: 14px;
  }
  .axis {
    stroke: var(--_muted);
  }
`;
