/** Finds a Chromium that can show VS Code's workbench. */

import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** The browser's executable: `CHROMIUM_PATH`, else one on the PATH, else the one Playwright has installed. */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (fs.existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = [...installed, chromium.executablePath()].find((file) => fs.existsSync(file));
  if (found) return found;
  throw new Error(
    'The tests in VS Code need Chromium. Install it (Debian: `apt-get install chromium`) or set CHROMIUM_PATH.',
  );
}
