import {defineConfig} from 'vite';
import {embedServer} from './scripts/embed-server.mjs';
import {staticFigures} from './scripts/static-figures.mjs';

/** The demo, with the library straight from its source. */
export default defineConfig({
  root: 'demo',
  plugins: [embedServer(), staticFigures()],
  server: {fs: {allow: ['..']}}
});
