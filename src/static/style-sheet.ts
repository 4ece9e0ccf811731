import {createHash} from 'node:crypto';
import type {WidgetName} from './view.js';
import {widgets} from './view.js';

/** What only a page without script needs: a drawing that is wider than the page, and no button that does nothing. */
const withoutScript = `
@media (scripting: none) {
  .plot { overflow-x: auto; }
  .take, .downloads, .class > i, .plot ~ .button, .rows + .button, thead button > :last-child,
  .button:not([aria-pressed='true']) { display: none; }
  .footer select { appearance: none; border: 0; padding: 0; color: inherit; }
}
`;

/** The styles that an element of a page has, as text. */
export const cssOf = (widget: WidgetName): string =>
  widgets[widget].elementStyles.map(style => ('cssText' in style ? style.cssText : '')).join('');

/** The styles of one widget, for what a server has drawn. */
export interface StyleSheet {
  css: string;
  /** For a content security policy: `style-src 'sha256-…'` lets the same styles stand inline. */
  hash: string;
}

/**
 * The styles of a widget, as text to be served from an address of the page's own, or to be allowed inline by their hash.
 */
export function styleSheet(widget: WidgetName): StyleSheet {
  const text = cssOf(widget) + withoutScript;
  return {css: text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}`};
}
