/** "Show Authorization Flow": the tree in the side bar and the picture beside the code. Loaded when it is first asked for. */

import { randomBytes } from 'node:crypto';

import {
  commands,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  ViewColumn,
  window,
  type Disposable,
  type TreeDataProvider,
  type WebviewPanel,
} from 'vscode';

import { pageDocument } from '../guide/html.js';
import { flowShown, flowView, pageCommands, productName } from '../ids.js';
import type { FlowKind } from '../protocol.js';
import { flowPage, flowStyle } from './diagram.js';
import { nameOf, whereOf, type FlowStop, type Station } from './stations.js';

const icons: Record<FlowKind, string> = {
  'sign-in': 'sign-in',
  arrival: 'inbox',
  redemption: 'arrow-swap',
  storage: 'database',
  refresh: 'sync',
  use: 'key',
};

/** The two views of one flow. */
export class FlowView implements Disposable, TreeDataProvider<Station | FlowStop> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree = window.createTreeView(flowView, { treeDataProvider: this });
  #stations: readonly Station[] = [];
  #panel: WebviewPanel | undefined;

  /** Shows a flow in place of the one before; returns the page's HTML. */
  async show(stations: readonly Station[]): Promise<string> {
    this.#stations = stations;
    this.#changed.fire();
    await commands.executeCommand('setContext', flowShown, true);
    const body = flowPage(stations);
    const panel = (this.#panel ??= this.#open());
    const nonce = randomBytes(16).toString('hex');
    panel.webview.html = pageDocument(panel.title, body, { nonce, style: flowStyle });
    panel.reveal(undefined, true);
    await commands.executeCommand(`${flowView}.focus`);
    return body;
  }

  getChildren(parent?: Station | FlowStop): (Station | FlowStop)[] {
    if (!parent) return [...this.#stations];
    return 'stops' in parent ? parent.stops : [];
  }

  getTreeItem(node: Station | FlowStop): TreeItem {
    return 'stops' in node ? stationItem(node) : stopItem(node);
  }

  dispose(): void {
    this.#tree.dispose();
    this.#changed.dispose();
    this.#panel?.dispose();
  }

  #open(): WebviewPanel {
    const title = `${productName}: Authorization Flow`;
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel('redeemOnce.flowDiagram', title, place, {
      enableScripts: false,
      enableCommandUris: [pageCommands.openPlace],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => (this.#panel = undefined));
    return panel;
  }
}

function stationItem({ kind, title, stops }: Station): TreeItem {
  const { Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(title, stops.length > 0 ? Expanded : None);
  item.iconPath = new ThemeIcon(icons[kind]);
  item.description = stops.length > 0 ? String(stops.length) : 'nowhere to be seen';
  return item;
}

function stopItem(stop: FlowStop): TreeItem {
  const item = new TreeItem(nameOf(stop));
  item.description = [whereOf(stop), stop.library].filter(Boolean).join(' · ');
  item.tooltip = stop.finding ?? item.description;
  if (stop.finding)
    item.iconPath = new ThemeIcon('warning', new ThemeColor('editorError.foreground'));
  const { uri, start } = stop;
  const args = [uri, start.line, start.character];
  item.command = { title: 'Open', command: pageCommands.openPlace, arguments: args };
  return item;
}
