/**
 * From which functions a code can come to be sent, as far as their texts show: their own and those of the functions, constants
 * and modules they name. Most functions that mention a code or a secret never send one; these need not be run.
 */

import type { SourceFile } from './ports.js';
import { suffices, together, type Means } from './signs/means.js';
import { callsIn } from './signs/specifiers.js';
import type { Subject } from './subjects/index.js';
import type { Surroundings } from './surroundings.js';
import type { FunctionNode, Node } from './syntax/nodes.js';
import type { Shape } from './syntax/shape.js';
import type { Piece } from './syntax/structure.js';

export class Prospects {
  private readonly pieces: readonly Piece[];
  private readonly own = new Map<Piece, Means>();
  private readonly next = new Map<Piece, readonly Piece[]>();
  private readonly found = new Map<Piece, boolean>();
  private readonly around: Means;
  private readonly byName = new Map<string, Piece[]>();

  constructor(
    private readonly file: SourceFile,
    private readonly subject: Subject,
    private readonly shape: Shape,
    private readonly surroundings: Surroundings,
    /** Local names of what is imported from modules that lead to a redemption, with their specifiers. */
    private readonly imports: ReadonlyMap<string, string>,
  ) {
    this.pieces = shape.pieces;
    for (const piece of this.pieces)
      for (const name of piece.names)
        this.byName.set(name, [...(this.byName.get(name) ?? []), piece]);
    this.around = this.outside();
  }

  /** Whether running a function can come to send a code. */
  has(fn: FunctionNode): boolean {
    const piece = this.shape.pieceAround(fn);
    if (!piece) return true;
    let answer = this.found.get(piece);
    if (answer === undefined) this.found.set(piece, (answer = this.reaches(piece)));
    return answer;
  }

  private reaches(start: Piece): boolean {
    let means = this.around;
    const seen = new Set([start]);
    // Pieces that are added on the way are visited too.
    for (const piece of seen) {
      means = together(means, this.meansOf(piece));
      if (suffices(means)) return true;
      for (const other of this.named(piece)) seen.add(other);
    }
    return false;
  }

  private named(piece: Piece): readonly Piece[] {
    let named = this.next.get(piece);
    if (!named) {
      const names = new Set(this.shape.namesWithin(piece.node.range));
      named = [...names].flatMap((name) => this.byName.get(name) ?? []);
      this.next.set(piece, named);
    }
    return named;
  }

  private meansOf(piece: Piece): Means {
    let means = this.own.get(piece);
    if (!means) this.own.set(piece, (means = this.within(piece.node)));
    return means;
  }

  /** What a stretch of code shows by itself and by the modules it names. */
  private within(node: Node): Means {
    const text = this.file.text.slice(...node.range);
    let means = this.subject.meansIn(text, this.file.text);
    for (const [local, specifier] of this.imports) {
      if (this.shape.mentions(node, local))
        means = together(means, this.surroundings.means(specifier, this.file.path));
    }
    for (const name of this.shape.renamed)
      if (this.shape.mentions(node, name)) means = { ...means, api: true };
    for (const { specifier } of callsIn(text))
      means = together(means, this.surroundings.means(specifier, this.file.path));
    return means;
  }

  /** What stands in no function: it may be what the functions send. */
  private outside(): Means {
    const { text } = this.file;
    let end = 0;
    const rest: string[] = [];
    for (const { node } of this.pieces) {
      if (node.range[0] < end) continue;
      rest.push(text.slice(end, node.range[0]));
      end = node.range[1];
    }
    return { ...this.subject.meansIn(rest.join('') + text.slice(end), text), api: false };
  }
}
