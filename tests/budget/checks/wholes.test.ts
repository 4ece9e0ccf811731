import {describe, expect, test} from 'vitest';
import {chineseBudget, found, told} from './found.js';

/** What a sentence says of a part of the budget. */
const said = (by: string, line: string | undefined, amount: string) => ({
  of: {side: 'expenditure', by, ...(line !== undefined && {line})},
  amount,
  text: `${line ?? by} ${amount}`
});

const wholes = (...statements: object[]) => chineseBudget([], {statements});

describe('The three public expenses', () => {
  const all = (total: string, ...parts: [string, string, string]) =>
    wholes(
      said('threePublic', undefined, total),
      said('threePublic', 'abroad', parts[0]),
      said('threePublic', 'vehicles', parts[1]),
      said('threePublic', 'reception', parts[2])
    );

  test('are travel abroad, vehicles and receptions', () => {
    expect(found(all('6.0', '1.0', '2.0', '3.0'), 'wholes')[0]).toEqual({
      rule: 'wholes',
      level: 'agrees',
      path: 'statements[0].amount',
      against: ['statements[1].amount', 'statements[2].amount', 'statements[3].amount'],
      unit: 10_000,
      printed: '6.0',
      computed: '6',
      difference: '0',
      tolerance: '0.2',
      roundings: [{count: 4, half: '0.05'}]
    });
  });

  test('may be half a digit of each of the four apart, and no more', () => {
    const about =
      'statements[0].amount 6.0 / statements[1].amount + statements[2].amount + statements[3].amount';
    expect(told(all('6.0', '1.0', '2.0', '3.2'), 'wholes')[0]).toBe(`rounding ${about} 6.2: 0.2 of 0.2`);
    expect(told(all('6.0', '1.0', '2.0', '2.8'), 'wholes')[0]).toBe(`rounding ${about} 5.8: -0.2 of 0.2`);
    expect(told(all('6.0', '1.0', '2.0', '3.3'), 'wholes')[0]).toBe(`difference ${about} 6.3: 0.3 of 0.2`);
    expect(told(all('6.0', '1.0', '2.0', '2.7'), 'wholes')[0]).toBe(`difference ${about} 5.7: -0.3 of 0.2`);
  });

  test('of which one is in no sentence can be more than the others, but not less', () => {
    const two = (total: string) =>
      wholes(
        said('threePublic', undefined, total),
        said('threePublic', 'abroad', '1.0'),
        said('threePublic', 'reception', '3.0')
      );
    expect(told(two('6.0'), 'wholes')).toEqual([
      'missing statements[0].amount 6.0 / statements[1].amount + statements[2].amount 4: -2 of 0.15'
    ]);
    expect(told(two('3.0'), 'wholes')).toEqual([
      'difference statements[0].amount 3.0 / statements[1].amount + statements[2].amount 4: 1 of 0.15'
    ]);
  });

  test('of which none is published are owed', () => {
    expect(found(wholes(said('threePublic', undefined, '6.0')), 'wholes')).toEqual([
      {rule: 'wholes', level: 'missing', path: 'statements[0].amount', against: [], unit: 10_000}
    ]);
    expect(told(wholes(said('threePublic', undefined, '0')), 'wholes')).toEqual([]);
  });

  test('in one table are a sum of that table', () => {
    const lines = ['abroad', 'vehicles', 'reception'].map(id => ({id, name: id, amount: '2.0'}));
    const budget = chineseBudget([{side: 'expenditure', by: 'threePublic', total: {amount: '6.0'}, lines}]);
    expect(told(budget, 'wholes').filter(text => text.includes('cuts[0].total'))).toEqual([]);
    expect(told(budget, 'lines')).toEqual([
      'agrees cuts[0].total.amount 6.0 / cuts[0].lines[*].amount 6: 0 of 0.2'
    ]);
  });
});

describe('Official vehicles', () => {
  test('are what is bought and what it takes to run them, in the text in 万元 and in the table in 元', () => {
    const table = {
      side: 'expenditure',
      by: 'threePublic',
      unit: 1,
      lines: [{id: 'vehicles', name: '公务用车购置及运行费', amount: '52000'}]
    };
    const statements = [
      said('threePublic', 'vehicles.purchase', '3.0'),
      said('threePublic', 'vehicles.operation', '2.0')
    ];
    expect(
      told(chineseBudget([table], {statements}), 'wholes').filter(
        text => text.includes('vehicles') || text.includes('52000')
      )
    ).toEqual([
      // 0.5 元 of the table, twice 500 元 of the text.
      'difference cuts[0].lines[0].amount 52000 / statements[0].amount + statements[1].amount 50000: -2000 of 1000.5'
    ]);
  });
});

describe('Procurement', () => {
  test('is of goods, works and services', () => {
    const bought = (services: string) =>
      wholes(
        said('procurement', undefined, '2319.21'),
        said('procurement', 'goods', '122.43'),
        said('procurement', 'works', '1387.72'),
        said('procurement', 'services', services)
      );
    const about =
      'statements[0].amount 2319.21 / statements[1].amount + statements[2].amount + statements[3].amount';
    expect(told(bought('809.06'), 'wholes')).toEqual([`agrees ${about} 2319.21: 0 of 0.02`]);
    expect(told(bought('809.07'), 'wholes')).toEqual([`rounding ${about} 2319.22: 0.01 of 0.02`]);
    expect(told(bought('809.09'), 'wholes')).toEqual([`difference ${about} 2319.24: 0.03 of 0.02`]);
  });

  test('of nothing may be given in full', () => {
    const none = wholes(
      said('procurement', undefined, '0'),
      said('procurement', 'goods', '0'),
      said('procurement', 'works', '0'),
      said('procurement', 'services', '0')
    );
    expect(found(none, 'wholes').map(({level}) => level)).toEqual(['agrees']);
  });
});
