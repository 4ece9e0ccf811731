import {expect, test} from 'vitest';
import {statedShare} from '../../src/analysis/stated.js';
import {money} from '../../src/budget/money.js';
import type {Cut, Scope} from '../../src/budget/schema.js';
import {budgetOf} from '../budget/budgets.js';

const cut: Cut = {side: 'expenditure', by: 'nature', lines: []};

function share(percent: string, amount: string, total: string, of: object = {}, scope: Scope = {}) {
  const statement = {
    of: {side: 'expenditure', line: 'basic', ...of},
    percent,
    shareOf: {side: 'expenditure'},
    text: ''
  };
  const stated = statedShare(
    budgetOf([], {statements: [statement]}),
    {...cut, scope},
    'basic',
    money(amount),
    money(total)
  );
  return stated && `${stated.printed} ${stated.computed.toFixed()} ${stated.agrees}`;
}

test('a stated share agrees where it follows at its own precision', () => {
  expect(share('48.41', '137.48', '283.98')).toBe('48.41 48.41 true');
  expect(share('48.4', '137.48', '283.98')).toBe('48.4 48.4 true');
  expect(share('48', '137.48', '283.98')).toBe('48 48 true');
  expect(share('48.42', '137.48', '283.98')).toBe('48.42 48.41 false');
});

test('a half is rounded up', () => {
  expect(share('12.5', '1', '8')).toBe('12.5 12.5 true');
  expect(share('13', '1', '8')).toBe('13 13 true');
  expect(share('12', '1', '8')).toBe('12 13 false');
});

test('a share of nil is none', () => {
  expect(share('50', '1', '0')).toBeUndefined();
});

test('a share of another place is not this one', () => {
  expect(share('12.5', '1', '8', {line: 'project'})).toBeUndefined();
  expect(share('12.5', '1', '8', {side: 'income'})).toBeUndefined();
  expect(share('12.5', '1', '8', {scope: {stage: 'current'}})).toBeUndefined();
  expect(share('12.5', '1', '8', {scope: {stage: 'current'}}, {stage: 'current'})).toBe('12.5 12.5 true');
});

test('a percentage that is no share, or a share without one, is passed over', () => {
  const statements = [
    {of: {side: 'expenditure', line: 'basic'}, percent: '99', text: ''},
    {of: {side: 'expenditure', line: 'basic'}, shareOf: {}, text: ''}
  ];
  expect(statedShare(budgetOf([], {statements}), cut, 'basic', money('1'), money('8'))).toBeUndefined();
  expect(statedShare(budgetOf([]), cut, 'basic', money('1'), money('8'))).toBeUndefined();
});
