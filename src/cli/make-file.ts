import type {Budget} from '../budget/schema.js';
import {escaped} from '../static/escaped.js';
import {NothingToDraw} from '../static/element-of.js';
import type {Picture} from '../static/picture/draw.js';
import {draw} from '../static/picture/draw.js';
import {renderPicture} from '../static/render-picture.js';
import {defaultWidth, renderStatic} from '../static/render-static.js';
import type {WidgetName} from '../static/view.js';
import {widgets} from '../static/view.js';
import type {RenderOptions} from './render-options.js';

/** What a widget shows of a budget, or why it shows nothing. */
type Shown = {widget: WidgetName} & ({picture: Picture; formats: string[]} | {nothing: string});

/** What of a budget stands in the folder of all of them. */
export interface Rendered {
  budget: Budget;
  /** The folder of its files. */
  folder: string;
  shown: readonly Shown[];
}

/** One file that was made. */
interface Made {
  name: string;
  content: string | Uint8Array;
}

/** What is asked for of one budget. */
export async function contentOf(budget: Budget, options: RenderOptions): Promise<string | Uint8Array> {
  const {widget = 'checks', format, looks, width = defaultWidth, scale, fonts} = options;
  const view = {...looks, widget};
  if (format === 'png') return renderPicture(budget, {...view, width, scale, ...(fonts && {fonts})});
  const text = renderStatic(budget, {...view, format, width});
  if (format !== 'html') return text;
  const {title, lang} = draw(budget, view, width);
  return documentOf(text, title, lang);
}

/** The name of the file with that. */
export const drawnAs = (stem: string, {widget, format}: RenderOptions) =>
  format === 'json' || !widget ? `${stem}.${format}` : `${stem}-${widget}.${format}`;

/**
 * Every widget in every format, as far as there is something to draw; and the first thing that went wrong.
 * @param report is told what is being made
 */
export async function everything(
  budget: Budget,
  {looks, width = defaultWidth, scale, fonts}: RenderOptions,
  report: (what: string) => void
): Promise<{shown: Shown[]; files: Made[]; error: unknown}> {
  const shown: Shown[] = [];
  const files: Made[] = [
    {name: 'budget.json', content: renderStatic(budget, {widget: 'checks', format: 'json'})}
  ];
  let error: unknown;
  for (const widget of Object.keys(widgets) as WidgetName[]) {
    report(widget);
    const view = {...looks, widget};
    try {
      const picture = draw(budget, view, width);
      const html = documentOf(renderStatic(budget, {...view, format: 'html'}), picture.title, picture.lang);
      const made = new Map<string, string | Uint8Array>([
        ['svg', picture.svg()],
        ['html', html],
        ['csv', renderStatic(budget, {...view, format: 'csv'})]
      ]);
      try {
        made.set('png', await renderPicture(budget, {...view, width, scale, ...(fonts && {fonts})}));
      } catch (cause) {
        error ??= cause;
      }
      files.push(...[...made].map(([format, content]) => ({name: `${widget}.${format}`, content})));
      shown.push({
        widget,
        picture,
        formats: ['svg', 'png', 'html', 'csv'].filter(format => made.has(format))
      });
    } catch (cause) {
      if (!(cause instanceof NothingToDraw)) throw cause;
      shown.push({widget, nothing: cause.message});
    }
  }
  return {shown, files, error};
}

/** A part of a page as a page by itself. */
export function documentOf(content: string, title: string, lang: string, head = ''): string {
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>${head}
</head>
<body>
${content}
</body>
</html>
`;
}
