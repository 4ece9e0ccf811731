import type {TemplateResult} from 'lit';
import type {Figure} from '../analysis/figure.js';
import type {NatureFigures} from '../analysis/nature.js';
import type {Pasts} from '../analysis/past.js';
import {pastsBetween} from '../analysis/past.js';
import {placeOfFigure} from '../analysis/place.js';
import type {YearNatures} from '../analysis/years.js';
import type {Money} from '../budget/money.js';
import {inUnit, percentOf} from '../budget/money.js';
import {placeOfCut, when} from '../budget/place.js';
import type {Budget} from '../budget/schema.js';
import type {Name} from '../format/name.js';
import type {Speaker} from '../format/speaker.js';
import type {Cell, Table} from '../format/table.js';
import type {BarRow} from './bar-rows.js';
import {renderBarRows} from './bar-rows.js';
import {goneNotes} from './cut-words.js';
import type {Thing} from './thing.js';
import {pastOfThing} from './thing.js';

/** Each year as one bar on a common scale, basic and project side by side; the earliest first. */
export function renderYears(
  years: readonly YearNatures[],
  unit: number,
  say: Speaker,
  width: number,
  shares: boolean
): TemplateResult {
  const rows = years.map((year): BarRow => {
    const {natures} = year;
    const amount = inUnit(natures.total, natures.unit, unit);
    return {
      key: String(year.fiscalYear),
      name: nameOf(year, say),
      amount,
      whole: amount,
      share: '',
      parts: natures.rows.map(row => inUnitOf(row, natures.unit, unit))
    };
  });
  return renderBarRows(rows, say, width, 'common', shares);
}

/** What the bars stand for: the natures of each year, beside those of the year before. */
export function thingsOfYears(
  years: readonly YearNatures[],
  budget: Budget,
  say: Speaker
): Map<string, Thing> {
  return new Map(
    years.flatMap((year, index) => {
      const {natures} = year;
      const around = {...placeOfCut(natures.cut), ...when(year, budget)};
      const pasts = pastsIn(years, index);
      return natures.rows.map(row => [
        `${year.fiscalYear}/${row.key}`,
        {
          figure: inUnitOf(row, natures.unit, say.unit),
          name: `${nameOf(year, say).text} · ${say.name(row).text}`,
          whole: inUnit(natures.total, natures.unit, say.unit),
          place: placeOfFigure(row, around),
          pasts
        }
      ]);
    })
  );
}

/** What the natures of a year are beside those of the year before. */
function pastsIn(years: readonly YearNatures[], index: number): Pasts | undefined {
  const [before, now] = [years[index - 1], years[index]];
  return before && now && pastsBetween(now.natures.cut, {...before.natures, year: before.fiscalYear});
}

/** What each year no longer has. */
export function goneOfYears(years: readonly YearNatures[], say: Speaker): string[] {
  return years.flatMap(({fiscalYear}, index) => goneNotes(pastsIn(years, index), 'nature', say, fiscalYear));
}

/** What the first and the last year come to. */
export function summariseYears(years: readonly YearNatures[], unit: number, say: Speaker): string {
  const [first, last] = [years[0], years.at(-1)].map(year => ({
    year: say.year(year?.fiscalYear),
    total: year && inUnit(year.natures.total, year.natures.unit, unit)
  })) as [{year: string; total: Money}, {year: string; total: Money}];
  const {expenditure} = say.words;
  return expenditure.summaryOfYears(
    first.year,
    say.money(first.total),
    last.year,
    say.furtherMoney(last.total)
  );
}

/** One row a nature; of each year one column with its amount, then one with its share. */
export function tableOfYears(
  years: readonly YearNatures[],
  unit: number,
  things: ReadonlyMap<string, Thing>,
  shown: Speaker
): Table {
  const say = shown.exact;
  const {words} = say;
  const keys = new Map(years.flatMap(({natures}) => natures.rows.map(row => [row.key, row] as const)));
  const own = years.at(-1)?.fiscalYear ?? 0;
  /** Last year's budget is what this year's is compared with. */
  const idOf = ({fiscalYear, phase}: YearNatures) =>
    fiscalYear === own ? 'amount' : fiscalYear === own - 1 && phase === 'approved' ? 'base' : `${fiscalYear}`;
  const rowOf = (amountIn: (natures: NatureFigures) => Money | undefined): Cell[] => [
    ...years.map(({natures}) => {
      const amount = amountIn(natures);
      return say.cell(amount && inUnit(amount, natures.unit, unit));
    }),
    ...years.map(({natures}) => {
      const amount = amountIn(natures);
      return say.percentCell(amount && percentOf(amount, natures.total));
    })
  ];
  /** What is said of it in the years before the last, whose thing the row is. */
  const pastsOfRow = (key: string) => {
    const known = years.slice(0, -1).map(({fiscalYear}) => things.get(`${fiscalYear}/${key}`));
    return known.flatMap(thing => (thing && pastOfThing(thing, say)) ?? []).join('; ') || undefined;
  };
  return {
    caption: words.expenditure.titles.years,
    columns: [
      {id: 'item', text: words.column.item},
      ...years.map(year => ({...nameOf(year, say), id: idOf(year), kind: 'amount' as const})),
      ...years.map(year => ({
        text: `${nameOf(year, say).text} · ${words.column.share}`,
        id: idOf(year) === 'amount' ? 'share' : `${idOf(year)}.share`,
        kind: 'percent' as const
      }))
    ],
    rows: [
      ...[...keys].map(([key, row]) => ({
        key: `${own}/${key}`,
        cells: [
          {...say.name(row), remark: pastsOfRow(key)},
          ...rowOf(({rows}) => rows.find(each => each.key === key)?.amount)
        ]
      })),
      {cells: [{text: words.total.expenditure}, ...rowOf(({total}) => total)], kind: 'total'}
    ]
  };
}

/** `2022年度预算` */
function nameOf({fiscalYear, phase}: YearNatures, say: Speaker): Name {
  return {text: say.words.eyebrow(say.year(fiscalYear), say.words.phase[phase])};
}

function inUnitOf(figure: Figure, from: number, to: number): Figure {
  return figure.amount ? {...figure, amount: inUnit(figure.amount, from, to)} : figure;
}
