import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {computed} from '../budget/money.js';
import {formatAmount} from '../format/amount.js';
import type {Shown, Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';

/** The choice of amounts per head. */
export const perHead = 'head';

/** The unit that amounts are shown in, as a choice among those that a reader may want. */
export function renderUnit(
  say: Speaker,
  offersPerHead: boolean,
  isPerHead: boolean,
  choose: (choice: string) => void
): TemplateResult {
  const {words} = say;
  const options = say.unitChoices().map(unit => ({value: String(unit), label: say.unitNameOf(unit)}));
  if (offersPerHead) options.push({value: perHead, label: words.perHead(say.unitNameOf(1))});
  const chosen = isPerHead && offersPerHead ? perHead : String(say.shownUnit);
  return html`<label part="unit">
    <span>${words.unitLine('')}</span>
    <select
      .value=${chosen}
      aria-label=${words.chooseUnit}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(({value, label}) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
    </select>
  </label>`;
}

/** What amounts per head are worked out from, where they are shown. */
export function perHeadNotes({population}: Shown, source: string, words: Words): string[] {
  if (!population) return [];
  return [words.perHeadNote(formatAmount(computed(String(population)), words.tag, 0), source)];
}
