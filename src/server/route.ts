/** The way to a finding, in words. */

import type { TextDocument } from 'vscode-languageserver-textdocument';

import { routeOf, type RoutePlace } from '../../eslint-plugin/src/analysis/flow/route.js';
import type { CheckId, HostMaker } from '../../eslint-plugin/src/analysis/index.js';
import { labels, render, type LabelId } from '../../eslint-plugin/src/messages.js';
import { registry } from '../../eslint-plugin/src/registry.js';
import { isCheckedLanguage } from '../ids.js';
import type { DocumentSettings, RouteParams, RouteStop } from '../protocol.js';
import { modelsOf } from './models.js';
import { placeAt } from './places.js';
import { parseSource } from './sources.js';

/** What is needed to look at a document that is open. */
export interface RouteHost {
  document: (uri: string) => TextDocument | undefined;
  settings: (uri: string) => Promise<DocumentSettings>;
  hosts: HostMaker;
}

/** The stops on the way to a finding; none where there is no such finding, or no longer. */
export async function routeTo(
  { uri, check, start }: RouteParams,
  { document: open, settings, hosts }: RouteHost,
): Promise<RouteStop[]> {
  const { models } = modelsOf(await settings(uri));
  const document = open(uri);
  if (!document || !isCheckedLanguage(document.languageId) || !isCheck(check)) return [];
  const source = await parseSource(document, document.languageId, hosts);
  if (!source) return [];
  const { file, host } = source;
  const at = { check, start: document.offsetAt(start) };
  return (routeOf(file, host, { models }, at) ?? []).map((place) => ({
    ...placeAt(place.file, place.at, { path: file.path, uri }),
    text: sentence(place),
  }));
}

function isCheck(name: string): name is CheckId {
  return Object.hasOwn(registry, name);
}

/** What happens at a place. */
export function sentence({ event, name, data }: RoutePlace): string {
  const called = name ? ` (${name})` : '';
  switch (event) {
    case 'arrives':
      return `The code arrives here${called}`;
    case 'calls':
      return name ? `${name} is called` : 'A function is called';
    case 'loops':
      return 'The loop begins';
    case 'loops again':
      return 'The loop goes round again';
    case 'runs':
      return name ? `${name} runs this code` : 'This code is run';
    case 'runs again':
      return name ? `${name} runs it again` : 'It is run again';
    case 'redeems':
      return `The code is redeemed${called}`;
    case 'redeems again':
      return `The same code is redeemed again${called}`;
    case 'reported':
      return 'This is what the finding is about';
    default:
      return render(labels[event satisfies LabelId], data).replace(/\.$/, '');
  }
}
