import {readdirSync, readFileSync} from 'node:fs';
import {Decimal as Full} from 'decimal.js';
import fc from 'fast-check';
import {parseAst} from 'rolldown/parseAst';
import {describe, expect, test} from 'vitest';
import {leanDecimal} from '../../scripts/lean-decimal.mjs';
import {foldTemplateSpace} from '../../scripts/template-space.mjs';

const source = readFileSync('node_modules/decimal.js/decimal.mjs', 'utf8');
const lean = leanDecimal(source, code => parseAst(code));
const {Decimal: Lean} = (await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(lean)}`
)) as {Decimal: typeof Full};

describe('The exact amounts of the single file', () => {
  const texts = ['0', '283.98', '-141.00', '167.84', '999999999999999999.999999', '0.000001'];

  test('add, subtract, multiply and compare as the whole library does', () => {
    for (const a of texts) {
      for (const b of texts) {
        const [x, y, p, q] = [new Lean(a), new Lean(b), new Full(a), new Full(b)];
        expect(x.plus(y).toFixed()).toBe(p.plus(q).toFixed());
        expect(x.minus(y).toFixed()).toBe(p.minus(q).toFixed());
        expect(x.times(y).toFixed()).toBe(p.times(q).toFixed());
        expect(x.comparedTo(y)).toBe(p.comparedTo(q));
        if (!q.isZero())
          expect(x.div(y).toDecimalPlaces(4).toFixed()).toBe(p.div(q).toDecimalPlaces(4).toFixed());
      }
    }
  });

  test('give the change of the first budget in per cent', () => {
    const Exact = Lean.clone({defaults: true, precision: 60});
    expect(new Exact('116.14').times(100).div('167.84').toDecimalPlaces(1).toFixed()).toBe('69.2');
    expect(new Exact('-5.00').abs().toNumber()).toBe(5);
  });

  test('are those of the whole library, whatever is done with them', () => {
    const settings = {defaults: true, precision: 60, rounding: Full.ROUND_HALF_UP} as const;
    const [Own, Whole] = [Lean.clone(settings), Full.clone(settings)];
    const written = fc.stringMatching(/^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/);
    const number = fc.oneof(
      fc.double({min: Number.MIN_VALUE, noNaN: true}),
      fc.constantFrom(1, 1000, 10_000, 1e8)
    );
    const worked = (Exact: typeof Full, a: string, b: string, unit: number, places: number) => {
      const x = new Exact(a).times(unit).minus(b).plus(a);
      const y = x.div(unit).negated();
      return [x, y, x.abs(), y.toDecimalPlaces(places), y.div(b)].flatMap(money => [
        ...[money.toString(), money.toFixed(), money.toFixed(places), money.toNumber(), money.isNegative()],
        ...[
          money.isZero(),
          money.isPositive(),
          money.decimalPlaces(),
          money.comparedTo(b),
          money.lte(x),
          money.gt(a)
        ]
      ]);
    };
    const same = (a: string, b: string, unit: number, places: number) => {
      expect(worked(Own, a, b, unit, places)).toEqual(worked(Whole, a, b, unit, places));
    };
    fc.assert(fc.property(written, written, number, fc.integer({min: 0, max: 12}), same), {
      numRuns: 3000,
      seed: 2023
    });
  });

  test('come without angles, logarithms and other bases', () => {
    expect('cos' in Lean.prototype).toBe(false);
    expect('ln' in Lean.prototype).toBe(false);
    expect(lean).not.toContain('convertBase(str, base, BASE)');
  });

  test.each(['0x1f', '0b1', '0o7', 'Infinity', 'NaN', '1_000', '', '1,5', 10n])(
    'are not read from %s',
    text => {
      expect(() => new Lean(text)).toThrow('[DecimalError] Invalid argument');
    }
  );

  test('come with every method that the source calls', () => {
    const missing = Object.keys(Full.prototype).filter(name => !(name in Lean.prototype));
    const calls = new RegExp(`(?<!Math|Number|JSON|console)\\.(${missing.join('|')})\\(`, 'g');
    const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(file =>
      file.endsWith('.ts')
    );
    const called = files.flatMap(file => readFileSync(`src/${file}`, 'utf8').match(calls) ?? []);
    expect(called).toEqual([]);
    expect('new Exact(2).sqrt()'.match(calls)).toEqual(['.sqrt(']);
  });

  test.each([
    ['another constructor', 'const decimal = 1;'],
    ['another case of big integers', source.replace("t === 'bigint'", "'bigint' === t")],
    ['other settings', source.replace('function config(obj)', 'function config(options)')],
    ['another prototype', source.replaceAll('P.', 'Q.')]
  ])('stop the bundle where the library has %s', (_, code) => {
    expect(() => leanDecimal(code, text => parseAst(text))).toThrow('decimal.js is built in another way now');
  });
});

describe('The white space of the single file', () => {
  test('is folded in markup and nowhere else', () => {
    const code = 'const a = html`<p>\n   one ${b}\n two</p>`;\nconst c = text.split(`\n`);';
    expect(foldTemplateSpace(code, text => parseAst(text))).toBe(
      'const a = html`<p> one ${b} two</p>`;\nconst c = text.split(`\n`);'
    );
  });

  test('is taken out of styles, but not where it tells two selectors apart', () => {
    const code =
      'css`\n  .a > b :hover,\n  .c {\n    margin: 0 2px; /* why */\n    color: red;\n  }\n  @media (width: 1px) {\n    ${x}\n  }`';
    expect(foldTemplateSpace(code, text => parseAst(text))).toBe(
      'css` .a > b :hover,.c{margin:0 2px;color:red}@media (width:1px){${x}}`'
    );
  });
});
