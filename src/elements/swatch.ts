import type {TemplateResult} from 'lit';
import {html, svg} from 'lit';

/** The colour of a thing, drawn so that it stays in forced colours. */
export function renderSwatch(hue: string): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<rect class=${hue} width="12" height="12" rx="2"></rect>`}
  </svg>`;
}
