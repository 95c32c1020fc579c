/**
 * Draws the extension's icon, `images/icon.png`, from `images/icon.svg`: the gallery takes no SVG.
 *
 *   node --import tsx scripts/icon.ts
 */

import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { findChromium } from '../test/host/chromium.js';
import { root } from '../test/host/root.js';

const size = 256;
const images = path.join(root, 'images');

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = fs.readFileSync(path.join(images, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: path.join(images, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
