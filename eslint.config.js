import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** Parsers turn unknown input into typed values, and only they may assert a type. */
const parsers = ['src/**/parse*.ts', 'src/**/json/*.ts'];

const maplibre = {
  group: ['maplibre-gl', 'maplibre-gl/*'],
  message: 'Only src/map draws with MapLibre; cartography takes types from the style-spec package.',
};
const node = {
  group: ['node:*'],
  message: 'Only src/build and the tests read files; the rest runs in a browser too.',
};
/**
 * @param {{ group: string[], message: string }[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', 'node_modules/', 'static/', 'test-results/', 'tests/editions/'] },
  tseslint.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: parsers,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  { files: ['src/**'], rules: forbid(maplibre, node) },
  { files: ['src/map/**'], rules: forbid(node) },
  { files: ['src/build/**'], rules: { 'no-console': 'off', ...forbid(maplibre) } },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    // Svelte assigns to props and state that are declared with `let`.
    files: ['**/*.svelte'],
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
);
