/** The page on a log in its panel: the analysis with its progress, and what the page's buttons do. */

import { commands, ProgressLocation, window, workspace, type Disposable, type Uri } from 'vscode';

import { PagePanel } from '../guide/page-panel.js';
import { pageCommands, productName } from '../ids.js';
import { loadReader } from '../explain/reader.js';
import { logSource } from './log-source.js';
import type { ReportView } from './render-report.js';
import type { LogReport } from './report.js';

/** What the page shows. */
interface Shown {
  report: LogReport;
  view: ReportView;
}

/** Analyses logs and shows one report. */
export class LogReports implements Disposable {
  readonly #panel = new PagePanel('redeemOnce.logReport', { buttons: Object.values(pageCommands) });
  readonly #buttons: Disposable[];
  #shown: Shown | undefined;

  constructor() {
    this.#panel.onClose(() => (this.#shown = undefined));
    this.#buttons = [
      commands.registerCommand(pageCommands.revealLogIds, () => this.#reveal()),
      commands.registerCommand(pageCommands.exportLogReport, () => this.#export()),
    ];
  }

  /** Analyses the log at `uri` and shows what was found. Returns the page's Markdown. */
  async show(uri: Uri): Promise<string> {
    const name = uri.path.replace(/^.*\//, '');
    const report = await analyze(uri, name);
    this.#shown = { report, view: { name, uri: uri.toString(), revealed: false } };
    return this.#draw((page) => this.#panel.show(page));
  }

  dispose(): void {
    for (const button of this.#buttons) button.dispose();
    this.#panel.dispose();
  }

  async #draw(put: (page: { title: string; markdown: string }) => Promise<void>): Promise<string> {
    if (!this.#shown) return '';
    const { report, view } = this.#shown;
    const { renderReport } = await loadReader();
    const markdown = renderReport(report, view);
    await put({ title: `AADSTS errors in ${view.name}`, markdown });
    return markdown;
  }

  async #reveal(): Promise<string> {
    if (!this.#shown) return '';
    this.#shown = { ...this.#shown, view: { ...this.#shown.view, revealed: true } };
    return this.#draw((page) => this.#panel.update(page));
  }

  /** Opens the report as a new document, to be looked over and saved; ids are in it only if they are shown. */
  async #export(): Promise<string | undefined> {
    if (!this.#shown) return undefined;
    const { report, view } = this.#shown;
    const { renderReport } = await loadReader();
    const content = renderReport(report, { name: view.name, revealed: view.revealed });
    await window.showTextDocument(
      await workspace.openTextDocument({ language: 'markdown', content }),
    );
    return content;
  }
}

async function analyze(uri: Uri, name: string): Promise<LogReport> {
  const [{ readLog }, source] = await Promise.all([loadReader(), logSource(uri)]);
  const place = {
    location: ProgressLocation.Notification,
    title: `${productName}: reading ${name}`,
    cancellable: true,
  };
  return window.withProgress(place, (bar, token) => {
    let told = 0;
    return readLog(source, {
      progress: (done, size) => {
        bar.report({ increment: ((done - told) / Math.max(size, 1)) * 100 });
        told = done;
      },
      isCancelled: () => token.isCancellationRequested,
    });
  });
}
