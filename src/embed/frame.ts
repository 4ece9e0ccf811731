import type {ChartElement} from '../elements/chart-element.js';
import {tellHeight} from './height.js';
import {passLook} from './look.js';
import {hostsOf, trustedAddress} from './trusted.js';
import {frameWordsFor} from './words.js';

/**
 * A page with one widget, for a frame: what its address asks for, or what it was frozen with. Whatever comes from
 * outside is checked: which widget, which options, which file, which look.
 */
const page = document.documentElement;
const contentOf = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name=budget-${name}]`)?.content ?? '';

const frozen = document.querySelector('script[type="application/json"]');
const hosts = hostsOf(contentOf('hosts'));
const query = queryOf(location.search, contentOf('view'));
const asked = query.get('lang') ?? '';
const words = frameWordsFor(asked || navigator.language);
const main = document.createElement('main');
const line = document.createElement('p');

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'body { margin: 0 } main > p { margin: 0; padding: 16px; font-size: 15px; line-height: 1.5; overflow-wrap: anywhere }'
);
document.adoptedStyleSheets = [sheet];
document.title ||= words.title;
page.lang = asked;
passLook(query, page.style);
boundRequests();
document.body.append(main);
show();
tellHeight(window, page);

/**
 * What an address says counts before what the page was frozen with; one that names a widget says everything, so that
 * what a reader gave up does not come back.
 */
function queryOf(search: string, view: string): URLSearchParams {
  const own = new URLSearchParams(search);
  if (own.has('widget')) return own;
  const all = new URLSearchParams(view);
  for (const [name, value] of own) all.set(name, value);
  return all;
}

/** The browser holds whatever this page asks for, redirects too, to the same list. */
function boundRequests(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${frozen ? "'none'" : ["'self'", ...hosts].join(' ')}`;
  document.head.append(policy);
}

function show(): void {
  const name = query.get('widget') ?? '';
  const tag = `budget-${name}`;
  const type = /^[a-z][a-z-]{0,40}$/.test(name) ? customElements.get(tag) : undefined;
  if (!type) return say(words.noWidget(name.slice(0, 100)));
  const src = query.get('src') ?? '';
  if (!frozen && !src) return say(words.noData);
  const address = trustedAddress(src, location.href, hosts);
  if (!frozen && address === undefined) return say(words.refused(src.slice(0, 200)));

  const {observedAttributes} = type as unknown as typeof ChartElement;
  const options = observedAttributes.filter(option => option !== 'src' && option !== 'embed');
  const widget = document.createElement(tag) as ChartElement;
  for (const option of options) {
    const value = query.get(option);
    if (value !== null) widget.setAttribute(option, value);
  }
  if (frozen) widget.append(frozen);
  else if (address) {
    widget.src = address;
    widget.embed = location.origin === 'null' ? '' : location.pathname;
  }
  widget.addEventListener('budget-load', () => void introduce(widget));
  widget.addEventListener('budget-error', ({detail}: CustomEventInit<{faults: {code: string}[]}>) => {
    if (self.origin === 'null' && detail?.faults.some(({code}) => code === 'network')) say(words.sandboxed);
  });
  main.append(widget);
  follow(widget, options);
}

/** The page has the name and the language of what it shows. */
async function introduce(widget: ChartElement): Promise<void> {
  line.remove();
  await widget.updateComplete;
  const [heading, who] = ['heading', 'eyebrow'].map(
    part => widget.renderRoot.querySelector(`[part=${part}]`)?.textContent.trim() ?? ''
  );
  if (heading) document.title = [heading, who].filter(Boolean).join(' · ');
  page.lang ||= widget.renderRoot.querySelector<HTMLElement>('[part=card]')?.lang ?? '';
}

/** What the reader chooses goes into the frame's address, so that a link to it shows the same. */
function follow(widget: ChartElement, options: string[]): void {
  new MutationObserver(changes => {
    for (const {attributeName} of changes) {
      const name = attributeName ?? '';
      const value = widget.getAttribute(name);
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    try {
      history.replaceState(history.state, '', `?${query.toString()}${location.hash}`);
    } catch {
      // A page that was opened from a file has no address that it could change.
    }
  }).observe(widget, {attributeFilter: options});
}

function say(sentence: string): void {
  line.role = 'alert';
  line.lang = words.tag;
  line.textContent = sentence;
  main.append(line);
}
