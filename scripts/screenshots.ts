/**
 * Takes pictures of the extension at work in the VS Code from npm: the squiggle, its hover and its quick fixes.
 *
 *   npm run screenshots [-- FILE]
 *
 * FILE is a file below `examples/`, by default the callback page of the React app. The pictures go to `screenshots/`.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Locator, Page } from 'playwright-core';

import { findChromium } from '../test/host/chromium.js';
import { installNpmHost } from '../test/host/npm-install.js';
import { root } from '../test/host/root.js';
import { openWorkbench } from '../test/host/workbench.js';
import { lint } from './lint/lint.js';

const output = path.join(root, 'screenshots');

/** Large letters and nothing around the code, so that a picture can be read at half its size. */
const settings = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.sideBar.location': 'right',
  // The app's dependencies are not installed, and TypeScript would say so on every import.
  'typescript.validate.enable': false,
  'javascript.validate.enable': false,
};

const { positionals } = parseArgs({ allowPositionals: true });
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-screenshots-'));
try {
  await takeScreenshots(positionals[0] ?? 'examples/react-spa/src/pages/Callback.tsx');
} finally {
  fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function takeScreenshots(file: string): Promise<void> {
  const at = (await lint([file], { strict: false }))[0]?.reports[0]?.finding.at;
  if (!at) throw new Error(`There is no finding in ${file} to take a picture of.`);
  const folder = path.join(scratch, 'examples');
  fs.cpSync(path.join(root, 'examples'), folder, { recursive: true });
  const shown = path.join(folder, path.relative(path.join(root, 'examples'), path.resolve(file)));
  const workbench = await openWorkbench({
    host: installNpmHost(),
    browser: findChromium(),
    scratch,
    extensionsDir: path.join(scratch, 'extensions'),
    settings,
    folder,
    extension: root,
    open: `${shown}:${at.line}:${at.column + 2}`,
  });
  try {
    await photograph(workbench.page);
  } finally {
    await workbench.close();
  }
}

async function photograph(page: Page): Promise<void> {
  fs.mkdirSync(output, { recursive: true });
  const squiggle = page.locator('.monaco-editor .squiggly-warning').first();
  await squiggle.waitFor({ timeout: 60_000 });
  await hideNotifications(page);
  await save(page, 'squiggle');

  // The squiggle lies below the text, so it cannot be hovered itself.
  const box = await squiggle.boundingBox();
  if (!box) throw new Error('The squiggle went away.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  // The message comes first, what we add to it a little later.
  await shows(page.locator('.monaco-hover:visible', { hasText: 'At run time' }));
  await save(page, 'hover');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await shows(page.locator('.action-widget:visible'));
  await save(page, 'quick-fix');
}

async function shows(locator: Locator): Promise<void> {
  await locator.first().waitFor({ timeout: 20_000 });
}

/** The workbench's own messages are not what the pictures are about. */
async function hideNotifications(page: Page): Promise<void> {
  await page.addStyleTag({ content: '.notifications-toasts { display: none !important }' });
}

async function save(page: Page, name: string): Promise<void> {
  const file = path.join(output, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(path.relative(process.cwd(), file));
}
