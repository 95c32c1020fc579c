/**
 * Takes pictures of the extension at work in the VS Code from npm: the squiggle with its hover and its quick fixes, the
 * page on an error, the search box and the report on a log.
 *
 *   npm run screenshots [-- FILE]
 *
 * FILE is a file below `examples/`, by default the callback page of the React app. The pictures go to `screenshots/`.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { findChromium } from '../test/host/chromium.js';
import { installNpmHost } from '../test/host/npm-install.js';
import { root } from '../test/host/root.js';
import { openWorkbench } from '../test/host/workbench.js';
import { lint } from './lint/lint.js';
import { createCamera } from './screenshots/camera.js';
import { logFiles, photographExplanations } from './screenshots/explanations.js';
import { photographSquiggle } from './screenshots/squiggle.js';

/** Large letters and nothing around the code, so that a picture can be read at half its size. */
const settings = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
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
  for (const [name, text] of Object.entries(logFiles)) {
    fs.writeFileSync(path.join(folder, name), text);
  }
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
    const camera = createCamera(workbench.page);
    await photographSquiggle(camera);
    await photographExplanations(camera);
  } finally {
    await workbench.close();
  }
}
