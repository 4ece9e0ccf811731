// @ts-check
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './dependencies.mjs';

const place = /<!-- (figure|picture) ([\w-]+) -->/g;

/**
 * Puts what needs no script into the pages of the demo: a figure with all its numbers where one has
 * `<!-- figure income-pie -->`, its picture where one has `<!-- picture income-pie -->`.
 * @returns {import('vite').Plugin}
 */
export function staticFigures() {
  /** @type {import('vite').ViteDevServer} */
  let server;
  return {
    name: 'static-figures',
    configureServer(started) {
      server = started;
    },
    async transformIndexHtml(page) {
      if (page.search(place) < 0) return page;
      /** @type {typeof import('../src/node.js')} */
      const library = /** @type {any} */ (await server.ssrLoadModule(join(root, 'src/node.ts')));
      const text = readFileSync(join(root, 'demo/budgets/hongqi-gxj-2023.json'), 'utf8');
      /** @type {unknown} */
      const budget = JSON.parse(text);
      const parts = await Promise.all(
        [...page.matchAll(place)].map(async ([, kind, name]) => {
          const widget = /** @type {import('../src/node.js').WidgetName} */ (name);
          if (kind === 'figure') return library.renderStatic(budget, {widget, format: 'html'});
          const drawing = library.renderStatic(budget, {widget, format: 'svg', width: 360});
          const png = await library.renderPicture(budget, {widget, width: 360, scale: 3});
          const [, title, said] = /<title>(.*?)<\/title>\s*<desc>(.*?)<\/desc>/s.exec(drawing) ?? [];
          const data = Buffer.from(png).toString('base64');
          return `<img alt="${title}：${said}" src="data:image/png;base64,${data}">`;
        })
      );
      return page.replace(place, () => parts.shift() ?? '');
    }
  };
}
