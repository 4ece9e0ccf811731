import type {TemplateResult} from 'lit';
import {nothing} from 'lit';

/** An element of a template, without a page. */
export interface Node {
  tag: string;
  attributes: Map<string, string>;
  children: (Node | string)[];
  parent?: Node;
}

/** Where a template has a value. */
const hole = '\0';
const token = /<(\/?)([\w-]+)((?:\s+[^\s=>]+(?:="[^"]*"|=[^\s>]+)?)*)\s*>|([^<]+)/g;
const attribute = /([^\s=]+)(?:="([^"]*)"|=(\S+))?/g;

export function nodeOf(
  tag: string,
  attributes: Iterable<readonly [string, string]> = [],
  parent?: Node
): Node {
  const node: Node = {tag, attributes: new Map(attributes), children: [], ...(parent && {parent})};
  parent?.children.push(node);
  return node;
}

/** Puts what a template of the elements stands for into a node: what its values say is text, never markup. */
export function fill(into: Node, {strings, values}: Pick<TemplateResult, 'strings' | 'values'>): void {
  const given = values.values() as Iterator<unknown>;
  const next = () => given.next().value as unknown;
  let at = into;
  for (const [, closes, tag = '', attributes = '', text] of strings.join(hole).matchAll(token)) {
    if (text !== undefined) {
      text.split(hole).forEach((piece, index) => {
        if (index > 0) add(at, next());
        add(at, piece);
      });
    } else if (closes) at = at.parent ?? at;
    else {
      at = nodeOf(tag, [], at);
      for (const [, name = '', quoted, bare = ''] of attributes.matchAll(attribute))
        set(at, name, quoted ?? bare, next);
    }
  }
}

function add(at: Node, value: unknown): void {
  if (value === undefined || value === null || value === nothing || value === '') return;
  if (Array.isArray(value)) for (const each of value as unknown[]) add(at, each);
  else if (isTemplate(value)) fill(at, value);
  else if (typeof value === 'string' || typeof value === 'number') at.children.push(String(value));
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

/** One attribute, by its kind: `?` by presence, `.` a property, `@` a listener; the last two draw nothing but text. */
function set(at: Node, name: string, template: string, next: () => unknown): void {
  const found = Array.from(template.matchAll(/\0/g), next);
  if (name === '.textContent') return add(at, found[0]);
  if (/^[.@]/.test(name) || found[0] === nothing) return;
  if (name.startsWith('?')) {
    if (found[0]) at.attributes.set(name.slice(1), '');
    return;
  }
  const rest = (found as string[]).values();
  at.attributes.set(
    name,
    template.replace(/\0/g, () => String(rest.next().value))
  );
}

/** The elements in a node. */
export const elementsIn = ({children}: Node): Node[] => children.filter(child => typeof child !== 'string');

/** All that is written in a node. */
export const textIn = (node: Node | string): string =>
  typeof node === 'string' ? node : node.children.map(textIn).join('');

/** The first element below a node that has this tag, and this name. */
export function find(node: Node, tag: string, name?: string): Node | undefined {
  for (const child of elementsIn(node)) {
    const isIt = child.tag === tag && (name === undefined || child.attributes.get('name') === name);
    const found = isIt ? child : find(child, tag, name);
    if (found) return found;
  }
  return undefined;
}
