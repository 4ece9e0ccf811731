import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {pixels} from '../../../src/static/picture/lengths.js';
import type {Node} from '../../../src/static/picture/nodes.js';
import {elementsIn, fill, nodeOf} from '../../../src/static/picture/nodes.js';
import {rulesOf} from '../../../src/static/picture/rules.js';
import {stylist} from '../../../src/static/picture/style.js';

/** The values of a property, element by element in the order of the document. */
function valuesOf(css: string, name: string, template: ReturnType<typeof html>, width = 600): string[] {
  const host = nodeOf('budget-x', [['theme', 'dark']]);
  fill(host, template);
  const styleOf = stylist(rulesOf(css, width), width);
  const all = (node: Node): Node[] => elementsIn(node).flatMap(child => [child, ...all(child)]);
  return all(host).map(node => styleOf(node).get(name));
}

const list = html`<ul class="a">
  <li class="b"></li>
  <li></li>
  <li class="b c"></li>
</ul>`;

describe('A style sheet', () => {
  it('means elements by their selectors', () => {
    const selected = (selector: string) =>
      valuesOf(`${selector} { order: 1 }`, 'order', list).join(' ').length;
    const meant = (selector: string) =>
      valuesOf(`${selector} { order: 1 }`, 'order', list)
        .map(value => value || '-')
        .join('');
    expect(selected('p')).toBe(3);
    expect(meant('li')).toBe('-111');
    expect(meant('.a > .b')).toBe('-1-1');
    expect(meant('ul .b.c')).toBe('---1');
    expect(meant('.b + li')).toBe('--1-');
    expect(meant('.b ~ li')).toBe('--11');
    expect(meant('li:first-child, li:last-child')).toBe('-1-1');
    expect(meant('li:nth-child(odd)')).toBe('-1-1');
    expect(meant('li:nth-child(3n + 2)')).toBe('--1-');
    expect(meant('.a :is(.c, .d)')).toBe('---1');
    expect(meant('li:not(.b)')).toBe('--1-');
    expect(meant(":host([theme='dark']) > .a")).toBe('1---');
    expect(meant(':host(:not([theme])) .a')).toBe('----');
    expect(meant('li:hover, li::before, ::slotted(*)')).toBe('----');
  });

  it('is weighed: the more exact selector wins, then the later one', () => {
    const css = '.a .b { order: 1 } li { order: 2 } .c { order: 3 } .b { order: 4 }';
    expect(valuesOf(css, 'order', list)).toEqual(['', '1', '2', '1']);
  });

  it('counts as far as its conditions hold', () => {
    const css = `
      /* { */ li { order: 0 }
      @media screen { li { order: 1 } @media (prefers-color-scheme: dark) { li { order: 2 } } }
      @media print { li { order: 3 } }
      @container budget-card (max-width: 479px) { li { order: 4 } }`;
    expect(valuesOf(css, 'order', list)[1]).toBe('1');
    expect(valuesOf(css, 'order', list, 479)[1]).toBe('4');
  });

  it('hands down what is inherited, with variables as they are where they are used', () => {
    const css =
      '.a { --x: var(--y, red); color: var(--x); order: 1 } .b { --y: blue } .c { color: var(--none, var(--y)) }';
    expect(valuesOf(css, 'color', list)).toEqual(['red', 'red', 'red', 'blue']);
    expect(valuesOf(css, 'order', list)).toEqual(['1', '', '', '']);
  });

  it('may say several things at once', () => {
    const of = (css: string, name: string) => valuesOf(`ul { ${css} }`, name, list)[0];
    expect(
      ['top', 'right', 'bottom', 'left'].map(side => of('margin: 1px 2px 3px', `margin-${side}`))
    ).toEqual([...['1px', '2px', '3px', '2px']]);
    expect(of('padding: 4px; padding-inline-end: 5px', 'padding-right')).toBe('5px');
    expect(of('border-inline-start: 3px solid blue', 'border-left-color')).toBe('blue');
    expect(of('flex: none', 'flex-shrink')).toBe('0');
    expect(of('flex: 0 1 420px', 'flex-basis')).toBe('420px');
    expect(of('gap: 4px 8px', 'column-gap')).toBe('8px');
  });
});

describe('A length', () => {
  it('is in pixels, whatever it is said in', () => {
    const measures = {em: 10, whole: 200, container: 500};
    const lengths = ['3px', '0', '-2px', '2em', '50%', '5cqi', 'calc(100% - 2em)', 'min(100%, 250px)'];
    expect(lengths.map(length => pixels(length, measures))).toEqual([3, 0, -2, 20, 100, 25, 180, 200]);
    expect(pixels('clamp(16px, 5cqi, 20px)', measures)).toBe(20);
    expect(['auto', '', 'fit-content', 'max-content', undefined].map(each => pixels(each, measures))).toEqual(
      [...[undefined, undefined, undefined, undefined, undefined]]
    );
  });
});
