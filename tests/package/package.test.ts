import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {rolldown} from 'rolldown';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {root} from '../house/imports.js';
import {Site, titleOf} from './pages.js';
import {Packed, printed, realFile, tool} from './packed.js';

// Compilers and builders take their time where others are at work too.
vi.setConfig({testTimeout: 120_000});

const packed = new Packed();
afterAll(() => packed.remove());

const node = (args: string[], folder: string) => printed(process.execPath, args, folder);
const read = (name: string) =>
  JSON.parse(readFileSync(join(packed.content, 'dist', name), 'utf8')) as unknown;

const tags = [
  'budget-change-cards',
  'budget-checks',
  'budget-economic-treemap',
  'budget-expenditure-bars',
  'budget-income-pie'
];

/** Where a compiler finds a fault, and which. */
const faultsIn = (output: string) => output.match(/^[\w.]+\(\d+,\d+\): error TS\d+|^error .*/gm) ?? [];

/** What a page of the project shows: its site, built by Vite. */
async function built(project: string, policies?: string): Promise<Site> {
  expect(await node([tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], project)).toBe('');
  return Site.open(join(project, 'dist'), policies);
}

describe('The packed package', () => {
  it('has nothing in it but what is built and what is to be read', () => {
    expect(readdirSync(packed.content).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json'
    ]);
    expect(readdirSync(join(packed.content, 'dist/widgets')).filter(name => name.endsWith('.js'))).toEqual(
      tags.map(tag => `${tag}.js`)
    );
  });

  it('has a source map with the source in it for each module', () => {
    const {sources, sourcesContent} = read('budget/money.js.map') as Record<string, string[]>;
    expect(sources).toEqual(['../../src/budget/money.ts']);
    expect(sourcesContent?.[0]).toBe(readFileSync(join(root, 'src/budget/money.ts'), 'utf8'));
  });

  it('hands out the JSON Schema of the format', () => {
    expect(read('schema.json')).toEqual(
      JSON.parse(readFileSync(join(root, 'src/budget/schema.json'), 'utf8'))
    );
    expect(packed.about.exports?.['./schema.json']).toBe('./dist/schema.json');
  });
});

describe('In Node', () => {
  const folder = packed.project('vite');
  const run = (script: string) => node(['--input-type=module', '-e', script], folder);

  it('the library reads and checks a budget, without a browser', async () => {
    const script = `
      import {readFileSync} from 'node:fs';
      import {checkBudget, gravest, incomeFigures, parseBudget} from 'budget-widgets';
      const reading = parseBudget(readFileSync(${JSON.stringify(realFile)}, 'utf8'), 'budget.json');
      console.log(reading.budget.entity.name, incomeFigures(reading.budget).total.toFixed(), gravest(checkBudget(reading.budget)));`;
    expect(await run(script)).toBe('新乡市红旗区工业和信息化局 283.98 rounding\n');
  });

  it('the command that comes along checks a file', async () => {
    const command = join(folder, 'node_modules/budget-widgets/dist/cli/main.js');
    expect(
      await node([command, 'check', realFile, '--lang', 'en', '--level', 'difference'], folder)
    ).toContain('Difference 0 · Rounding 6 · Warning 0 · Not published 0 · Agrees 314');
  });

  it('what is inside the package is not to be had', async () => {
    for (const inside of ['budget/money.js', 'elements/income-pie.js', 'dist/budget/money.js'])
      expect(await run(`import 'budget-widgets/${inside}';`)).toMatch(
        /ERR_(PACKAGE_PATH_NOT_EXPORTED|MODULE_NOT_FOUND)/
      );
  });
});

describe('A bundler', () => {
  const folder = packed.project('script');

  /** The packages that a script needs in the end, and its code. */
  async function bundled(code: string): Promise<{packages: string[]; code: string}> {
    const bundle = await rolldown({
      input: 'script',
      cwd: folder,
      plugins: [
        {
          name: 'script',
          resolveId: id => (id === 'script' ? join(folder, 'script.js') : null),
          load: id => (id === join(folder, 'script.js') ? code : null)
        }
      ]
    });
    const [chunk] = (await bundle.generate({codeSplitting: false})).output;
    await bundle.close();
    const rendered = Object.entries(chunk.modules).filter(([, {renderedLength}]) => renderedLength > 0);
    const names = rendered.map(([id]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? '');
    return {packages: [...new Set(names.filter(name => name !== ''))].sort(), code: chunk.code};
  }

  it('leaves the library out where nothing of it is used', async () => {
    expect((await bundled("import 'budget-widgets';")).packages).toEqual([]);
  });

  it('takes no element for the library, and nothing of a page', async () => {
    const {packages} = await bundled("export {readBudget} from 'budget-widgets';");
    expect(packages).toEqual(['budget-widgets', 'decimal.js', 'zod']);
  });

  it('takes for one element no other', async () => {
    const {packages, code} = await bundled("import 'budget-widgets/elements/budget-income-pie.js';");
    expect(packages).toContain('lit-element');
    expect(code.match(/define\("[\w-]+"/g)).toEqual(['define("budget-income-pie"']);
    expect(code.match(/Budget\w+(?= = class)/g)).toEqual(['BudgetIncomePie']);
  });

  it('keeps what is imported for what it does', async () => {
    const {code} = await bundled("import 'budget-widgets/elements.js'; import 'budget-widgets/names.js';");
    expect(code.match(/define\("[\w-]+"/g)?.sort()).toEqual(tags.map(tag => `define("${tag}"`));
    expect(code.includes('General public services')).toBe(true);
  });
});

describe('A page that Vite builds', () => {
  const project = packed.project('vite');

  it('draws one element in a language that it adds', async () => {
    const site = await built(project);
    try {
      const visit = await site.visit();
      expect(await titleOf(visit, 'budget-income-pie')).toBe('收入結構');
      expect(await visit.page.locator('output').textContent()).toBe('新乡市红旗区工业和信息化局 2023');
      expect(visit.complaints).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

describe('A page with one script', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open(packed.project('script'));
  });
  afterAll(() => site.close());

  it('draws all elements', async () => {
    const visit = await site.visit();
    const titles = await Promise.all(
      ['budget-income-pie', 'budget-expenditure-bars', 'budget-economic-treemap'].map(tag =>
        titleOf(visit, tag)
      )
    );
    expect(titles).toEqual([
      'Income by source',
      'Basic and project expenditure',
      'Expenditure by economic class'
    ]);
    for (const tag of ['budget-change-cards', 'budget-checks'])
      expect(await visit.page.locator(`${tag} [part=heading]`).isVisible()).toBe(true);
    expect(visit.asked.filter(path => path === '/budget.json')).toHaveLength(1);
    expect(visit.complaints).toEqual([]);
  });
});

describe.each([
  [
    'React',
    'typescript/bin/tsc',
    [
      'wrong.tsx(3,46): error TS2322',
      'wrong.tsx(4,45): error TS2322',
      'wrong.tsx(5,45): error TS2322',
      'wrong.tsx(6,29): error TS2339',
      'wrong.tsx(7,79): error TS2339',
      'wrong.tsx(8,28): error TS2322'
    ]
  ],
  [
    'Vue',
    'vue-tsc/bin/vue-tsc.js',
    [
      'wrong.vue(6,22): error TS2322',
      'wrong.vue(7,22): error TS2353',
      'wrong.vue(8,22): error TS2322',
      'wrong.vue(9,4): error TS2339',
      'wrong.vue(10,53): error TS2339',
      'wrong.vue(11,19): error TS2322'
    ]
  ]
])('%s', (name, compiler, faults) => {
  const framework = name.toLowerCase();
  const project = packed.project(framework);

  it('is told of every wrong attribute, element and event, and of no right one, by sound types', async () => {
    expect(faultsIn(await node([tool(compiler), '-p', '.', '--pretty', 'false'], project))).toEqual(faults);
  });

  it('draws an element, sets it and hears of it', async () => {
    // Vue makes a policy of its own.
    const site = await built(project, `lit-html ${framework}`);
    try {
      const visit = await site.visit();
      const {page} = visit;
      const said = page.locator('output');
      expect(await titleOf(visit, '.pie')).toBe('Income by source');
      expect(await said.textContent()).toBe('新乡市红旗区工业和信息化局 2023');
      const pie = page.locator('budget-income-pie');
      expect(await pie.locator('[part=heading]').getAttribute('aria-level')).toBe('2');
      expect(await pie.getAttribute('view')).toBe('current');
      expect(await pie.getAttribute('unit')).toBe('1');
      await page.locator('budget-income-pie [part=plot] [data-key]').first().press('Enter');
      await expect.poll(() => said.textContent()).not.toBe('新乡市红旗区工业和信息化局 2023');
      await page.getByText('CSV', {exact: true}).last().click();
      await expect.poll(() => said.textContent()).not.toBe('');
      expect(visit.complaints).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

describe('What the package knows of the elements', () => {
  interface Declaration {
    tagName: string;
    events: {name: string; type: {text: string}}[];
  }

  it('is one manifest, in which each stands where a page imports it from', () => {
    const {modules} = read('custom-elements.json') as {
      modules: {path: string; declarations: Declaration[]; exports: {kind: string; name: string}[]}[];
    };
    expect(modules.map(({path}) => path)).toEqual(tags.map(tag => `elements/${tag}.js`));
    expect(modules.map(module => module.exports.at(-1)?.name)).toEqual(tags);
    const [pie] = modules.at(-1)?.declarations ?? [];
    expect(pie?.events.find(({name}) => name === 'budget-drill')?.type.text).toBe(
      'CustomEvent<{ drill: string; }>'
    );
  });

  it('lets VS Code offer every element, attribute, value and custom property, each once', () => {
    const html = read('vscode.html-custom-data.json') as {
      tags: {name: string; attributes: {name: string; values?: {name: string}[]}[]}[];
    };
    expect(html.tags.map(({name}) => name)).toEqual(tags);
    const view = html.tags.at(-1)?.attributes.find(({name}) => name === 'view');
    expect(view?.values?.map(({name}) => name)).toEqual(['all', 'current']);
    const css = read('vscode.css-custom-data.json') as Record<string, {name: string}[]>;
    const properties = css['properties']?.map(({name}) => name) ?? [];
    expect(properties).toContain('--budget-color-8');
    expect(new Set(properties).size).toBe(properties.length);
  });

  it("lets JetBrains' editors offer the same, with the events", () => {
    interface Tag {
      name: string;
      attributes: {name: string; value: {type: string}}[];
      events: {name: string}[];
    }
    const {name, contributions} = read('web-types.json') as {
      name: string;
      contributions: {html: {elements: Tag[]}; css: {properties: {name: string}[]}};
    };
    expect(name).toBe('budget-widgets');
    const {elements} = contributions.html;
    expect(elements.map(each => each.name)).toEqual(tags);
    expect(elements.at(-1)?.attributes.find(each => each.name === 'view')?.value.type).toBe(
      "'all' | 'current'"
    );
    expect(elements.at(-1)?.events.map(each => each.name)).toContain('budget-drill');
    const names = contributions.css.properties.map(each => each.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
