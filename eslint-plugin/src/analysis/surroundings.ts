/** What the texts of a file and of the project modules around it show, before any of them is parsed. */

import type { Host, SourceFile } from './ports.js';
import { noMeans, sends, suffices, together, type Means } from './signs/means.js';
import { specifiersIn } from './signs/specifiers.js';
import type { Subject } from './subjects/index.js';

type Source = Omit<SourceFile, 'ast'>;

/** What one text shows of a subject. */
interface Shown {
  hot: boolean;
  uses?: boolean;
  means?: Means;
}

/** What is remembered of a text. */
interface Known {
  /** Modules it imports or hands on. */
  specifiers?: readonly string[];
  readonly bySubject: Map<Subject, Shown>;
}

/** How far away a module may be that makes an import lead to a redemption. */
const maxDistance = 2;

export class Surroundings {
  private readonly sources = new Map<string, Map<string, Source | undefined>>();
  private readonly next = new Map<string, readonly Source[]>();
  private readonly shownBy = new Map<string, Means>();
  private readonly leading = new Map<string, boolean>();

  constructor(
    private readonly host: Host,
    private readonly subject: Subject,
  ) {}

  /** Whether a project module shows signs of a redemption, or hands on one that does. */
  leadsOn(specifier: string, from: string): boolean {
    const source = this.read(specifier, from);
    return source !== undefined && this.leads(source);
  }

  leads(source: Source): boolean {
    let leads = this.leading.get(source.path);
    if (leads === undefined) {
      leads = this.around([source], maxDistance).some(({ text }) => this.shown(text).hot);
      this.leading.set(source.path, leads);
    }
    return leads;
  }

  /** What it takes to send a code, as far as a module and those it leads to show. */
  means(specifier: string, from: string): Means {
    const source = this.read(specifier, from);
    if (!source) return noMeans;
    let means = this.shownBy.get(source.path);
    if (!means) {
      means = this.around([source], maxDistance)
        .filter(({ text }) => this.shown(text).hot)
        .map(({ text }) => this.meansOf(text))
        .reduce(together, noMeans);
      this.shownBy.set(source.path, means);
    }
    return means;
  }

  /**
   * Whether a code can be sent at all: what it takes stands in the file, or in it and a module it imports; or a module
   * farther away sends what it is given, and there is a code to give.
   */
  canRedeem(file: Source): boolean {
    const own = this.meansOf(file.text);
    if (suffices(own)) return true;
    const near = this.around([file], 1).filter(({ text }) => this.shown(text).hot);
    if (near.some(({ text }) => suffices(together(own, this.meansOf(text))))) return true;
    if (!own.code && !own.handedOn && !own.received) return false;
    const far = this.around([file], maxDistance + 1).filter(({ text }) => this.shown(text).hot);
    return far.some(({ text }) => sends(this.meansOf(text)));
  }

  /** Some modules and those that they import, up to a distance; nearest first. */
  private around(start: readonly Source[], distance: number): Source[] {
    const found = new Map(start.map((source) => [source.path, source]));
    let last = start;
    for (let step = 0; step < distance; step++) {
      const next: Source[] = [];
      for (const one of last) {
        for (const source of this.importedBy(one)) {
          if (found.has(source.path)) continue;
          found.set(source.path, source);
          next.push(source);
        }
      }
      last = next;
    }
    return [...found.values()];
  }

  /** The project modules that a module imports or hands on. */
  private importedBy({ path, text }: Source): readonly Source[] {
    let sources = this.next.get(path);
    if (!sources) {
      sources = specifiersOf(text).flatMap((each) => this.read(each, path) ?? []);
      this.next.set(path, sources);
    }
    return sources;
  }

  /** The text costs less than the tree. */
  private read(specifier: string, from: string): Source | undefined {
    let sources = this.sources.get(from);
    if (!sources) this.sources.set(from, (sources = new Map<string, Source | undefined>()));
    if (sources.has(specifier)) return sources.get(specifier);
    const source = (this.host.readText ?? this.host.readModule)?.(specifier, from);
    sources.set(specifier, source);
    return source;
  }

  private meansOf(text: string): Means {
    return (this.shown(text).means ??= this.subject.meansIn(text));
  }

  /** Whether a module shows by itself that it may be about the subject. */
  shows({ text }: Source): boolean {
    return (this.shown(text).uses ??= this.subject.shows(text));
  }

  private shown(text: string): Shown {
    const { bySubject } = knownOf(text);
    let shown = bySubject.get(this.subject);
    if (!shown) {
      shown = { hot: text.search(this.subject.hotSigns(text)) >= 0 };
      bySubject.set(this.subject, shown);
    }
    return shown;
  }
}

/** A module is imported by many files. */
const known = new Map<string, Known>();
const maxKnown = 4000;

function knownOf(text: string): Known {
  let found = known.get(text);
  if (!found) {
    if (known.size >= maxKnown) known.clear();
    known.set(text, (found = { bySubject: new Map<Subject, Shown>() }));
  }
  return found;
}

function specifiersOf(text: string): readonly string[] {
  return (knownOf(text).specifiers ??= specifiersIn(text));
}
