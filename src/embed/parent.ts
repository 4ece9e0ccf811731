import {sandbox} from '../export/embed-code.js';

/**
 * For the page around frames: puts one wherever there is a placeholder, and makes every one as high as what it shows.
 * That it is there twice does no harm.
 */
const placeholder = '[data-budget-embed]:not(iframe)';

/** Pixels between which a height is believed. */
const lowest = 40;
const highest = 20_000;

const addressOf = (text: string) => {
  try {
    return new URL(text, document.baseURI);
  } catch {
    return undefined;
  }
};

/** A frame in place of what the placeholder has, which stays inside for whoever shows no frames. */
function fill(place: HTMLElement): void {
  const {budgetEmbed = '', title, height} = place.dataset;
  const url = budgetEmbed ? addressOf(budgetEmbed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || place.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.title = title ?? place.textContent.trim();
  frame.loading = 'lazy';
  frame.setAttribute('sandbox', sandbox);
  frame.referrerPolicy = 'no-referrer';
  frame.width = '100%';
  frame.height = height ?? '480';
  Object.assign(frame.style, {border: '0', display: 'block'});
  frame.append(...place.childNodes);
  frame.src = url.href;
  place.append(frame);
}

/** Whether a frame is one of ours: from a placeholder, marked as such, or with a page of the usual name. */
const isOurs = (frame: HTMLIFrameElement) =>
  frame.matches('[data-budget-embed], [data-budget-embed] > *') ||
  addressOf(frame.src)?.pathname.endsWith('/embed.html') === true;

const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

/** A sandboxed frame has no origin; any other has that of its address. */
const originOf = (frame: HTMLIFrameElement) =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : addressOf(frame.src)?.origin;

function look(): void {
  document.querySelectorAll<HTMLElement>(placeholder).forEach(fill);
}

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
  if (type !== 'embed-size' || typeof height !== 'number' || !(height >= lowest && height <= highest)) return;
  const frame = frames().find(each => each.contentWindow === source);
  if (frame && origin === originOf(frame)) frame.style.height = `${Math.ceil(height)}px`;
});

look();
new MutationObserver(look).observe(document, {childList: true, subtree: true});
// Those that were there before this said how high they are to nobody.
for (const frame of frames()) frame.contentWindow?.postMessage({type: 'budget-height'}, '*');
