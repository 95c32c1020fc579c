/** Collects the flow of the workspace and has it shown. */

import { window, type Disposable } from 'vscode';

import { follow } from '../client/follow.js';
import type { LanguageServer } from '../client/language-server.js';
import { pathOf, workspacePortions } from '../client/workspace-files.js';
import type { FlowView } from './flow-view.js';
import { stationsOf, type FlowStop } from './stations.js';

/** The command, with the view that it makes when it is first run. */
export class AuthorizationFlow implements Disposable {
  readonly #server: Pick<LanguageServer, 'flow'>;
  #view: FlowView | undefined;

  constructor(server: Pick<LanguageServer, 'flow'>) {
    this.#server = server;
  }

  /** Looks through the workspace; returns the page's HTML, or nothing where there is no step of a sign-in. */
  async show(): Promise<string | undefined> {
    const stops = await follow('looking for the authorization flow', async (progress, token) => {
      const found: FlowStop[] = [];
      for await (const portion of workspacePortions(progress, token)) {
        const places = await this.#server.flow(portion, token).catch((error: unknown) => {
          if (token.isCancellationRequested) return [];
          throw error;
        });
        found.push(...places.map((place) => ({ ...place, path: pathOf(place.uri) })));
      }
      return found;
    });
    if (stops.length === 0) {
      void window.showInformationMessage('No step of a sign-in was found in this workspace.');
      return undefined;
    }
    const { FlowView } = await import('./flow-view.js');
    this.#view ??= new FlowView();
    return this.#view.show(stationsOf(stops));
  }

  dispose(): void {
    this.#view?.dispose();
  }
}
