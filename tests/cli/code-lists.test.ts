import {expect, it} from 'vitest';
import {importsOf, sources} from '../house/imports.js';

it('The command knows the code lists that a page gets from names.js', () => {
  const files = sources();
  const lists = (file: string) =>
    importsOf(files.get(file) ?? '').map(specifier => specifier.replace(/^\.+\//, ''));
  expect(lists('cli/code-lists.ts')).toEqual(lists('names.ts'));
  expect(lists('names.ts')).toContain('budget/classes/functional-items.js');
});
