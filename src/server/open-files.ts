/** The files that are open in the editor: their text counts, not the one on disk. */

import type { TextDocument } from 'vscode-languageserver-textdocument';

import { filePath } from './parser.js';

/** Finds open documents by the path of their file. */
export class OpenFiles {
  readonly #byPath = new Map<string, string>();

  /** `document`: the document of a URI while it is open. */
  constructor(private readonly document: (uri: string) => TextDocument | undefined) {}

  opened(uri: string): void {
    if (uri.startsWith('file:')) this.#byPath.set(filePath(uri), uri);
  }

  closed(uri: string): void {
    if (uri.startsWith('file:')) this.#byPath.delete(filePath(uri));
  }

  text(path: string): string | undefined {
    const uri = this.#byPath.get(path);
    return uri === undefined ? undefined : this.document(uri)?.getText();
  }
}
