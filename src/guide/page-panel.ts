/** One panel that shows Markdown pages: readable beside the code, and unable to run or load anything. */

import { randomBytes } from 'node:crypto';

import {
  commands,
  TabInputWebview,
  ViewColumn,
  window,
  type Disposable,
  type WebviewPanel,
} from 'vscode';

import { commands as ids } from '../ids.js';
import { commandLink, escapeHtml, linkCodes, linkPages, pageDocument } from './html.js';

/** A page to show. */
export interface Page {
  title: string;
  markdown: string;
}

/** A panel that is opened with its first page and reused for the next. */
export class PagePanel implements Disposable {
  readonly #viewType: string;
  #panel: WebviewPanel | undefined;

  constructor(viewType: string) {
    this.#viewType = viewType;
  }

  /** Shows a page beside the active editor. */
  async show(page: Page): Promise<void> {
    const body = await renderMarkdown(page.markdown);
    const panel = (this.#panel ??= this.#open(page.title));
    panel.title = page.title;
    panel.webview.html = pageDocument(page.title, body, randomBytes(16).toString('hex'));
    panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(title: string): WebviewPanel {
    const place = { viewColumn: placeOfPages(), preserveFocus: true };
    const panel = window.createWebviewPanel(this.#viewType, title, place, {
      enableScripts: false,
      enableCommandUris: [ids.explain, ids.openGuide],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => (this.#panel = undefined));
    return panel;
  }
}

/** Beside the code; but a page that is opened from a page joins it. */
function placeOfPages(): ViewColumn {
  const inPage = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
  return inPage ? ViewColumn.Active : ViewColumn.Beside;
}

async function renderMarkdown(markdown: string): Promise<string> {
  const html = await commands.executeCommand<string>('markdown.api.render', markdown).then(
    (rendered) => rendered,
    // Someone has switched VS Code's own Markdown support off: the page is readable as it stands.
    () => `<pre>${escapeHtml(markdown)}</pre>`,
  );
  const paged = linkPages(html, (page) => commandLink(ids.openGuide, page));
  return linkCodes(paged, (code) => commandLink(ids.explain, code));
}
