import {inAttribute} from './attribute.js';

/**
 * What a frame may do: run its script, open the source of the figures in a tab of its own (which is then no longer
 * held to this), and save a figure. It has no origin of its own, so it reads and keeps nothing of the site around it.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Attributes as they stand in a tag. */
export const attributes = (given: Iterable<readonly [string, string]>): string =>
  [...given].map(([name, value]) => (value ? ` ${name}="${inAttribute(value)}"` : ` ${name}`)).join('');

export interface Framed {
  /** The address of the frame's page. */
  address: string;
  title: string;
  /** In pixels, until the page says how high it is. */
  height: number;
}

/** The frame alone, with a link inside for whoever shows no frames. */
export function frame({address, title, height}: Framed): string {
  const given = [
    ['data-budget-embed', ''],
    ['title', title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border: 0; display: block'],
    ['sandbox', sandbox],
    ['referrerpolicy', 'no-referrer'],
    ['src', address]
  ] as const;
  const link = `<a href="${inAttribute(address)}">${inAttribute(title)}</a>`;
  return `<iframe${attributes(given)}>\n  ${link}\n</iframe>`;
}

/** A page in a frame that is as high as what it shows. */
export function frameSnippet(framed: Framed, script: string): string {
  return `${frame(framed)}\n<script src="${inAttribute(script)}" async></script>`;
}

/**
 * The address of a frame with one widget, by the names of the attributes.
 * @param page the page for frames, `embed.html`
 * @param src the address of the budget
 */
export function frameAddress(
  page: string,
  widget: string,
  src: string,
  options: Iterable<readonly [string, string]>
): string {
  const address = new URL(page);
  address.search = new URLSearchParams(
    [['widget', widget], ['src', src], ...options].map(pair => [...pair])
  ).toString();
  return address.href;
}
