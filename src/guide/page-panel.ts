/** One panel that shows Markdown pages: readable beside the code, and unable to run or load anything. */

import { randomBytes } from 'node:crypto';

import {
  commands,
  EventEmitter,
  TabInputWebview,
  Uri,
  ViewColumn,
  window,
  type Disposable,
  type Event,
  type WebviewPanel,
} from 'vscode';

import { commands as ids } from '../ids.js';
import {
  commandLink,
  escapeHtml,
  linkCodes,
  linkPages,
  pageDocument,
  placeImages,
} from './html.js';

/** A page to show. */
export interface Page {
  title: string;
  markdown: string;
}

/** How long a document takes to be on screen, in milliseconds. */
const settleTime = 300;

/** What pages of a panel may do and show besides opening other pages. */
export interface PanelOptions {
  /** The commands that they may run. */
  buttons?: readonly string[];
  /** Where their pictures are. */
  folder?: Uri;
}

/** A panel that is opened with its first page and reused for the next. */
export class PagePanel implements Disposable {
  readonly #viewType: string;
  readonly #buttons: readonly string[];
  readonly #folder: Uri | undefined;
  readonly #closed = new EventEmitter<void>();
  #panel: WebviewPanel | undefined;
  /** Counts what was asked for, so that a page that was slow to render does not replace a later one. */
  #asked = 0;
  #settling: NodeJS.Timeout | undefined;

  /** Fires when the user has closed the panel, or {@link close} has. */
  readonly onClose: Event<void> = this.#closed.event;

  constructor(viewType: string, { buttons = [], folder }: PanelOptions = {}) {
    this.#viewType = viewType;
    this.#buttons = buttons;
    this.#folder = folder;
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
    this.#fill(panel, page.title, body, wasOpen);
    panel.reveal(undefined, true);
    // Once that is on screen, the usual document takes its place: that one keeps its position when it changes.
    if (wasOpen) this.#settling = setTimeout(() => this.#fill(panel, page.title, body), settleTime);
  }

  /** Shows another state of the page that is open already, wherever it is; a closed one stays closed. */
  async update(page: Page): Promise<void> {
    const body = await this.#render(page);
    if (this.#panel && body !== undefined) this.#fill(this.#panel, page.title, body);
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

  #fill(panel: WebviewPanel, title: string, body: string, atTop = false): void {
    const { webview } = panel;
    const folder = this.#folder;
    const uriOf = (path: string) =>
      folder ? webview.asWebviewUri(Uri.joinPath(folder, path)).toString() : '';
    panel.title = title;
    webview.html = pageDocument(title, placeImages(body, uriOf), {
      nonce: randomBytes(16).toString('hex'),
      atTop,
      ...(folder && { images: webview.cspSource }),
    });
  }

  #open(title: string): WebviewPanel {
    const place = { viewColumn: placeOfPages(), preserveFocus: true };
    const panel = window.createWebviewPanel(this.#viewType, title, place, {
      enableScripts: false,
      enableCommandUris: [ids.explain, ids.openGuide, ...this.#buttons],
      enableFindWidget: true,
      localResourceRoots: this.#folder ? [this.#folder] : [],
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#settling);
      this.#panel = undefined;
      this.#closed.fire();
    });
    return panel;
  }
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
