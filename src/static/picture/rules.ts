import type {Selector} from './selectors.js';
import {selectorsOf, split} from './selectors.js';

/** One rule of a style sheet for one selector. */
export interface Rule extends Selector {
  declarations: (readonly [name: string, value: string])[];
}

/**
 * The rules of a style sheet that count for a picture: on a screen, in no setting of a reader's, in a container so wide;
 * those that win stand last.
 */
export function rulesOf(css: string, width: number): Rule[] {
  return read(css.replace(/\/\*.*?\*\//gs, ''), width).sort((a, b) => a.weight - b.weight);
}

function read(css: string, width: number): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const head = css.slice(at, open).trim();
    const end = closing(css, open);
    const body = css.slice(open + 1, end);
    at = end + 1;
    if (!head.startsWith('@')) {
      const declarations = split(body, ';').flatMap(declarationsOf);
      for (const selector of selectorsOf(head)) rules.push({...selector, declarations});
    } else if (holds(head, width)) rules.push(...read(body, width));
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}

function holds(condition: string, width: number): boolean {
  if (condition === '@media screen') return true;
  const [, side, limit] = /^@container budget-card \((min|max)-width: (\d+)px\)$/.exec(condition) ?? [];
  return side === 'min' ? width >= Number(limit) : side === 'max' && width <= Number(limit);
}

const sides = ['top', 'right', 'bottom', 'left'];
const logical: Readonly<Record<string, readonly string[]>> = {
  'inline-start': ['left'],
  'inline-end': ['right'],
  inline: ['left', 'right'],
  block: ['top', 'bottom'],
  ...Object.fromEntries(sides.map(side => [side, [side]]))
};

/** A declaration in its longhands, for a script from left to right. */
function declarationsOf(text: string): [string, string][] {
  const at = text.indexOf(':');
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (name.startsWith('--')) return [[name, value]];
  const values = split(value, ' ');
  if (name === 'background') return [['background-color', value === 'none' ? 'transparent' : value]];
  if (name === 'gap')
    return [
      ['row-gap', values[0] ?? ''],
      ['column-gap', values[1] ?? values[0] ?? '']
    ];
  if (name === 'flex') return flexOf(values);
  const [, box, place = '', what] =
    /^(margin|padding|border)(?:-(top|right|bottom|left|inline-start|inline-end|inline|block))?(?:-(color|width))?$/.exec(
      name
    ) ?? [];
  if (!box) return [[name, value]];
  const given = logical[place] ?? sides;
  if (box !== 'border')
    return given.map((side, index): [string, string] => [
      `${box}-${side}`,
      values[index] ?? values[index - 2] ?? values[0] ?? ''
    ]);
  return given.flatMap((side): [string, string][] => {
    if (what) return [[`border-${side}-${what}`, value]];
    return [
      [`border-${side}-width`, values[0] ?? '0'],
      [`border-${side}-color`, values[2] ?? 'transparent']
    ];
  });
}

function flexOf(values: readonly string[]): [string, string][] {
  const [grow = '0', shrink = '1', basis = '0'] =
    values[0] === 'none' ? ['0', '0', 'auto'] : values[0] === 'auto' ? ['1', '1', 'auto'] : values;
  return [
    ['flex-grow', grow],
    ['flex-shrink', shrink],
    ['flex-basis', basis]
  ];
}
