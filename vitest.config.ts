import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromiumFlags, findChromium} from './scripts/chromium.mjs';
import {importedPackages} from './scripts/imported-packages.mjs';
import {rubbishServer} from './tests/rubbish-server.js';

const executablePath = findChromium() ?? '/usr/bin/chromium';

/** A stock Chromium, driven headless, for whatever needs a page. Vitest writes into it, so every project has its own. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({launchOptions: {executablePath, args: chromiumFlags}}),
  instances: [{browser: 'chromium' as const}]
});

/** Three of them run at once and share what cores there are, so a test may take its time. */
const common = {setupFiles: ['tests/quiet-console.ts'], testTimeout: 30_000, restoreMocks: true};

export default defineConfig({
  test: {
    // What is kept of earlier runs is made anew only where that is asked for.
    update: 'none',
    projects: [
      {
        test: {
          ...common,
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/elements/**', 'tests/engines/**']
        }
      },
      {
        // Each of them keeps a machine busy, so they come after all others.
        test: {
          ...common,
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          sequence: {groupOrder: 1}
        }
      },
      {
        plugins: [rubbishServer()],
        optimizeDeps: {include: [...importedPackages(), 'axe-core', 'storybook/test']},
        test: {...common, name: 'browser', include: ['tests/elements/**/*.test.ts'], browser: browser()}
      },
      {
        plugins: [storybookTest({configDir: '.storybook'})],
        test: {...common, name: 'storybook', browser: browser()}
      }
    ]
  }
});
