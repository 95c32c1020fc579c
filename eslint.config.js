import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import regexp from 'eslint-plugin-regexp';
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
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // With `noUncheckedIndexedAccess` this is how one says that an index is within bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  { files: ['src/**/*.ts', 'eslint-plugin/src/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    // What is shipped reads any text: sources, logs, what people paste. Its time must not grow with the square.
    files: ['src/**/*.ts', 'eslint-plugin/src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['eslint-plugin/src/rules/**/*.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
  },
  {
    files: ['eslint-plugin/src/analysis/**/*.ts'],
    rules: {
      // The interpreted program's own completions travel as exceptions of the interpreter.
      '@typescript-eslint/only-throw-error': 'off',
      // Of all kinds of nodes a function names those that it knows; the others evaluate to Unknown.
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      // Scopes and prototypes are walked upwards from `this`.
      '@typescript-eslint/no-this-alias': 'off',
    },
  },
);
