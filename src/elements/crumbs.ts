import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Words} from '../format/words.js';

/** Where the reader is, and the way back. */
export function renderCrumbs(whole: string, here: string, words: Words, back: () => void): TemplateResult {
  return html`<nav class="crumbs" part="crumbs" aria-label=${words.back}>
    <button class="button" type="button" @click=${back}>← ${whole}</button>
    <span aria-current="true">${here}</span>
  </nav>`;
}
