/** The messages of our own between client and server; everything else is the language server protocol. */

/** Server to client, request: the settings of one document. */
export const settingsRequest = 'redeemOnce/settings';
/** Client to server, notification: settings are to be asked for again. */
export const settingsChanged = 'redeemOnce/settingsChanged';
/** Client to server, request: check a document now, whatever `run` says. Answers when it is done. */
export const checkRequest = 'redeemOnce/check';
/** Client to server, request: which places in these files have findings of these rules. */
export const searchRequest = 'redeemOnce/search';
/** Client to server, request: by which way the code comes to a finding. */
export const routeRequest = 'redeemOnce/route';
/** Client to server, request: which steps of a sign-in these files show. */
export const flowRequest = 'redeemOnce/flow';
/** Client to server, request: how our plugin is added to a configuration of ESLint; null if its shape is none we know. */
export const eslintConfigRequest = 'redeemOnce/eslintConfig';
/** Server to client, notification: how the last check of a document ended. */
export const statusNotification = 'redeemOnce/status';

/** Parameters of the messages that speak of one document. */
export interface DocumentParams {
  uri: string;
}

export type SeverityName = 'error' | 'warning' | 'information' | 'hint' | 'off';
export type Strictness = 'recommended' | 'strict';

/** What the server needs to know to check one document. */
export interface DocumentSettings {
  /** Whether we report at all. */
  report: boolean;
  run: 'onType' | 'onSave';
  strictness: Strictness;
  /** By rule name, without the plugin's prefix. */
  severities: Record<string, SeverityName>;
  /** Whether "Disable … for this line" is offered. */
  disableComment: boolean;
  /** Whether it is offered to have ESLint check the rules too: it does not do so yet. */
  offerEslint: boolean;
  /** What functions of the user's own do, as the setting has it: the server checks it. */
  models?: unknown;
  /**
   * There where the project's ESLint may be asked: on disk, in a workspace that is trusted. `leave`: what ESLint
   * reports by our rules is left to it.
   */
  project?: { leave: boolean };
  /** The rules that the project's ESLint has on, without prefix: these are checked, and no others. */
  projectRules?: Record<string, { potential: boolean }>;
}

/** How a check ended. */
export type CheckState =
  /** Parsed and checked. */
  | 'checked'
  /** Half-typed: it does not parse, so nothing is said of it. */
  | 'unfinished'
  /** Too big, minified or not the user's own code. */
  | 'skipped'
  /** Switched off, or left to ESLint. */
  | 'off'
  /** We failed: a bug of ours, told in the log. */
  | 'failed';

export interface DocumentStatus extends DocumentParams {
  state: CheckState;
  problems: number;
  milliseconds: number;
  /** Why it was skipped, or how we failed. */
  reason?: string;
}

/** Some files of a workspace, to be looked through for findings of some rules. */
export interface SearchParams {
  files: SearchedFile[];
  /** Names of rules, without the plugin's prefix; all of them if nothing is said. */
  checks?: string[];
  settings: DocumentSettings;
  /** Whether what is found is shown as problems too, in files that are not open. */
  publish?: boolean;
}

/** What a look through some files gave. */
export interface SearchAnswer {
  places: FoundPlace[];
  /** Files that could not be read, or whose check failed. */
  unreadable: string[];
}

/** A file to look through. The server reads those on disk itself. */
export interface SearchedFile extends DocumentParams {
  /** The text of a file that is on no disk. */
  text?: string;
}

/** One place with a finding. Lines and characters count from 0. */
export interface FoundPlace extends DocumentParams {
  line: number;
  character: number;
  message: string;
  rule: string;
  certain: boolean;
}

/** A place in a file. Lines and characters count from 0. */
export interface Place extends DocumentParams {
  start: Position;
  end: Position;
}

export interface Position {
  line: number;
  character: number;
}

/** Which finding's route is asked for: its rule without the plugin's prefix, and where its squiggle begins. */
export interface RouteParams extends DocumentParams {
  check: string;
  start: Position;
}

/** One place on the way to a finding. */
export interface RouteStop extends Place {
  /** What happens there. */
  text: string;
}

/** Some files of a workspace, to be looked through for steps of a sign-in. */
export interface FlowParams {
  files: SearchedFile[];
  settings: DocumentSettings;
}

/** The stations of a sign-in, in order. */
export const flowKinds = ['sign-in', 'arrival', 'redemption', 'storage', 'refresh', 'use'] as const;

export type FlowKind = (typeof flowKinds)[number];

/** One step of a sign-in. */
export interface FlowPlace extends Place {
  kind: FlowKind;
  /** The names that stand there; may be empty. */
  name: string;
  /** The function around it. */
  within?: string;
  /** The package whose call it is. */
  library?: string;
  /** The code goes to the app's own backend. */
  relayed?: true;
  /** What a finding at this place says. */
  finding?: string;
}

/** A configuration of ESLint. */
export interface EslintConfigParams extends DocumentParams {
  text: string;
}

/** One change of a text. */
export interface TextChange {
  start: Position;
  end: Position;
  newText: string;
}
