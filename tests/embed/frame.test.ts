import type {Frame, Page} from 'playwright';
import {describe, expect, it} from 'vitest';
import {freeze} from '../../src/embed/freeze.js';
import {sandbox} from '../../src/export/embed-code.js';
import {
  around,
  budgetText,
  built,
  complaints,
  frameAddress,
  frameOf,
  headingIn,
  open,
  other,
  own,
  pie,
  saidIn
} from './site.js';

const cors = {'access-control-allow-origin': '*', 'content-type': 'application/json'};
const iframe = (address: string, more = 'sandbox="allow-scripts"') =>
  `<iframe title="Budget" width="600" height="700" ${more} src="${address.replaceAll('&', '&amp;')}"></iframe>`;

const paper = (page: Page | Frame) =>
  page.locator('[part=card]').evaluate(card => getComputedStyle(card).backgroundColor);

/** The frame page frozen with the real budget. */
const frozen = (view: string) =>
  freeze(built.page, budgetText, view, {title: 'Income', summary: 'Total income is 283.98.', lang: 'en'});

describe('A frame shows', () => {
  it.each([
    ['income-pie', {}, 'Income by source'],
    ['expenditure-bars', {view: 'function'}, 'Basic and project expenditure by function'],
    ['economic-treemap', {drill: '301'}, 'Expenditure by economic class'],
    ['change-cards', {}, 'Change from last year'],
    ['checks', {level: 'agrees'}, 'Does it add up?']
  ])('any widget that its address asks for: %s', async (widget, options, title) => {
    const page = await open(frameAddress({widget, src: 'budget.json', lang: 'en', ...options}));
    expect(await headingIn(page)).toBe(title);
    for (const [name, value] of Object.entries(options))
      expect(await page.locator(`budget-${widget}`).getAttribute(name)).toBe(value);
  });

  it('what its options say, by the names of the attributes', async () => {
    const page = await open(
      pie({heading: 'Our money', theme: 'dark', compact: '', unit: '1', lang: 'zh-CN'})
    );
    expect(await headingIn(page)).toBe('Our money');
    expect(await paper(page)).toBe('rgb(20, 27, 35)');
    expect(await page.locator('[part=unit] option:checked').textContent()).toBe('元');
    expect(await page.title()).toContain('Our money · 新乡市红旗区工业和信息化局');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('budget-income-pie').evaluate(pie => pie.hasAttribute('compact'))).toBe(true);
  });

  it('a budget in the language of its file where none is asked for, and says so', async () => {
    const page = await open(frameAddress({widget: 'income-pie', src: 'budget.json'}));
    expect(await headingIn(page)).toBe('收入结构');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('colours, lengths and fonts of the page around', async () => {
    const page = await open(
      pie({
        '--budget-paper': '#ffeedd',
        '--budget-radius': '3px',
        'font-family': 'Georgia, Noto Serif CJK SC'
      })
    );
    expect(await headingIn(page)).toBe('Income by source');
    expect(await paper(page)).toBe('rgb(255, 238, 221)');
    const card = page.locator('[part=card]');
    expect(await card.evaluate(each => getComputedStyle(each).borderRadius)).toBe('3px');
    expect(await card.evaluate(each => getComputedStyle(each).fontFamily)).toBe(
      'Georgia, "Noto Serif CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif'
    );
  });

  it('a link to the source, which opens by itself and freely', async () => {
    const file = JSON.parse(budgetText) as {source: object};
    const published = {...file, source: {...file.source, url: 'https://example.org/budget.html'}};
    own.answers.set('/published.json', {body: JSON.stringify(published), headers: cors});
    const page = await around(iframe(pie({src: 'published.json'}), `sandbox="${sandbox}"`));
    await page
      .context()
      .route('https://example.org/budget.html', route => route.fulfill({body: 'The source.'}));
    const link = (await frameOf(page)).locator('[part=source] a');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    const [source] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await source.waitForLoadState();
    expect(source.url()).toBe('https://example.org/budget.html');
    expect(await source.evaluate(() => [self.origin, window.opener === null])).toEqual([
      'https://example.org',
      true
    ]);
  });
});

describe('A frame in a sandbox', () => {
  it('draws a file whose server lets everybody read it', async () => {
    own.answers.set('/open.json', {body: budgetText, headers: cors});
    const frame = await frameOf(await around(iframe(pie({src: 'open.json'}))));
    expect(await headingIn(frame)).toBe('Income by source');
    expect(await frame.evaluate(() => self.origin)).toBe('null');
  });

  it('says what the server of any other file has to do', async () => {
    const frame = await frameOf(await around(iframe(pie())));
    expect(await saidIn(frame)).toBe(
      'This frame is sandboxed and counts as a site of its own: the server of the file has to send Access-Control-Allow-Origin: *.'
    );
    expect(complaints.splice(0).join()).toContain('CORS');
  });

  it('draws what it was frozen with, and asks nobody for anything', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en&theme=dark')});
    own.requests.length = 0;
    const frame = await frameOf(await around(iframe(`${own.origin}/frozen.html?src=/budget.json`)));
    expect(await headingIn(frame)).toBe('Income by source');
    expect(await paper(frame)).toBe('rgb(20, 27, 35)');
    expect(own.requests).toEqual(['/frozen.html']);
  });

  it('keeps in its address what a reader chose', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en')});
    const frame = await frameOf(await around(iframe(`${own.origin}/frozen.html`)));
    await frame.getByRole('button', {name: "This year's income"}).click();
    await expect
      .poll(() => frame.evaluate(() => location.search))
      .toBe('?widget=income-pie&lang=en&view=current&drill=');
  });

  it('says that it may not copy, and that a file may not have come', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en')});
    const frame = await frameOf(await around(iframe(`${own.origin}/frozen.html`)));
    await frame.locator('details.take > summary').click();
    const status = frame.locator('figure > p[role=status]');
    await frame.getByRole('button', {name: 'Copy citation'}).click();
    await expect.poll(() => status.textContent()).toBe('This page does not allow it.');
    await frame.getByRole('button', {name: 'CSV'}).first().click();
    await expect
      .poll(() => status.textContent())
      .toBe('Downloaded. If there is no file, this page does not allow it.');
    complaints.length = 0;
  });

  it('hands out a file where it is allowed to', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en')});
    const page = await around(iframe(`${own.origin}/frozen.html`, 'sandbox="allow-scripts allow-downloads"'));
    const frame = await frameOf(page);
    await frame.locator('details.take > summary').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', {name: 'CSV'}).first().click()
    ]);
    expect(file.suggestedFilename()).toBe('新乡市红旗区工业和信息化局 2023 Income by source.csv');
  });
});

describe('A frame trusts', () => {
  const listed = (hosts: string) =>
    built.page.replace('name="budget-hosts" content=""', `name="budget-hosts" content="${hosts}"`);

  it('no file of another site, and says which', async () => {
    other.answers.set('/open.json', {body: budgetText, headers: cors});
    const page = await open(pie({src: `${other.origin}/open.json`}));
    expect(await saidIn(page)).toBe(
      `This frame may not read ${other.origin}/open.json: it reads files of its own site, and of those that its publisher lists in budget-hosts.`
    );
  });

  it('a file of a host that its publisher lists', async () => {
    other.answers.set('/open.json', {body: budgetText, headers: cors});
    own.answers.set('/listed.html', {body: listed(new URL(other.origin).host)});
    const query = new URLSearchParams({widget: 'income-pie', lang: 'en', src: `${other.origin}/open.json`});
    const page = await open(`${own.origin}/listed.html?${query.toString()}`);
    expect(await headingIn(page)).toBe('Income by source');
  });

  it('no way round by another address of its own site', async () => {
    other.answers.set('/open.json', {body: budgetText, headers: cors});
    own.answers.set('/away.json', {status: 302, headers: {...cors, location: `${other.origin}/open.json`}});
    const page = await open(pie({src: 'away.json'}));
    expect(await page.locator('[part=error]').textContent()).toContain('no connection');
    expect(complaints.splice(0).join()).toContain('Content Security Policy');
  });

  it('nothing that is no address of a file', async () => {
    const hostile = [
      'javascript:window.harmed=1',
      'data:application/json,{}',
      'blob:null/1',
      '</style><script>window.harmed=1</script>',
      '__proto__',
      'x'.repeat(10_000)
    ];
    const page = await open('about:blank');
    for (const src of hostile) {
      await page.goto(pie({src}));
      const said = page.locator('p[role=alert], [part=error]');
      expect(await said.first().textContent()).toMatch(/may not read|no such file/);
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    }
    expect(complaints.splice(0).filter(text => !text.includes('404'))).toEqual([]);
  });

  it('no name of a widget that is none', async () => {
    const hostile = ['constructor', '__proto__', 'income-pie><script>', 'INCOME-PIE', '../income-pie', ''];
    const page = await open('about:blank');
    for (const widget of [...hostile, 'x'.repeat(10_000)]) {
      await page.goto(frameAddress({widget, src: 'budget.json', lang: 'en'}));
      expect(await saidIn(page)).toMatch(/as in \?widget=income-pie\.$/);
      expect(await page.locator('main > *:not(p), body > *:not(main, script, noscript)').count()).toBe(0);
    }
  });

  it('no attribute that is no option, and no value that would do harm', async () => {
    const hostile = '</style><script>window.harmed=1</script>';
    const page = await open(
      pie({
        ...{
          onclick: 'window.harmed=1',
          style: 'display:none',
          id: 'x',
          class: 'x',
          slot: 'x',
          innerHTML: hostile
        },
        ...{
          constructor: 'x',
          __proto__x: 'x',
          'budget-': 'x',
          heading: hostile,
          view: hostile,
          drill: '__proto__',
          embed: 'https://elsewhere.example/embed.html'
        },
        ...{'--budget-paper': 'url(https://elsewhere.example/)', '--budget-ink': 'red;display:none'},
        ...{
          '--budget-accent': 'var(--x)',
          '--budget-wash': hostile,
          '--budget-alert': 'x'.repeat(10_000)
        },
        ...{'--budget-muted': 'expression(alert(1))', '--x': 'red', 'font-family': 'a;} * {display:none'}
      })
    );
    expect(await headingIn(page)).toBe(hostile);
    const widget = page.locator('budget-income-pie');
    expect(await widget.evaluate(each => each.getAttributeNames().sort())).toEqual([
      'drill',
      'embed',
      'heading',
      'src',
      'view'
    ]);
    expect(await widget.getAttribute('embed')).toBe('/embed.html');
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe(
      'font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; color-scheme: light dark;'
    );
    expect(await page.evaluate(() => 'harmed' in window || 'x' in Object.prototype)).toBe(false);
  });

  it('no language, theme or heading of any length to break it', async () => {
    const long = '预'.repeat(400);
    const page = await open(pie({heading: long, theme: long, lang: long}));
    expect(await headingIn(page)).toBe(long);
  });

  it('no script but its own, also by a header of its server', async () => {
    own.answers.set('/strict.html', {
      body: built.page.replace('</body>', '<script>window.harmed = 1</script></body>'),
      headers: {
        'content-security-policy': `default-src 'none'; script-src '${built.hash}'; connect-src 'self'; img-src blob: data:; require-trusted-types-for 'script'; trusted-types lit-html`
      }
    });
    const page = await open(`${own.origin}/strict.html?widget=income-pie&lang=en&src=budget.json`);
    expect(await headingIn(page)).toBe('Income by source');
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(complaints.splice(0).join()).toContain('inline script');
    await page.locator('details.take > summary').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'PNG 1×'}).click()
    ]);
    expect(file.suggestedFilename()).toBe('新乡市红旗区工业和信息化局 2023 Income by source.png');
  });
});

describe('The address of a frame', () => {
  it('has what a reader chose, and shows the same again', async () => {
    const page = await open(frameAddress({widget: 'economic-treemap', src: 'budget.json', lang: 'en'}));
    await page.getByRole('button', {name: 'Government classes'}).click();
    await page.locator('[part=unit] select').selectOption('1');
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?widget=economic-treemap&src=budget.json&lang=en&classification=government&drill=&unit=1');
    const again = await open(page.url());
    await headingIn(again);
    expect(await again.getByRole('button', {name: 'Government classes'}).getAttribute('aria-pressed')).toBe(
      'true'
    );
    expect(await again.locator('[part=unit] option:checked').textContent()).toBe('CNY');
    await again.getByRole('button', {name: 'Department classes'}).click();
    await expect
      .poll(() => new URL(again.url()).search)
      .toBe('?widget=economic-treemap&src=budget.json&lang=en&classification=department&drill=&unit=1');
  });

  it('says of a frozen page that a reader gave up what it began with', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en&view=current')});
    const page = await open(`${own.origin}/frozen.html?theme=dark`);
    expect(await paper(page)).toBe('rgb(20, 27, 35)');
    await page.getByRole('button', {name: 'Total income'}).click();
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?widget=income-pie&lang=en&view=all&theme=dark&drill=');
    const again = await open(page.url());
    await headingIn(again);
    expect(await again.getByRole('button', {name: 'Total income'}).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('A frame tells its height', () => {
  /** What the page around hears of its frames, from before they are there. */
  const listen =
    '<script>window.heard = []; addEventListener("message", ({data}) => heard.push(data))</script>';
  const heard = (page: Page) => page.evaluate(() => (window as unknown as {heard: unknown[]}).heard);
  const heightOf = (frame: Frame) =>
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

  it('to pym, AMP, Datawrapper and WordPress, when it changes and no more', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en')});
    const address = `${own.origin}/frozen.html?initialWidth=600&childId=pie-1&parentUrl=x#?secret=a1B2`;
    const page = await around(listen + iframe(address));
    const frame = await frameOf(page);
    await headingIn(frame);
    const height = await heightOf(frame);
    const object = (px: number) => ({
      ...{sentinel: 'amp', type: 'embed-size', height: px, 'datawrapper-height': {'pie-1': px}},
      ...{message: 'height', value: px, secret: 'a1B2'}
    });
    const pym = (px: number) => `pymxPYMxpie-1xPYMxheightxPYMx${px}`;
    await expect.poll(async () => (await heard(page)).slice(-2)).toEqual([object(height), pym(height)]);
    const before = (await heard(page)).length;
    await page.waitForTimeout(500);
    expect(await heard(page)).toHaveLength(before);
    await frame.locator('details.table > summary').click();
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before);
    const opened = await heightOf(frame);
    expect(opened).toBeGreaterThan(height + 100);
    await expect.poll(async () => (await heard(page)).slice(-2)).toEqual([object(opened), pym(opened)]);
  });

  it('again to a page that asks later, and to nobody else', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en')});
    const page = await around(listen + iframe(`${own.origin}/frozen.html?childId=pie`));
    const frame = await frameOf(page);
    await headingIn(frame);
    await page.waitForTimeout(300);
    const before = (await heard(page)).length;
    const ask = (message: unknown) =>
      page.evaluate(each => document.querySelector('iframe')?.contentWindow?.postMessage(each, '*'), message);
    for (const message of [null, 1, 'x', {}, {type: 'embed-size-changed'}, 'pymxPYMxotherxPYMxwidthxPYMx600'])
      await ask(message);
    await frame.evaluate(() => postMessage({type: 'budget-height'}, '*'));
    await page.waitForTimeout(300);
    expect(await heard(page)).toHaveLength(before);
    await ask({type: 'budget-height'});
    await ask('pymxPYMxpiexPYMxwidthxPYMx600');
    await expect.poll(async () => (await heard(page)).length).toBe(before + 4);
  });

  it('to nobody, where it is in no frame', async () => {
    const page = await open(pie());
    await page.evaluate(listener => {
      const said = window as unknown as {heard: unknown[]};
      said.heard = [];
      addEventListener('message', ({data}) => said.heard.push(data));
      return listener;
    }, 0);
    await headingIn(page);
    await page.locator('details.table > summary').click();
    await page.waitForTimeout(300);
    expect(await heard(page)).toEqual([]);
  });

  it('under no name and no secret that are none', async () => {
    own.answers.set('/frozen.html', {body: frozen('widget=income-pie&lang=en')});
    const address = `${own.origin}/frozen.html?childId=<script>#?secret=<b>`;
    const page = await around(listen + iframe(address.replaceAll('<', '%3C').replaceAll('>', '%3E')));
    const frame = await frameOf(page);
    await headingIn(frame);
    const height = await heightOf(frame);
    await expect
      .poll(async () => (await heard(page)).at(-1))
      .toEqual({
        ...{sentinel: 'amp', type: 'embed-size', height},
        'datawrapper-height': {budget: height}
      });
  });
});
