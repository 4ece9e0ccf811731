import {html, nothing, render} from 'lit';
import '../../src/elements.js';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {download} from '../../src/elements/download.js';
import {freeze} from '../../src/embed/freeze.js';
import {elementSnippet, oembed, pictureSnippet} from '../../src/embed/snippet.js';
import type {Framed} from '../../src/export/embed-code.js';
import {frameSnippet} from '../../src/export/embed-code.js';
import '../../src/locales/zh-hant.js';
import '../../src/names.js';
import '../../src/narratives.js';
import type {Option} from './options.js';
import {readOptions} from './options.js';
import type {Kind} from './words.js';
import {kinds, wordsOf} from './words.js';

const articleWidth = 720;
const allOptions = await readOptions();
const asked = new URLSearchParams(location.search);
const at = (path: string) => new URL(path, location.href).href;

/** What the reader has chosen; whatever is shown follows from it. */
let language = asked.get('lang') === 'en' ? 'en' : 'zh-CN';
let address = at('../budgets/hongqi-gxj-2023.json');
let library = at('../');
let accent = '';
let local: {name: string; text: string; budget: unknown} | undefined;
let tag = 'budget-income-pie';
let kind: Kind = 'element';
let message = '';
let given = new Map<string, string>([['lang', language]]);

const widgets = {phone: document.createElement('div'), article: document.createElement('div')};
widgets.article.className = 'article';
const article = () => widgets.article.firstElementChild as ChartElement;

/** A widget of the kind that is chosen, which shows what is chosen. */
function make(more: Record<string, string> = {}): ChartElement {
  const widget = document.createElement(tag) as ChartElement;
  for (const [name, value] of [...given, ...Object.entries(more)]) widget.setAttribute(name, value);
  if (local) widget.budget = local.budget;
  else widget.src = address;
  return widget;
}

/** Both previews anew; what is chosen in one is an option like any other. */
function preview(): void {
  const options = (allOptions.get(tag) ?? []).map(({name}) => name);
  for (const block of Object.values(widgets)) {
    const widget = make();
    block.replaceChildren(widget);
    widget.addEventListener('budget-load', () => void widget.updateComplete.then(() => draw()));
    new MutationObserver(changes => {
      for (const name of new Set(changes.map(({attributeName}) => attributeName ?? ''))) {
        const value = widget.getAttribute(name);
        if (value === null || (value === '' && !isSwitch(name))) given.delete(name);
        else given.set(name, value);
      }
      follow();
    }).observe(widget, {attributeFilter: options});
  }
  draw();
}

/** Gives both previews the options that are chosen, where they differ. */
function follow(): void {
  for (const block of Object.values(widgets)) {
    const widget = block.firstElementChild;
    for (const {name} of allOptions.get(tag) ?? []) {
      const value = given.get(name) ?? null;
      const has = widget?.getAttribute(name) ?? null;
      if (value === has || (value === null && has === '' && !isSwitch(name))) continue;
      if (value === null) widget?.removeAttribute(name);
      else widget?.setAttribute(name, value);
    }
  }
  void article().updateComplete.then(() => draw());
  draw();
}

const isSwitch = (option: string) =>
  allOptions.get(tag)?.some(({name, kind}) => name === option && kind === 'boolean') ?? false;

/** A part of what the article's preview says. */
const said = (part: string) =>
  article().renderRoot.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const fileName = () =>
  `${tag.replace('budget-', '')}${/\d{4}/.exec(said('eyebrow'))?.[0].replace(/^/, '-') ?? ''}`;
/** Where the file will be: a local one beside the widgets. */
const source = () => new URL(local ? local.name : address, library);
const view = () =>
  new URLSearchParams([['widget', tag.replace('budget-', '')], ...given, ...look()]).toString();
const look = (): [string, string][] => (accent ? [['--budget-accent', accent]] : []);

function framed(): Framed {
  const {href, origin} = source();
  const src = href.startsWith(library)
    ? href.slice(library.length)
    : href.replace(new URL(library).origin, '');
  const where =
    kind === 'frozen'
      ? `${fileName()}.html`
      : `embed.html?${view()}&${new URLSearchParams({src: origin === new URL(library).origin ? src : href}).toString()}`;
  return {
    address: new URL(where, library).href,
    title: said('heading'),
    height: Math.ceil(article().offsetHeight)
  };
}

function snippet(): string {
  if (kind === 'element') {
    const scripts = ['budget-widgets.js', ...(given.get('lang') === 'zh-Hant' ? ['locales/zh-hant.js'] : [])];
    return elementSnippet(
      scripts.map(script => new URL(script, library).href),
      tag,
      [['src', source().href], ...given]
    );
  }
  if (kind !== 'picture') return frameSnippet(framed(), new URL('embed.js', library).href);
  const name = new URL(fileName(), library).href;
  const alt = [said('heading'), said('summary')].join('. ');
  const figure = article().renderRoot.querySelector('figure');
  const {offsetWidth: width = 0, offsetHeight: height = 0} = figure ?? {};
  const dark = given.has('theme') ? undefined : `${name}-dark.png`;
  return pictureSnippet({address: `${name}.png`, dark, alt, width, height});
}

async function saveFrozen(): Promise<void> {
  const budget = local?.text ?? (await (await fetch(address)).text());
  const page = await (await fetch(at('../embed.html'))).text();
  const frozen = freeze(page, budget, view(), {
    title: said('heading'),
    summary: said('summary'),
    lang: article().renderRoot.querySelector<HTMLElement>('[part=card]')?.lang ?? '',
    oembed: new URL(`${fileName()}.oembed.json`, library).href
  });
  download(`${fileName()}.html`, 'text/html', frozen);
}

function saveOembed(): void {
  download(`${fileName()}.oembed.json`, 'application/json', oembed(framed(), articleWidth, said('eyebrow')));
}

/** A picture of a widget that nobody sees, in the colours asked for. */
async function savePicture(theme: string): Promise<void> {
  const block = document.createElement('div');
  block.className = 'off';
  const widget = make({theme});
  block.append(widget);
  document.body.append(block);
  try {
    download(
      `${fileName()}${theme === 'dark' && !given.has('theme') ? '-dark' : ''}.png`,
      'image/png',
      await widget.toPNG(2)
    );
  } finally {
    block.remove();
  }
}

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    const text = await file.text();
    local = {name: file.name, text, budget: JSON.parse(text)};
    message = '';
  } catch (error) {
    message = wordsOf(language).unreadable(error instanceof Error ? error.message : '');
  }
  preview();
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(snippet());
    message = wordsOf(language).copied;
  } catch {
    const code = document.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
    message = wordsOf(language).choose;
  }
  draw();
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value.trim();

function set(name: string, value: string | undefined): void {
  message = '';
  if (value === undefined) given.delete(name);
  else given.set(name, value);
  follow();
}

/** What most pages set; the rest is behind a disclosure. */
const isCommon = ({name, kind, values}: Option) =>
  values.length > 0 || kind === 'boolean' || name === 'heading';

function field({name, kind, values}: Option) {
  const words = wordsOf(language);
  const value = given.get(name);
  const label = words.names[name] ?? name;
  if (kind === 'boolean')
    return html`<label class="check"
      ><input
        type="checkbox"
        name=${name}
        .checked=${value !== undefined}
        @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : undefined)}
      />${label}</label
    >`;
  const change = (event: Event) => set(name, valueOf(event) || undefined);
  return html`<label
    ><span>${label}</span>
    ${
      values.length > 0
        ? html`<select name=${name} .value=${value ?? ''} @change=${change}>
            <option value="">${words.usual}</option>
            ${values.map(each => html`<option value=${each} .selected=${each === value}>${words.values[each] ?? each}</option>`)}
          </select>`
        : html`<input name=${name} type=${kind} min="0" .value=${value ?? ''} @change=${change} />`
    }
  </label>`;
}

function draw(): void {
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.title = `budget-widgets · ${words.title}`;
  const isOther = !local && kind === 'live' && source().origin !== new URL(library).origin;
  const button = (label: string, act: () => unknown) =>
    html`<button type="button" @click=${() => void act()}>${label}</button>`;
  const theme = given.get('theme');
  const options = allOptions.get(tag) ?? [];
  render(
    html`
      <header>
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
        <nav>
          <label
            ><span>${words.language}</span>
            <select
              id="language"
              @change=${(event: Event) => {
                language = valueOf(event);
                given.set('lang', language);
                follow();
              }}
            >
              ${['zh-CN', 'en'].map(each => html`<option value=${each} .selected=${each === language}>${words.values[each]}</option>`)}
            </select>
          </label>
          <a href="../">${words.demo}</a>
        </nav>
      </header>
      <main>
        <fieldset
          class="drop"
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${(event: DragEvent) => {
            event.preventDefault();
            void take(event.dataTransfer?.files[0]);
          }}
        >
          <legend>${words.budget}</legend>
          <div class="fields">
            <label class="wide"
              ><span>${words.address}</span>
              <input
                type="url"
                name="address"
                .value=${address}
                @change=${(event: Event) => {
                  address = URL.canParse(valueOf(event), location.href) ? at(valueOf(event)) : address;
                  local = undefined;
                  preview();
                }}
              />
            </label>
            <label class="wide"
              ><span>${words.file}</span>
              <input
                type="file"
                name="file"
                accept=".json,application/json"
                @change=${(event: Event) => void take((event.target as HTMLInputElement).files?.[0])}
              />
            </label>
          </div>
          ${local ? html`<p class="quiet">${words.local(local.name)}</p>` : nothing}
        </fieldset>
        <fieldset>
          <legend>${words.widget}</legend>
          <div class="fields">
            <label
              ><span>${words.widget}</span>
              <select
                name="widget"
                @change=${(event: Event) => {
                  tag = valueOf(event);
                  const known = allOptions.get(tag)?.map(({name}) => name) ?? [];
                  const shared = [...given].filter(
                    ([name]) => known.includes(name) && !['view', 'drill', 'selected'].includes(name)
                  );
                  given = new Map(shared);
                  preview();
                }}
              >
                ${[...allOptions.keys()].map(each => html`<option value=${each} .selected=${each === tag}>${words.widgets[each] ?? each}</option>`)}
              </select>
            </label>
            ${options.filter(isCommon).map(field)}
            <label class="wide"
              ><span>${words.library}</span>
              <input
                type="url"
                name="library"
                .value=${library}
                @change=${(event: Event) => {
                  const value = valueOf(event).replace(/\/?$/, '/');
                  if (URL.canParse(value)) library = value;
                  draw();
                }}
              />
            </label>
          </div>
          <details>
            <summary>${words.more}</summary>
            <div class="fields">
              ${options.filter(option => !isCommon(option)).map(field)}
              <label
                ><span>${words.look}</span>
                <input
                  name="accent"
                  placeholder="#1a5aa5"
                  .value=${accent}
                  @change=${(event: Event) => {
                    accent = valueOf(event);
                    for (const block of Object.values(widgets))
                      block.style.setProperty('--budget-accent', accent);
                    draw();
                  }}
                />
              </label>
            </div>
          </details>
        </fieldset>
        <h2>${words.preview}</h2>
        <div class="previews">
          <div class="phone">
            <p class="quiet">${words.phone}</p>
            ${widgets.phone}
          </div>
          <div class="wide">
            <p class="quiet">${words.article}</p>
            <div class="scroll">${widgets.article}</div>
          </div>
        </div>
        <h2 class="code">${words.code}</h2>
        <div class="kinds" role="radiogroup" aria-label=${words.code}>
          ${kinds.map(
            each =>
              html`<label
                ><input
                  type="radio"
                  name="kind"
                  value=${each}
                  .checked=${each === kind}
                  @change=${() => {
                    kind = each;
                    message = '';
                    draw();
                  }}
                />${words.kinds[each]}</label
              >`
          )}
        </div>
        <p class="quiet">
          ${words.hints[kind]}
          ${local && (kind === 'element' || kind === 'live') ? words.beside(local.name) : nothing}
          ${isOther ? words.listed(source().host) : nothing}
        </p>
        <pre tabindex="0"><code>${snippet()}</code></pre>
        <div class="buttons">
          ${button(words.copy, copy)}
          ${
            kind === 'frozen'
              ? [
                  button(`${words.download} ${fileName()}.html`, saveFrozen),
                  button(`${words.download} ${fileName()}.oembed.json`, saveOembed)
                ]
              : nothing
          }
          ${
            kind === 'picture'
              ? [
                  button(`${words.download} ${fileName()}.png`, () => savePicture(theme ?? 'light')),
                  theme
                    ? nothing
                    : button(`${words.download} ${fileName()}-dark.png`, () => savePicture('dark'))
                ]
              : nothing
          }
        </div>
        <p class="quiet" role="status">${message}</p>
      </main>
    `,
    document.body
  );
}

preview();
