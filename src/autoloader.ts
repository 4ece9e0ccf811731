/** The widgets whose files lie beside this one. */
const tags = [
  'budget-change-cards',
  'budget-checks',
  'budget-economic-treemap',
  'budget-expenditure-bars',
  'budget-income-pie'
];
const asked = new Set<string>();

/** A file that is asked for as `autoloader.js?v=2` asks for the others so, too. */
const addressOf = (tag: string) =>
  Object.assign(new URL(`${tag}.js`, import.meta.url), {search: new URL(import.meta.url).search}).href;

function load(tag: string): void {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  const address = addressOf(tag);
  import(/* @vite-ignore */ address).catch((error: unknown) => {
    console.error(
      `budget-widgets: <${tag}> stays empty, because its script did not load: ${address}. Put it beside autoloader.js.`,
      error
    );
  });
}

/**
 * Loads the scripts of the widgets in a part of the page, those that are not loaded yet. Of what is in the document it
 * learns by itself; for a shadow root a page calls this.
 */
export function discover(part: ParentNode): void {
  for (const {localName} of part.querySelectorAll(tags.join())) load(localName);
}

discover(document);
new MutationObserver(records => {
  if (records.some(({addedNodes}) => addedNodes.length > 0)) discover(document);
}).observe(document, {childList: true, subtree: true});
