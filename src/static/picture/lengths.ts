/** What lengths that are no pixels are of. */
export interface Measures {
  /** The font size. */
  em: number;
  /** What 100 % are; lengths in per cent count as none where that is not known. */
  whole: number | undefined;
  /** The width of the container. */
  container: number;
}

/** What begins as a number or a function of numbers. */
const length = /^(-?[\d.]|(calc|min|max|clamp)\()/;
const sign = /(-?[\d.]+)(px|em|rem|%|cqi)?|(calc|min|max|clamp)\(|[-+*/(),]/g;

/** A length in pixels, with `calc`, `min`, `max` and `clamp`; undefined where it is none, as `auto`. */
export function pixels(text: string | undefined, measures: Measures): number | undefined {
  if (!text || !length.test(text)) return undefined;
  const signs = [...text.matchAll(sign)];
  let at = 0;
  const peek = () => signs[at]?.[0];

  const value = (): number => {
    const [whole, number, unit, name] = signs[at++] ?? [];
    if (number !== undefined) return Number(number) * sizeOf(unit, measures);
    if (name === undefined && whole !== '(') return 0;
    const given = [sum()];
    while (peek() === ',') {
      at += 1;
      given.push(sum());
    }
    at += 1;
    const [first = 0, second = 0, third = 0] = given;
    if (name === 'clamp') return Math.max(first, Math.min(second, third));
    return name === 'min' ? Math.min(...given) : name === 'max' ? Math.max(...given) : first;
  };

  const sum = (): number => {
    let total = value();
    for (let each = peek(); each && /^[-+*/]$/.test(each); each = peek()) {
      at += 1;
      const other = value();
      if (each === '+') total += other;
      else if (each === '-') total -= other;
      else total = each === '*' ? total * other : total / other;
    }
    return total;
  };

  return sum();
}

function sizeOf(unit: string | undefined, {em, whole = 0, container}: Measures): number {
  if (unit === 'em') return em;
  if (unit === '%') return whole / 100;
  if (unit === 'cqi') return container / 100;
  return unit === 'rem' ? 16 : 1;
}
