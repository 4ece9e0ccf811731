import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Finding, FindingLevel} from '../budget/checks/finding.js';
import {countsOf, gravestFirst} from '../budget/checks/finding.js';
import type {Budget} from '../budget/schema.js';
import {fileName} from '../export/file-name.js';
import {findingsCsv} from '../export/findings-csv.js';
import {Speaker} from '../format/speaker.js';
import type {Words} from '../format/words.js';
import {ChartElement} from './chart-element.js';
import {checkListStyles, renderCheckList} from './check-list.js';
import {tableOfFindings} from './check-table.js';
import {renderChoice} from './choice.js';
import {download} from './download.js';
import {findingsOf} from './findings.js';
import type {Chart, Nothing} from './frame.js';
import {reserved} from './reserved.js';
import {renderEmpty} from './states.js';

/** More than these are not listed on a page; the downloads have them all. */
const mostListed = 200;

/** What can be chosen, in the order of the buttons; `''`: everything that does not agree. */
const choices = ['', 'difference', 'rounding', 'warning', 'missing', 'agrees'] as const;

/**
 * Whether a budget adds up: every figure that is published twice held against itself, differences first, each with both
 * figures and where they stand. The whole report can be downloaded.
 *
 * @element budget-checks
 * @csspart choice - The buttons that choose what is shown.
 * @csspart findings - The list of findings.
 * @csspart finding - One finding of the list.
 * @csspart downloads - The buttons that save the report.
 */
export class BudgetChecks extends ChartElement {
  static override styles = [...ChartElement.styles, checkListStyles, reserved(480, 320)];

  /** Which findings are shown: `difference`, `rounding`, `warning`, `missing` or `agrees`; else all that do not agree. */
  @property({reflect: true, useDefault: true}) level: FindingLevel | '' = '';

  protected override chart(budget: Budget, words: Words): Chart | Nothing {
    const say = new Speaker(words, budget, budget.unit, 0);
    const findings = gravestFirst(findingsOf(budget));
    const {title} = words.report;
    if (findings.length === 0) return {title, nothing: words.checks.none};
    const level = choices.includes(this.level) ? this.level : '';
    const counts = countsOf(findings);
    const shown = findings.filter(finding => (level ? finding.level === level : finding.level !== 'agrees'));
    const listed = shown.slice(0, mostListed);
    const more = shown.length - listed.length;
    return {
      say,
      title,
      summary: words.report.summary(counts),
      controls: this.renderLevels(counts, level, words),
      plot: html`
        ${listed.length > 0 ? renderCheckList(listed, budget, say) : renderEmpty(words.report.nothing)}
        ${more > 0 ? html`<p class="note">${words.report.more(more)}</p>` : nothing}
        ${this.renderDownloads(findings, budget, say)}
      `,
      table: () => tableOfFindings(listed, budget, say)
    };
  }

  private renderLevels(
    counts: Readonly<Record<FindingLevel, number>>,
    chosen: FindingLevel | '',
    words: Words
  ): TemplateResult {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const options = choices
      .map(value => ({
        value,
        count: value ? counts[value] : all - counts.agrees,
        label: value ? words.levels[value] : words.report.all
      }))
      .filter(({value, count}) => count > 0 || value === '' || value === 'difference')
      .map(({value, count, label}) => ({value, label: `${label} ${count}`}));
    return renderChoice(words.report.choose, options, chosen, level => {
      this.level = level;
    });
  }

  private renderDownloads(findings: readonly Finding[], budget: Budget, say: Speaker): TemplateResult {
    const {report} = say.words;
    const save = (format: 'csv' | 'json') => {
      const content =
        format === 'csv' ? findingsCsv(findings, budget, say) : JSON.stringify(findings, null, 2);
      const name = fileName(`${budget.entity.name} ${say.year()} ${report.title}`, format);
      download(name, format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json', content);
      this.tell('budget-export', {format, name});
    };
    return html`<div class="downloads" part="downloads">
      ${(['csv', 'json'] as const).map(
        format =>
          html`<button class="button" type="button" @click=${() => save(format)}>
            ${report.download[format]}
          </button>`
      )}
    </div>`;
  }
}
