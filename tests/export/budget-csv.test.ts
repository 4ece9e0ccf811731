import {describe, expect, it} from 'vitest';
import {printedAmounts} from '../../src/budget/printed.js';
import type {Budget} from '../../src/budget/schema.js';
import {budgetCsv} from '../../src/export/budget-csv.js';
import {wordsFor} from '../../src/format/languages.js';
import {Speaker} from '../../src/format/speaker.js';
import {budgetOf, firstFile, read} from '../budget/budgets.js';

const linesOf = (budget: Budget, lang = budget.language) =>
  budgetCsv(budget, new Speaker(wordsFor(lang), budget, budget.unit, 0)).split('\r\n');

describe('All figures of a budget as CSV', () => {
  const budget = read(firstFile());
  const lines = linesOf(budget);

  it('have the terms of the format in the first line', () => {
    expect(lines[0]).toBe(
      '\uFEFFpath,fiscalYear,phase,side,scope,by,number,title,level,code,name,column,amount,unit'
    );
  });

  it('stand one a line, as printed, each with its place', () => {
    const at = (path: string) => lines.find(line => line.startsWith(`${path},`));
    expect(at('cuts[3].lines[0].amount')).toBe(
      'cuts[3].lines[0].amount,2023,approved,expenditure,,function,3,部门支出总体情况表,1,042,新乡市红旗区工业和信息化局,合计,283.98,万元'
    );
    expect(at('"cuts[3].total.amounts[""basic.personnel.wages""]"')).toBe(
      '"cuts[3].total.amounts[""basic.personnel.wages""]",2023,approved,expenditure,,function,3,部门支出总体情况表,,,合计,基本支出 · 人员经费 · 工资福利支出,101.54,万元'
    );
    expect(at('cuts[6].total.amount')).toContain(
      ',expenditure,generalPublicBudget current,function,5,一般公共预算支出情况表,,,合计,合计,142.98,'
    );
  });

  it('are all that the tables print', () => {
    const printed = budget.cuts.flatMap(cut => [...printedAmounts(cut)]);
    const given = lines.slice(1).map(line => /,(-?[\d.]*),万元$/.exec(line)?.[1]);
    expect(given.filter(Boolean).sort()).toEqual(printed.sort());
  });

  it('keep a row without any figure, with an empty amount', () => {
    expect(lines).toContain(
      'cuts[1].lines[0].lines[1].amount,2023,approved,expenditure,,function,1,部门收支总体情况表,2,,外交,金额,,万元'
    );
  });

  it('keep zeros and minus as printed, other years, and units of their own', () => {
    const line = {name: 'Taxes', amount: '-12.50', ofWhich: [{name: '=Fines', amount: '0.00'}]};
    const cut = {side: 'income', by: 'source', lines: [line]};
    const own = budgetOf([{...cut, unit: 1}], {
      comparatives: [{fiscalYear: 2022, phase: 'executed', cuts: [cut]}]
    });
    expect(linesOf(own).slice(1)).toEqual([
      'cuts[0].lines[0].amount,2023,approved,income,,source,,,1,,Taxes,,-12.50,USD',
      "cuts[0].lines[0].ofWhich[0].amount,2023,approved,income,,source,,,2,,'=Fines,,0.00,USD",
      'comparatives[0].cuts[0].lines[0].amount,2022,executed,income,,source,,,1,,Taxes,,-12.50,USD thousand',
      "comparatives[0].cuts[0].lines[0].ofWhich[0].amount,2022,executed,income,,source,,,2,,'=Fines,,0.00,USD thousand",
      ''
    ]);
  });
});
