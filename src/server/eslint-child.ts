/** Talks to the process that asks a folder's ESLint; starts it when there is a question, and lets it go after a while. */

import { fork, type ChildProcess } from 'node:child_process';

import type { EslintAnswer, EslintQuestion, ProjectConfig } from './eslint-answer.js';

/** How the process is started, and how long it may take. */
export interface EslintChildOptions {
  /** The process' script. */
  script: string;
  execArgv?: string[];
  /** How long an answer may take, in milliseconds. */
  limit: number;
}

/** `late`: no answer within the limit. `failed`: there is no ESLint, or its configuration does not load. */
export type Asked =
  | { state: 'answered'; config: ProjectConfig }
  | { state: 'late' }
  | { state: 'failed'; reason: string };

/** Answers are kept by those who ask, so nothing is lost when the process goes. */
const idleTime = 20_000;

/** The ESLint of one folder. */
export class EslintChild {
  readonly #folder: string;
  readonly #options: EslintChildOptions;
  readonly #waiting = new Map<number, (asked: Asked) => void>();
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #questions = 0;

  constructor(folder: string, options: EslintChildOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  /** How ESLint is configured for a file. Never rejects. */
  ask(file: string): Promise<Asked> {
    clearTimeout(this.#idle);
    const id = ++this.#questions;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end({ state: 'late' }), this.#options.limit);
      this.#waiting.set(id, (asked) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (this.#waiting.size === 0) this.#rest();
        resolve(asked);
      });
      const child = (this.#child ??= this.#start());
      const question: EslintQuestion = { id, file };
      child.send(question, (error) => {
        if (error && child === this.#child) this.#end({ state: 'failed', reason: error.message });
      });
    });
  }

  /** Ends the process. */
  dispose(): void {
    this.#end({ state: 'failed', reason: 'It is not needed any more.' });
  }

  #start(): ChildProcess {
    const { script, execArgv = [] } = this.#options;
    const child = fork(script, { cwd: this.#folder, execArgv, stdio: 'ignore' });
    const gone = (reason: string) => {
      if (child === this.#child) this.#end({ state: 'failed', reason });
    };
    child.on('message', (answer: EslintAnswer) => {
      this.#waiting.get(answer.id)?.(
        'config' in answer
          ? { state: 'answered', config: answer.config }
          : { state: 'failed', reason: answer.error },
      );
    });
    child.once('error', (error) => gone(error.message));
    child.once('exit', (code) => gone(`The process ended with code ${code}.`));
    return child;
  }

  /** Ends the process, and tells all who wait why. */
  #end(asked: Asked): void {
    const child = this.#child;
    this.#child = undefined;
    child?.kill('SIGKILL');
    for (const tell of [...this.#waiting.values()]) tell(asked);
    clearTimeout(this.#idle);
  }

  #rest(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.dispose(), idleTime);
    this.#idle.unref();
  }
}
