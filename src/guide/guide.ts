/** The guide: Markdown pages that ship with the extension, so that they open offline. */

import { Uri, workspace } from 'vscode';

import { mainGuidePage } from '../ids.js';
import { PagePanel, type Page } from './page-panel.js';

/** Opens pages of the guide. */
export class Guide extends PagePanel {
  readonly #folder: Uri;

  /** `folder` holds the pages. */
  constructor(folder: Uri) {
    super('redeemOnce.guide', { folder });
    this.#folder = folder;
  }

  /** Opens a page by name; the page on AADSTS54005 for anything that is no page's name. Returns what is shown. */
  async open(name: unknown): Promise<Page> {
    const wanted = isPageName(name) ? name : mainGuidePage;
    // A page that does not exist (an old link, a keybinding) is no reason to show nothing.
    const page = await this.#read(wanted).catch(() => this.#read(mainGuidePage));
    await this.show(page);
    return page;
  }

  async #read(name: string): Promise<Page> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.#folder, `${name}.md`));
    const markdown = new TextDecoder().decode(bytes);
    const heading = /^# (.+)$/m.exec(markdown)?.[1];
    return { title: heading?.replaceAll('`', '') ?? name, markdown };
  }
}

/** Names come from links and keybindings; only a plain one may become a path. */
function isPageName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(name);
}
