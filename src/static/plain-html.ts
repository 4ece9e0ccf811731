import type {Palette} from '../elements/palette.js';
import {dark, light, strong} from '../elements/palette.js';
import {piecesOf} from '../elements/sentence.js';
import {safeLink} from '../export/safe-link.js';
import type {Name} from '../format/name.js';
import type {Cell, TableRow} from '../format/table.js';
import type {Shown} from './chart-of.js';
import {escaped} from './escaped.js';
import type {View} from './view.js';

const colours: Readonly<Record<NonNullable<View['theme']>, Palette>> = {
  light,
  dark,
  contrast: {...light, ...strong}
};

const named = ({text, lang}: Name) =>
  lang === undefined ? escaped(text) : `<span lang="${escaped(lang)}">${escaped(text)}</span>`;

/** An element with its attributes: a mail has no policy that inline styles could break. */
function block(tag: string, style: string, content: string, more: Readonly<Record<string, string>> = {}) {
  const attributes = Object.entries({...more, style}).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${attributes.join('')}>${content}</${tag}>`;
}

/** What a cell says, as on the page. */
function cellOf(cell: Cell): string {
  const text = (cell.pieces ?? [cell]).map(named).join('');
  return cell.remark ? `${text} (${escaped(cell.remark)})` : text;
}

/**
 * A figure for where no script, no class and no style sheet is let through, a WeChat article or a mail: who and which
 * year, title, summary, every number as a table, notes, unit and source. Its styles are inline.
 */
export function plainHtml({budget, chart, notes}: Shown, {theme = 'light'}: View): string {
  const {paper, ink, muted, hairline} = colours[theme];
  const {say, title, summary} = chart;
  const {words} = say;
  const table = chart.table();
  const sentence = (text: string) => piecesOf(text, say).map(named).join('');
  const quiet = `margin:4px 0 0;font-size:13px;color:${muted}`;
  const cell = `padding:6px 8px;border-bottom:1px solid ${hairline};vertical-align:top;font-weight:normal`;
  const sideOf = (index: number) => (table.columns[index]?.kind ? 'right' : 'left');
  /** On a phone a wide table is moved sideways instead of being squeezed. */
  const leastOf = (index: number) => (index === 0 ? '7em' : table.columns[index]?.kind ? '3em' : '9em');

  const head = table.columns.map((column, index) =>
    block(
      'th',
      `${cell};text-align:${sideOf(index)};min-width:${leastOf(index)};color:${muted}`,
      cellOf(column),
      {scope: 'col'}
    )
  );
  const rowsOf = (rows: readonly TableRow[], depth: number): string[] =>
    rows.flatMap(({cells: [name = {text: ''}, ...others], kind, rows: below = []}) => {
      const weight = kind === 'total' ? ';font-weight:bold' : '';
      const indent = `;text-align:left;padding-left:${8 + (depth - 1) * 16}px`;
      const first = block('th', cell + indent + weight, cellOf(name), {scope: 'row'});
      const rest = others.map((each, index) => {
        const side = sideOf(index + 1);
        const nowrap = side === 'right' ? ';white-space:nowrap' : '';
        return block('td', `${cell};text-align:${side}${nowrap}${weight}`, cellOf(each));
      });
      return [`<tr>${first}${rest.join('')}</tr>`, ...rowsOf(below, depth + 1)];
    });

  const caption = words.captionWithUnit(table.caption, say.exact.unitName());
  const who = `${named(say.printed(budget.entity.name))} · ${escaped(words.eyebrow(say.year(), words.phase[budget.phase]))}`;
  return block(
    'section',
    `padding:16px;background:${paper};color:${ink};font-size:15px;line-height:1.6`,
    [
      block('p', `margin:0;font-size:13px;color:${muted}`, who),
      block('p', 'margin:2px 0 0;font-size:20px;font-weight:bold;line-height:1.35', escaped(title)),
      block('p', 'margin:4px 0 0', sentence(summary)),
      block(
        'section',
        'margin:12px 0 0;overflow-x:auto',
        block(
          'table',
          `width:100%;margin:0;border-collapse:collapse;font-size:13px;color:${ink}`,
          [
            block('caption', `text-align:left;color:${muted};padding-bottom:4px`, escaped(caption)),
            `<thead><tr>${head.join('')}</tr></thead>`,
            `<tbody>${rowsOf(table.rows, 1).join('')}</tbody>`
          ].join('')
        )
      ),
      ...notes.map(note => block('p', quiet, sentence(note))),
      ...sourceOf({budget, chart, notes}).map(source => block('p', quiet, source))
    ].join(''),
    {lang: words.tag}
  );
}

function sourceOf({budget: {source}, chart: {say}}: Shown): string[] {
  if (!source) return [];
  const {words} = say;
  const link = safeLink(source.url);
  const title = named(say.printed(source.title));
  const shown = link ? block('a', 'color:inherit', title, {href: link}) : title;
  const date = source.published ? ` · ${escaped(words.month(source.published))}` : '';
  return [`${escaped(words.source)}${shown}${date}`];
}
