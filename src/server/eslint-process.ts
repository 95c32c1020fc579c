/**
 * Asks the project's own ESLint how it is configured for a file. A process of its own, because a configuration is
 * code: it may throw, hang, end the process, or look at the working directory.
 */

import { createRequire } from 'node:module';
import path from 'node:path';

import { describeConfig, type EslintAnswer, type EslintQuestion } from './eslint-answer.js';

/** What we use of ESLint, in every version that we support. */
interface ESLint {
  isPathIgnored(file: string): Promise<boolean>;
  calculateConfigForFile(file: string): Promise<unknown>;
}
type ESLintClass = new (options: { cwd: string }) => ESLint;
interface ESLintModule {
  ESLint: ESLintClass;
  loadESLint?: (options: { cwd: string }) => Promise<ESLintClass>;
}

let eslint: Promise<ESLint> | undefined;

process.on('message', (question: EslintQuestion) => {
  void answer(question).then((answered) => process.send?.(answered));
});

async function answer({ id, file }: EslintQuestion): Promise<EslintAnswer> {
  try {
    eslint ??= load();
    const loaded = await eslint;
    const ignored = await loaded.isPathIgnored(file);
    const config = ignored ? undefined : await loaded.calculateConfigForFile(file);
    return { id, config: { ...describeConfig(config), ignored } };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function load(): Promise<ESLint> {
  const cwd = process.cwd();
  const required = createRequire(path.join(cwd, 'package.json'))('eslint') as ESLintModule;
  const Made = (await required.loadESLint?.({ cwd })) ?? required.ESLint;
  return new Made({ cwd });
}
