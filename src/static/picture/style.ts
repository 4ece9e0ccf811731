import {pixels} from './lengths.js';
import type {Node} from './nodes.js';
import type {Rule} from './rules.js';

const inherited =
  /^(--.*|color|font-.*|line-height|text-(align|anchor|wrap)|white-space|letter-spacing|fill|stroke|stroke-.*)$/;

/** What an SVG element may say of itself; a style sheet wins. */
const presentation = ['fill', 'stroke', 'stroke-width', 'font-size', 'text-anchor', 'opacity'];

/** How one element looks: its declarations with those that it inherits. */
export class Style {
  readonly fontSize: number;

  constructor(
    private readonly own: ReadonlyMap<string, string>,
    private readonly around: Style | undefined,
    private readonly container: number
  ) {
    const em = around?.fontSize ?? 16;
    const size = own.get('font-size');
    this.fontSize = (size && pixels(this.resolve(size), {em, whole: em, container})) || em;
  }

  /** A value with its variables resolved; empty where none is set. */
  get(name: string): string {
    return this.value(name) ?? '';
  }

  /** What is inherited is what it came to where it was said. */
  private value(name: string): string | undefined {
    const value = this.own.get(name);
    if (value !== undefined && value !== 'inherit') return this.resolve(value);
    return value === 'inherit' || inherited.test(name) ? this.around?.value(name) : undefined;
  }

  /** A length in pixels; undefined where it is `auto` or not set. */
  length(name: string, whole?: number): number | undefined {
    return this.lengthOf(this.get(name), whole);
  }

  lengthOf(text: string | undefined, whole?: number): number | undefined {
    return pixels(text, {em: this.fontSize, whole, container: this.container});
  }

  get lineHeight(): number {
    return (Number(this.get('line-height')) || 1.2) * this.fontSize;
  }

  get isBold(): boolean {
    return Number(this.get('font-weight')) >= 600;
  }

  get wraps(): boolean {
    return this.get('white-space') !== 'nowrap';
  }

  /** The same for what is pushed to the end of a row: then it stays there, whatever the font. */
  atEnd(): Style {
    return new Style(new Map([...this.own, ['text-align', 'end']]), this.around, this.container);
  }

  /** What is around a text that is an item by itself. */
  anonymous(): Style {
    return new Style(new Map([['display', 'block']]), this, this.container);
  }

  private resolve(value: string): string {
    let text = value;
    for (let match = variable.exec(text); match; match = variable.exec(text)) {
      const [all, name = '', fallback = ''] = match;
      text = text.replace(all, () => this.value(name) ?? fallback.trim());
    }
    return text;
  }
}

/** An innermost one first, so that a fallback may be one too. */
const variable = /var\((--[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/;

/** The styles of a tree by its rules, the root's first. */
export function stylist(rules: readonly Rule[], container: number): (node: Node) => Style {
  const known = new Map<Node, Style>();
  return function styleOf(node: Node): Style {
    const found = known.get(node);
    if (found) return found;
    const own = new Map<string, string>();
    for (const name of presentation) {
      const value = node.attributes.get(name);
      if (value !== undefined) own.set(name, value);
    }
    for (const {fits, declarations} of rules)
      if (fits(node)) for (const [name, value] of declarations) own.set(name, value);
    const style = new Style(own, node.parent && styleOf(node.parent), container);
    known.set(node, style);
    return style;
  };
}
