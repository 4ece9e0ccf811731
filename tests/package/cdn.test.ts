import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import type {Visit} from './pages.js';
import {Site, titleOf} from './pages.js';
import {Packed} from './packed.js';

vi.setConfig({testTimeout: 60_000});

const packed = new Packed();
const folder = packed.project('script');
const cdn = 'node_modules/budget-widgets/dist/cdn';
const integrity = JSON.parse(readFileSync(join(folder, cdn, 'integrity.json'), 'utf8')) as Record<
  string,
  string
>;
let site: Site;
/** Each script has a copy of lit-html, and each copy makes its policy. */
let lenient: Site;
beforeAll(async () => {
  site = await Site.open(folder);
  lenient = await Site.open(folder, "lit-html 'allow-duplicates'");
});
afterAll(async () => {
  await site.close();
  await lenient.close();
  packed.remove();
});

/** Puts a file of ours on the site. */
function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), text);
}

const module = (path: string) => `<script type="module" src="${path}"></script>`;
const script = (name: string) => module(`${cdn}/${name}`);
const widget = (name: string, attributes = '') =>
  `<budget-${name} src="budget.json" ${attributes}></budget-${name}>`;

/** A page with some scripts and some elements. */
function visit(head: string, body: string, lang = 'en', where = site): Promise<Visit> {
  put(
    'page.html',
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>${head}<body>${body}`
  );
  return where.visit('/page.html');
}

const filesAskedFor = ({asked}: Visit) =>
  asked
    .filter(path => path.includes('/cdn/'))
    .map(path => path.replace(`/${cdn}/`, ''))
    .sort();
const all = ['income-pie', 'expenditure-bars', 'economic-treemap', 'change-cards', 'checks'];

/** Whether every element of a page has drawn. */
async function draws(visited: Visit, names = all): Promise<void> {
  for (const name of names) expect(await titleOf(visited, `budget-${name}`)).not.toBe('');
}

describe('The classic script', () => {
  it('draws every widget where a page can have no module', async () => {
    const visited = await visit(
      `<script src="${cdn}/budget-widgets.classic.js"></script>`,
      all.map(name => widget(name)).join('')
    );
    await draws(visited);
    expect(await visited.page.evaluate('Object.keys(BudgetWidgets).sort()')).toEqual([
      'BudgetChangeCards',
      'BudgetChecks',
      'BudgetEconomicTreemap',
      'BudgetExpenditureBars',
      'BudgetIncomePie',
      'addLanguage',
      'wordsFor'
    ]);
    expect(visited.complaints).toEqual([]);
  });

  it('leaves no name on the page but that', async () => {
    const names = 'Object.keys(globalThis).sort()';
    const before = await (await visit('', '')).page.evaluate<string[]>(names);
    const after = await visit(`<script src="${cdn}/budget-widgets.classic.js"></script>`, widget('checks'));
    await draws(after, ['checks']);
    const left = (await after.page.evaluate<string[]>(names)).filter(name => !before.includes(name));
    expect(left.filter(name => !/^(lit|reactive)/.test(name))).toEqual(['BudgetWidgets']);
  });
});

describe('A page that has changed what all objects have', () => {
  /** What an old script leaves behind. */
  const polluted = `
    for (const name of ['extend', 'each', 'clone', 'inspect', 'size', 'contains', 'merge', 'toQueryString'])
      Object.prototype[name] = function () { return 'polluted'; };
    Object.prototype.children = Object.prototype.passive = 'polluted';
    Array.prototype.last = function () { return this[this.length - 1]; };
    String.prototype.trimAll = function () { return 'polluted'; };`;
  /** What every widget says, its table open. */
  const said = async ({page}: Visit) => {
    const texts: string[] = [];
    for (const name of all) {
      const element = page.locator(`budget-${name}`);
      await element.locator('[part=plot]').first().waitFor();
      await element.evaluate(({shadowRoot}) =>
        shadowRoot?.querySelector('details.table')?.toggleAttribute('open')
      );
      await element.locator('table').first().waitFor();
      texts.push(
        (await element.evaluate(({shadowRoot}) => shadowRoot?.textContent ?? '')).replace(/\s+/g, ' ')
      );
    }
    return texts;
  };

  it('sees the same figures, and no word of its own in them', async () => {
    put('polluted.js', polluted);
    const classic = `<script src="${cdn}/budget-widgets.classic.js"></script>`;
    const body = all.map(name => widget(name)).join('');
    const clean = await said(await visit(classic, body));
    const visited = await visit(`<script src="polluted.js"></script>${classic}`, body);
    const seen = await said(visited);
    expect(seen).toEqual(clean);
    expect(seen.join(' ')).toContain('283.98');
    expect(seen.join(' ')).not.toContain('polluted');
    expect(visited.complaints).toEqual([]);
  });
});

describe('A file with one widget', () => {
  it.each(all)('is all that a page needs for budget-%s', async name => {
    const visited = await visit(script(`budget-${name}.js`), widget(name));
    await draws(visited, [name]);
    expect(filesAskedFor(visited)).toEqual([`budget-${name}.js`]);
    expect(visited.complaints).toEqual([]);
  });

  it('asks with others for one file once, and marks what is chosen in another', async () => {
    const visited = await visit(
      script('budget-expenditure-bars.js') +
        script('budget-economic-treemap.js') +
        script('budget-checks.js'),
      widget('expenditure-bars') + widget('economic-treemap') + widget('checks'),
      'en',
      lenient
    );
    await draws(visited, ['expenditure-bars', 'economic-treemap', 'checks']);
    expect(visited.asked.filter(path => path === '/budget.json')).toHaveLength(1);
    const {page} = visited;
    await page.locator('budget-expenditure-bars [part=plot] [data-key]').first().press('Enter');
    await page.locator('budget-expenditure-bars [part=selection]').waitFor();
    await page.locator('budget-economic-treemap [part=selection]').waitFor();
    expect(visited.complaints).toEqual([]);
  });

  it('stands the same widget from other files on the page, and other copies of itself', async () => {
    const visited = await visit(
      `<script src="${cdn}/budget-widgets.classic.js"></script>` +
        ['budget-income-pie.js', 'budget-income-pie.js?v=2', 'budget-widgets.js', 'budget-widgets.js?v=2']
          .map(script)
          .join(''),
      all.map(name => widget(name)).join(''),
      'en',
      lenient
    );
    await draws(visited);
    expect(visited.asked.filter(path => path === '/budget.json')).toHaveLength(1);
    expect(visited.complaints).toEqual([]);
  });
});

describe('What is optional', () => {
  const name = 'Special programme';
  const bars = () => widget('expenditure-bars', 'view="function"');

  it.each([
    ['the widgets', script('budget-widgets.js')],
    ['the widgets under another address', script('budget-widgets.js?v=2')],
    ['the classic script', `<script src="${cdn}/budget-widgets.classic.js"></script>`],
    ['the file of one widget', script('budget-expenditure-bars.js')]
  ])('is known to %s, before or after it', async (_, widgets) => {
    for (const head of [widgets + script('names.js'), script('names.js') + widgets]) {
      const visited = await visit(head, bars());
      await visited.page.locator('budget-expenditure-bars [part=summary]').getByText(name).first().waitFor();
      expect(visited.complaints).toEqual([]);
    }
    for (const head of [widgets + script('locales/zh-hant.js'), script('locales/zh-hant.js') + widgets]) {
      const visited = await visit(head, bars(), 'zh-Hant');
      await visited.page.getByText('依功能分類的基本支出與項目支出').first().waitFor();
      expect(visited.complaints).toEqual([]);
    }
  });

  it('asks for nothing else', async () => {
    const visited = await visit(['names.js', 'narratives.js', 'locales/zh-hant.js'].map(script).join(''), '');
    await visited.page.waitForLoadState('networkidle');
    expect(filesAskedFor(visited)).toEqual(['locales/zh-hant.js', 'names.js', 'narratives.js']);
  });
});

describe('A script of another version', () => {
  it('is named, and hinders nothing', async () => {
    put('other.js', "globalThis[Symbol.for('budget-widgets')] = new Map([['0.0.9', {}]]);");
    const visited = await visit(module('other.js') + script('budget-income-pie.js'), widget('income-pie'));
    expect(await titleOf(visited, 'budget-income-pie')).toBe('Income by source');
    expect(visited.complaints).toEqual([
      'budget-widgets: scripts of versions 0.0.9, 0.1.0 on one page do not know of each other.'
    ]);
  });
});

describe('The autoloader', () => {
  it('loads the widgets that are on a page, and no others', async () => {
    const visited = await visit(
      script('autoloader.js'),
      widget('income-pie') + widget('income-pie') + '<budget-other>'
    );
    await draws(visited, ['income-pie']);
    expect(filesAskedFor(visited)).toEqual(['autoloader.js', 'budget-income-pie.js']);
    expect(visited.complaints).toEqual([]);
  });

  it('loads those that come later, under the address that it has itself', async () => {
    const visited = await visit(script('autoloader.js?v=2'), '<main></main>');
    await visited.page.waitForLoadState('networkidle');
    await visited.page.evaluate(() => {
      const block = document.createElement('div');
      const checks = document.createElement('budget-checks');
      checks.setAttribute('src', 'budget.json');
      block.append(checks);
      document.querySelector('main')?.append(block);
    });
    await draws(visited, ['checks']);
    expect(filesAskedFor(visited)).toEqual(['autoloader.js?v=2', 'budget-checks.js?v=2']);
    expect(visited.complaints).toEqual([]);
  });

  it('looks where a page tells it to, into a shadow root', async () => {
    put(
      'shadow.js',
      `
      import {discover} from './${cdn}/autoloader.js';
      const root = document.querySelector('main').attachShadow({mode: 'open'});
      const cards = document.createElement('budget-change-cards');
      cards.setAttribute('src', 'budget.json');
      root.append(cards);
      discover(root);`
    );
    const visited = await visit(module('shadow.js'), '<main></main>');
    await draws(visited, ['change-cards']);
    expect(visited.complaints).toEqual([]);
  });

  it('says once which widget stays empty where its script is not there', async () => {
    mkdirSync(join(folder, 'alone'), {recursive: true});
    copyFileSync(join(folder, cdn, 'autoloader.js'), join(folder, 'alone/autoloader.js'));
    const visited = await visit(module('alone/autoloader.js'), widget('checks') + widget('checks'));
    const address = `${site.address}/alone/budget-checks.js`;
    const said = () => visited.complaints.filter(text => text.startsWith('budget-widgets:'));
    await expect.poll(said).toHaveLength(1);
    expect(said()[0]).toContain(
      `budget-widgets: <budget-checks> stays empty, because its script did not load: ${address}. Put it beside autoloader.js.`
    );
  });

  it('knows every widget', () => {
    const files = readdirSync(join(folder, cdn)).filter(name => /^budget-(?!widgets)/.test(name));
    const text = readFileSync(join(folder, cdn, 'autoloader.js'), 'utf8');
    expect([...text.matchAll(/"(budget-[\w-]+)"/g)].map(([, tag]) => `${tag ?? ''}.js`)).toEqual(
      files.sort()
    );
    expect(files).toHaveLength(5);
  });
});

describe('The hashes', () => {
  const withHash = (name: string, hash: string) =>
    `<script type="module" crossorigin integrity="${hash}" src="${cdn}/${name}"></script>`;

  it('are there for every script', () => {
    const scripts = readdirSync(join(folder, cdn), {recursive: true, encoding: 'utf8'}).filter(name =>
      name.endsWith('.js')
    );
    expect(Object.keys(integrity).sort()).toEqual(scripts.sort());
    for (const hash of Object.values(integrity)) expect(hash).toMatch(/^sha384-[\w+/]{64}$/);
  });

  it('let a browser take the script, and no other', async () => {
    const name = 'budget-income-pie.js';
    const visited = await visit(withHash(name, integrity[name] ?? ''), widget('income-pie'));
    await draws(visited, ['income-pie']);
    expect(visited.complaints).toEqual([]);
    const wrong = await visit(withHash(name, integrity['names.js'] ?? ''), widget('income-pie'));
    await expect.poll(() => wrong.complaints.length).toBe(1);
    expect(wrong.complaints[0]).toContain('integrity');
  });
});
