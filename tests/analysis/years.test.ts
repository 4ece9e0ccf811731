import {describe, expect, test} from 'vitest';
import {natureYears, seriesAt} from '../../src/analysis/years.js';
import {readBudget} from '../../src/budget/read.js';
import type {Budget} from '../../src/budget/schema.js';
import {fourYears} from '../../stories/budgets/years.js';

function read(file: unknown): Budget {
  const reading = readBudget(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.budget;
}

const told = (budget: Budget, nature: string) =>
  seriesAt(budget, {side: 'expenditure', nature}).map(
    ({fiscalYear, phase, amount}) => `${fiscalYear} ${phase} ${amount.toFixed(2)}`
  );

describe('The years of a file', () => {
  test('give the amounts of one money, the earliest first, each year once and in the phase of the file', () => {
    expect(told(read(fourYears), 'basic')).toEqual([
      '2020 approved 220.00',
      '2021 approved 230.00',
      '2022 approved 240.00',
      '2023 approved 250.00'
    ]);
  });

  test('leave out a year that says nothing of it', () => {
    expect(told(read(fourYears), 'reserve')).toEqual([]);
    const [first] = fourYears['comparatives'] as object[];
    const without = {...fourYears, comparatives: [{...first, cuts: []}]};
    expect(told(read(without), 'project')).toEqual(['2023 approved 150.00']);
  });

  test('give amounts in the unit of the file, whatever a table is in', () => {
    const [first] = fourYears['comparatives'] as {cuts: object[]}[];
    const yuan = first?.cuts.map(cut => ({
      ...cut,
      unit: 1,
      total: {amount: '4200000'},
      lines: [{id: 'basic', name: '基本支出', amount: '2400000'}]
    }));
    expect(told(read({...fourYears, comparatives: [{...first, cuts: yuan}]}), 'basic')).toEqual([
      '2022 approved 240.00',
      '2023 approved 250.00'
    ]);
  });

  test('give expenditure by nature of each', () => {
    expect(
      natureYears(read(fourYears)).map(({fiscalYear, natures}) => [fiscalYear, natures.total.toFixed(2)])
    ).toEqual([
      [2020, '300.00'],
      [2021, '330.00'],
      [2022, '420.00'],
      [2023, '400.00']
    ]);
  });
});
