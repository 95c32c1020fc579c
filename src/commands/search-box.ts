/** The box that asks for an error: a search over all codes, with the page on the active one beside it. */

import {
  QuickPickItemKind,
  ThemeIcon,
  window,
  type Disposable,
  type QuickPick,
  type QuickPickItem,
} from 'vscode';

import type { FoundCode } from '../explain/code-search.js';
import { loadReader } from '../explain/reader.js';

/** A line of the box. `input` is what is explained if it is taken. */
export interface BoxItem extends QuickPickItem {
  input?: string;
}

/** What the box works with. */
export interface BoxOptions {
  /** What may hold an error and was not given by the user: it is offered, never taken by itself. */
  clipboard: string;
  /** Shows the page on what is active in the box. */
  preview: (input: string) => unknown;
}

/** Long lists are slow to draw, and nobody reads them. */
const maxItems = 200;

/** Opens the box and resolves to what the user takes; to undefined if nothing is. */
export async function searchBox(options: BoxOptions): Promise<string | undefined> {
  const box = await createSearchBox(options);
  return new Promise((resolve) => {
    const settle = (input: string | undefined) => {
      resolve(input);
      box.dispose();
    };
    box.onDidAccept(() => settle(box.activeItems[0]?.input));
    box.onDidHide(() => settle(undefined));
    box.show();
  });
}

/** The box before it is shown. */
export async function createSearchBox({
  clipboard,
  preview,
}: BoxOptions): Promise<QuickPick<BoxItem>> {
  const { findCodes, offerOf } = await loadReader();
  const box = window.createQuickPick<BoxItem>();
  box.title = 'Explain AADSTS Error';
  box.placeholder =
    'Search by number, name or words, or paste an error. It is read on this machine.';
  // The page that opens beside must not close the box.
  box.ignoreFocusOut = true;
  const offered = offerOf(clipboard);
  const fill = (value: string) => {
    const pasted = looksPasted(value) ? offerOf(value) : undefined;
    box.items = [
      ...(pasted ? [offer('In what you pasted', 'edit', pasted, value)] : []),
      ...(offered && value === ''
        ? [offer('On the clipboard', 'clippy', offered, clipboard), separator('All codes')]
        : []),
      ...findCodes(value, maxItems).map(item),
    ];
  };
  const subscriptions: Disposable[] = [
    box.onDidChangeValue(fill),
    // The first item is active before the user has done anything: that asks for nothing yet.
    box.onDidChangeActive(([active]) => {
      const untouched = box.value === '' && active === box.items[0];
      if (active?.input !== undefined && !untouched) preview(active.input);
    }),
    box.onDidHide(() => {
      for (const one of subscriptions) one.dispose();
    }),
  ];
  fill('');
  return box;
}

/** Longer than a search, or with marks that no search has. */
function looksPasted(value: string): boolean {
  return value.length > 40 || /[:={%?]/.test(value);
}

function item({ name, title, detail }: FoundCode): BoxItem {
  // What was found by its meaning need not contain the words: the box must not filter it out again.
  return { label: name, description: title, detail, alwaysShow: true, input: name };
}

function offer(where: string, icon: string, found: FoundCode, input: string): BoxItem {
  return {
    label: `${where}: ${found.detail}`,
    description: found.title,
    iconPath: new ThemeIcon(icon),
    alwaysShow: true,
    input,
  };
}

function separator(label: string): BoxItem {
  return { label, kind: QuickPickItemKind.Separator };
}
