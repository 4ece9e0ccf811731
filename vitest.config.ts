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

const setupFiles = ['tests/quiet-console.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/elements/**'],
          setupFiles
        }
      },
      {
        plugins: [rubbishServer()],
        optimizeDeps: {include: [...importedPackages(), 'axe-core']},
        test: {name: 'browser', include: ['tests/elements/**/*.test.ts'], browser: browser(), setupFiles}
      },
      {
        plugins: [storybookTest({configDir: '.storybook'})],
        test: {name: 'storybook', browser: browser()}
      }
    ]
  }
});
