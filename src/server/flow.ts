/** The steps of a sign-in in documents and files. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocument as Documents } from 'vscode-languageserver-textdocument';

import { flowOf, type FlowStep } from '../../eslint-plugin/src/analysis/flow/flow.js';
import { mayShowFlow } from '../../eslint-plugin/src/analysis/flow/sign.js';
import type { HostMaker } from '../../eslint-plugin/src/analysis/index.js';
import { isCheckedLanguage } from '../ids.js';
import type { FlowParams, FlowPlace } from '../protocol.js';
import { placeAt } from './places.js';
import { languageOf, textOf, type Cancellation } from './search.js';
import { parseSource } from './sources.js';

/** A step together with its place. */
export interface PlacedStep extends FlowPlace {
  step: FlowStep;
}

/** The steps that a document shows, in it and in the modules it calls. */
export async function stepsOf(document: TextDocument, hosts: HostMaker): Promise<PlacedStep[]> {
  const { uri, languageId } = document;
  if (!isCheckedLanguage(languageId) || !mayShowFlow(document.getText())) return [];
  const source = await parseSource(document, languageId, hosts);
  if (!source) return [];
  const { file, host } = source;
  return flowOf(file, host).map((step) => ({ ...placed(step, { path: file.path, uri }), step }));
}

function placed(step: FlowStep, own: { path: string; uri: string }): FlowPlace {
  const { kind, name, within, library, relayed } = step;
  return {
    ...placeAt(step.file, step.at, own),
    kind,
    name,
    ...(within !== undefined && { within }),
    ...(library && { library: library.name }),
    ...(relayed && { relayed }),
  };
}

/** The steps that some files of a workspace show. */
export async function flowIn(
  { files }: FlowParams,
  host: { hosts: HostMaker; document: (uri: string) => TextDocument | undefined },
  cancellation: Cancellation,
): Promise<FlowPlace[]> {
  const found: FlowPlace[] = [];
  for (const file of files) {
    const text = await textOf(file, host.document(file.uri));
    if (cancellation.isCancellationRequested) break;
    if (text === undefined || isDependency(file.uri) || !mayShowFlow(text)) continue;
    const document = Documents.create(file.uri, languageOf(file.uri), 0, text);
    for (const { step, ...place } of await stepsOf(document, host.hosts)) found.push(place);
  }
  return found;
}

function isDependency(uri: string): boolean {
  return uri.split('/').includes('node_modules');
}

/** The last answer of {@link stepsOf} for each open document, so that moving the mouse costs nothing. */
export class StepsByVersion {
  readonly #known = new Map<string, { version: number; steps: Promise<PlacedStep[]> }>();
  readonly #hosts: HostMaker;

  constructor(hosts: HostMaker) {
    this.#hosts = hosts;
  }

  of(document: TextDocument): Promise<PlacedStep[]> {
    const { uri, version } = document;
    const known = this.#known.get(uri);
    if (known?.version === version) return known.steps;
    const steps = stepsOf(document, this.#hosts);
    this.#known.set(uri, { version, steps });
    return steps;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}
