/** Shows places in an order of ours in VS Code's own References view, where F4 goes from one to the next. */

import {
  extensions,
  TreeItem,
  workspace,
  type Location,
  type ProviderResult,
  type TreeDataProvider,
  type Uri,
  type Range,
  type Position,
} from 'vscode';

import type { RouteStop } from '../protocol.js';
import { productName } from '../ids.js';
import { toLocation } from './location.js';

/** The part of the built-in extension's interface that we use. */
interface ReferencesView {
  setInput(input: TreeInput): Promise<void> | void;
}

interface TreeInput {
  contextValue: string;
  title: string;
  location: Location;
  resolve(): ProviderResult<TreeModel>;
  with(location: Location): TreeInput;
}

interface TreeModel {
  provider: TreeDataProvider<RouteStop>;
  message: string | undefined;
  navigation: {
    nearest(uri: Uri, position: Position): RouteStop | undefined;
    next(from: RouteStop): RouteStop;
    previous(from: RouteStop): RouteStop;
    location(stop: RouteStop): Location;
  };
  highlights: { getEditorHighlights(stop: RouteStop, uri: Uri): Range[] | undefined };
}

/** Whether the view could be used: someone may have switched it off. */
export async function showInReferences(
  stops: readonly RouteStop[],
  begin: Location,
): Promise<boolean> {
  const extension = extensions.getExtension<Partial<ReferencesView>>('vscode.references-view');
  const view = extension && (await extension.activate());
  if (!view?.setInput) return false;
  await view.setInput(inputFor(stops, begin));
  return true;
}

function inputFor(stops: readonly RouteStop[], location: Location): TreeInput {
  return {
    contextValue: 'redeemOnce.route',
    title: `${productName}: How the Code Gets Here`,
    location,
    resolve: () => routeModel(stops),
    with: (other) => inputFor(stops, other),
  };
}

/** The stops as a list that is read from top to bottom. */
export function routeModel(stops: readonly RouteStop[]): TreeModel {
  const step = (from: RouteStop, by: number): RouteStop =>
    stops[(stops.indexOf(from) + by + stops.length) % stops.length] ?? from;
  return {
    provider: {
      getChildren: (stop) => (stop ? [] : [...stops]),
      getParent: () => undefined,
      getTreeItem: (stop) => itemFor(stop, stops.indexOf(stop)),
    },
    message: `${stops.length} stops; F4 goes to the next one.`,
    navigation: {
      // The view asks where to begin: that is the beginning of the way, wherever the cursor is.
      nearest: () => stops[0],
      next: (from) => step(from, 1),
      previous: (from) => step(from, -1),
      location: toLocation,
    },
    highlights: {
      getEditorHighlights: (_stop, uri) =>
        stops
          .map(toLocation)
          .filter((place) => place.uri.toString() === uri.toString())
          .map(({ range }) => range),
    },
  };
}

function itemFor(stop: RouteStop, index: number): TreeItem {
  const { uri, range } = toLocation(stop);
  const item = new TreeItem(`${index + 1}. ${stop.text}`);
  item.description = `${workspace.asRelativePath(uri)}:${range.start.line + 1}`;
  item.command = {
    title: 'Open',
    command: 'vscode.open',
    arguments: [uri, { selection: range.with({ end: range.start }), preserveFocus: true }],
  };
  return item;
}
