// @ts-check
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/** @typedef {import('./public-manifest.mjs').Part} Part */

/** What an editor shows of the elements while somebody writes a page has attributes, values and events apart. */
const options = {hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideMethodDocs: true, hideLogs: true};

/**
 * The data that VS Code and JetBrains' editors read, by the names of their files.
 * @param {Part} manifest
 * @param {{name: string, version: string}} about the package
 * @returns {Map<string, Part>}
 */
export function editorData(manifest, {name, version}) {
  // They write into what they are given.
  const copy = () => structuredClone(manifest);
  const css = JSON.parse(getVsCodeCssCustomData(copy(), options));
  const web = {...JSON.parse(getWebTypesData(copy(), {...options, packageJson: false})), name, version};
  return new Map([
    ['vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(copy(), options))],
    ['vscode.css-custom-data.json', eachOnce(css)],
    ['web-types.json', {...web, contributions: {...web.contributions, css: eachOnce(web.contributions.css)}}]
  ]);
}

/**
 * What all elements have is listed once an element.
 * @param {Record<string, Part>} lists
 */
function eachOnce(lists) {
  return Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [
      key,
      Array.isArray(list) ? [...new Map(list.map(entry => [entry.name, entry])).values()] : list
    ])
  );
}
