import {wordsFor} from '../format/languages.js';
import {Speaker} from '../format/speaker.js';
import {escaped} from '../static/escaped.js';
import type {Rendered} from './make-file.js';
import {documentOf} from './make-file.js';
import type {CommandWords} from './words.js';

/** How the page looks, in a file of its own: a policy need allow nothing inline. */
export const indexStyles = `body {
  max-width: 60rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  line-height: 1.5;
  color: #16202c;
  background: #f3f5f8;
}
figure {
  margin: 1rem 0 2rem;
}
img {
  display: block;
  max-width: 100%;
  height: auto;
  border: 1px solid #d9dfe6;
}
figcaption {
  margin-top: 0.5rem;
}
a {
  color: #1a5aa5;
}
`;

/** A page with every picture of every budget and the ways to all other files; it needs no script. */
export function indexPage(all: readonly Rendered[], words: CommandWords): string {
  const {render, library} = words;
  const title = render.index;
  const content = [
    `<h1>${escaped(title)}</h1>`,
    ...(all.length > 1
      ? [
          `<ul>${all.map((each, at) => `<li lang="${escaped(each.budget.language)}">${link(`#b${at + 1}`, nameOf(each))}</li>`).join('')}</ul>`
        ]
      : []),
    ...all.map((each, at) => sectionOf(each, at + 1, words))
  ];
  return documentOf(content.join('\n'), title, library.tag, '\n<link rel="stylesheet" href="index.css">');
}

const link = (address: string, text: string) => `<a href="${escaped(address)}">${escaped(text)}</a>`;
const at = (folder: string, name: string) => `${encodeURIComponent(folder)}/${name}`;

/** `新乡市红旗区工业和信息化局 · 2023年度预算` */
function nameOf({budget}: Rendered): string {
  const words = wordsFor(budget.language);
  const say = new Speaker(words, budget, budget.unit, 0);
  return `${budget.entity.name} · ${words.eyebrow(say.year(), words.phase[budget.phase])}`;
}

function sectionOf(rendered: Rendered, number: number, {render}: CommandWords): string {
  const {budget, folder, shown} = rendered;
  const parts = shown.map(each => {
    if ('nothing' in each) return `<p>${escaped(each.nothing)}</p>`;
    const {widget, formats, picture} = each;
    const {title, summary, width, height, lang} = picture;
    const {colon} = wordsFor(lang);
    const links = formats.map(format => link(at(folder, `${widget}.${format}`), format.toUpperCase()));
    const alt = escaped([title, summary].filter(Boolean).join(colon));
    return `<figure lang="${escaped(lang)}">
<img src="${at(folder, `${widget}.svg`)}" width="${width}" height="${height}" alt="${alt}" loading="lazy">
<figcaption>${escaped(title + colon)}${links.join(' · ')}</figcaption>
</figure>`;
  });
  return `<section id="b${number}">
<h2 lang="${escaped(budget.language)}">${escaped(nameOf(rendered))}</h2>
<p>${link(at(folder, 'budget.json'), render.data)}</p>
${parts.join('\n')}
</section>`;
}
