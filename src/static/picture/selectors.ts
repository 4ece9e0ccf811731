import type {Node} from './nodes.js';
import {elementsIn} from './nodes.js';

/** Whether a node is meant. */
type Test = (node: Node) => boolean;

/** One selector of a style sheet, and how much it weighs against others. */
export interface Selector {
  fits: Test;
  weight: number;
}

const never: Test = () => false;

/** The parts of a text between separators that stand in no brackets. */
export function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if ('(['.includes(sign)) depth += 1;
    if (')]'.includes(sign)) depth -= 1;
    if (sign === separator && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.map(part => part.trim()).filter(Boolean);
}

/** The selectors of a list, as far as the style sheets of the elements use them. */
export const selectorsOf = (list: string): Selector[] => split(list, ',').map(selectorOf);

function selectorOf(text: string): Selector {
  const spaced = text.replace(/\s*([>+~])\s*(?![^([]*[)\]])/g, ' $1 ');
  let fits: Test = () => true;
  let weight = 0;
  let combinator = '';
  for (const part of split(spaced, ' ')) {
    if ('>+~'.includes(part)) {
      combinator = part;
      continue;
    }
    const compound = compoundOf(part);
    const before = weight > 0 || combinator ? related(fits, combinator) : fits;
    fits = node => compound.fits(node) && before(node);
    weight += compound.weight;
    combinator = '';
  }
  return {fits, weight};
}

/** A test of what stands before a node, or around it. */
function related(fits: Test, combinator: string): Test {
  if (combinator === '>') return ({parent}) => parent !== undefined && fits(parent);
  if (combinator === '+' || combinator === '~') {
    const first = combinator === '+' ? -1 : 0;
    return node => siblingsBefore(node).slice(first).some(fits);
  }
  return ({parent}) => {
    for (let around = parent; around; around = around.parent) if (fits(around)) return true;
    return false;
  };
}

const siblingsOf = ({parent}: Node) => (parent ? elementsIn(parent) : []);
const siblingsBefore = (node: Node) => siblingsOf(node).slice(0, siblingsOf(node).indexOf(node));

const simple = /^(?:([\w-]+|\*)|\.([\w-]+)|\[([\w-]+)(?:=['"]([^'"]*)['"])?\]|:(:?[\w-]+))/;

function compoundOf(text: string): Selector {
  const all: Selector[] = [];
  for (let rest = text; rest;) {
    const match = simple.exec(rest);
    if (!match) return {fits: never, weight: 0};
    rest = rest.slice(match[0].length);
    const [, tag, name, attribute, value, pseudo] = match;
    let inside = '';
    if (pseudo && rest.startsWith('(')) {
      const end = endOf(rest);
      inside = rest.slice(1, end);
      rest = rest.slice(end + 1);
    }
    if (tag) all.push({fits: node => tag === '*' || node.tag === tag, weight: tag === '*' ? 0 : 1});
    else if (name) all.push({fits: node => classesOf(node).includes(name), weight: 1000});
    else if (attribute) {
      const fits: Test = ({attributes}) =>
        value === undefined ? attributes.has(attribute) : attributes.get(attribute) === value;
      all.push({fits, weight: 1000});
    } else if (pseudo) all.push(pseudoOf(pseudo, inside));
  }
  return {
    fits: node => all.every(({fits}) => fits(node)),
    weight: all.reduce((sum, {weight}) => sum + weight, 0)
  };
}

function endOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

const classesOf = ({attributes}: Node) => (attributes.get('class') ?? '').split(/\s+/);

/** What a picture has not is never meant: what is hovered, focused, or made by a browser. */
function pseudoOf(name: string, inside: string): Selector {
  const list = selectorsOf(inside);
  const weight = Math.max(0, ...list.map(each => each.weight));
  const some: Test = node => list.some(({fits}) => fits(node));
  if (name === 'host')
    return {fits: node => !node.parent && (inside === '' || some(node)), weight: 1000 + weight};
  if (name === 'is') return {fits: some, weight};
  if (name === 'not') return {fits: node => !some(node), weight};
  const at = (node: Node) => siblingsOf(node).indexOf(node) + 1;
  if (name === 'first-child') return {fits: node => at(node) === 1, weight: 1000};
  if (name === 'last-child') return {fits: node => at(node) === siblingsOf(node).length, weight: 1000};
  if (name !== 'nth-child') return {fits: never, weight: 0};
  const [, step = '0', first = '0'] =
    /^(\d*)n(?:\+(\d+))?$/.exec(inside.replace(/\s/g, '').replace('odd', '2n+1').replace('even', '2n')) ?? [];
  return {fits: node => at(node) % Number(step) === Number(first) % Number(step), weight: 1000};
}
