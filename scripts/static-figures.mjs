// @ts-check
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './dependencies.mjs';

const place = /<!-- figure ([\w-]+) -->/g;

/**
 * Puts figures that need no script where a page of the demo has `<!-- figure income-pie -->`.
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
      const {renderStatic} = await server.ssrLoadModule(join(root, 'src/node.ts'));
      /** @type {unknown} */
      const budget = JSON.parse(readFileSync(join(root, 'demo/budgets/hongqi-gxj-2023.json'), 'utf8'));
      return page.replace(place, (_, widget) => renderStatic(budget, {widget, format: 'html'}));
    }
  };
}
