import {describe, expect, test} from 'vitest';
import {excerpt, faultCodes, pathText, typeName} from '../../src/budget/fault.js';

describe('the path of a fault', () => {
  test.for([
    [[], '$'],
    [['cuts', 3, 'lines', 0, 'amount'], 'cuts[3].lines[0].amount'],
    [['$schema'], '$schema'],
    [[0], '[0]'],
    [[0, 'name'], '[0].name'],
    [['amounts', 'current.other'], 'amounts["current.other"]'],
    [['amounts', '合计'], 'amounts["合计"]'],
    [['', 'a b'], '[""]["a b"]'],
    [['say "x"'], '["say \\"x\\""]']
  ] as [(string | number)[], string][])('%j is %s', ([steps, text]) => {
    expect(pathText(steps)).toBe(text);
  });
});

describe('a value in a message', () => {
  test('has the name of its type in JSON', () => {
    const named = [undefined, null, [], {}, 'x', 1, true].map(typeName);
    expect(named).toEqual(['nothing', 'null', 'array', 'object', 'string', 'number', 'boolean']);
  });

  test('is shown as JSON, an object by its type', () => {
    const shown = [undefined, null, [1], {a: 1}, '1,234', 1e21, false].map(excerpt);
    expect(shown).toEqual(['nothing', 'null', 'array', 'object', '"1,234"', '1e+21', 'false']);
  });

  test('is cut to sixty characters', () => {
    expect(excerpt('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
    expect(excerpt('x'.repeat(59))).toBe(`"${'x'.repeat(58)}…`);
  });

  test('is shown whatever it is', () => {
    expect(excerpt(Symbol('odd'))).toBe('Symbol(odd)');
    expect(excerpt(12n)).toBe('12');
    expect(excerpt(Number.NaN)).toBe('NaN');
  });
});

test('no code stands twice in the list', () => {
  expect(new Set(faultCodes).size).toBe(21);
  expect(faultCodes).toHaveLength(21);
});
