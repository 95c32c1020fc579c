import assert from 'node:assert/strict';

import { readLog } from '../../../src/logs/read-log.js';
import { renderReport } from '../../../src/logs/render-report.js';
import { clockTime, duration, exactTime } from '../../../src/logs/times.js';

const correlation = 'bbbbbbbb-0000-4000-8000-00000000b100';
const uri = 'file:///app/logs/app%20(1).log';
const request = 'POST /token grant_type=authorization_code&code=0.AXmadeUpCode12345';
const log = [
  `2026-01-02T03:04:05.000Z ${request}`,
  `2026-01-02T03:04:05.412Z ${request}`,
  `2026-01-02T03:04:05.900Z AADSTS54005: made up. Trace ID: aaaaaaaa-0000-4000-8000-00000000a100 Correlation ID: ${correlation}`,
  '2026-01-02T03:14:05.000Z AADSTS50011: made up',
].join('\n');

async function render(text: string, view: object = {}): Promise<string> {
  const source = { pieces: [text], size: text.length };
  const report = await readLog(source, { progress: () => undefined, isCancelled: () => false });
  return renderReport(report, { name: 'app (1).log', uri, revealed: false, ...view });
}

describe('the report on a log', () => {
  it('begins with what was redeemed twice', async () => {
    const page = await render(log);
    assert.match(
      page,
      /^# AADSTS errors in app \\\(1\\\)\\\.log\n\n- 4 lines\n- 2 errors\n- 2 codes\n/,
    );
    assert.match(
      page,
      /## Redeemed twice[^]*\*\*One code was sent to the token endpoint twice\*\*, 412 ms apart: \[line 1\]/,
    );
    assert.match(page, /\[AADSTS54005\]\([^)]+\) followed on \[line 3\]/);
    assert(page.indexOf('## Redeemed twice') < page.indexOf('## Errors by code'));
    assert.match(page, /## Timeline[^]*\| 03:04:05\.900 \| \[AADSTS54005\].* \| sign-in 1 \|/);
  });

  it('hides correlation ids until they are asked for, and puts none into a link', async () => {
    assert(!(await render(log)).includes(correlation));
    const revealed = await render(log, { revealed: true });
    assert(revealed.includes(`\`${correlation}\``));
    for (const [, link = ''] of revealed.matchAll(/\]\(([^)]+)\)/g)) {
      assert(!link.includes(correlation), link);
    }
  });

  it('links every line to its place', async () => {
    const [, args = ''] =
      /\[line 4\]\(command:redeemOnce\.openPlace\?([^)]+)\)/.exec(await render(log)) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(args)), [uri, 3, 0]);
  });

  it('has no commands where it is to be kept', async () => {
    const kept = await render(log, { uri: undefined });
    assert(!kept.includes('command:'));
    assert.match(kept, /\| AADSTS54005: .* \| 1 \|/);
  });

  it('says that there is nothing', async () => {
    const page = await render('fine\nfine');
    assert.match(page, /There is no AADSTS code in this log/);
    assert(!page.includes('## '));
  });

  it('speaks of times as people do', () => {
    assert.equal(clockTime(Date.UTC(2026, 0, 2, 3, 4, 5)), '03:04:05');
    assert.equal(exactTime(Date.UTC(2026, 0, 2, 3, 4, 5, 7)), '2026-01-02 03:04:05.007');
    assert.equal(exactTime(35_615_000), '09:53:35');
    assert.deepEqual([412, 3500, 720_000, 18_000_000].map(duration), [
      '412 ms',
      '3.5 s',
      '12 min',
      '5 h',
    ]);
  });
});
