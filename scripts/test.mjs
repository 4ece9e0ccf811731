// @ts-check
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {installBrowser} from './browser.mjs';
import {installDependencies, quiet, root} from './dependencies.mjs';
import {tally, tallyText} from './tally.mjs';

process.chdir(root);
installDependencies();
installBrowser();

/** Each is the npm script of that name; the tests come last. */
const steps = {
  types: 'Types',
  lint: 'Lint and format',
  unused: 'Dead code and unused packages',
  build: 'Package',
  bundle: 'Bundle',
  size: 'Size of the bundle',
  'lint:package': 'Package as others see it',
  manifest: 'Manifest of the elements'
};

/** Whoever packs takes what the steps before have built. */
const built = {npm_config_ignore_scripts: 'true'};

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));

for (const [name, title] of Object.entries(steps)) {
  if (step(title, scripts[name])) continue;
  console.log(`Stopped at "${title}" (npm run ${name}); no test was run.`);
  end({passed: 0, failed: 1, skipped: 0});
}
end(runTests());

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'budget-widgets-'));
  const file = join(folder, 'report.json');
  const went = step('Tests', `vitest run --reporter=default --reporter=json --outputFile.json="${file}"`);
  try {
    return tally(went, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return tally(went, undefined);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * Runs one command under a heading, and says how long it took.
 * @param {string} title
 * @param {string} command
 */
function step(title, command) {
  console.log(`\n── ${title}`);
  const from = performance.now();
  // npm itself would do, but takes half a second a step.
  const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const {status} = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: {...process.env, ...quiet, ...built, PATH}
  });
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`── ${title}: ${status === 0 ? 'good' : 'FAILED'}, ${seconds} s`);
  return status === 0;
}

/**
 * @param {import('./tally.mjs').Tally} result
 * @returns {never}
 */
function end(result) {
  console.log(`\n${tallyText(result)}`);
  process.exit(result.failed > 0 ? 1 : 0);
}
