/** Turns the bytes of a log into lines, in whatever encoding consoles write. */

import { TextDecoder } from 'node:util';

/** A longer line is cut: no error is that far behind its beginning, and memory is bounded. */
const maxLineCharacters = 1_000_000;

/** Splits a stream of bytes or text into lines. */
export class LineSplitter {
  #decoder: TextDecoder | undefined;
  #rest = '';

  /** The lines that end in this piece. */
  push(piece: Uint8Array | string): string[] {
    const text = typeof piece === 'string' ? piece : this.#decode(piece);
    const lines = (this.#rest + text).split('\n');
    this.#rest = (lines.pop() ?? '').slice(0, maxLineCharacters);
    return lines.map(withoutReturn);
  }

  /** The last line, if nothing ends it. */
  end(): string[] {
    const rest = this.#rest + (this.#decoder?.decode() ?? '');
    this.#rest = '';
    return rest === '' ? [] : [withoutReturn(rest)];
  }

  #decode(bytes: Uint8Array): string {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    return this.#decoder.decode(bytes, { stream: true });
  }
}

/** Windows PowerShell redirects in UTF-16, with a mark at the beginning; the rest of the world writes UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
