import type {TemplateResult} from 'lit';
import {html, nothing, svg} from 'lit';
import type {Change} from '../analysis/change.js';
import type {Money} from '../budget/money.js';
import type {Speaker} from '../format/speaker.js';
import {baseName, moveOf, nameOf, signedPercentText} from './change-words.js';
import {renderName} from './table.js';
import {renderTrend} from './trend.js';

const arrows = {increase: '▲', decrease: '▼', none: '＝', new: '＋'} as const;

/** The spot where exact money becomes a length. */
export function lengthOf(amount: Money | undefined): number {
  return Math.max(0, amount?.toNumber() ?? 0);
}

/** One figure: this year, the base, the change and its reason. `largest` is what the longest bar stands for. */
export function renderCard(
  change: Change,
  largest: number,
  isReasonShared: boolean,
  say: Speaker
): TemplateResult {
  const {words} = say;
  const {amount, base, reason, series} = change;
  return html`<li class="one" part="card-item" data-key=${change.key}>
    <div>
      <p class="name">${renderName(nameOf(change, say))}</p>
      <p class="amount">
        <b>${say.amount(amount)}</b> ${amount ? html`<span class="quiet">${say.unitName()}</span>` : nothing}
      </p>
      ${base.amount ? renderBar(baseName(change, say), base.amount, largest, 'before', say) : nothing}
      ${base.amount && amount ? renderBar(say.year(), amount, largest, 'now', say) : nothing}
      ${series ? renderTrend(series, say) : nothing}
    </div>
    <div>
      <p class="change">${renderChange(change, say)}</p>
      ${renderAgreement(change, say)}
      ${
        reason && !isReasonShared
          ? html`<p class="reason">
              <span class="quiet">${words.change.reason}</span>${renderName(say.printed(reason))}
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

function renderChange(change: Change, say: Speaker): TemplateResult {
  const {direction} = change;
  const word = say.words.change.directions[direction];
  if (direction === 'unknown') return html`<span class="quiet">${word}</span>`;
  if (direction === 'none') return html`${arrows.none} ${word}`;
  const {sum, percent} = moveOf(change);
  return html`<span aria-hidden="true">${arrows[direction]}</span> ${word}
    <span class="rate">${say.money(sum)}</span>${
      percent ? html` <span class="rate">(${signedPercentText(percent, change, say)})</span>` : nothing
    }`;
}

/** Whether what the narrative says follows from the amounts. */
function renderAgreement(change: Change, say: Speaker) {
  const {stated, difference, percent, base} = change;
  const {words} = say;
  if (!stated || (!stated.signedAmount && !stated.signedPercent)) return nothing;
  if (stated.isBelowNil) return html`<p class="stated differs">⚠ ${words.change.belowNil}</p>`;
  if (stated.agrees)
    return base.derived && !stated.percent ? nothing : html`<p class="stated">✓ ${words.change.agrees}</p>`;
  const said = (sum: Money | undefined, rate: Money | undefined) =>
    [sum && say.signed(sum), rate && signedPercentText(rate, change, say)].filter(Boolean).join(' · ');
  return html`<p class="stated differs">
    ⚠ ${words.change.disagrees(said(stated.signedAmount, stated.signedPercent), said(difference, percent))}
  </p>`;
}

/** On the scale that all cards share; nil has no length. */
function renderBar(label: string, amount: Money | undefined, largest: number, kind: string, say: Speaker) {
  const width = largest > 0 ? (lengthOf(amount) / largest) * 100 : 0;
  return html`<div class="bar">
    <span>${label}</span> <span class="number">${say.amount(amount)}</span>
    <svg width="100%" height="10" aria-hidden="true">
      ${svg`<rect class="shape ${kind}" width="${width.toFixed(2)}%" height="10" rx="2"></rect>`}
    </svg>
  </div>`;
}
