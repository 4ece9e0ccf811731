import {inAttribute} from '../export/attribute.js';

/** What a frozen page says of itself beside what it shows. */
export interface About {
  title: string;
  /** For whoever runs no script. */
  summary: string;
  lang: string;
  /** The address of its oEmbed file, where it has one. */
  oembed?: string | undefined;
}

/**
 * The frame page with its data inside: it asks for nothing any more, and draws wherever it stands.
 * @param page the text of `embed.html`
 * @param budget the text of a Budget JSON file
 * @param view what it shows, as the query of a frame's address
 * @throws Error where the page is not one to be frozen, or is already
 */
export function freeze(page: string, budget: string, view: string, about: About): string {
  const {title, summary, lang, oembed} = about;
  const head = [
    `<title>${inAttribute(title)}</title>`,
    `<meta name="budget-view" content="${inAttribute(view)}">`,
    oembed === undefined
      ? ''
      : `<link rel="alternate" type="application/json+oembed" href="${inAttribute(oembed)}" title="${inAttribute(title)}">`,
    // No text of a file ends the element that it stands in.
    `<script type="application/json">${budget.replaceAll('<', '\\u003c')}</script>`
  ];
  const parts = page.split('<title></title>');
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined)
    throw new Error('This is no frame page without data.');
  const note = '<noscript></noscript>';
  return (
    before.replace('<html>', () => `<html lang="${inAttribute(lang)}">`) +
    head.filter(Boolean).join('\n    ') +
    after.replace(note, () => `<noscript><p>${inAttribute(summary)}</p></noscript>`)
  );
}
