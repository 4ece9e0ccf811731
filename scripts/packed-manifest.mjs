// @ts-check
// @ts-expect-error It comes without types.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './dependencies.mjs';

/** @typedef {import('./public-manifest.mjs').Part} Part */

/**
 * What is known of the elements, as it goes into the package: each element stands where a page imports it from.
 * @returns {Promise<Part>}
 */
export async function packedManifest() {
  const argv = ['analyze', '--quiet', '--config', 'scripts/manifest.config.mjs'];
  const manifest = await cli({argv, cwd: root, noWrite: true});
  return {...manifest, modules: manifest.modules.map(packed)};
}

/** @param {Part} module */
function packed({declarations: [element]}) {
  // Of what is inside the package nobody else can make anything.
  delete element.superclass;
  for (const entry of Object.values(element).filter(Array.isArray).flat()) delete entry.inheritedFrom;
  const {name, tagName} = element;
  const path = `elements/${tagName}.js`;
  const declaration = {name, module: path};
  return {
    kind: 'javascript-module',
    path,
    declarations: [element],
    exports: [
      {kind: 'js', name, declaration},
      {kind: 'custom-element-definition', name: tagName, declaration}
    ]
  };
}
