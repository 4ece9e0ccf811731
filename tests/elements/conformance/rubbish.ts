import {describe, expect, it} from 'vitest';
import {hear} from '../heard.js';
import {draw, settled} from '../page.js';
import {realBudget} from '../real-budget.js';
import {said} from '../shown.js';
import type {Widget} from '../widgets.js';

function cyclic(): object {
  const file: Record<string, unknown> = {...realBudget()};
  file['notes'] = [file];
  file['entity'] = file;
  return file;
}

function throwing(): object {
  const fail = () => {
    throw new Error('no');
  };
  return new Proxy(
    {},
    {get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail}
  );
}

function nested(levels: number): object {
  return {name: `${levels}`, amount: '1', ...(levels > 1 && {lines: [nested(levels - 1)]})};
}

const income = (lines: unknown) => ({...realBudget(), cuts: [{side: 'income', by: 'source', lines}]});

/** All that is no budget, by name; made anew for each test. */
const rubbish: Readonly<Record<string, () => unknown>> = {
  false: () => false,
  true: () => true,
  'the number 0': () => 0,
  NaN: () => Number.NaN,
  'a large integer': () => 10n ** 30n,
  'an empty text': () => '',
  'a text': () => 'budget',
  'the text of a budget': () => JSON.stringify(realBudget()),
  'an empty list': () => [],
  'a list of budgets': () => [realBudget()],
  'an empty object': () => ({}),
  'a function': () => () => realBudget(),
  'a symbol': () => Symbol('budget'),
  'a date': () => new Date(),
  'a map': () => new Map([['format', 'budget-json/1']]),
  'a promise': () => Promise.resolve(realBudget()),
  'an element of the page': () => document.body,
  'the window': () => window,
  'a cycle': cyclic,
  'a proxy that throws': throwing,
  'a proxy that throws, deep inside': () => income([throwing()]),
  'a getter that throws': () =>
    Object.defineProperty(realBudget(), 'cuts', {
      get() {
        throw new Error('no');
      },
      enumerable: true
    }),
  'a revoked proxy': () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  '13 levels of lines': () => income([nested(13)]),
  'hostile keys': (): unknown =>
    JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
  'cuts that are no list': () => ({...realBudget(), cuts: {length: 3}}),
  'a list with holes': () => income(Array(5)),
  'null in place of a line': () => income([null]),
  'an amount of Infinity': () => income([{name: 'x', amount: Infinity}]),
  'an amount of 19 digits': () => income([{name: 'x', amount: '1234567890123456789'}])
};

/** That no value at all makes an element throw or fall silent. */
export function standsRubbish({tag, title: {en}}: Widget): void {
  describe('says what is wrong, and throws nothing, when its budget is', () => {
    for (const [name, value] of Object.entries(rubbish)) {
      it(name, async () => {
        const element = await draw(tag, {lang: 'en'});
        const heard = hear(element, 'budget-load', 'budget-error');
        element.budget = value();
        await settled(element);
        expect(said(element, '.state.error strong')).toBe('This budget cannot be shown');
        expect(said(element, '.state.error li').length).toBeGreaterThan(20);
        expect(heard.map(({type}) => type)).toEqual(['budget-error']);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        element.budget = realBudget();
        await settled(element);
        expect(said(element, '.heading')).toBe(en);
      });
    }
  });

  describe('draws or says that there is nothing to draw when its budget has', () => {
    const budgets: Readonly<Record<string, () => object>> = {
      'no cuts': () => ({...realBudget(), cuts: [], statements: []}),
      'cuts without lines': () => ({
        ...realBudget(),
        cuts: realBudget().cuts.map(cut => ({...cut, lines: []}))
      }),
      'blanks alone': () => income([{name: 'x'}, {name: 'y'}]),
      'empty names': () =>
        income([
          {name: '', amount: '1'},
          {name: '', amount: '2'}
        ]),
      'one name twice': () =>
        income([
          {name: 'x', amount: '1'},
          {name: 'x', amount: '2'}
        ]),
      '18 digits and 6 decimals': () => income([{name: 'x', amount: '123456789012345678.123456'}]),
      'a total that is nil over parts that are not': () => ({
        ...realBudget(),
        cuts: realBudget().cuts.map(cut => ({...cut, total: {amount: '0'}}))
      }),
      'negative amounts alone': () =>
        income([
          {name: 'x', amount: '-1'},
          {name: 'y', amount: '-2'}
        ]),
      'a dimension of its own': () => ({
        ...realBudget(),
        cuts: realBudget().cuts.map(cut => ({...cut, by: 'planet'}))
      }),
      'a currency that nobody knows': () => ({...realBudget(), currency: 'ZZZ', unit: 0.001}),
      'a day of publication that no calendar has': () => ({
        ...realBudget(),
        source: {title: '预算', published: '2023-13-32'}
      }),
      'a language that nobody knows': () => ({...realBudget(), language: 'qaa-x-own'})
    };
    for (const [name, budget] of Object.entries(budgets)) {
      it(name, async () => {
        for (const lang of ['zh-CN', 'en']) {
          const element = await draw(tag, {budget: budget(), lang});
          expect(said(element, '.heading, .state.empty').length).toBeGreaterThan(3);
          expect(said(element, '.state.error')).toBe('');
          expect(said(element, '.card')).not.toMatch(/undefined|NaN|\[object|Infinity/);
        }
      });
    }
  });
}
