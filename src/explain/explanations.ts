/** The explanation page in its panel: what it shows, and what its buttons do. */

import {
  commands,
  env,
  EventEmitter,
  ProgressLocation,
  window,
  type Disposable,
  type Event,
  type LogOutputChannel,
} from 'vscode';

import type { LanguageServer } from '../client/language-server.js';
import { searchWorkspace } from '../client/workspace-search.js';
import { PagePanel, type Page } from '../guide/page-panel.js';
import { pageCommands, productName } from '../ids.js';
import { correlationLabel } from './facts.js';
import { loadReader } from './reader.js';
import { chosenOf, nameOf, type Subject, type WorkspaceState } from './subject.js';

/** What the page works with. */
export interface ExplanationTools {
  server: Pick<LanguageServer, 'search'>;
  log: Pick<LogOutputChannel, 'error'>;
}

/** Explains texts in one panel. */
export class Explanations implements Disposable {
  readonly #tools: ExplanationTools;
  readonly #panel = new PagePanel('redeemOnce.explanation', Object.values(pageCommands));
  readonly #shown = new EventEmitter<Page>();
  readonly #buttons: Disposable[];
  #subject: Subject | undefined;

  /** Fires with each page that is shown, and with each new state of it. */
  readonly onPage: Event<Page> = this.#shown.event;

  constructor(tools: ExplanationTools) {
    this.#tools = tools;
    // What was read from a text is forgotten with its page.
    this.#panel.onClose(() => (this.#subject = undefined));
    const register = (id: string, run: (argument?: unknown) => unknown) =>
      commands.registerCommand(id, run);
    this.#buttons = [
      register(pageCommands.chooseCode, (code) => this.#choose(code)),
      register(pageCommands.revealValues, () => this.#change({ revealed: true })),
      register(pageCommands.copyCorrelationId, () => this.#copyCorrelationId()),
      register(pageCommands.searchWorkspace, () => this.#search()),
    ];
  }

  get isOpen(): boolean {
    return this.#panel.isOpen;
  }

  /** Shows the page on whatever `input` holds; `code` says which one of several. Returns the page. */
  async show(input: string, code?: string): Promise<Page> {
    const { subjectOf, explanationPage, nothingFoundPage } = await loadReader();
    this.#subject = subjectOf(input, code);
    const page = this.#subject ? explanationPage(this.#subject) : nothingFoundPage();
    await this.#panel.show(page);
    this.#shown.fire(page);
    return page;
  }

  close(): void {
    this.#panel.close();
  }

  dispose(): void {
    for (const button of this.#buttons) button.dispose();
    this.#panel.dispose();
    this.#shown.dispose();
  }

  async #change(change: Partial<Subject>): Promise<void> {
    if (!this.#subject) return;
    this.#subject = { ...this.#subject, ...change };
    const { explanationPage } = await loadReader();
    const page = explanationPage(this.#subject);
    await this.#panel.update(page);
    this.#shown.fire(page);
  }

  async #choose(code: unknown): Promise<void> {
    const chosen = this.#subject?.explanations.findIndex((one) => nameOf(one) === code) ?? -1;
    if (chosen >= 0) await this.#change({ chosen, workspace: { state: 'offered' } });
  }

  async #copyCorrelationId(): Promise<void> {
    const id = this.#subject?.facts.find(({ label }) => label === correlationLabel);
    if (!id) return;
    await env.clipboard.writeText(id.value);
    window.setStatusBarMessage(`${productName}: correlation ID copied`, 3000);
  }

  /** Searches the workspace, unless the page has gone on to something else meanwhile. */
  async #search(): Promise<void> {
    const asked = this.#subject;
    if (!asked || asked.workspace.state === 'running') return;
    const { code } = chosenOf(asked);
    const { rulesCausing } = await loadReader();
    const show = (workspace: WorkspaceState) => {
      const isSame = this.#subject && chosenOf(this.#subject).code === code;
      return isSame ? this.#change({ workspace }) : Promise.resolve();
    };
    await show({ state: 'running', done: 0, total: 0 });
    try {
      await show({ state: 'searched', ...(await this.#searchFor(rulesCausing(code), show)) });
    } catch (error) {
      this.#tools.log.error(`The search of the workspace failed: ${String(error)}`);
      await show({ state: 'failed' });
    }
  }

  #searchFor(rules: string[], show: (state: WorkspaceState) => Promise<void>) {
    const place = {
      location: ProgressLocation.Notification,
      title: `${productName}: searching the workspace`,
      cancellable: true,
    };
    return window.withProgress(place, (progress, token) => {
      let told = 0;
      const tell = (done: number, total: number) => {
        const increment = ((done - told) / total) * 100;
        told = done;
        progress.report({ message: `${done} of ${total} files`, increment });
        void show({ state: 'running', done, total });
      };
      return searchWorkspace(this.#tools.server, rules, tell, token);
    });
  }
}
