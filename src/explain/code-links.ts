/** Makes error codes clickable in documents, and if the user wants it, puts a line above them. */

import {
  CodeLens,
  Disposable,
  DocumentLink,
  EventEmitter,
  languages,
  Range,
  Uri,
  type CodeLensProvider,
  type DocumentLinkProvider,
} from 'vscode';

import { onConfigChange, readConfig } from '../config.js';
import { commandLink } from '../guide/html.js';
import { commands } from '../ids.js';
import { codesOf, everyDocument } from './documents.js';
import { loadReader } from './reader.js';

const linkProvider: DocumentLinkProvider = {
  provideDocumentLinks(document) {
    if (!readConfig(document.uri).links) return [];
    return codesOf(document).map(({ code, range }) => {
      const link = new DocumentLink(range, Uri.parse(commandLink(commands.explain, code)));
      link.tooltip = `Explain ${code}`;
      return link;
    });
  },
};

/** One line for each line with codes, as two codes of one line are mostly one error. */
function lensProvider(changed: EventEmitter<void>): CodeLensProvider {
  return {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (!readConfig(document.uri).codeLens) return [];
      const codes = codesOf(document);
      if (codes.length === 0) return [];
      const { explain, titleOf } = await loadReader();
      const byLine = new Map(codes.map((one) => [one.range.start.line, one]));
      return [...byLine.values()].map(({ code, range }) => {
        const [explanation] = explain(code);
        const title = explanation ? `${code}: ${titleOf(explanation)}` : code;
        const place = new Range(range.start, range.start);
        return new CodeLens(place, { title, command: commands.explain, arguments: [code] });
      });
    },
  };
}

/** Registers links and lenses. */
export function registerCodeLinks(): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    onConfigChange(() => changed.fire()),
    languages.registerDocumentLinkProvider(everyDocument, linkProvider),
    languages.registerCodeLensProvider(everyDocument, lensProvider(changed)),
  );
}
