import {readFileSync} from 'node:fs';
import {Decimal as Full} from 'decimal.js';
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

  test('come without angles and logarithms', () => {
    expect('cos' in Lean.prototype).toBe(false);
    expect('ln' in Lean.prototype).toBe(false);
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
