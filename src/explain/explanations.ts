/** The explanation page in its panel: what it shows, and what its buttons do. */

import {
  commands,
  env,
  ProgressLocation,
  window,
  type Disposable,
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
  readonly #panel = new PagePanel('redeemOnce.explanation', {
    buttons: Object.values(pageCommands),
  });
  readonly #buttons: Disposable[];
  #subject: Subject | undefined;

  constructor(tools: ExplanationTools) {
    this.#tools = tools;
    // What was read from a text is forgotten with its page.
    this.#panel.onClose(() => (this.#subject = undefined));
    // Like our other commands that show a page, these return its Markdown.
    const register = (id: string, run: (argument?: unknown) => Promise<Page | undefined>) =>
      commands.registerCommand(id, async (argument) => (await run(argument))?.markdown);
    this.#buttons = [
      register(pageCommands.chooseCode, (code) => this.#choose(code)),
      register(pageCommands.revealValues, () => this.#change({ revealed: true })),
      commands.registerCommand(pageCommands.copyCorrelationId, () => this.#copyCorrelationId()),
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
    return page;
  }

  close(): void {
    this.#panel.close();
  }

  dispose(): void {
    for (const button of this.#buttons) button.dispose();
    this.#panel.dispose();
  }

  /** Shows another state of the page. Returns the page as it is then. */
  async #change(change: Partial<Subject>): Promise<Page | undefined> {
    if (!this.#subject) return undefined;
    this.#subject = { ...this.#subject, ...change };
    const { explanationPage } = await loadReader();
    const page = explanationPage(this.#subject);
    await this.#panel.update(page);
    return page;
  }

  async #choose(code: unknown): Promise<Page | undefined> {
    const chosen = this.#subject?.explanations.findIndex((one) => nameOf(one) === code) ?? -1;
    if (chosen < 0) return undefined;
    return this.#change({ chosen, workspace: { state: 'offered' } });
  }

  async #copyCorrelationId(): Promise<void> {
    const id = this.#subject?.facts.find(({ label }) => label === correlationLabel);
    if (!id) return;
    await env.clipboard.writeText(id.value);
    window.setStatusBarMessage(`${productName}: correlation ID copied`, 3000);
  }

  /** Searches the workspace, unless the page has gone on to something else meanwhile. */
  async #search(): Promise<Page | undefined> {
    const asked = this.#subject;
    if (!asked || asked.workspace.state === 'running') return undefined;
    const { code } = chosenOf(asked);
    const { rulesCausing } = await loadReader();
    const show = async (workspace: WorkspaceState) => {
      const isSame = this.#subject && chosenOf(this.#subject).code === code;
      return isSame ? this.#change({ workspace }) : undefined;
    };
    await show({ state: 'running', done: 0, total: 0 });
    try {
      return await show({
        state: 'searched',
        ...(await this.#searchFor(rulesCausing(code), show)),
      });
    } catch (error) {
      this.#tools.log.error(`The search of the workspace failed: ${String(error)}`);
      return show({ state: 'failed' });
    }
  }

  #searchFor(rules: string[], show: (state: WorkspaceState) => Promise<unknown>) {
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
      return searchWorkspace(this.#tools.server, { checks: rules }, tell, token);
    });
  }
}
