// @ts-check
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {bundlePeer, contestants, kinds, widgetFile, withImports} from '../bundles.mjs';

/** @typedef {import('./section.mjs').Sample} Sample */

const sizes = /** @type {const} */ ({
  minified: code => Buffer.byteLength(code),
  gzip: code => gzipSync(code, {level: 9}).length,
  brotli: code => brotliCompressSync(code).length
});
const most = {pie: 44, all: 60};
const parts = {pie: 'income pie alone', bars: 'bars alone', treemap: 'treemap alone', all: 'all three'};
const all = /** @type {const} */ ([...kinds, 'all']);

/** What a page loads for one figure, and for all. */
export const bytes = {
  name: 'bytes',
  rounds: {quick: 1, full: 1},
  rows: all.flatMap(kind =>
    Object.keys(sizes).map(size => ({
      key: `${kind} ${size}`,
      name: `bytes, ${parts[kind]}, ${size}`,
      unit: 'kB',
      digits: 1,
      ...(size === 'gzip' && kind in most && {target: {below: most[/** @type {'pie' | 'all'} */ (kind)]}})
    }))
  ),
  trials: () => [
    async () => {
      /** @type {Sample[]} */
      const samples = [];
      for (const contestant of contestants) {
        for (const kind of all) {
          const files =
            contestant === 'widgets'
              ? [...withImports(widgetFile(kind)).values()]
              : [await bundlePeer(contestant, kind)];
          for (const [size, weigh] of Object.entries(sizes)) {
            const weight = files.reduce((sum, code) => sum + weigh(code), 0);
            samples.push([`${kind} ${size}`, contestant, weight / 1000]);
          }
        }
      }
      return samples;
    }
  ]
};
