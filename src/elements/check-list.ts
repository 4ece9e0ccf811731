import type {TemplateResult} from 'lit';
import {css, html, nothing} from 'lit';
import type {Finding} from '../budget/checks/finding.js';
import type {Budget} from '../budget/schema.js';
import {whereIs} from '../budget/where.js';
import {sayFinding} from '../format/finding.js';
import type {Speaker} from '../format/speaker.js';
import {signs} from './checks-line.js';
import {renderSentence} from './sentence.js';
import {renderName} from './table.js';

/** Each finding with both figures and where they stand, the difference, and the sentence it was read from. */
export function renderCheckList(findings: readonly Finding[], budget: Budget, say: Speaker): TemplateResult {
  return html`<ul class="findings" part="findings">
    ${findings.map(finding => renderFinding(finding, budget, say))}
  </ul>`;
}

function renderFinding(finding: Finding, budget: Budget, say: Speaker): TemplateResult {
  const said = sayFinding(finding, budget, say);
  const {report} = say.words;
  const {text} = whereIs(budget, finding.path);
  const figure = (name: string, amount: string) =>
    html`<p class="figure">
      <span class="name">${renderSentence(name, say)}</span> <span class="amount">${amount}</span>
    </p>`;
  const isApart = finding.difference !== undefined && finding.level !== 'agrees';
  return html`
    <li class=${finding.level} part="finding">
      <p class="rule">
        <span class="sign" aria-hidden="true">${signs[finding.level]}</span> <b>${said.rule}</b>
        <span class="quiet">${said.level}</span>
      </p>
      ${figure(said.place, finding.printed === undefined ? '' : said.printed)}
      ${finding.computed === undefined ? nothing : figure(said.against, said.computed)}
      ${isApart ? html`<p class="apart">${report.apart(said.difference, said.tolerance)}</p>` : nothing}
      ${said.cause === undefined ? nothing : html`<p class="apart">${renderSentence(said.cause, say)}</p>`}
      ${text === undefined ? nothing : html`<blockquote>${renderName(say.printed(text))}</blockquote>`}
    </li>
  `;
}

export const checkListStyles = css`
  .findings > li {
    padding: 10px 0 10px 14px;
    border-top: 1px solid var(--_hairline);
    border-inline-start: 3px solid transparent;
  }
  .findings > li.difference {
    border-inline-start-color: var(--_alert);
  }
  .findings > li.rounding {
    border-inline-start-color: var(--_accent);
  }
  .findings p,
  .findings blockquote {
    margin: 0;
  }
  .findings .rule {
    font-size: 13px;
  }
  .findings .sign {
    display: inline-block;
    min-width: 1.2em;
    font-weight: 700;
    color: var(--_accent);
  }
  .findings .difference .sign {
    color: var(--_alert);
  }
  .findings .figure {
    display: flex;
    align-items: baseline;
    gap: 4px 12px;
    margin-top: 4px;
  }
  .findings .name {
    flex: 1;
    min-width: 0;
  }
  .findings .amount {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .findings .apart {
    margin-top: 4px;
    font-size: 13px;
  }
  .findings .difference .apart {
    color: var(--_alert);
    font-weight: 600;
  }
  .findings blockquote {
    margin-top: 6px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_hairline);
    color: var(--_muted);
    font-size: 13px;
  }
  @container budget-card (min-width: 880px) {
    .findings {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 32px;
    }
  }
  .quiet {
    color: var(--_muted);
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 14px;
  }
`;
