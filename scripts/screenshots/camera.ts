/** What the scenes do with VS Code's window. */

import fs from 'node:fs';
import path from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { root } from '../../test/host/root.js';

const output = path.join(root, 'screenshots');

/** A window that pictures are taken of. */
export interface Camera {
  page: Page;
  /** Waits until something is to be seen. */
  shows: (locator: Locator) => Promise<void>;
  /** Runs a command as a user does, from the palette. */
  run: (title: string) => Promise<void>;
  /** Opens a file at a place, `name:line:column`, as a user does. */
  open: (place: string) => Promise<void>;
  /** Writes `screenshots/<name>.png`. */
  save: (name: string) => Promise<void>;
}

/** Makes the camera for a window. */
export function createCamera(page: Page): Camera {
  const shows = (locator: Locator) => locator.first().waitFor({ timeout: 20_000 });
  /** Opens a box, fills it and takes the item that has `text`. */
  const take = async (key: string, value: string, text: string) => {
    await page.keyboard.press(key);
    await page.locator('.quick-input-box input').fill(value);
    await shows(page.locator('.quick-input-list .focused', { hasText: text }));
    await page.keyboard.press('Enter');
  };
  return {
    page,
    shows,
    run: (title) => take('F1', `>${title}`, title),
    async open(place) {
      // Keys that are pressed in a webview stay there.
      await page.locator('.monaco-editor .view-lines').first().click();
      await take('Control+P', place, place.split(':')[0] ?? '');
      await shows(page.locator('.monaco-editor.focused'));
    },
    async save(name) {
      fs.mkdirSync(output, { recursive: true });
      // The workbench's own messages are not what the pictures are about.
      await page.addStyleTag({ content: '.notifications-toasts { display: none !important }' });
      const file = path.join(output, `${name}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
      console.log(path.relative(process.cwd(), file));
    },
  };
}
