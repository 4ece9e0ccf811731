import {frameAddress, frameSnippet} from '../export/embed-code.js';

interface Embeddable extends HTMLElement {
  src: string;
  embed: string;
}

/** What is the page's own affair, or said of a frame in another way. */
const own = ['src', 'embed', 'timeout'];

/**
 * The code that shows a widget, as a reader sees it, in another page; empty where the page has no page for frames, or
 * the widget no file of its own.
 */
export function embedCodeOf(widget: Embeddable, title: string, lang: string): string {
  const {src, embed, attributes, localName, baseURI, offsetHeight: height} = widget;
  if (!embed || !src) return '';
  const {observedAttributes} = widget.constructor as unknown as {observedAttributes: string[]};
  const options = [...attributes]
    .map(({name, value}) => [name, value] as const)
    .filter(([name]) => observedAttributes.includes(name) && !own.includes(name));
  const page = new URL(embed, baseURI).href;
  const file = new URL(src, baseURI).href;
  const address = frameAddress(page, localName.replace('budget-', ''), file, [['lang', lang], ...options]);
  return frameSnippet({address, title, height}, new URL('embed.js', page).href);
}
