// @ts-check
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {root} from './dependencies.mjs';

/** Keeps anew what the widgets draw, and nothing that no test asks for any more. */
process.chdir(root);
rmSync('tests/elements/snapshots', {recursive: true, force: true});
const {status} = spawnSync('vitest run --project browser tests/elements/drawings.test.ts -u', {
  shell: true,
  stdio: 'inherit'
});
process.exit(status ?? 1);
