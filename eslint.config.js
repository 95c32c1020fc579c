import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tseslint from 'typescript-eslint';

// Our own rules, as built: `npm run build` comes first.
import redeemOnce from './eslint-plugin/dist/index.js';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'coverage/',
    '.vscode-host/',
    '.vscode-test/',
    // Full of bugs on purpose.
    'examples/',
    'test/fixtures/',
    'test/host/workspace/',
  ]),
  redeemOnce.configs.strict,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `void promise` says that nobody waits; an arrow may return it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Comparing `node.type` with a string is how the AST's types are meant to be narrowed.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  { files: ['src/**/*.ts', 'eslint-plugin/src/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['eslint-plugin/src/rules/**/*.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // What a test indexes into is there, or the test fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
