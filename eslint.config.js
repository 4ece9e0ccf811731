import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {noFloats, noSinks} from './scripts/lint-bans.mjs';

export default defineConfig(
  {ignores: ['dist', 'coverage', 'storybook-static', '.vitest-attachments', 'tests/package/fixtures']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {files: ['**/*.{js,mjs}'], extends: [tseslint.configs.strict]},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A matter of style, and one-line listeners read well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `document.createElement` gives no class of ours.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Lit's `isServer` has the type `false`.
      '@typescript-eslint/no-unnecessary-condition': 'off'
    }
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', 'tests/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/lifecycle-super': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error'
    }
  },
  {
    files: ['tests/**/*.ts'],
    rules: {'@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-extraneous-class': 'off'}
  },
  {files: ['src/**/*.ts'], rules: noSinks},
  {files: ['src/{budget,analysis,format}/**/*.ts'], rules: noFloats}
);
