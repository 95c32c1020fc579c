/** The page on an error, the search box and the report on a log. Every id and code is made up. */

import type { FrameLocator, Page } from 'playwright-core';

import type { Camera } from './camera.js';

const ids = (last: string) =>
  `Trace ID: aaaa1111-0000-4000-8000-00000000a1${last} Correlation ID: bbbb2222-0000-4000-8000-00000000b200 Timestamp: 2026-01-02 09:53:36Z`;
const request = 'POST /oauth2/v2.0/token grant_type=authorization_code&code=0.AXmadeUp1234567890';

/** The logs that the pictures show, by name. */
export const logFiles: Record<string, string> = {
  'server.log': [
    '2026-01-02T09:53:35.812Z INFO  GET /auth/callback?code=0.AXmadeUp1234567890&state=af0ifj 302',
    `2026-01-02T09:53:35.902Z INFO  ${request}`,
    `2026-01-02T09:53:36.314Z INFO  ${request}`,
    `2026-01-02T09:53:36.540Z ERROR invalid_grant AADSTS54005: The code was redeemed before. ${ids('00')}`,
    '2026-01-02T09:53:36.541Z WARN  signing in again',
    `2026-01-02T10:07:11.020Z ERROR invalid_grant AADSTS700082: The refresh token is too old. ${ids('01').replace('b200', 'b201')}`,
    `2026-01-02T10:15:40.733Z ERROR invalid_client AADSTS7000222: The secret has expired. ${ids('02').replace('b200', 'b202')}`,
    `2026-01-02T10:15:42.101Z ERROR invalid_client AADSTS7000222: The secret has expired. ${ids('03').replace('b200', 'b202')}`,
    '',
  ].join('\n'),
};

/** Takes the pictures. */
export async function photographExplanations(camera: Camera): Promise<void> {
  const { open, page, run, save, shows } = camera;
  await open('server.log:4:50');
  await run('Redeem Once: Explain AADSTS Error');
  const explanation = webview(page);
  await shows(explanation.getByRole('heading', { name: /AADSTS54005/ }));
  await save('explain-page');
  await explanation.getByRole('heading', { name: 'What to do' }).scrollIntoViewIfNeeded();
  await save('explain-page-below');
  await explanation.getByText('Search this workspace').click();
  await shows(explanation.getByText(/\d+ places?/));
  await explanation.getByRole('heading', { name: /AADSTS54005/ }).scrollIntoViewIfNeeded();
  await save('explain-workspace');
  await explanation.getByRole('heading', { name: 'Related codes' }).scrollIntoViewIfNeeded();
  await save('explain-page-end');

  await open('server.log:5:1');
  await run('Redeem Once: Explain AADSTS Error');
  await shows(page.locator('.quick-input-title', { hasText: 'Explain AADSTS Error' }));
  await save('search-box');
  await page.keyboard.type('secret expired');
  await shows(page.locator('.quick-input-list .focused', { hasText: 'AADSTS7000222' }));
  await shows(webview(page).getByRole('heading', { name: /AADSTS7000222/ }));
  await save('search-box-preview');
  await page.keyboard.press('Escape');

  await open('server.log:1:1');
  await run('Redeem Once: Analyze Log for AADSTS Errors');
  await shows(webview(page).getByRole('heading', { name: /server\.log/ }));
  await save('log-report');
}

/** A webview is a frame in a frame. */
function webview(page: Page): FrameLocator {
  const outer = page.locator('iframe.webview.ready').last().contentFrame();
  return outer.locator('#active-frame').contentFrame();
}
