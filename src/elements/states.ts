import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Fault, FaultCode} from '../budget/fault.js';
import type {Words} from '../format/words.js';

/** Faults that may be gone when the file is asked for again. */
const passing: readonly FaultCode[] = ['not-found', 'server', 'network', 'time-out', 'cut-off', 'web-page'];

/** More than these are counted, not listed. */
const mostListed = 3;

/** What is wrong, where, and what to do; with a way to try again where that can help. */
export function renderError(faults: readonly Fault[], words: Words, retry: () => void): TemplateResult {
  const more = faults.length - mostListed;
  return html`
    <div class="state error" part="error">
      <slot name="error">
        <p><strong>${words.error}</strong></p>
        <ul>
          ${faults.slice(0, mostListed).map(fault => html`<li>${words.faults[fault.code](fault)}</li>`)}
          ${more > 0 ? html`<li>${words.moreFaults(more)}</li>` : nothing}
        </ul>
        ${
          faults.some(({code}) => passing.includes(code))
            ? html`<button class="button" type="button" @click=${retry}>${words.retry}</button>`
            : nothing
        }
      </slot>
    </div>
  `;
}

/** As quiet as the space that a drawing will take. */
export function renderLoading(words: Words): TemplateResult {
  return html`<div class="state loading" part="loading" role="status"><p>${words.loading}</p></div>`;
}

/** Nothing to draw is a fact like any other. */
export function renderEmpty(sentence: string): TemplateResult {
  return html`<div class="state empty" part="empty">
    <slot name="empty"><p>${sentence}</p></slot>
  </div>`;
}
