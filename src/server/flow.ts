/** The steps of a sign-in in files of the workspace, those with findings marked. */

import { TextDocument } from 'vscode-languageserver-textdocument';

import { mayShowFlow } from '../../eslint-plugin/src/analysis/flow/sign.js';
import type { CheckId, HostMaker } from '../../eslint-plugin/src/analysis/index.js';
import type { DocumentSettings, FlowKind, FlowParams, FlowPlace } from '../protocol.js';
import type { Checker } from './checker.js';
import type { Problem } from './problem.js';
import { languageOf, look, plain, textOf, type Cancellation } from './search.js';
import { stepsOf, type PlacedStep } from './steps.js';

/** What is needed of the server. */
export interface FlowHost {
  checker: Checker;
  hosts: HostMaker;
  /** A document that is open: its text counts, not the one on disk. */
  document: (uri: string) => TextDocument | undefined;
}

/** Tests sign in too, but nobody reviews the flow of a test; and dependencies are not the user's. */
const leftOut = /\/(?:node_modules|__tests__|__mocks__|tests?)\/|\.(?:test|spec|stories|d)\.\w+$/;

/** The steps that the files show. What several of them show of a module they share is there several times. */
export async function flowIn(
  { files, settings }: FlowParams,
  host: FlowHost,
  cancellation: Cancellation,
): Promise<FlowPlace[]> {
  const found: FlowPlace[] = [];
  for (const file of files) {
    if (leftOut.test(file.uri)) continue;
    const text = await textOf(file, host.document(file.uri));
    if (cancellation.isCancellationRequested) break;
    if (text !== undefined && mayShowFlow(text))
      found.push(...(await stepsIn(file.uri, text, settings, host)));
  }
  return found;
}

async function stepsIn(
  uri: string,
  text: string,
  settings: DocumentSettings,
  { checker, hosts }: FlowHost,
): Promise<FlowPlace[]> {
  const document = TextDocument.create(uri, languageOf(uri), 0, text);
  const steps = await stepsOf(document, hosts);
  if (steps.length === 0) return [];
  const { problems } = await look(checker, uri, text, settings);
  const own = steps.filter((placed) => placed.uri === uri);
  // Where what redeems is a function of the user's own, the finding is at its call, which is no step by itself.
  const others = problems.filter((problem) => !own.some((placed) => isAt(placed, problem)));
  return [
    ...steps.map((placed) => placeOf(placed, uri, problems)),
    ...others.map((problem) => placeOfProblem(problem, document)),
  ];
}

/** The stations of findings that are not about a redemption. */
const stations: Partial<Record<CheckId, FlowKind>> = {
  'require-refresh-token-rotation': 'refresh',
  'require-token-expiry-check': 'use',
};

function placeOfProblem({ check, diagnostic }: Problem, document: TextDocument): FlowPlace {
  const { range, message } = diagnostic;
  const [, name = ''] = /^(?:await\s+)?([\w$.]+)\(/.exec(document.getText(range)) ?? [];
  return {
    uri: document.uri,
    ...range,
    kind: stations[check] ?? 'redemption',
    name,
    finding: plain(message),
  };
}

function placeOf(placed: PlacedStep, uri: string, problems: readonly Problem[]): FlowPlace {
  const { step, ...place } = placed;
  const { kind, name, within, library, relayed } = step;
  const problem = place.uri === uri ? problems.find((one) => isAt(placed, one)) : undefined;
  return {
    ...place,
    kind,
    name,
    ...(within !== undefined && { within }),
    ...(library && { library: library.name }),
    ...(relayed && { relayed }),
    ...(problem && { finding: plain(problem.diagnostic.message) }),
  };
}

/** A finding is at a step if it begins within the step, or on its first line. */
function isAt({ start, end }: PlacedStep, { diagnostic }: Problem): boolean {
  const at = diagnostic.range.start;
  if (at.line === start.line) return true;
  return (
    at.line > start.line &&
    (at.line < end.line || (at.line === end.line && at.character < end.character))
  );
}
