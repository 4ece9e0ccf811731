import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Finding} from '../budget/check.js';
import {gravest} from '../budget/check.js';
import {money} from '../budget/money.js';
import type {Speaker} from '../format/speaker.js';
import {renderSentence} from './sentence.js';

const signs = {agrees: '✓', rounding: '≈', difference: '⚠'} as const;

/** One line for whether the totals add up, which opens to each finding in words and numbers. */
export function renderChecks(findings: readonly Finding[], say: Speaker): TemplateResult {
  const {words} = say;
  const level = gravest(findings);
  if (!level) return html`<span part="checks">${words.noCheck}</span>`;
  const notable = findings.filter(finding => finding.level !== 'agrees');
  const worst = worstOf(notable.filter(finding => finding.level === level));
  const difference = money(worst?.difference ?? '0');
  return html`
    <details class="checks ${level}" part="checks">
      <summary>
        <span class="sign" aria-hidden="true">${signs[level]}</span>
        <span class="said"
          >${words.checks[level](say.amount(difference.abs()), difference.isPositive())}</span
        >
      </summary>
      <ul>
        ${notable.map(finding => html`<li>${renderSentence(sentence(finding, say), say)}</li>`)}
        ${agreement(findings.length - notable.length, say)}
      </ul>
    </details>
  `;
}

/** The finding that is furthest off. */
function worstOf(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (worst, finding) =>
      worst && money(worst.difference).abs().gte(money(finding.difference).abs()) ? worst : finding,
    undefined
  );
}

function sentence({row, column, printed, computed, difference, tolerance}: Finding, say: Speaker): string {
  for (const name of [row, column]) if (name) say.printed(name);
  const amount = (text: string) => say.amount(money(text));
  return say.words.finding(
    say.words.findingPlace(row, column),
    amount(printed),
    amount(computed),
    say.amount(money(difference).abs()),
    amount(tolerance)
  );
}

function agreement(count: number, say: Speaker) {
  return count > 0 ? html`<li>${say.words.agreeing(count)}</li>` : nothing;
}
