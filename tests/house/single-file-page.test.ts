import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright';
import {chromium} from 'playwright';
import {build} from 'rolldown';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chromiumFlags, findChromium} from '../../scripts/chromium.mjs';
import {singleFile} from '../../scripts/single-file.mjs';
import * as changes from '../../stories/budgets/changes.js';
import * as classes from '../../stories/budgets/classes.js';
import * as incomes from '../../stories/budgets/incomes.js';
import * as natures from '../../stories/budgets/natures.js';
import * as springfield from '../../stories/budgets/springfield.js';
import {root} from './imports.js';

const site = 'https://budget.example';
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
  ...["require-trusted-types-for 'script'", 'trusted-types lit-html']
].join('; ');

const published = ['demo/budgets', 'tests/budgets'].flatMap(folder =>
  readdirSync(join(root, folder)).map(file => readFileSync(join(root, folder, file), 'utf8'))
);
const invented = [changes, classes, incomes, natures, springfield].flatMap(module =>
  Object.values(module).map(file => JSON.stringify(file))
);
const files = [
  ...published,
  ...invented,
  '{"format":',
  '{"format": "budget-json/1", "cuts": [{"lines": 5}]}'
];

/** Every widget, in every way to look at it. */
const widgets = [
  '<budget-income-pie',
  '<budget-income-pie drill="other"',
  '<budget-expenditure-bars heading="Bars" heading-level="2"',
  '<budget-expenditure-bars view="function"',
  '<budget-expenditure-bars view="function" drill="other"',
  '<budget-economic-treemap theme="dark"',
  '<budget-economic-treemap drill="301"',
  '<budget-economic-treemap classification="government"',
  '<budget-change-cards',
  '<budget-checks',
  '<budget-checks level="agrees"'
];

/** The package as it is: what the single file leaves out or puts other modules for is all in it. */
async function whole(): Promise<Map<string, string>> {
  const {output} = await build({
    input: 'whole',
    plugins: [
      {
        name: 'whole',
        resolveId: id => (id === 'whole' ? id : null),
        load: id =>
          id === 'whole'
            ? ['elements', 'names', 'narratives']
                .map(name => `import ${JSON.stringify(join(root, 'src', `${name}.ts`))};`)
                .join('\n')
            : null
      }
    ],
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
    // A busy machine is no fault.
    checks: {bundlerTimings: false},
    output: {format: 'es', codeSplitting: false}
  });
  return new Map([['/whole.js', output[0].code]]);
}

async function small(): Promise<Map<string, string>> {
  const names = ['budget-widgets', 'names', 'narratives'] as const;
  return new Map(
    await Promise.all(
      names.map(async name => [`/${name}.js`, (await singleFile(name)).code] as [string, string])
    )
  );
}

/** All that a page shows and hears of every widget over every file, after each was asked for all it has. */
async function drawn(browser: Browser, scripts: ReadonlyMap<string, string>, language: string) {
  const page = await browser.newPage({viewport: {width: 700, height: 900}});
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  const html = [
    `<!doctype html><html lang="${language}"><script src="/heard.js"></script>`,
    ...[...scripts.keys()].map(path => `<script type="module" src="${path}"></script>`),
    // The parser ends each widget with its div.
    ...files.flatMap((_, index) =>
      widgets.map(widget => `<div>${widget} src="/${String(index)}.json"></div>`)
    )
  ].join('');
  await page.route(`${site}/**`, route => {
    const {pathname} = new URL(route.request().url());
    const file = files[Number(/\d+/.exec(pathname)?.[0] ?? -1)];
    if (pathname === '/') {
      const headers = {'content-security-policy': policy};
      return route.fulfill({contentType: 'text/html; charset=utf-8', headers, body: html});
    }
    const body = pathname === '/heard.js' ? heard : scripts.get(pathname);
    return body === undefined
      ? route.fulfill({contentType: 'application/json', body: file ?? ''})
      : route.fulfill({contentType: 'text/javascript', body});
  });
  await page.goto(site);
  const result = await page.evaluate(ask);
  await page.close();
  return {...result, said};
}

/** Stands before the widgets in the page: notes what they tell the page, and what a reader would download. */
const heard = `
  window.heard = [];
  window.downloads = [];
  for (const name of ['budget-load', 'budget-error', 'budget-drill', 'budget-export'])
    document.addEventListener(name, event => {
      const place = [...document.querySelectorAll('div')].indexOf(event.target.parentNode);
      heard.push([place, name, JSON.stringify(event.detail)].join(' '));
    });
  URL.createObjectURL = blob => {
    downloads.push(blob.text());
    return '#';
  };
  HTMLAnchorElement.prototype.click = function () {
    downloads.push(Promise.resolve(this.download));
  };
`;

/** Runs in the page. */
async function ask() {
  interface Widget extends HTMLElement {
    updateComplete: Promise<boolean>;
  }
  const {heard, downloads} = window as unknown as {heard: string[]; downloads: Promise<string>[]};
  const all = [...document.querySelectorAll<Widget>('div > *')];
  const rest = async () => {
    for (let frame = 0; frame < 3; frame++) {
      await Promise.all(all.map(widget => widget.updateComplete));
      await new Promise(done => requestAnimationFrame(done));
    }
  };
  const shown = () =>
    all.map(
      ({outerHTML, shadowRoot}) =>
        outerHTML + (shadowRoot?.innerHTML.replace(/lit\$\d+\$/g, '').replace(/\s+/g, ' ') ?? '')
    );
  const every = (selector: string) =>
    all.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);

  await rest();
  // Opens every table.
  window.dispatchEvent(new Event('beforeprint'));
  await rest();
  const before = shown();
  for (const button of every('.downloads button')) button.click();
  for (const {shadowRoot} of all)
    shadowRoot?.querySelector<HTMLElement>('button[data-drill], .crumbs button')?.click();
  await rest();
  const styles = all
    .slice(0, 11)
    .flatMap(({shadowRoot, constructor}) => [
      (constructor as unknown as {observedAttributes: string[]}).observedAttributes.join(),
      ...(shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) =>
        [...cssRules].map(({cssText}) => cssText.replaceAll(', ', ','))
      )
    ]);
  return {before, after: shown(), heard: heard.sort(), downloads: await Promise.all(downloads), styles};
}

/** Fails with the place where two long texts part. */
function same(is: string, ought: string): void {
  if (is === ought) return;
  const from = Array.from(is).findIndex((character, index) => character !== ought[index]);
  expect(`${is.slice(0, 80)} … ${is.slice(from - 80, from + 80)}`).toBe(
    `${ought.slice(0, 80)} … ${ought.slice(from - 80, from + 80)}`
  );
}

describe('The single file on a page with a strict policy', () => {
  let browser: Browser;
  let wholeScripts: Map<string, string>;
  let smallScripts: Map<string, string>;
  beforeAll(async () => {
    const executablePath = findChromium() ?? '/usr/bin/chromium';
    browser = await chromium.launch({executablePath, args: chromiumFlags});
    wholeScripts = await whole();
    smallScripts = await small();
  }, 120_000);
  afterAll(() => browser.close());

  test.each(['zh-CN', 'en'])(
    'draws, tells and hands out in %s what the package does, to the letter',
    async language => {
      const package_ = await drawn(browser, wholeScripts, language);
      const file = await drawn(browser, smallScripts, language);
      expect(file.said).toEqual([]);
      for (const part of ['before', 'after', 'heard', 'downloads', 'styles'] as const) {
        const [is, ought] = [file[part], package_[part]];
        expect(is).toHaveLength(ought.length);
        is.forEach((each, index) => same(each, ought[index] ?? ''));
      }
      expect(file.before.filter(html => html.includes('class="heading"')).length).toBeGreaterThan(300);
      expect(file.heard.filter(line => line.includes('budget-drill')).length).toBeGreaterThan(20);
      expect(file.downloads.length).toBeGreaterThan(100);
    },
    180_000
  );
});
