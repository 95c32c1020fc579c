/** The TypeScript parser, in a file of its own: it is big and loaded at the first TypeScript document only. */

export { meta, parseForESLint } from '@typescript-eslint/parser';
