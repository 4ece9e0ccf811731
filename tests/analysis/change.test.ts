import {describe, expect, test} from 'vitest';
import type {Change} from '../../src/analysis/change.js';
import {changeFigures} from '../../src/analysis/change.js';
import {budgetOf, firstFile, read} from '../budget/budgets.js';

const reason = '增加中小企业发展专项资金';

/** `increase 283.98 − ~167.84 = 116.14, 69.2%`: a derived base after ~. */
function said({amount, base, direction, difference, percent}: Change | undefined = nothing): string {
  const derived = base.amount && base.derived ? '~' : '';
  const share = percent ? `, ${percent.toFixed()}%` : '';
  return `${direction} ${amount?.toFixed() ?? '?'} − ${derived}${base.amount?.toFixed() ?? '?'} = ${difference?.toFixed() ?? '?'}${share}`;
}
const nothing: Change = {
  key: '',
  of: {},
  base: {kind: 'previousBudget', year: 0, derived: true},
  direction: 'unknown'
};

const cut = (side: string, amount?: string) => ({
  side,
  by: 'source',
  ...(amount !== undefined && {total: {amount}}),
  lines: [{id: 'current', name: 'x', amount: '1'}]
});
const stated = (change: object, of: object = {side: 'income'}) => ({
  of,
  change: {base: 'previousBudget', direction: 'increase', ...change},
  text: ''
});
const earlier = (amount: string, more: object = {}) => ({
  fiscalYear: 2022,
  cuts: [cut('income', amount)],
  ...more
});

/** The income of a budget of these cuts and statements. */
const income = (cuts: object[], more: object) => changeFigures(budgetOf(cuts, more))?.changes[0];

describe('the first file', () => {
  const figures = changeFigures(read(firstFile()));
  const changes = figures?.changes ?? [];

  test('has nine changes, the totals first', () => {
    expect(changes.map(({of}) => of.name)).toEqual([
      '收入',
      '支出',
      '一般公共预算收支预算',
      '政府性基金收支预算',
      '“三公”经费',
      '因公出国（境）费',
      '公务接待费',
      '公务用车购置费',
      '公务用车运行维护费'
    ]);
    expect(new Set(changes.map(({key}) => key)).size).toBe(9);
    expect(figures?.unit).toBe(10000);
    expect(figures?.decimals).toBe(2);
  });

  test('rises by 116.14 or 69.2 per cent from 167.84, on both sides and in the general public budget', () => {
    for (const change of changes.slice(0, 3)) {
      expect(said(change)).toBe('increase 283.98 − ~167.84 = 116.14, 69.2%');
      expect(change.base).toMatchObject({kind: 'previousBudget', year: 2022, derived: true});
      expect(change.reason).toBe(reason);
      expect(change.stated).toMatchObject({amount: '116.14', percent: '69.2', agrees: true});
    }
  });

  test('changes nothing in government funds and the three public expenses', () => {
    for (const change of changes.slice(3)) {
      expect(said(change)).toBe('none 0 − ~0 = 0');
      expect(change.stated?.agrees).toBe(true);
      expect(change.base.year).toBe(2022);
    }
  });

  test('gives a reason where the narrative does', () => {
    expect(changes.map(change => change.reason !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      true,
      true,
      true
    ]);
  });
});

describe('a stated change', () => {
  test('that falls is signed', () => {
    const change = income([cut('income', '80')], {
      statements: [stated({direction: 'decrease', amount: '20', percent: '20'})]
    });
    expect(said(change)).toBe('decrease 80 − ~100 = -20, -20%');
    expect(change?.stated?.agrees).toBe(true);
    expect(change?.stated?.signedAmount?.toFixed()).toBe('-20');
    expect(change?.stated?.signedPercent?.toFixed()).toBe('-20');
  });

  test('that falls is signed even where a minus is printed', () => {
    const change = income([cut('income', '80')], {
      statements: [stated({direction: 'decrease', amount: '-20', percent: '-20.00'})]
    });
    expect(said(change)).toBe('decrease 80 − ~100 = -20, -20%');
    expect(change?.stated?.agrees).toBe(true);
  });

  test('whose percentage does not follow does not agree', () => {
    const change = income([cut('income', '389.12')], {
      statements: [stated({amount: '289.12', percent: '314.82'})]
    });
    expect(said(change)).toBe('increase 389.12 − ~100 = 289.12, 289.12%');
    expect(change?.stated).toMatchObject({amount: '289.12', percent: '314.82', agrees: false});
  });

  test.for([
    ['33', '33', true],
    ['33.3', '33.3', true],
    ['33.33', '33.33', true],
    ['33.4', '33.3', false],
    ['34', '33', false]
  ] as const)('of %s per cent is held against %s, at its own precision', ([percent, computed, agrees]) => {
    const change = income([cut('income', '4.0000')], {
      statements: [stated({amount: '1.0000', percent})]
    });
    expect(change?.percent?.toFixed()).toBe(computed);
    expect(change?.stated?.agrees).toBe(agrees);
  });

  test('that rounded amounts can have given agrees, and is shown as it is stated', () => {
    // 28.1 is anything from 28.05 to 28.15, which is 7.54 to 7.57 per cent of what it leaves.
    const change = income([cut('income', '400.02')], {
      statements: [stated({amount: '28.1', percent: '7.57'})]
    });
    expect(change?.stated?.agrees).toBe(true);
    expect(change?.percent?.toFixed()).toBe('7.57');
  });

  test('in another unit than the tables is in theirs', () => {
    const statements = [{...stated({amount: '1.5', percent: '17.6'}), unit: 10_000_000}];
    const change = income([cut('income', '100000')], {statements});
    expect(said(change)).toBe('increase 100000 − ~85000 = 15000, 17.6%');
  });

  test('of both sides at once is one of each total', () => {
    const statements = [stated({amount: '10.0', percent: '11.1'}, {name: '收支总计'})];
    const figures = changeFigures(
      budgetOf([cut('income', '100.0'), cut('expenditure', '100.0')], {statements})
    );
    expect(figures?.changes.map(said)).toEqual([
      'increase 100 − ~90 = 10, 11.1%',
      'increase 100 − ~90 = 10, 11.1%'
    ]);
  });

  test('without a percentage has one decimal', () => {
    const change = income([cut('income', '4')], {statements: [stated({amount: '1'})]});
    expect(change?.percent?.toFixed()).toBe('33.3');
    expect(change?.stated).not.toHaveProperty('percent');
  });

  test('of nothing says nothing of the percentage', () => {
    const change = income([cut('income', '5')], {statements: [stated({direction: 'none', amount: '0'})]});
    expect(said(change)).toBe('none 5 − ~5 = 0, 0%');
  });

  test('that is all of the amount is new, whatever percentage is printed', () => {
    const change = income([cut('income', '5')], {statements: [stated({amount: '5', percent: '100.00'})]});
    expect(said(change)).toBe('new 5 − ~0 = 5');
    expect(change?.percent).toBeUndefined();
  });

  test('that is more than all of the amount leaves no base, and does not agree', () => {
    const change = income([cut('income', '0')], {statements: [stated({amount: '1421.25'})]});
    expect(said(change)).toBe('increase 0 − ? = 1421.25');
    expect(change?.stated).toMatchObject({agrees: false, isBelowNil: true});
  });

  test('in words only is unknown', () => {
    const change = income([cut('income', '5')], {statements: [stated({reason: 'more schools'})]});
    expect(said(change)).toBe('unknown 5 − ? = ?');
    expect(change?.reason).toBe('more schools');
  });

  test('of a figure that is published nowhere has no base', () => {
    const change = income([cut('income')], {statements: [stated({amount: '5', percent: '10'})]});
    expect(said(change)).toBe('increase ? − ? = 5');
    expect(change?.stated?.agrees).toBe(true);
  });

  test('is taken once for one place, the first that is printed', () => {
    const statements = [stated({amount: '1'}), stated({amount: '2'}, {side: 'income', name: 'again'})];
    const figures = changeFigures(budgetOf([cut('income', '5')], {statements}));
    expect(figures?.changes).toHaveLength(1);
    expect(figures?.changes[0]?.stated?.amount).toBe('1');
  });

  test('of a line has the amount of that line', () => {
    const statements = [stated({amount: '0.5'}, {side: 'income', by: 'source', line: 'current'})];
    const figures = changeFigures(budgetOf([cut('income', '5')], {statements}));
    expect(figures?.changes.map(said)).toEqual(['unknown 5 − ? = ?', 'increase 1 − ~0.5 = 0.5, 100%']);
  });

  test('of no side has the amount that the narrative says', () => {
    const of = {scope: {fund: 'governmentFunds'}};
    const statements = [{of, amount: '12', text: ''}, stated({amount: '2'}, of)];
    const figures = changeFigures(budgetOf([cut('income')], {statements}));
    expect(figures?.changes.map(said)).toEqual(['increase 12 − ~10 = 2, 20%']);
  });

  test.for([
    ['previousBudget', 2022],
    ['previousExecution', 2022],
    ['previousFinal', 2022],
    ['initialBudget', 2023]
  ] as const)('from the %s is of %i', ([base, year]) => {
    const change = income([cut('income', '5')], {statements: [stated({base, amount: '1'})]});
    expect(change?.base).toMatchObject({kind: base, year});
  });
});

describe('another year as it was published', () => {
  test('is the base, and the difference is of the amounts', () => {
    const change = income([cut('income', '150')], {comparatives: [earlier('100.00')]});
    expect(said(change)).toBe('increase 150 − 100 = 50, 50%');
    expect(change?.base).toMatchObject({kind: 'previousBudget', year: 2022, derived: false});
    expect(change?.stated).toBeUndefined();
  });

  test('stands above what is stated, which then does not agree', () => {
    const change = income([cut('income', '150.00')], {
      comparatives: [earlier('100.00')],
      statements: [stated({amount: '51.00', percent: '50', reason: 'r'})]
    });
    expect(said(change)).toBe('increase 150 − 100 = 50, 50%');
    expect(change?.stated?.agrees).toBe(false);
    expect(change?.reason).toBe('r');
  });

  test('that was nil makes this year new', () => {
    expect(said(income([cut('income', '5')], {comparatives: [earlier('0.00')]}))).toBe('new 5 − 0 = 5');
    expect(said(income([cut('income', '0')], {comparatives: [earlier('0')]}))).toBe('none 0 − 0 = 0');
  });

  test('from which all was cut is a fall by a hundred per cent', () => {
    expect(said(income([cut('income', '0')], {comparatives: [earlier('8')]}))).toBe(
      'decrease 0 − 8 = -8, -100%'
    );
  });

  test('that was negative is no base for a percentage', () => {
    expect(said(income([cut('income', '5')], {comparatives: [earlier('-5')]}))).toBe('increase 5 − -5 = 10');
    expect(said(income([cut('income', '-7')], {comparatives: [earlier('-5')]}))).toBe(
      'decrease -7 − -5 = -2'
    );
  });

  test('has the right year and phase', () => {
    const budget = (more: object, statements: object[] = []) =>
      said(income([cut('income', '150')], {comparatives: [earlier('100', more)], statements}));
    expect(budget({fiscalYear: 2021})).toBe('unknown 150 − ? = ?');
    expect(budget({phase: 'executed'})).toBe('unknown 150 − ? = ?');
    expect(budget({phase: 'approved'})).toBe('increase 150 − 100 = 50, 50%');
    expect(budget({phase: 'executed'}, [stated({base: 'previousFinal'})])).toBe(
      'increase 150 − 100 = 50, 50%'
    );
    expect(budget({phase: 'approved'}, [stated({base: 'previousFinal'})])).toBe('unknown 150 − ? = ?');
    expect(budget({fiscalYear: 2023}, [stated({base: 'initialBudget'})])).toBe(
      'increase 150 − 100 = 50, 50%'
    );
    expect(budget({fiscalYear: 2020}, [stated({baseYear: 2020})])).toBe('increase 150 − 100 = 50, 50%');
  });

  test('in another unit is compared in the unit of the file', () => {
    const other = {fiscalYear: 2022, cuts: [{...cut('income', '100000'), unit: 1}]};
    expect(said(income([cut('income', '150')], {comparatives: [other]}))).toBe(
      'increase 150 − 100 = 50, 50%'
    );
  });
});

describe('nothing to compare with', () => {
  test('is unknown where there are totals', () => {
    const figures = changeFigures(budgetOf([cut('income', '5'), cut('expenditure', '4.5')]));
    expect(figures?.changes.map(said)).toEqual(['unknown 5 − ? = ?', 'unknown 4.5 − ? = ?']);
    expect(figures?.decimals).toBe(1);
  });

  test('and no total is nothing at all', () => {
    expect(changeFigures(budgetOf([cut('income')]))).toBeUndefined();
    expect(changeFigures(budgetOf([]))).toBeUndefined();
  });
});
