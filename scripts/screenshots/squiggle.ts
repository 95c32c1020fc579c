/** The squiggle in the file that is open, its hover and its quick fixes. */

import type { Camera } from './camera.js';

/** Takes the pictures. */
export async function photographSquiggle({ page, shows, save }: Camera): Promise<void> {
  const squiggle = page.locator('.monaco-editor .squiggly-warning').first();
  await squiggle.waitFor({ timeout: 60_000 });
  await save('squiggle');

  // The squiggle lies below the text, so it cannot be hovered itself.
  const box = await squiggle.boundingBox();
  if (!box) throw new Error('The squiggle went away.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  // The message comes first, what we add to it a little later.
  await shows(page.locator('.monaco-hover:visible', { hasText: 'At run time' }));
  await save('hover');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await shows(page.locator('.action-widget:visible'));
  await save('quick-fix');
  await page.keyboard.press('Escape');
}
