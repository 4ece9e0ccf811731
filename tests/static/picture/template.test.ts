import {html, nothing, svg} from 'lit';
import {describe, expect, it} from 'vitest';
import type {Node} from '../../../src/static/picture/nodes.js';
import {fill, nodeOf} from '../../../src/static/picture/nodes.js';

type Shown = string | [tag: string, attributes: Record<string, string>, ...children: Shown[]];

/** Blanks between elements are those that the formatter of this file likes. */
const inside = ({children}: Node): Shown[] =>
  children.filter(child => typeof child !== 'string' || child.trim()).map(shown);

const shown = (node: Node | string): Shown =>
  typeof node === 'string' ? node : [node.tag, Object.fromEntries(node.attributes), ...inside(node)];

function treeOf(template: ReturnType<typeof html>): Shown[] {
  const root = nodeOf('root');
  fill(root, template);
  return inside(root);
}

describe('A template as a tree', () => {
  it('has elements and what is in them, values in their places', () => {
    const inner = svg`<rect class="mark ${'c1'}" x=${1.5} width="2"></rect>`;
    const template = html`<p class="a b" lang=${'en'}>One <b>${'two'}</b>${3}</p>
      <svg>${[inner, inner]}</svg>`;
    const rect: Shown = ['rect', {class: 'mark c1', x: '1.5', width: '2'}];
    expect(treeOf(template)).toEqual([
      ['p', {class: 'a b', lang: 'en'}, 'One ', ['b', {}, 'two'], '3'],
      ['svg', {}, rect, rect]
    ]);
  });

  it('leaves out what is nothing, what is a property, and what listens', () => {
    const template = html`<p
        lang=${nothing}
        .value=${'a'}
        @pointerleave=${() => 1}
        ?open=${true}
        ?hidden=${false}
      >
        ${nothing}${undefined}${null}${''}
      </p>
      <span .textContent=${'text'}></span>`;
    expect(treeOf(template)).toEqual([
      ['p', {open: ''}],
      ['span', {}, 'text']
    ]);
  });

  it('takes no value for markup', () => {
    expect(treeOf(html`<p title=${'"><b>'}>${'<b>\0</b>'}</p>`)).toEqual([
      ['p', {title: '"><b>'}, '<b>\0</b>']
    ]);
  });
});
