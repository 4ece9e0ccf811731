/**
 * The width of text without a browser. Widths are in hundredths of an em, on the generous side of the fonts that pages
 * use, so that what is measured as fitting fits.
 */
const narrow = 32;
const regular = 58;
const wide = 70;
const widest = 92;
const full = 100;

/** Wide scripts, their punctuation, full-width forms and pictographs take a whole em. */
const isFull =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const isNarrow = /[\s.,:;'|!ijlftrI()[\]/·-]/;
const isWidest = /[mwMW%@—…“”]/;
const isWide = /[A-Z&+=<>≥≤≈±×✓⚠▲▼]/;
/** Marks that combine with the letter before them take no room. */
const isCombining = /\p{M}/u;

const widths = new Map<string, number>();

function widthOf(char: string): number {
  let width = widths.get(char);
  if (width === undefined) widths.set(char, (width = findWidth(char)));
  return width;
}

function findWidth(char: string): number {
  if (isCombining.test(char)) return 0;
  if (isFull.test(char)) return full;
  if (isNarrow.test(char)) return narrow;
  if (isWidest.test(char)) return widest;
  return isWide.test(char) ? wide : regular;
}

/** How wide `text` is at a font size, in the unit of the size; bold text is a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return (width / 100) * size * (bold ? 1.06 : 1);
}

/**
 * Breaks `text` into lines no wider than `room`: anywhere between two full-width characters, else between words and after
 * hyphens.
 * @returns undefined where it does not fit into `most` lines; a label is never cut.
 */
export function wrapText(text: string, size: number, room: number, most: number): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (textWidth((line + piece).trimEnd(), size) <= room) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = piece.trimStart();
    if (textWidth(line.trimEnd(), size) > room) return undefined;
  }
  if (line.trim()) lines.push(line.trim());
  return lines.length <= most ? lines : undefined;
}

/** The same lines, as even as they can be without one more; no line holds a last character alone. */
export function wrapEvenly(text: string, size: number, room: number, most: number): string[] | undefined {
  let lines = wrapText(text, size, room, most);
  if (lines && lines.length > 1) {
    const count = lines.length;
    for (let even: string[] | undefined = lines; even; even = wrapText(text, size, (room -= 3), count))
      lines = even;
  }
  return lines;
}

/** A line must not begin with one of these. */
const closes = /^[，。、；：！？）》」』”’,.;:!?)%\]]/;

/** The unbreakable pieces of a text, each with the space after it. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const char of text) {
    const before = found.at(-1);
    const joins =
      before !== undefined &&
      (closes.test(char) ||
        isCombining.test(char) ||
        char === ' ' ||
        /[（《「『“‘(]$/.test(before) ||
        (!isFull.test(char) && !isFull.test(before.at(-1) ?? '') && !/ $|\p{L}-$/u.test(before)));
    if (joins) found[found.length - 1] = before + char;
    else found.push(char);
  }
  return found;
}
