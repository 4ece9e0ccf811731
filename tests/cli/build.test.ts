import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../house/imports.js';
import {differing} from './altered.js';
import {firstName} from './run.js';

interface Manifest {
  bin: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'budget-widgets-')));
const command = join(folder, manifest.bin['budget-widgets'] ?? '');

beforeAll(() => {
  const {status, stdout} = spawnSync(process.execPath, ['scripts/build.mjs', join(folder, 'dist')], {
    cwd: root,
    encoding: 'utf8'
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}, 120_000);

afterAll(() => rmSync(folder, {recursive: true}));

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [command, ...args], {cwd: root, input, encoding: 'utf8'});

describe('The built command', () => {
  it('checks a file, without colours in a pipe', () => {
    const {status, stdout, stderr} = run(['check', firstName, '--level', 'difference']);
    expect(stdout).toBe(`\
新乡市红旗区工业和信息化局 · 2023年度预算 · demo/budgets/hongqi-gxj-2023.json
不一致 0 · 四舍五入 6 · 提醒 0 · 未公布 0 · 一致 314 · 单位：万元
`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('reads standard input, and says by its exit code what it found', () => {
    expect(run(['check', '-', '--json'], JSON.stringify(differing())).status).toBe(1);
    expect(run(['check', '-'], 'no').status).toBe(2);
    expect(run(['check']).status).toBe(2);
  });

  it('can be started by itself', () => {
    expect(readFileSync(command, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    if (process.platform !== 'win32') expect(statSync(command).mode & 0o111).toBe(0o111);
  });
});

describe('The built package', () => {
  it('has every file that it exports', () => {
    const files = Object.values(manifest.exports).flatMap(each =>
      typeof each === 'string' ? [each] : Object.values(each)
    );
    expect(files).toHaveLength(23);
    for (const file of files) {
      const named = file.replace('*', file.includes('widgets') ? 'budget-checks' : 'zh-hant');
      expect(statSync(join(folder, named)).size).toBeGreaterThan(0);
    }
  });

  it('is read by Node from its entry', () => {
    const script = `import {readBudget, checkBudget} from ${JSON.stringify(join(folder, 'dist/index.js'))};
      console.log(typeof readBudget, typeof checkBudget);`;
    const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'});
    expect(stdout).toBe('function function\n');
  });
});
