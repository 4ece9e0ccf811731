import {defineConfig} from 'vite';
import {embedServer} from './scripts/embed-server.mjs';

/** The demo, with the library straight from its source. */
export default defineConfig({
  root: 'demo',
  plugins: [embedServer()],
  server: {fs: {allow: ['..']}}
});
