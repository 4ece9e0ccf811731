import type {TemplateResult} from 'lit';
import {html, svg} from 'lit';
import type {YearAmount} from '../analysis/years.js';
import type {Speaker} from '../format/speaker.js';

const height = 44;
const pad = 6;

/** The spot where exact money becomes a height. */
const sizeOf = ({amount}: YearAmount) => amount.toNumber();

/** Several years of one figure as a line over zero; what each amounts to is in the table. */
export function renderTrend(series: readonly YearAmount[], say: Speaker): TemplateResult {
  const top = Math.max(0, ...series.map(sizeOf));
  const bottom = Math.min(0, ...series.map(sizeOf));
  const [first, last] = [series[0], series.at(-1)].map(each => each?.fiscalYear ?? 0) as [number, number];
  const yOf = (size: number) => (pad + ((top - size) / (top - bottom || 1)) * (height - 2 * pad)).toFixed(1);
  const points = series.map(each => ({
    x: `${(3 + ((each.fiscalYear - first) / (last - first)) * 94).toFixed(2)}%`,
    y: yOf(sizeOf(each))
  }));
  return html`<div class="trend">
    <svg width="100%" height=${height} role="img" aria-label=${sayTrend(series, say)}>
      ${svg`<line class="zero" x1="0" x2="100%" y1=${yOf(0)} y2=${yOf(0)}></line>`}
      ${points.slice(1).map(({x, y}, index) => {
        const before = points[index];
        return svg`<line class="line" x1=${before?.x} y1=${before?.y} x2=${x} y2=${y}></line>`;
      })}
      ${points.map(({x, y}) => svg`<circle class="shape now" cx=${x} cy=${y} r="3"></circle>`)}
    </svg>
    <div class="ends" aria-hidden="true"><span>${say.year(first)}</span> <span>${say.year(last)}</span></div>
  </div>`;
}

function sayTrend(series: readonly YearAmount[], say: Speaker): string {
  const {words} = say;
  return words.list(
    series.map(each => `${say.year(each.fiscalYear)}${words.colon}${say.money(each.amount)}`)
  );
}
