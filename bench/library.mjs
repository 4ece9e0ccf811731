// @ts-check
import {build} from 'rolldown';
import {leanDecimal} from '../scripts/lean-decimal.mjs';

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
    plugins: [
      {
        name: 'smaller',
        transform(code, id) {
          const isDecimal = /[\\/]decimal\.js[\\/]decimal\.mjs$/.test(id);
          return isDecimal ? leanDecimal(code, text => this.parse(text)) : null;
        }
      }
    ],
    output: {format: 'es', minify: true, codeSplitting: false, comments: false}
  });
  return output[0].code;
}
