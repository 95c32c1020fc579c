/** What one analysis knows before it runs anything: the file, its host, the budget, and what its syntax shows. */

import type { Host, PackageFacts, Settings, SourceFile } from './ports.js';
import { hotSignsOf, showsRedemption } from './signs.js';
import { namesIn, requiredBy, type FunctionNode } from './syntax/nodes.js';
import { Shape } from './syntax/shape.js';

/** Steps all paths of one file may take together. */
const fileSteps = 60_000;

/** Other modules that the analysis of one file may have parsed. */
const maxModules = 24;

/** Helpers are short; a longer module is parsed only where it may redeem or retry. */
const helperLength = 8000;

export class Program {
  readonly budget = { steps: fileSteps };
  readonly notes: string[] = [];
  /** Callbacks of test runners: never run. */
  readonly ignored = new Set<FunctionNode>();
  private readonly shapes = new Map<SourceFile, Shape>();
  private readonly parsed = new Set<string>();
  private readonly modules = new Map<string, SourceFile | undefined>();
  private readonly importedBy = new Map<SourceFile, Set<string>>();
  private facts: PackageFacts | undefined | null = null;

  constructor(
    readonly file: SourceFile,
    readonly host: Host,
    readonly settings: Settings,
  ) {}

  shape(file: SourceFile): Shape {
    let shape = this.shapes.get(file);
    if (!shape) this.shapes.set(file, (shape = new Shape(file, this.hotImports(file))));
    return shape;
  }

  /** Local names of what a file imports from project modules that lead to a redemption. */
  private *hotImports(file: SourceFile): Generator<string> {
    for (const statement of file.ast.body) {
      if (statement.type === 'ImportDeclaration' && statement.importKind !== 'type') {
        if (!this.leadsOn(statement.source.value, file.path)) continue;
        for (const { local } of statement.specifiers) yield local.name;
      } else if (statement.type === 'VariableDeclaration') {
        for (const { id, init } of statement.declarations) {
          const source = init ? requiredBy(init) : undefined;
          if (typeof source === 'string' && this.leadsOn(source, file.path)) yield* namesIn(id);
        }
      }
    }
  }

  /** Whether a project module shows signs of a redemption, or hands on one that does. */
  private leadsOn(specifier: string, from: string, depth = 0): boolean {
    // The text costs less than the tree.
    const module = (this.host.readText ?? this.host.readModule)?.(specifier, from);
    if (!module) return false;
    const { path, text } = module;
    if (text.search(hotSignsOf(text)) >= 0) return true;
    if (depth >= 2) return false;
    return [...text.matchAll(/(?:from|require\()\s*['"](\.[^'"\n]+)['"]/g)].some(([, inner]) =>
      this.leadsOn(inner!, path, depth + 1),
    );
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

  private isWorthParsing({ path, text }: Omit<SourceFile, 'ast'>): boolean {
    if (this.parsed.has(path)) return true;
    if (this.parsed.size >= maxModules) return false;
    return text.length <= helperLength || showsRedemption(text) || /\bretr(?:y|ies)/i.test(text);
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
