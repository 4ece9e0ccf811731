import {plain} from './shown.js';
import {trusted} from './trusted.js';

/** An SVG file, read as any program reads one; what is not well-formed fails the test. */
export function readPicture(file: string): SVGSVGElement {
  const {documentElement: root} = new DOMParser().parseFromString(trusted(file), 'image/svg+xml');
  if (root.querySelector('parsererror') || root.localName !== 'svg') {
    throw new Error(`This is no SVG: ${plain(root.textContent).slice(0, 200)}`);
  }
  return root as unknown as SVGSVGElement;
}

/** What a picture says, line by line. */
export function linesOf(picture: Element): string[] {
  return [...picture.querySelectorAll('text')].map(line => line.textContent.trim());
}

/** The same without white space, in the order of the page: a break between lines may stand in the middle of a word. */
export function wordsOf(picture: Element): string {
  return bare(linesOf(picture).join(''));
}

export function bare(text: string | null | undefined): string {
  return (text ?? '').replace(/\s/g, '');
}

const elements = 'svg title desc g rect path polyline line circle text'.split(' ');
const attributes = [
  ...'x y x1 y1 x2 y2 cx cy r width height rx d points transform viewBox text-anchor overflow lang'.split(
    ' '
  ),
  ...'fill stroke stroke-width stroke-dasharray opacity font-family font-size font-weight'.split(' '),
  ...'font-style font-variant letter-spacing'.split(' ')
];

/** Elements and attributes that a picture has no use for; values that lead elsewhere, or that only a page resolves. */
export function strangersIn(picture: Element): string[] {
  return [picture, ...picture.querySelectorAll('*')].flatMap(({localName, attributes: own}) => [
    ...(elements.includes(localName) ? [] : [localName]),
    ...[...own]
      .filter(({name}) => name !== 'xmlns' && !attributes.includes(name))
      .map(({name}) => `${localName} ${name}`),
    ...[...own]
      .filter(({name, value}) => name !== 'xmlns' && /var\(|url\(|https?:|data:/.test(value))
      .map(({name, value}) => `${name}="${value}"`)
  ]);
}

/** Numbers with more than two decimals. */
export function longNumbersIn(picture: Element): string[] {
  return [picture, ...picture.querySelectorAll('*')].flatMap(({attributes: own}) =>
    [...own].flatMap(({value}) => value.match(/\d\.\d{3,}/g) ?? [])
  );
}

/** Width, height, and how many colours a picture has at so many points. */
export async function look(file: Blob): Promise<{width: number; height: number; colours: number}> {
  const {width, height, data} = await pixelsOf(file);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  }
  return {width, height, colours: colours.size};
}

/** The pixels of a picture; a canvas that a picture has tainted gives none, and fails the test. */
export async function pixelsOf(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
