import type {TemplateResult} from 'lit';
import {html, svg} from 'lit';
import type {Money} from '../budget/money.js';
import type {Speaker} from '../format/speaker.js';
import {extentOf, placeBar, zeroAt} from '../layout/bars.js';
import {renderName} from './table.js';

/** One bar. */
interface Bar {
  key: string;
  name: string;
  lang?: string;
  amount: Money;
}

/** The spot where exact money becomes a length. */
const lengthOf = ({amount}: Bar) => amount.toNumber();

/** Figures as bars on one scale, negative ones to the left of zero: what a ring cannot show. */
export function renderBarList(
  bars: readonly Bar[],
  total: Money,
  say: Speaker,
  width: number
): TemplateResult {
  const extent = extentOf(
    bars.map(bar => [bar]),
    lengthOf
  );
  const zero = zeroAt(extent, width);
  return html`<ul class="bar-list" part="list">
    ${bars.map(bar => {
      const [placed] = placeBar([bar], lengthOf, extent, width);
      const said = {name: bar.name, money: say.money(bar.amount), percent: say.share(bar.amount, total)};
      return html`<li>
        <div class="row">
          <span>${renderName({text: bar.name, ...(bar.lang !== undefined && {lang: bar.lang})})}</span>
          <b>${say.amount(bar.amount)}</b>
        </div>
        <svg width=${width} height="18" role="list" aria-label=${bar.name}>
          ${svg`
            <g class="mark ${lengthOf(bar) < 0 ? 'c4' : 'c1'}" role="listitem" data-key=${bar.key}
              aria-label=${say.spoken(say.words.item(said))} tabindex=${-1}>
              <rect class="shape" x=${placed?.x ?? zero} width=${placed?.width ?? 0} height="18"></rect>
            </g>
            <line class="axis" x1=${zero} x2=${zero} y1="-2" y2="20" aria-hidden="true"></line>`}
        </svg>
      </li>`;
    })}
  </ul>`;
}
