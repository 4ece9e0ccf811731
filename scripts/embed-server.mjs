// @ts-check
// @ts-expect-error It comes without types.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './dependencies.mjs';
import {classicScript, framePage, parentScript, widgetSources} from './frame-page.mjs';

/** What the demo asks for by these addresses, made of the source as it is now. */
const files = {
  '/embed.html': async () => (await framePage(widgetSources)).page,
  '/embed.js': parentScript,
  '/budget-widgets.js': () => classicScript(widgetSources),
  '/locales/zh-hant.js': async () => '',
  '/custom-elements.json': async () =>
    JSON.stringify(
      await cli({
        argv: ['analyze', '--quiet', '--config', 'scripts/manifest.config.mjs'],
        cwd: root,
        noWrite: true
      })
    )
};

const types = {html: 'text/html', js: 'text/javascript', json: 'application/json'};

/**
 * Serves beside the demo what `npm run bundle` makes, so that it can be tried without making it.
 * @returns {import('vite').Plugin}
 */
export function embedServer() {
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  return {
    name: 'embed-server',
    configureServer(server) {
      server.watcher.on('change', () => made.clear());
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        // A frame in a sandbox has an origin of its own.
        if (path.startsWith('/budgets/')) response.setHeader('access-control-allow-origin', '*');
        const make = Object.entries(files).find(([name]) => name === path)?.[1];
        if (!make) return next();
        const text = made.get(path) ?? make();
        made.set(path, text);
        const type = Object.entries(types).find(([ending]) => path.endsWith(ending))?.[1];
        text.then(sent => response.setHeader('content-type', `${type}; charset=utf-8`).end(sent)).catch(next);
      });
    }
  };
}
