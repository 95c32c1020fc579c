/** One panel that shows Markdown pages: readable beside the code, and unable to run or load anything. */

import { randomBytes } from 'node:crypto';

import {
  commands,
  EventEmitter,
  TabInputWebview,
  ViewColumn,
  window,
  type Disposable,
  type Event,
  type WebviewPanel,
} from 'vscode';

import { commands as ids } from '../ids.js';
import { commandLink, escapeHtml, linkCodes, linkPages, pageDocument } from './html.js';

/** A page to show. */
export interface Page {
  title: string;
  markdown: string;
}

/** How long a document takes to be on screen, in milliseconds. */
const settleTime = 300;

/** A panel that is opened with its first page and reused for the next. */
export class PagePanel implements Disposable {
  readonly #viewType: string;
  readonly #buttons: readonly string[];
  readonly #closed = new EventEmitter<void>();
  #panel: WebviewPanel | undefined;
  /** Counts what was asked for, so that a page that was slow to render does not replace a later one. */
  #asked = 0;
  #settling: NodeJS.Timeout | undefined;

  /** Fires when the user has closed the panel, or {@link close} has. */
  readonly onClose: Event<void> = this.#closed.event;

  /** `buttons` are the commands that its pages may run besides opening other pages. */
  constructor(viewType: string, buttons: readonly string[] = []) {
    this.#viewType = viewType;
    this.#buttons = buttons;
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  /** Shows a page beside the active editor. */
  async show(page: Page): Promise<void> {
    const body = await this.#render(page);
    if (body === undefined) return;
    const wasOpen = this.#panel !== undefined;
    const panel = (this.#panel ??= this.#open(page.title));
    fill(panel, page.title, body, wasOpen);
    panel.reveal(undefined, true);
    // Once that is on screen, the usual document takes its place: that one keeps its position when it changes.
    if (wasOpen) this.#settling = setTimeout(() => fill(panel, page.title, body), settleTime);
  }

  /** Shows another state of the page that is open already, wherever it is; a closed one stays closed. */
  async update(page: Page): Promise<void> {
    const body = await this.#render(page);
    if (this.#panel && body !== undefined) fill(this.#panel, page.title, body);
  }

  close(): void {
    this.#panel?.dispose();
  }

  dispose(): void {
    this.close();
    this.#closed.dispose();
  }

  /** The page's HTML; undefined if another page was asked for meanwhile. */
  async #render({ markdown, title }: Page): Promise<string | undefined> {
    clearTimeout(this.#settling);
    const turn = (this.#asked += 1);
    const body = await renderMarkdown(markdown, title);
    return turn === this.#asked ? body : undefined;
  }

  #open(title: string): WebviewPanel {
    const place = { viewColumn: placeOfPages(), preserveFocus: true };
    const panel = window.createWebviewPanel(this.#viewType, title, place, {
      enableScripts: false,
      enableCommandUris: [ids.explain, ids.openGuide, ...this.#buttons],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#settling);
      this.#panel = undefined;
      this.#closed.fire();
    });
    return panel;
  }
}

function fill(panel: WebviewPanel, title: string, body: string, atTop = false): void {
  panel.title = title;
  panel.webview.html = pageDocument(title, body, randomBytes(16).toString('hex'), atTop);
}

/** Beside the code; but a page that is opened from a page joins it. */
function placeOfPages(): ViewColumn {
  const inPage = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
  return inPage ? ViewColumn.Active : ViewColumn.Beside;
}

async function renderMarkdown(markdown: string, title: string): Promise<string> {
  const html = await commands.executeCommand<string>('markdown.api.render', markdown).then(
    (rendered) => rendered,
    // Someone has switched VS Code's own Markdown support off: the page is readable as it stands.
    () => `<pre>${escapeHtml(markdown)}</pre>`,
  );
  const paged = linkPages(html, (page) => commandLink(ids.openGuide, page));
  return linkCodes(paged, (code) => commandLink(ids.explain, code), title);
}
