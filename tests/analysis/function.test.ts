import {describe, expect, test} from 'vitest';
import type {FunctionFigures} from '../../src/analysis/function.js';
import {functionFigures} from '../../src/analysis/function.js';
import {budgetOf, firstFile, read} from '../budget/budgets.js';

/** `2011301 137.48 = 137.48 + —` */
const said = (figures: FunctionFigures | undefined) =>
  figures?.rows.map(({figure, natures}) => {
    const [total, ...parts] = [figure, ...natures].map(({amount}) => amount?.toFixed(2) ?? '—');
    return `${figure.key} ${total} = ${parts.join(' + ')}`;
  });

const columns = [
  {id: 'basic', name: 'Basic'},
  {id: 'project', name: 'Projects'}
];
const cut = (lines: object[], more: object = {}) => ({
  side: 'expenditure',
  by: 'function',
  columns,
  lines,
  ...more
});

describe('the first file', () => {
  const figures = functionFigures(read(firstFile()));

  test('has four functions under its unit, by basic and project', () => {
    expect(figures?.path).toBe('cuts[3]');
    expect(said(figures)).toEqual([
      '2011301 137.48 = 137.48 + —',
      '2011399 5.20 = — + 5.20',
      '2013699 0.30 = — + 0.30',
      '2150805 141.00 = — + 141.00'
    ]);
    expect(figures?.rows.map(({figure}) => figure.name)).toEqual([
      '行政运行',
      '其他商贸事务支出',
      '其他共产党事务支出',
      '中小企业发展专项'
    ]);
  });

  test('names the natures as they are printed', () => {
    expect(figures?.rows[0]?.natures.map(({key, name, by}) => [key, name, by])).toEqual([
      ['basic', '基本支出', 'nature'],
      ['project', '项目支出', 'nature']
    ]);
  });

  test('has the printed total', () => {
    expect(figures?.total.toFixed(2)).toBe('283.98');
    expect(figures?.totalDerived).toBe(false);
    expect(figures?.decimals).toBe(2);
  });
});

describe('rows', () => {
  test('keep the lines below them, and what is printed for another phase apart', () => {
    const lines = [{code: '20502', name: 'Primary schools', amount: '3', amounts: {basic: '3'}}];
    const before = {id: 'before', name: 'Budget', phase: 'approved'};
    const figures = functionFigures(
      budgetOf([
        cut([{code: '205', name: 'Schools', amount: '3', amounts: {basic: '3', before: '9'}, lines}], {
          columns: [before, ...columns]
        })
      ])
    );
    expect(said(figures)).toEqual(['205 3.00 = 3.00 + —']);
    expect(figures?.rows[0]?.figure.parts.map(({name}) => name)).toEqual(['Primary schools']);
  });

  test('of one function under two units are one', () => {
    const unit = (name: string, ...lines: object[]) => ({by: 'unit', name, lines});
    const figures = functionFigures(
      budgetOf([
        cut([
          unit('North', {code: '205', name: 'Schools', amount: '3', amounts: {basic: '2', project: '1'}}),
          unit(
            'South',
            {code: '214', name: 'Roads', amount: '4', amounts: {project: '4'}},
            {code: '205', name: 'Schools of the south', amount: '5.5', amounts: {basic: '5.5'}}
          )
        ])
      ])
    );
    expect(said(figures)).toEqual(['205 8.50 = 7.50 + 1.00', '214 4.00 = — + 4.00']);
    expect(figures?.rows[0]?.figure.name).toBe('Schools');
    expect(figures?.rows[0]?.figure.rows).toHaveLength(2);
    expect(figures?.total.toFixed()).toBe('12.5');
    expect(figures?.totalDerived).toBe(true);
  });

  test('of one name without codes are one', () => {
    const figures = functionFigures(
      budgetOf([
        cut([
          {name: 'Roads', amount: '1', amounts: {basic: '1'}},
          {name: 'Roads', amount: '2', amounts: {basic: '2'}}
        ])
      ])
    );
    expect(said(figures)).toEqual(['Roads 3.00 = 3.00 + —']);
  });

  test('are the topmost functions', () => {
    const lines = [
      {
        code: '205',
        name: 'Education',
        amount: '1',
        amounts: {basic: '1'},
        lines: [{code: '20502', name: 'Schools', amount: '1'}]
      }
    ];
    expect(said(functionFigures(budgetOf([cut(lines)])))).toEqual(['205 1.00 = 1.00 + —']);
  });

  test('without an amount of their own are the sum of their natures', () => {
    const figures = functionFigures(
      budgetOf([cut([{name: 'Roads', amounts: {basic: '1.5', project: '-0.5'}}])])
    );
    expect(said(figures)).toEqual(['Roads 1.00 = 1.50 + -0.50']);
    expect(figures?.rows[0]?.figure.derived).toBe(true);
  });

  test('have a nature that prints only its parts', () => {
    const staff = {
      id: 'basic',
      name: 'Basic',
      columns: [
        {id: 'basic.personnel', name: 'Staff'},
        {id: 'basic.operating', name: 'Running'}
      ]
    };
    const lines = [{name: 'Roads', amount: '5', amounts: {'basic.personnel': '3', 'basic.operating': '2'}}];
    const figures = functionFigures(budgetOf([cut(lines, {columns: [staff]})]));
    expect(said(figures)).toEqual(['Roads 5.00 = 5.00']);
    expect(figures?.rows[0]?.natures[0]?.derived).toBe(true);
  });
});

describe('there are none', () => {
  test('without columns by nature', () => {
    expect(functionFigures(budgetOf([cut([{name: 'Roads', amount: '1'}], {columns: []})]))).toBeUndefined();
    expect(
      functionFigures(budgetOf([cut([{name: 'x', amount: '1'}], {columns: [{id: 'cash', name: 'Cash'}]})]))
    ).toBeUndefined();
  });

  test('without lines by function', () => {
    expect(functionFigures(budgetOf([cut([], {total: {amount: '0'}})]))).toBeUndefined();
    expect(functionFigures(budgetOf([cut([{name: 'x', amount: '1'}], {by: 'unit'})]))).toBeUndefined();
  });
});
