/** Where a shape is, and how it or what is written looks; whatever else a node has stays behind. */
export const places = 'x y x1 y1 x2 y2 cx cy r width height rx d points transform viewBox text-anchor'.split(
  ' '
);
export const looks =
  'fill stroke stroke-width stroke-dasharray opacity font-family font-size font-weight font-style font-variant letter-spacing'.split(
    ' '
  );

/** For a machine that lacks the page's own fonts. */
export const fallbackFonts = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** What XML cannot hold: control characters, halves of characters; and line breaks, which mean a space. */
export const unwritable = /[\0-\x1f\ufffe\uffff]|\p{Cs}/gu;

export const round = (text: string) =>
  text.replace(/-?\d*\.\d+(e-\d+)?/g, number => `${+(+number).toFixed(2)}`);

/**
 * A figure as it stands on the page, as the text of an SVG file that needs nothing else: its shapes with the colours
 * that they have, its text line by line where the page has it. What stands out of the flow, a tip or a control, is no
 * part of it.
 */
export function pictureOf(figure: HTMLElement, title: string, summary: string): string {
  const card = figure.parentElement as HTMLElement;
  // A page that gets shorter for a moment would lose its place.
  card.style.minHeight = `${card.offsetHeight}px`;
  figure.className = 'still';
  try {
    return draw(figure, card, title, summary).replace(unwritable, ' ');
  } finally {
    figure.className = card.style.minHeight = '';
  }
}

function draw(figure: HTMLElement, card: HTMLElement, title: string, summary: string): string {
  const zoom = figure.currentCSSZoom || 1;
  const frame = figure.getBoundingClientRect();
  const base = getComputedStyle(figure);
  const range = document.createRange();
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

  const boxOf = (part: Element | Range) => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return {x: (x - frame.x) / zoom, y: (y - frame.y) / zoom, width: width / zoom, height: height / zoom};
  };

  const make = (name: string, attributes: Record<string, string | number>, into?: Element) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const key in attributes) made.setAttribute(key, round(`${attributes[key] ?? ''}`));
    into?.append(made);
    return made;
  };

  /** What differs from what is around it, and leads nowhere. */
  const look = (made: Element, style: CSSStyleDeclaration, around?: CSSStyleDeclaration) => {
    for (const name of looks) {
      const value = style.getPropertyValue(name);
      if (value !== around?.getPropertyValue(name) && !value.includes('url(')) made.setAttribute(name, value);
    }
  };

  const paint = (fill: string, {width, height, ...box}: Record<string, string | number>) => {
    if (width && height && !fill.endsWith(', 0)')) make('rect', {...box, width, height, fill}, picture);
  };

  const place = (text: string, style: CSSStyleDeclaration, {x, y, height}: ReturnType<typeof boxOf>) => {
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const {fontBoundingBoxAscent: up, fontBoundingBoxDescent: down} = pen.measureText('');
    const line = make('text', {x, y: y + (height + up - down) / 2}, picture);
    look(line, style, base);
    line.setAttribute('fill', style.color);
    line.append(text);
    return line;
  };

  const write = (text: Text, style: CSSStyleDeclaration) => {
    if (!text.data.trim()) return;
    let line: Element | undefined;
    let left = 0;
    let top = 0;
    let at = 0;
    for (const letter of text.data) {
      range.setStart(text, at);
      range.setEnd(text, (at += letter.length));
      const box = boxOf(range);
      if (!box.height) continue;
      if (!line || Math.abs(top - box.y) > 1) {
        // A space at the start of a line is not written.
        if (!letter.trim()) continue;
        line = place(letter, style, box);
        left = box.x;
        top = box.y;
      } else line.append(letter);
      left = Math.min(left, box.x);
      line.setAttribute('x', round(`${left}`));
    }
  };

  const walk = (part: Element, into: Element, around: CSSStyleDeclaration) => {
    const style = getComputedStyle(part);
    const box = boxOf(part);
    const isShape = part instanceof SVGElement;
    const isSlot = part instanceof HTMLSlotElement;
    if (style.position === 'absolute' || !(isSlot || part.checkVisibility())) return;
    paint(style.backgroundColor, {...box, rx: style.borderTopLeftRadius});
    if (isShape) {
      const attributes: Record<string, string> = {};
      for (const name of places) {
        const value = part.getAttribute(name);
        if (value) attributes[name] = value;
      }
      into = make(
        part.localName,
        part.localName === 'svg' ? {...attributes, ...box, overflow: 'visible'} : attributes,
        into
      );
      look(into, style, around);
      around = style;
    } else {
      paint(style.borderTopColor, {...box, height: part.clientTop});
      paint(style.borderLeftColor, {...box, width: part.clientLeft});
    }
    if (part instanceof HTMLSelectElement) place(part.selectedOptions[0]?.text ?? '', style, box);
    else
      for (const child of isSlot ? part.assignedNodes({flatten: true}) : part.childNodes) {
        if (child instanceof Element) walk(child, into, around);
        else if (child instanceof Text) {
          if (!isShape) write(child, style);
          else if (part.localName === 'text') into.append(child.data);
        }
      }
  };

  const box = boxOf(figure);
  const size = {width: Math.ceil(box.width), height: Math.ceil(box.height)};
  const picture = make('svg', {...size, viewBox: `0 0 ${size.width} ${size.height}`, lang: card.lang});
  look(picture, base);
  picture.setAttribute('font-family', `${base.fontFamily}, ${fallbackFonts}`);
  make('title', {}, picture).append(title);
  make('desc', {}, picture).append(summary);
  paint(getComputedStyle(card).backgroundColor, size);
  walk(figure, picture, base);
  return new XMLSerializer().serializeToString(picture);
}
