import {defineConfig} from 'vite';

/** The demo, with the library straight from its source. */
export default defineConfig({
  root: 'demo',
  server: {fs: {allow: ['..']}}
});
