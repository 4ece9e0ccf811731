import {inAttribute} from '../export/attribute.js';
import type {Framed} from '../export/embed-code.js';
import {attributes, frame} from '../export/embed-code.js';

/**
 * A widget in a page.
 * @param scripts the addresses of the library's files
 * @param options by the names of the attributes
 */
export function elementSnippet(
  scripts: readonly string[],
  tag: string,
  options: Iterable<readonly [string, string]>
): string {
  const loaded = scripts.map(script => `<script type="module" src="${inAttribute(script)}"></script>\n`);
  return `${loaded.join('')}<${tag}${attributes(options)}>\n</${tag}>`;
}

export interface Picture {
  address: string;
  /** The same for readers of dark pages, where there is one. */
  dark?: string | undefined;
  alt: string;
  width: number;
  height: number;
}

/** A picture with what it shows in words. */
export function pictureSnippet({address, dark, alt, width, height}: Picture): string {
  const given = [
    ['src', address],
    ['alt', alt],
    ['width', String(width)],
    ['height', String(height)],
    ['style', 'max-width: 100%; height: auto']
  ] as const;
  const img = `<img${attributes(given)}>`;
  if (!dark) return img;
  return `<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="${inAttribute(dark)}">\n  ${img}\n</picture>`;
}

/** The answer of an oEmbed provider for one frame, as a file. */
export function oembed(framed: Framed, width: number, provider: string): string {
  const {title, height, address} = framed;
  const answer = {
    ...{version: '1.0', type: 'rich', title, width, height},
    ...{provider_name: provider, provider_url: new URL(address).origin, html: frame(framed)}
  };
  return JSON.stringify(answer, null, 2);
}
