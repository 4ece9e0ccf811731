// @ts-check
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../scripts/dependencies.mjs';
import {bundlePeer, contestants, kinds, peers, tags, widgetFile, withImports} from './bundles.mjs';
import {generatedBudget} from './generated-budget.mjs';
import {library} from './library.mjs';
import {sizes} from './sections/reading.mjs';
import {leaves} from './sections/treemap.mjs';
import {treemapBudget} from './treemap-budget.mjs';

/** @typedef {import('./bundles.mjs').Kind} Kind */

const all = /** @type {readonly Kind[]} */ ([...kinds, 'all']);

/**
 * Everything that pages load: the budgets, the widgets as published, the others bundled, and a page for each start.
 * @returns {Promise<Map<string, string>>} by path
 */
export async function siteFiles() {
  /** @type {Map<string, string>} */
  const files = new Map();
  files.set('/blank.html', head);
  files.set('/page.mjs', readFileSync(new URL('pages/page.mjs', import.meta.url), 'utf8'));
  files.set('/library.mjs', await library());
  files.set('/budget.json', readFileSync(join(root, 'demo/budgets/hongqi-gxj-2023.json'), 'utf8'));
  for (const count of leaves) files.set(`/leaves-${count}.json`, JSON.stringify(treemapBudget(count)));
  for (const {lines: count} of sizes)
    files.set(`/lines-${count}.json`, JSON.stringify(generatedBudget(count)));

  for (const kind of all) {
    for (const [path, code] of withImports(widgetFile(kind))) files.set(`/cdn/${path}`, code);
    for (const peer of peers) files.set(`/${peer}-${kind}.js`, await bundlePeer(peer, kind));
    for (const contestant of contestants) {
      files.set(
        `/${contestant}-${kind}.html`,
        contestant === 'widgets' ? widgetPage(kind) : peerPage(contestant, kind)
      );
    }
  }
  const adapter = readFileSync(new URL('contestants/widgets.mjs', import.meta.url), 'utf8');
  files.set('/widgets-all.js', `import '/cdn/${widgetFile('all')}';\n${adapter}`);
  for (const contestant of contestants) {
    files.set(
      `/${contestant}.html`,
      `${head}<script type="module">
        import * as page from '/page.mjs';
        import * as contestant from '/${contestant}-all.js';
        Object.assign(window, {page, contestant});
      </script>`
    );
  }
  files.set(
    '/library.html',
    `${head}<script type="module">
    import * as page from '/page.mjs';
    import * as library from '/library.mjs';
    Object.assign(window, {page, library});
  </script>`
  );
  return files;
}

const head = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<style>body { margin: 8px } .box { width: 640px } figure { margin: 0 }</style>
`;

/** @param {Kind} kind */
const kindsOf = kind => (kind === 'all' ? kinds : [kind]);

const painted = `await new Promise(resolve => requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(0);
}));
void fetch('/painted?' + performance.now());`;

/**
 * As the README puts a widget into a page.
 * @param {Kind} kind
 */
function widgetPage(kind) {
  const elements = kindsOf(kind).map(
    each => `<div class="box"><${tags[each]} src="/budget.json"></${tags[each]}></div>`
  );
  return `${head}<script type="module" src="/cdn/${widgetFile(kind)}"></script>
${elements.join('\n')}
<script type="module">
  for (const widget of document.querySelectorAll('.box > *')) {
    do await widget.updateComplete; while (widget.isUpdatePending);
  }
  ${painted}
</script>`;
}

/**
 * @param {string} peer
 * @param {Kind} kind
 */
function peerPage(peer, kind) {
  const names = kindsOf(kind);
  return `${head}${names.map(name => `<div class="box" id="${name}"></div>`).join('\n')}
<script type="module">
  import * as figures from '/${peer}-${kind}.js';
  const budget = await (await fetch('/budget.json')).json();
  for (const name of ${JSON.stringify(names)}) figures[name](document.getElementById(name), budget);
  ${painted}
</script>`;
}
