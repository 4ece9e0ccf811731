import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';
import {importedPackages} from '../scripts/imported-packages.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // A widget's page begins with what is usual and goes on to the hard cases, which have the same title.
  stories: ['../stories/!(*-hard).stories.ts', '../stories/*-hard.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{from: '../demo/budgets', to: '/budgets'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Storybook's own renderer imports lit/directive-helpers.js; left out here, it would bring a second copy of Lit.
  viteFinal: vite =>
    mergeConfig(vite, {optimizeDeps: {include: [...importedPackages(), 'lit/directive-helpers.js']}})
};

export default config;
