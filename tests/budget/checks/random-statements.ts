import type {Atom} from './random-atoms.js';
import {publicFunds, total} from './random-atoms.js';
import type {Micro, Printing} from './random-money.js';
import {percent, print} from './random-money.js';

/** Figures that a narrative can name, and what they are, in the order of the lists below. */
interface Named {
  of: object;
  micro: Micro;
}

/** What the narrative of one budget says, and how. */
export interface Sentences {
  printing: Printing;
  percentDecimals: number;
  /** Last year's figures less this year's, one for each of the named. */
  changes: readonly Micro[];
  /** Which of the figures are said, which changes, which shares; and which changes come with amount and percentage. */
  isSaid: readonly boolean[];
  /** Whether last year is published, or only the changes. */
  isComparative: boolean;
  /** Percentages of amounts that print as less than this say nothing. */
  least: Micro;
}

/** The money that a narrative speaks of. */
export interface Told {
  all: readonly Atom[];
  /** What is left for next year. */
  rest: Micro;
  /** What is bought: goods, works, services. */
  bought: readonly Micro[];
}

function named({all, rest, bought}: Told): Named[] {
  const spent = {side: 'expenditure'};
  const current = {fund: 'generalPublicBudget', stage: 'current'};
  return [
    {of: spent, micro: total(all) + rest},
    {of: {side: 'income'}, micro: total(all) + rest},
    ...['basic', 'project', 'basic.personnel', 'basic.operating.goodsAndServices'].map(nature => ({
      of: {...spent, by: 'nature', line: nature},
      micro: total(all, {nature})
    })),
    ...publicFunds.map(fund => ({of: {...spent, scope: {fund}}, micro: total(all, {fund})})),
    {of: {...spent, scope: current}, micro: total(all, current)},
    {of: {...spent, scope: {...current, nature: 'basic'}}, micro: total(all, {...current, nature: 'basic'})},
    {of: {side: 'income', by: 'source', line: 'carryover'}, micro: total(all, {stage: 'carryover'})},
    {of: {...spent, by: 'function', line: '201'}, micro: total(all, {function: '201'})},
    {of: {...spent, by: 'function', line: '2150805'}, micro: total(all, {function: '2150805'})},
    {of: {...spent, by: 'procurement'}, micro: bought.reduce((sum, micro) => sum + micro, 0n)},
    ...['goods', 'works', 'services'].map((line, index) => ({
      of: {...spent, by: 'procurement', line},
      micro: bought[index] ?? 0n
    }))
  ];
}

const magnitude = (micro: Micro) => (micro < 0n ? -micro : micro);

/** The sentences of a sound budget, in a unit that is the file's divided by ten to the power of their shift. */
export function statements(told: Told, how: Sentences, fileUnit: number): object[] {
  const {printing, percentDecimals, changes, isSaid, least} = how;
  const figures = named(told);
  const unit = {unit: fileUnit / 10 ** printing.shift};
  const says = (index: number) => isSaid[index % isSaid.length] ?? false;
  const text = (micro: Micro) => print(micro, {...printing, nil: 'full'}) ?? '0';
  const hasPercent = (micro: Micro) => magnitude(micro) >= least;
  return figures.flatMap(({of, micro}, index) => {
    const [whole] = figures;
    const change = changes[index % changes.length] ?? 0n;
    const base = micro - change;
    const withAmount = says(index + 1) || !how.isComparative;
    const direction = change === 0n ? 'none' : change < 0n ? 'decrease' : 'increase';
    const isShare = whole !== undefined && says(index + 2) && hasPercent(whole.micro) && 'by' in of;
    return [
      ...(says(index) ? [{of, ...unit, amount: text(micro), text: '金额'}] : []),
      ...(isShare
        ? [{of, percent: percent(micro, whole.micro, percentDecimals), shareOf: whole.of, text: '占比'}]
        : []),
      ...(says(index + 3) && hasPercent(base) && base > 0n && micro >= 0n
        ? [
            {
              of,
              ...unit,
              change: {
                base: 'previousBudget',
                direction,
                reason: '业务调整',
                ...(withAmount && {amount: text(magnitude(change))}),
                ...(says(index + 4) && {percent: percent(magnitude(change), base, percentDecimals)})
              },
              text: '增减'
            }
          ]
        : [])
    ];
  });
}

/** Last year's budget, as far as the changes say it: the totals of both sides and of each nature. */
export function comparatives(told: Told, how: Sentences, fileUnit: number): object[] {
  const {printing, changes, isComparative} = how;
  if (!isComparative) return [];
  const then = named(told).map(({micro}, index) => micro - (changes[index % changes.length] ?? 0n));
  const amount = (index: number) => print(then[index] ?? 0n, {...printing, nil: 'full'});
  const own = {unit: fileUnit / 10 ** printing.shift};
  // Of each side a total, and natures that need not add up to it: nothing but their places is compared.
  const cuts = [
    {...own, side: 'expenditure', by: 'function', total: {amount: amount(0)}, lines: []},
    {...own, side: 'income', by: 'source', total: {amount: amount(1)}, lines: []},
    {
      ...own,
      side: 'expenditure',
      by: 'nature',
      lines: [
        {id: 'basic', name: '基本支出', amount: amount(2)},
        {id: 'project', name: '项目支出', amount: amount(3)}
      ]
    }
  ];
  return [{fiscalYear: 2022, phase: 'approved', cuts}];
}
