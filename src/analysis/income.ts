import type {Money} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import type {Figure} from './figure.js';
import {decimalsIn, figureOf, totalOf, withOwnKeys} from './figure.js';
import type {Picked} from './pick.js';
import {pickCut} from './pick.js';

/** This year's money, or what earlier years left. */
export type Stage = 'current' | 'carryover';

/** A source of income; `stage` is absent where the file does not tell the two apart. */
export interface Source {
  figure: Figure;
  stage?: Stage;
  /** The stage's own name, where the source's name alone would not tell it from this year's. */
  under?: Figure;
}

/** Where the money comes from. */
export interface IncomeFigures extends Picked {
  decimals: number;
  total: Money;
  totalDerived: boolean;
  /** All rows as printed, as a tree. */
  rows: Figure[];
  current?: Figure;
  carryover?: Figure;
  /** The sources with an amount that is not nil, in printed order. */
  sources: Source[];
}

/**
 * Income by source, from the widest cut of the income side by source, or else along whatever dimension is published.
 * @returns undefined where the file says nothing of income.
 */
export function incomeFigures(budget: Budget): IncomeFigures | undefined {
  const picked =
    pickCut(budget, 'income', cut => cut.by === 'source') ?? pickCut(budget, 'income', () => true);
  if (!picked) return undefined;
  const {cut} = picked;
  const rows = withOwnKeys(cut.lines.map(line => figureOf(line, cut.by)));
  const total = totalOf(cut, rows);
  const staged = (stage: Stage) => rows.find(row => row.id === stage);
  const current = staged('current');
  const carryover = staged('carryover');
  return {
    ...picked,
    decimals: decimalsIn(cut),
    total: total.amount,
    totalDerived: total.derived,
    rows,
    ...(current && {current}),
    ...(carryover && {carryover}),
    sources: rows.flatMap(sourcesOf)
  };
}

/**
 * This year's income alone, as a whole.
 * @returns undefined where the file does not tell it from what was carried over.
 */
export function currentIncome(income: IncomeFigures): IncomeFigures | undefined {
  const {current, carryover: _left, sources, ...rest} = income;
  const own = sources.filter(({stage}) => stage === 'current');
  if (!current?.amount || own.length === 0 || own.length === sources.length) return undefined;
  return {...rest, current, total: current.amount, totalDerived: current.derived, sources: own};
}

/** This year's money by its sources; what was carried over as one, unless its sources are told apart. */
function sourcesOf(row: Figure): Source[] {
  const counts = (item: Figure) => item.amount !== undefined && !item.amount.isZero();
  const known = row.parts.filter(counts);
  const stage = stageOf(row);
  const plain = (item: Figure): Source => (stage ? {figure: item, stage} : {figure: item});
  if (row.id === 'current' && known.length > 0) return known.map(plain);
  if (row.id === 'carryover' && known.length > 1) return known.map(item => ({...plain(item), under: row}));
  return counts(row) ? [plain(row)] : [];
}

function stageOf(row: Figure): Stage | undefined {
  const stage = row.id?.split('.')[0];
  return stage === 'current' || stage === 'carryover' ? stage : undefined;
}
