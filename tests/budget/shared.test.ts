import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {root} from '../house/imports.js';

type Shared = typeof import('../../src/budget/shared.js');

const page = globalThis as {[key: symbol]: Map<string, object> | undefined};
const key = Symbol.for('budget-widgets');

/** The module as a page has it that loads it once more, from another file. */
async function another(): Promise<Shared> {
  vi.resetModules();
  return import('../../src/budget/shared.js');
}

beforeEach(() => {
  page[key] = undefined;
});

describe('What scripts share on a page', () => {
  it('is made by the first that asks, and had by every copy', async () => {
    const first = await another();
    const list = first.shared('list', () => ['first']);
    const second = await another();
    expect(second.shared).not.toBe(first.shared);
    expect(second.shared('list', () => ['second'])).toBe(list);
    expect(second.shared('other list', () => ['second'])).toEqual(['second']);
  });

  it('is kept from scripts of another version, and a reader of the console is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    page[key] = new Map([['0.0.9', {list: ['foreign']}]]);
    const {shared} = await another();
    expect(shared('list', () => ['ours'])).toEqual(['ours']);
    expect(warn.mock.calls).toEqual([
      ['budget-widgets: scripts of versions 0.0.9, 0.1.0 on one page do not know of each other.']
    ]);
  });

  it('is kept under the version of the package', async () => {
    await another();
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    expect([...(page[key]?.keys() ?? [])]).toEqual([version]);
  });
});
