import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {inOrder} from '../../scripts/module-order.mjs';
import {root} from './imports.js';

describe('The modules of the single file', () => {
  test('stand folder by folder, after the sentences; those of packages where they are asked for', () => {
    const modules = [
      join(root, 'node_modules/lit/index.js'),
      join(root, 'src/elements/tip.ts'),
      join(root, 'src/budget/money.ts'),
      join(root, 'scripts/rule-reader.mjs'),
      join(root, 'src/elements/room.ts'),
      join(root, 'src/format/locales/zh-cn.ts'),
      'budget-widgets',
      join(root, 'src/format/locales/en.ts')
    ];
    expect(inOrder(modules)).toEqual([
      join(root, 'src/format/locales/en.ts'),
      join(root, 'src/format/locales/zh-cn.ts'),
      join(root, 'src/budget/money.ts'),
      join(root, 'src/elements/room.ts'),
      join(root, 'src/elements/tip.ts')
    ]);
  });
});
