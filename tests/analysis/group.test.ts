import {describe, expect, test} from 'vitest';
import type {Figure} from '../../src/analysis/figure.js';
import {compareAmounts, groupSmall} from '../../src/analysis/group.js';
import {money, sum} from '../../src/budget/money.js';

const figures = (...amounts: (string | undefined)[]): Figure[] =>
  amounts.map((amount, index) => ({
    key: `${index}`,
    by: 'source',
    name: '',
    ...(amount !== undefined && {amount: money(amount)}),
    derived: false,
    parts: [],
    ofWhich: [],
    rows: []
  }));

function said(
  amounts: (string | undefined)[],
  total = sum(amounts.map(amount => money(amount ?? '0'))).toFixed()
): string {
  const {shown, rest, restAmount} = groupSmall(figures(...amounts), money(total));
  const text = (items: Figure[]) => items.map(({amount}) => amount?.toFixed() ?? '—').join(' ');
  return `${text(shown)} | ${text(rest)} = ${restAmount.toFixed()}`;
}

describe('grouping', () => {
  test('shows what is largest first', () => {
    expect(said(['20', '50', '30'])).toBe('50 30 20 |  = 0');
    expect(said([])).toBe(' |  = 0');
  });

  test('shows five however small they are', () => {
    expect(said(['96', '1', '1', '1', '1'])).toBe('96 1 1 1 1 |  = 0');
  });

  test('groups what is under three per cent beyond five', () => {
    expect(said(['90', '3', '2.99', '2', '1.01', '1'])).toBe('90 3 | 2.99 2 1.01 1 = 7');
  });

  test('shows what is three per cent exactly', () => {
    expect(said(['85', '3', '3', '3', '3', '3'])).toBe('85 3 3 3 3 3 |  = 0');
  });

  test('does not group a single small one', () => {
    expect(said(['20', '20', '20', '20', '19', '1'])).toBe('20 20 20 20 19 1 |  = 0');
  });

  test('shows eight at most', () => {
    expect(said(Array<string>(8).fill('12.5'))).toBe('12.5 12.5 12.5 12.5 12.5 12.5 12.5 12.5 |  = 0');
    expect(said(Array<string>(10).fill('10'))).toBe('10 10 10 10 10 10 10 | 10 10 10 = 30');
  });

  test('makes eight of nine with the group', () => {
    expect(said(['19', '11', '11', '11', '11', '11', '11', '10', '5'])).toBe(
      '19 11 11 11 11 11 11 | 10 5 = 15'
    );
  });

  test('gives the group what the total leaves, not what its figures add up to', () => {
    expect(said(['50', '40', '4', '2', '2', '1.99'], '100')).toBe('50 40 4 | 2 2 1.99 = 6');
    expect(said(['5', '4'], '10')).toBe('5 4 |  = 1');
  });

  test('puts blanks last', () => {
    expect(said(['1', undefined, '2', '0', '-1'], '2')).toBe('2 1 0 -1 — |  = 0');
  });

  test('shows something even where everything is small beside the total', () => {
    expect(said(['1', '1', '1', '1', '1', '1'], '1000')).toBe('1 1 1 1 1 1 |  = 994');
  });

  test('does not reorder what it was given', () => {
    const given = figures('1', '3', '2');
    groupSmall(given, money('6'));
    expect(given.map(({amount}) => amount?.toFixed())).toEqual(['1', '3', '2']);
  });

  test('keeps equal figures in printed order', () => {
    expect(groupSmall(figures('1', '2', '1', '2'), money('6')).shown.map(({key}) => key)).toEqual([
      '1',
      '3',
      '0',
      '2'
    ]);
  });

  test('loses and repeats nothing, whatever the amounts', () => {
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const amounts = Array.from({length: random(30)}, () =>
        random(9) === 0 ? undefined : `${random(10 ** random(6))}.${random(9)}`
      );
      const given = figures(...amounts);
      const total = sum(given.flatMap(({amount}) => amount ?? []));
      const {shown, rest, restAmount} = groupSmall(given, total);
      expect([...shown, ...rest].map(({key}) => Number(key)).sort((a, b) => a - b)).toEqual(
        given.map((_, index) => index)
      );
      expect(shown.length + Math.min(1, rest.length)).toBeLessThanOrEqual(8);
      expect(rest.length).not.toBe(1);
      expect(restAmount.toFixed()).toBe(sum(rest.flatMap(({amount}) => amount ?? [])).toFixed());
    }
  });
});

test('blanks come before nil, and nil before what is more', () => {
  const [blank, negative, nil, one, otherBlank] = figures(undefined, '-1', '0', '1', undefined) as [
    Figure,
    Figure,
    Figure,
    Figure,
    Figure
  ];
  expect([one, blank, nil, negative].sort(compareAmounts)).toEqual([blank, negative, nil, one]);
  expect(compareAmounts(blank, otherBlank)).toBe(0);
});
