/** The steps of a sign-in in one document. */

import type { TextDocument } from 'vscode-languageserver-textdocument';

import { flowOf, type FlowStep } from '../../eslint-plugin/src/analysis/flow/flow.js';
import { mayShowFlow } from '../../eslint-plugin/src/analysis/flow/sign.js';
import type { HostMaker } from '../../eslint-plugin/src/analysis/index.js';
import { isCheckedLanguage } from '../ids.js';
import type { Place } from '../protocol.js';
import { placeAt } from './places.js';
import { parseSource } from './sources.js';

/** A step together with its place. */
export interface PlacedStep extends Place {
  step: FlowStep;
}

/** The steps that a document shows, in it and in the modules it calls. */
export async function stepsOf(document: TextDocument, hosts: HostMaker): Promise<PlacedStep[]> {
  const { uri, languageId } = document;
  if (!isCheckedLanguage(languageId) || !mayShowFlow(document.getText())) return [];
  const source = await parseSource(document, languageId, hosts);
  if (!source) return [];
  const { file, host } = source;
  return flowOf(file, host).map((step) => ({
    ...placeAt(step.file, step.at, { path: file.path, uri }),
    step,
  }));
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
