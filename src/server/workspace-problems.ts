/** Problems of files that are not open: found by a check of the workspace, and shown until the file changes. */

import type { Diagnostic } from 'vscode-languageserver';

/** What is needed of the connection and of the files. */
export interface WorkspaceProblemsHost {
  isOpen: (uri: string) => boolean;
  send: (uri: string, diagnostics: Diagnostic[]) => void;
  /** What is found in the file as it is on disk. */
  look: (uri: string) => Promise<Diagnostic[]>;
}

/** Shows and withdraws problems of closed files. What an open file shows is the validator's business. */
export class WorkspaceProblems {
  readonly #host: WorkspaceProblemsHost;
  /** Files with problems, the open ones among them. */
  readonly #found = new Set<string>();

  constructor(host: WorkspaceProblemsHost) {
    this.#host = host;
  }

  /** A file of the workspace was checked. */
  checked(uri: string, diagnostics: Diagnostic[]): void {
    const before = this.#found.has(uri);
    if (diagnostics.length > 0) this.#found.add(uri);
    else this.#found.delete(uri);
    if (this.#host.isOpen(uri) || (diagnostics.length === 0 && !before)) return;
    this.#host.send(uri, diagnostics);
  }

  /** Files have changed on disk, were closed or went away: those with problems are looked at again. */
  async changed(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      if (!this.#found.has(uri) || this.#host.isOpen(uri)) continue;
      const diagnostics = await this.#host.look(uri);
      // Everything may have been withdrawn meanwhile.
      if (this.#found.has(uri)) this.checked(uri, diagnostics);
    }
  }

  /** Nothing that was found is to be believed any more: other settings hold. */
  withdraw(): void {
    for (const uri of this.#found) if (!this.#host.isOpen(uri)) this.#host.send(uri, []);
    this.#found.clear();
  }
}
