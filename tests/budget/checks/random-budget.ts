import fc from 'fast-check';
import type {File} from './cells.js';
import type {Atom} from './random-atoms.js';
import {atoms, pick, total} from './random-atoms.js';
import type {Micro, Printing} from './random-money.js';
import {amountOf, print} from './random-money.js';
import type {Sentences} from './random-statements.js';
import {comparatives, statements} from './random-statements.js';
import type {Style, Tables} from './random-tables.js';
import {tables} from './random-tables.js';

interface Parts {
  all: Atom[];
  how: Tables;
  sentences: Sentences;
  unit: number;
  currency: string;
  hasPerformance: boolean;
}

function file({all, how, sentences, unit, currency, hasPerformance}: Parts): File {
  const [printing] = how.styles;
  const told = {all, rest: how.rest, bought: how.threePublic.slice(1)};
  return {
    format: 'budget-json/1',
    entity: {name: '局'},
    fiscalYear: 2023,
    phase: 'approved',
    currency,
    unit,
    language: 'zh-CN',
    cuts: tables(all, how, unit),
    statements: statements(told, sentences, unit),
    comparatives: comparatives(told, sentences, unit),
    ...(hasPerformance && printing && {performance: performance(all, how.rest, unit, printing)})
  };
}

/** The funding that the performance table repeats, and a target for every project. */
function performance(all: readonly Atom[], rest: Micro, unit: number, printing: Printing): object {
  const line = (id: string, micro: Micro) => ({id, name: id, ...amountOf(micro, printing)});
  const text = print(total(all) + rest, printing);
  const projects = [...new Set(pick(all, {nature: 'project'}).map(({project}) => project))];
  return {
    unit: unit / 10 ** printing.shift,
    overall: {
      ...(text !== undefined && rest === 0n && {total: text}),
      funding: [
        {
          name: '资金结构',
          lines: [
            line('basic', total(all, {nature: 'basic'})),
            line('project', total(all, {nature: 'project'}))
          ]
        }
      ]
    },
    projects: projects.map(name => ({name, indicators: [{path: ['产出'], target: '100%'}]}))
  };
}

const flags = (count: number) => fc.array(fc.boolean(), {minLength: count, maxLength: count});

/** Nil, or a size up to that of the largest sums, with its last digits as fine as `step`. */
const size = (step: Micro, sign: 1n | -1n = 1n) =>
  fc.oneof(
    {weight: 1, arbitrary: fc.constant(0n)},
    {weight: 4, arbitrary: fc.bigInt(1_000_000n, 20_000_000_000n).map(micro => (micro / step) * step * sign)}
  );

/** An amount that a table may round to nil. */
const least = (step: Micro) => fc.bigInt(-1_000_000n, 1_000_000n).map(micro => (micro / step) * step);

/**
 * How tables print: with `exact` nothing is rounded, so that a table in a finer unit needs fewer decimals; else each
 * has the decimals that it likes, and rounds.
 */
const printing = (decimals: number, shifts: number, exact: boolean): fc.Arbitrary<Printing> =>
  fc
    .record({
      shift: fc.nat(shifts),
      more: fc.nat(exact ? 1 : 4),
      nil: fc.constantFrom('blank' as const, 'bare' as const, 'full' as const)
    })
    .map(({shift, more, nil}) => ({
      shift,
      decimals: exact ? Math.max(0, decimals - shift) + more : more,
      nil
    }));

const style = (how: fc.Arbitrary<Printing>): fc.Arbitrary<Style> =>
  fc
    .tuple(how, flags(4))
    .map(([each, [isPublished = true, isDeep = true, hasColumns = true, hasHeads = true]]) => ({
      ...each,
      isPublished,
      isDeep,
      hasColumns,
      hasHeads
    }));

/** Budgets whose tables and sentences all follow from the same money: printed in full, or each figure rounded. */
export function soundFiles(exact: boolean): fc.Arbitrary<File> {
  return fc.record({decimals: fc.nat(4), shifts: fc.nat(4)}).chain(({decimals, shifts}) => {
    const step = exact ? 10n ** BigInt(6 - decimals) : 1n;
    const flat = printing(decimals, shifts, exact);
    return fc
      .record({
        all: atoms(step),
        unit: fc.nat(2).map(more => 10 ** (shifts + more)),
        currency: fc.constantFrom('CNY', 'CNY', 'EUR'),
        hasPerformance: fc.boolean(),
        how: fc.record({
          styles: fc.array(style(flat), {minLength: 1, maxLength: 11}),
          rest: fc.oneof(fc.constant(0n), size(step)),
          threePublic: fc.array(size(step), {minLength: 4, maxLength: 4})
        }),
        sentences: fc.record({
          // A nil in a sentence is nil: what is rounded to it has decimals.
          printing: flat.map(each => ({...each, decimals: exact ? each.decimals : each.decimals + 1})),
          percentDecimals: fc.nat(2),
          changes: fc.array(fc.oneof(size(step), size(step, -1n), least(step)), {minLength: 1, maxLength: 5}),
          isSaid: flags(7),
          isComparative: fc.boolean(),
          least: fc.constant(exact ? step : 20_000_000n)
        })
      })
      .map(file);
  });
}
