// @ts-check
import {publicManifest} from './public-manifest.mjs';

/** What the Storybook pages and editors know of the elements, read from the comments in their source. */
export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicManifest()]
};
