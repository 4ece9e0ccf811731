import {sameName} from '../codes-by-name.js';
import type {Published} from '../cut-figures.js';
import type {Figures} from '../figures.js';
import {finestDecimals, halfUnit, money, sum} from '../money.js';
import {narrow} from '../place.js';
import {amountIn} from '../printed.js';
import type {Line} from '../schema.js';
import {hold} from './agreement.js';
import type {Finding} from './finding.js';
import {compare} from './finding.js';

/**
 * The funding that the performance table repeats adds up to its total, and is what the tables of the budget print; and
 * where performance targets of projects are published, every project has some.
 *
 * Source: 财预〔2018〕167号 and the provinces' templates: 部门（单位）整体绩效目标表, 项目绩效目标表.
 */
export function* checkPerformance(figures: Figures): Generator<Finding> {
  const {performance, unit} = figures.budget;
  const {total, funding = []} = performance?.overall ?? {};
  const texts = [
    ...(total === undefined ? [] : [total]),
    ...funding.flatMap(({lines}) => lines.flatMap(amountsOf))
  ];
  const half = halfUnit(finestDecimals(texts));
  const figureAt = (text: string, path: string): Published => {
    const amount = money(text);
    return {
      amount,
      text,
      unit: performance?.unit ?? unit,
      rooms: [{count: 1, half}],
      paths: [path],
      origin: 'performance'
    };
  };
  const path = 'performance.overall';
  const whole = total === undefined ? undefined : figureAt(total, `${path}.total`);
  const spent = figures.inTables({side: 'expenditure', withRest: true});
  if (whole && spent) yield hold('performance', whole, spent);
  for (const [index, {lines}] of funding.entries()) {
    const at = `${path}.funding[${index}].lines`;
    const parts = lines.flatMap(amountsOf);
    if (whole && parts.length > 0) {
      const about = {
        rule: 'performance' as const,
        path: `${path}.total`,
        against: [`${at}[*].amount`],
        unit: whole.unit
      };
      yield compare(about, whole, {amount: sum(parts.map(money)), rooms: [{count: parts.length, half}]});
    }
    for (const [row, line] of lines.entries()) {
      const text = amountIn(line);
      const place = line.id === undefined ? undefined : narrow({side: 'expenditure'}, line.id);
      const printed = text === undefined || !place ? undefined : figures.inTables(place);
      if (text !== undefined && printed)
        yield hold('performance', figureAt(text, `${at}[${row}].amount`), printed);
    }
  }
  yield* checkIndicators(figures);
}

const amountsOf = ({amount}: Line) => amount ?? [];

function* checkIndicators({budget}: Figures): Generator<Finding> {
  const projects = budget.performance?.projects;
  if (!projects) return;
  const targeted = new Set<string>();
  for (const {code, name, indicators} of projects) {
    if (indicators.length === 0) continue;
    targeted.add(sameName(name));
    if (code !== undefined) targeted.add(code);
  }
  const seen = new Set<string>();
  for (const [index, cut] of budget.cuts.entries()) {
    if (cut.by !== 'project') continue;
    for (const [path, {name, code}] of projectsIn(cut.lines, `cuts[${index}].lines`)) {
      const key = sameName(name);
      if (seen.has(key)) continue;
      seen.add(key);
      const level = targeted.has(key) || targeted.has(code ?? '') ? 'agrees' : 'missing';
      yield {rule: 'indicators', level, path, against: ['performance.projects'], unit: budget.unit};
    }
  }
}

/** The projects of a list, units and natures that stand over them passed through. */
function* projectsIn(lines: readonly Line[] = [], at: string): Generator<[path: string, project: Line]> {
  for (const [index, line] of lines.entries()) {
    const path = `${at}[${index}]`;
    if (line.by === undefined || line.by === 'project') yield [path, line];
    else {
      yield* projectsIn(line.lines, `${path}.lines`);
      yield* projectsIn(line.ofWhich, `${path}.ofWhich`);
    }
  }
}
