import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Finding, FindingLevel} from '../budget/checks/finding.js';
import {gravest, gravestFirst} from '../budget/checks/finding.js';
import {computed} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {sayFinding} from '../format/finding.js';
import type {Speaker} from '../format/speaker.js';
import {renderSentence} from './sentence.js';

export const signs: Readonly<Record<FindingLevel, string>> = {
  agrees: '✓',
  missing: '–',
  warning: '!',
  rounding: '≈',
  difference: '⚠'
};

/** More than these are counted, not listed; a report has them all. */
const mostListed = 20;

/** What was found of a drawing, and whether a reader has opened it. */
export interface Checks {
  findings: readonly Finding[];
  open: boolean;
  toggle: (event: Event) => void;
}

/** One line for whether what is drawn adds up, which opens to each finding in words and numbers: put into words only then. */
export function renderChecks(
  {findings, open, toggle}: Checks,
  budget: Budget,
  say: Speaker,
  home: string | undefined
): TemplateResult {
  const {words} = say;
  const compared = findings.filter(({level}) => level !== 'missing' && level !== 'warning');
  const level = gravest(compared);
  const notable = gravestFirst(findings.filter(finding => finding.level !== 'agrees'));
  if (findings.length === 0) return html`<span part="checks">${words.checks.none}</span>`;
  return html`
    <details class="checks ${level ?? 'missing'}" part="checks" @toggle=${toggle}>
      <summary>
        <span class="sign" aria-hidden="true">${signs[level ?? 'missing']}</span>
        <span class="said">${lineOf(compared, level, budget, say)}</span>
      </summary>
      ${open ? renderNotable(notable, findings.length, budget, say, home) : nothing}
    </details>
  `;
}

function renderNotable(
  notable: readonly Finding[],
  count: number,
  budget: Budget,
  say: Speaker,
  home: string | undefined
): TemplateResult {
  const {findings: words} = say.words;
  const agreeing = count - notable.length;
  const more = notable.length - mostListed;
  return html`<ul>
    ${notable
      .slice(0, mostListed)
      .map(each => html`<li>${renderSentence(sayFinding(each, budget, say, home).sentence, say)}</li>`)}
    ${more > 0 ? html`<li>${words.more(more)}</li>` : nothing}
    ${agreeing > 0 ? html`<li>${words.agreeing(agreeing)}</li>` : nothing}
  </ul>`;
}

function lineOf(
  findings: readonly Finding[],
  level: FindingLevel | undefined,
  budget: Budget,
  say: Speaker
): string {
  const {checks} = say.words;
  if (!level) return checks.none;
  if (level === 'agrees') return checks.agrees;
  const worst = worstOf(findings.filter(finding => finding.level === level));
  if (!worst) return checks.none;
  const said = sayFinding(worst, budget, say);
  const {difference} = worst;
  const apart = difference && said.difference;
  if (level === 'rounding') return checks.rounding(apart ?? '');
  if (difference && isSum(worst)) return checks.sum(said.difference, !difference.startsWith('-'));
  return checks.other(said.rule, apart);
}

const isSum = ({rule}: Finding) => rule === 'lines' || rule === 'columns';

/** The finding that is furthest off: of sums before any other, since they are what is drawn. */
function worstOf(findings: readonly Finding[]): Finding | undefined {
  const sums = findings.filter(isSum);
  const offBy = ({difference}: Finding) => computed(difference ?? '0').abs();
  return (sums.length > 0 ? sums : findings).reduce<Finding | undefined>(
    (worst, finding) => (worst && offBy(worst).gte(offBy(finding)) ? worst : finding),
    undefined
  );
}
