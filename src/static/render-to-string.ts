import {budgetOf, tagOf} from './element-of.js';
import {escaped} from './escaped.js';
import {styleSheet} from './style-sheet.js';
import type {View} from './view.js';
import {attributesOf} from './view.js';

/** How what a server draws comes by its styles and its data. */
export interface StringOptions {
  /**
   * `inline`, the default: a `<style>` that a content security policy allows by its hash; or one with a nonce; or a link
   * to a file with the text that `styleSheet` gives.
   */
  styles?: 'inline' | {nonce: string} | {href: string};
  /**
   * `inside`, the default: the budget stands within the element, as JSON. `apart`: the page sets the property `budget`
   * to the same budget and then takes the attribute `defer-hydration` away.
   */
  data?: 'inside' | 'apart';
}

/**
 * A widget as markup that shows drawing and table without any script, as declarative shadow DOM. A page that loads
 * `@lit-labs/ssr-client/lit-element-hydrate-support.js` and then the elements takes the drawing over as it is; one that
 * loads the elements alone draws anew in its place. Needs the package `@lit-labs/ssr`.
 * @param budget as `JSON.parse` or `readBudget` gives it
 */
export async function renderToString(
  budget: unknown,
  view: View,
  {styles = 'inline', data = 'inside'}: StringOptions = {}
): Promise<string> {
  const {LitElementRenderer, collectResultSync} = await serverRendering();
  const tag = tagOf(view);
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of attributesOf(view)) renderer.setAttribute(name, value);
  const read = budgetOf(budget);
  if (!view.locale) renderer.setAttribute('lang', read.language);
  renderer.setProperty('budget', read);
  renderer.connectedCallback();
  const host = [renderer];
  const shadow = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: host,
    customElementHostStack: host,
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false
  });
  const attributes = collectResultSync(renderer.renderAttributes() ?? []);
  const template = collectResultSync(shadow ?? []).replace(/^<style>.*?<\/style>/s, '');
  const inside = data === 'inside' ? `<script type="application/json">${jsonOf(budget)}</script>` : '';
  const defer = data === 'inside' ? '' : ' defer-hydration';
  return `<${tag}${attributes}${defer}><template shadowrootmode="open">${stylesOf(view, styles)}${template}</template>${inside}</${tag}>`;
}

async function serverRendering() {
  try {
    const [server, result] = await Promise.all([
      import('@lit-labs/ssr'),
      import('@lit-labs/ssr/lib/render-result.js')
    ]);
    return {...server, ...result};
  } catch (cause) {
    throw new Error('Rendering on a server needs a package more: npm install @lit-labs/ssr', {cause});
  }
}

function stylesOf({widget}: View, styles: NonNullable<StringOptions['styles']>): string {
  if (styles !== 'inline' && 'href' in styles)
    return `<link rel="stylesheet" href="${escaped(styles.href)}">`;
  const nonce = styles === 'inline' ? '' : ` nonce="${escaped(styles.nonce)}"`;
  return `<style${nonce}>${styleSheet(widget).css}</style>`;
}

/** JSON that no parser of markup takes for the end of a script. */
const jsonOf = (budget: unknown) => JSON.stringify(budget).replaceAll('<', '\\u003c');
