import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** A few views of one thing, one of which is shown. */
export function renderChoice<T extends string>(
  name: string,
  options: readonly {value: T; label: string}[],
  chosen: T,
  choose: (value: T) => void
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${name} part="choice">
    ${options.map(
      ({value, label}) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${value === chosen ? 'true' : 'false'}
          @click=${() => choose(value)}
        >
          ${label}
        </button>`
    )}
  </div>`;
}
