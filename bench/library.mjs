// @ts-check
import {build} from 'rolldown';
import {smallPackages} from '../scripts/small-packages.mjs';

/**
 * The library that runs without a page, as one module in memory: bundled, made smaller and minified as the single file
 * of the widgets is, without the widgets.
 * @returns {Promise<string>} its code
 */
export async function library() {
  const {output} = await build({
    input: 'src/index.ts',
    tsconfig: 'tsconfig.json',
    write: false,
    plugins: [smallPackages],
    output: {format: 'es', minify: true, codeSplitting: false, comments: false}
  });
  return output[0].code;
}
