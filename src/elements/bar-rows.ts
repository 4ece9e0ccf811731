import type {TemplateResult} from 'lit';
import {css, html, nothing} from 'lit';
import type {Figure} from '../analysis/figure.js';
import type {Money} from '../budget/money.js';
import {percentOf} from '../budget/money.js';
import type {Name, Speaker} from '../format/speaker.js';
import {extentOf, zeroAt} from '../layout/bars.js';
import {colourOf} from './colours.js';
import {isLabelled, placeParts, renderStackedBar} from './stacked-bar.js';
import {renderSwatch} from './swatch.js';
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

/** The spot where exact money, or an exact share of it, becomes a length. */
const lengthOf = (exact: Money | undefined) => exact?.toNumber() ?? 0;

/** Of nothing, or less, nothing is a share. */
const hasShares = ({amount}: BarRow) => amount?.gt(0);

/**
 * Bars on one scale, each under its heading; or, as `shares`, each its own 100 %. Where all are divided in the same way
 * one legend stands above them, else each has the list of its parts below.
 */
export function renderBarRows(
  rows: readonly BarRow[],
  say: Speaker,
  width: number,
  legend: 'common' | 'own',
  shares: boolean
): TemplateResult {
  const drawn = new Map(
    rows.map(row => [
      row,
      row.parts.filter(({amount}) => amount && !amount.isZero() && (!shares || hasShares(row)))
    ])
  );
  const sizeOf = ({amount}: Figure, {amount: whole}: BarRow) =>
    lengthOf(shares ? amount && whole && percentOf(amount, whole) : amount);
  /** What is drawn of a part: its amount, or its share of the bar. */
  const textOf = ({amount}: Figure, {amount: whole}: BarRow) =>
    shares && whole ? say.share(amount, whole) : say.amount(amount);
  const extent = extentOf(
    [...drawn].map(([row, parts]) => parts.map(part => sizeOf(part, row))),
    size => size
  );
  if (shares) extent.positive = Math.max(100, extent.positive);
  const zero = zeroAt(extent, width);
  const used = new Set([...drawn.values()].flat().map(({key}) => key));
  const all = rows.flatMap(({parts}) => parts).filter(({key}) => used.has(key));
  const things = new Map(all.map(part => [part.key, part]));
  const hues = colourOf([...things.values()]);
  const chips = (parts: Iterable<Figure>, row?: BarRow) =>
    html`<ul class="chips ${legend}" part="legend" aria-hidden="true">
      ${[...parts].map(
        part =>
          html`<li>
            ${renderSwatch(hues.get(part.key) ?? 'c0')} ${renderName(say.name(part))}
            ${row ? html`<b>${textOf(part, row)}</b>` : nothing}
          </li>`
      )}
    </ul>`;
  const own = (parts: readonly Figure[], row: BarRow) => {
    // A bar that has no parts is its own: its heading says it all.
    const saysMore = parts.length > 1 || (legend === 'own' && parts[0]?.key !== row.key);
    return parts.length > 0 && saysMore ? chips(parts, row) : nothing;
  };
  return html`
    ${legend === 'common' && things.size > 0 ? chips(things.values()) : nothing}
    <div class="rows" part="rows">
      ${rows.map(row => {
        const parts = drawn.get(row) ?? [];
        const described = parts.map(part => ({
          key: `${row.key}/${part.key}`,
          hue: hues.get(part.key) ?? 'c0',
          size: sizeOf(part, row),
          labels: [`${say.name(part).text} ${textOf(part, row)}`, textOf(part, row)],
          label: say.item(part, (shares && row.amount) || row.whole)
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
            ${row.share && !shares ? html`<span class="share">${row.amount ? row.share : nothing}</span>` : nothing}
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
