/** What the analysis may ask of its host. All ports are optional and synchronous; without one, its answer is unknown. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Model } from './models/model.js';

/** A parsed source file. `ast` needs ranges and locations; comments and tokens are not used. */
export interface SourceFile {
  /** Absolute path or URI; only compared and shown, never opened. */
  path: string;
  text: string;
  ast: TSESTree.Program;
}

/** What one lazy text scan of the nearest package's sources shows. */
export interface PackageFacts {
  /** Somewhere tokens are asked for silently (`acquireTokenSilent`, `ssoSilent`, `getAccessTokenSilently`). */
  silentAcquisition: boolean;
  /** Somewhere a refresh grant is sent or a refresh API is called. */
  refreshGrant: boolean;
  /** Somewhere `offline_access` or `access_type=offline` is requested. */
  offlineAccess: boolean;
  /** Somewhere an authorization request is built (`response_type=code`, `/authorize`). */
  authorizationRequest: boolean;
  /** `<StrictMode>` or `reactStrictMode`: true or false where the sources say so, else undefined. */
  strictMode: boolean | undefined;
}

/** One name of a type, and the package that declares it; none for a type of the project. */
export interface TypeName {
  name: string;
  package: string | undefined;
}

/** The host's ports. Implementations cache by content and never throw. */
export interface Host {
  /** The project module that `specifier` means in the file `from`, or undefined when it is no readable project module. */
  readModule?(specifier: string, from: string): SourceFile | undefined;
  /** The text alone of the same module, which may be broken: whether it is worth parsing can be seen from it. */
  readText?(specifier: string, from: string): Omit<SourceFile, 'ast'> | undefined;
  packageFacts?(file: string): PackageFacts | undefined;
  /** The types of a node of the file at hand, where it was parsed with type information; none for what is not known. */
  typeOf?(node: object): readonly TypeName[];
}

/** How the linter parses the file at hand, in ESLint's terms (`context.languageOptions`). */
export interface LanguageOptions {
  parser?: unknown;
  parserOptions?: object | null | undefined;
  ecmaVersion?: unknown;
  sourceType?: unknown;
}

/** Makes a host for the file at hand, whose parser reads the other modules too; without one, they are not parsed. */
export interface HostMaker {
  hostFor(language: LanguageOptions): Host;
}

/** What users set under `settings['redeem-once']`. */
export interface Settings {
  /** Whether React StrictMode is assumed. Default: what the package shows, else true. */
  strictMode?: boolean;
  /** What functions of one's own do. They are taken to be well-formed. */
  models?: readonly Model[];
}
