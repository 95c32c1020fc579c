/** What one analysis knows before it runs anything: the file, its host, the budget, and what its syntax shows. */

import type { CheckId } from './finding.js';
import type { Host, PackageFacts, Settings, SourceFile } from './ports.js';
import { Prospects } from './prospects.js';
import { names, sends } from './signs/means.js';
import { callsIn } from './signs/specifiers.js';
import { taughtBy, type Taught } from './models/taught.js';
import type { Subject } from './subjects/index.js';
import { Surroundings } from './surroundings.js';
import { importedNames } from './syntax/imports.js';
import type { FunctionNode } from './syntax/nodes.js';
import { Shape } from './syntax/shape.js';

/** Steps all paths of one file may take together. */
const fileSteps = 20_000;

/**
 * Steps to take before the first redemption is met; most files never get there. Where all it takes to send a code stands
 * in the file, more are worth it.
 */
const idleSteps = { likely: 2000, unlikely: 320 };

/** Other modules that the analysis of one file may have parsed. */
const maxModules = 24;

/** Helpers are short; a longer module is parsed only where it may redeem or repeat. */
const helperLength = 8000;
const repeats = /\bretr(?:y|ies)/i;

/** What a helper that may send, hold back or share says. */
const helps =
  /fetch|axios|request|once|lock|mutex|queue|semaphore|pending|in_?flight|dedupe?|memo|cache|debounce|throttle|singleton|attempt|backoff|await|Promise|\bset\(|\badd\(/i;

/** What in a file comes from project modules that lead to a redemption. */
interface Leading {
  /** Local names, with the specifiers of their modules. */
  names: ReadonlyMap<string, string>;
  /** Where such modules are imported by a call. */
  places: readonly number[];
}

/** A module is run by the analyses of many files. */
const known = new WeakMap<SourceFile, Map<Subject, { imports: string; shape: Shape }>>();

function shapeOf(file: SourceFile, subject: Subject, { names, places }: Leading): Shape {
  let shapes = known.get(file);
  if (!shapes) known.set(file, (shapes = new Map<Subject, { imports: string; shape: Shape }>()));
  const imports = [...names.keys(), ...places].join();
  const found = shapes.get(subject);
  if (found?.imports === imports) return found.shape;
  const shape = new Shape(file, subject, names.keys(), places);
  shapes.set(subject, { imports, shape });
  return shape;
}

export class Program {
  readonly budget: { steps: number };
  readonly notes: string[] = [];
  /** What users have said of their own functions. */
  readonly taught: Taught | undefined;
  /** Callbacks of test runners: never run. */
  readonly ignored = new Set<FunctionNode>();
  private readonly shapes = new Map<SourceFile, Shape>();
  private readonly surroundings: Surroundings;
  private prospects: Prospects | undefined;
  private readonly parsed = new Set<string>();
  private readonly modules = new Map<string, SourceFile | undefined>();
  private readonly importedBy = new Map<SourceFile, Set<string>>();
  /** Steps given so far. */
  private idle: number;
  private facts: PackageFacts | undefined | null = null;

  constructor(
    readonly file: SourceFile,
    readonly host: Host,
    readonly settings: Settings,
    readonly subject: Subject,
    /** The checks that are asked for; by default all. */
    private readonly checks?: ReadonlySet<CheckId>,
  ) {
    this.taught = taughtBy(settings.models);
    this.surroundings = new Surroundings(host, subject);
    this.idle = names(subject.meansIn(file.text)) ? idleSteps.likely : idleSteps.unlikely;
    this.budget = { steps: this.idle };
  }

  /** Whether somebody wants to know what a check finds; where nobody does, what it alone takes need not be done. */
  wants(check: CheckId): boolean {
    return this.checks?.has(check) ?? true;
  }

  /** Whether nothing more can be run. */
  get isExhausted(): boolean {
    return this.budget.steps <= 0;
  }

  /** A redemption was met: the file is worth the steps of all its paths. */
  redeems(): void {
    this.budget.steps += fileSteps - this.idle;
    this.idle = fileSteps;
  }

  shape(file: SourceFile): Shape {
    let shape = this.shapes.get(file);
    if (!shape)
      this.shapes.set(file, (shape = shapeOf(file, this.subject, this.leadingImports(file))));
    return shape;
  }

  private leadingImports(file: SourceFile): Leading {
    const found = new Map<string, string>();
    for (const { source, names } of importedNames(file.ast.body))
      if (this.surroundings.leadsOn(source, file.path))
        for (const name of names) found.set(name, source);
    const places = [...callsIn(file.text)]
      .filter(({ specifier }) => this.surroundings.leadsOn(specifier, file.path))
      .map(({ index }) => index);
    return { names: found, places };
  }

  /** Whether all it takes to send a code stands in a function itself. */
  sendsItself(fn: FunctionNode): boolean {
    return sends(this.subject.meansIn(this.file.text.slice(...fn.range), this.file.text));
  }

  /** Whether running a function of the file can come to send a code. */
  canReach(fn: FunctionNode): boolean {
    const shape = this.shape(this.file);
    if (!shape.isHot(fn)) return false;
    this.prospects ??= new Prospects(
      this.file,
      this.subject,
      shape,
      this.surroundings,
      this.leadingImports(this.file).names,
    );
    return this.prospects.has(fn);
  }

  /** Whether a code can be sent at all, as far as the texts of the file and of what it imports show. */
  get canRedeem(): boolean {
    return this.surroundings.canRedeem(this.file);
  }

  /** The project module a specifier means, if the host can read it. A module that imports the file at hand means that very file. */
  module(specifier: string, from: SourceFile): SourceFile | undefined {
    const key = `${from.path}\0${specifier}`;
    if (!this.modules.has(key)) this.modules.set(key, this.read(specifier, from.path));
    return this.modules.get(key);
  }

  private read(specifier: string, from: string): SourceFile | undefined {
    const { host, file } = this;
    const source = host.readText?.(specifier, from);
    if (source?.path === file.path) return file;
    if (source && !this.isWorthParsing(source)) return undefined;
    const module = host.readModule?.(specifier, from);
    if (module) this.parsed.add(module.path);
    return module?.path === file.path ? file : module;
  }

  private isWorthParsing(source: Omit<SourceFile, 'ast'>): boolean {
    const { path, text } = source;
    if (this.parsed.has(path)) return true;
    if (this.parsed.size >= maxModules) return false;
    if (this.surroundings.shows(source) || repeats.test(text)) return true;
    return text.length <= helperLength && (helps.test(text) || this.surroundings.leads(source));
  }

  /** Whether a file imports or requires a package. */
  imports(file: SourceFile, name: string): boolean {
    let named = this.importedBy.get(file);
    if (!named) {
      named = new Set();
      for (const [, specifier] of file.text.matchAll(
        /(?:from|import|require\()\s*['"`]([^'"`\n]+)['"`]/g,
      )) {
        const parts = specifier!.split('/');
        for (let end = 1; end <= parts.length; end++) named.add(parts.slice(0, end).join('/'));
      }
      this.importedBy.set(file, named);
    }
    return named.has(name);
  }

  get packageFacts(): PackageFacts | undefined {
    if (this.facts === null) this.facts = this.host.packageFacts?.(this.file.path);
    return this.facts;
  }
}
