import assert from 'node:assert/strict';

import { LineSplitter } from '../../../src/logs/lines.js';
import { readLog, type LogSource } from '../../../src/logs/read-log.js';
import { timeOf } from '../../../src/logs/timestamps.js';

const quiet = { progress: () => undefined, isCancelled: () => false };
const source = (...pieces: string[]): LogSource => ({
  pieces,
  size: pieces.reduce((sum, { length }) => sum + length, 0),
});

describe('the lines of a log', () => {
  const text = 'a\r\nbö\n\nlast';
  const lines = ['a', 'bö', '', 'last'];

  function split(bytes: Uint8Array, size: number): string[] {
    const splitter = new LineSplitter();
    const found: string[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      found.push(...splitter.push(bytes.subarray(at, at + size)));
    }
    return [...found, ...splitter.end()];
  }

  it('are the same, however the bytes arrive', () => {
    for (const size of [1, 2, 3, 100]) {
      assert.deepEqual(split(new TextEncoder().encode(text), size), lines);
    }
  });

  it('are read from what PowerShell writes', () => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    assert.deepEqual(split(bytes, 7), lines);
  });

  it('are cut where they do not end', () => {
    const splitter = new LineSplitter();
    for (let i = 0; i < 30; i += 1) splitter.push('x'.repeat(100_000));
    assert((splitter.end()[0]?.length ?? 0) <= 1_100_000);
  });
});

describe('the time of a line', () => {
  const expected = Date.UTC(2026, 0, 2, 3, 4, 5, 120);
  for (const line of [
    '2026-01-02T03:04:05.1200000Z error',
    '2026-01-02 03:04:05,120 ERROR',
    '[2026-01-02T04:04:05.120+01:00] x',
    'info: 2026-01-01 22:04:05.120-05:00 x',
    '[Fri, 02 Jan 2026 03:04:05.120 GMT] : x',
    '10.0.0.1 - - [02/Jan/2026:03:04:05.120 +0000] "GET /"',
    '{"level":30,"time":1767323045120,"msg":"x"}',
  ]) {
    it(`is read from ${line}`, () => {
      assert.deepEqual(timeOf(line), { milliseconds: expected, dated: true });
    });
  }

  it('may have no day', () => {
    assert.deepEqual(timeOf('[09:53:35] [Error]'), { milliseconds: 35_615_000, dated: false });
  });

  it('is not one that the message speaks of', () => {
    for (const line of [
      'Timestamp: 2026-01-02 03:04:05Z',
      `${'x'.repeat(100)} 2026-01-02 03:04:05Z`,
      'at 127.0.0.1:5001:22:10',
    ]) {
      assert.equal(timeOf(line), undefined, line);
    }
  });
});

describe('reading a log', () => {
  it('finds what stands across two pieces', async () => {
    const report = await readLog(source('x AADSTS5', '4005: made up\ny'), quiet);
    assert.equal(report.groups[0]?.code, 54005);
    assert.equal(report.lines, 2);
    assert.equal(report.complete, true);
  });

  it('knows which codes only announce another', async () => {
    const { timeline } = await readLog(source('AADSTS70002: a AADSTS54005: b'), quiet);
    assert.deepEqual(
      timeline.map(({ code }) => code),
      [54005],
    );
  });

  it('compares codes, and keeps neither them nor a hash that could be compared elsewhere', async () => {
    const log = 'grant_type=authorization_code&code=0.AXmadeUpCode12345\n'.repeat(2);
    const reports = await Promise.all([readLog(source(log), quiet), readLog(source(log), quiet)]);
    for (const report of reports) {
      assert.equal(report.suspicions.length, 1);
      assert(!JSON.stringify(report).includes('AXmade'));
    }
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const told: number[] = [];
    const report = await readLog(source('AADSTS50011\n', 'AADSTS54005\n', 'AADSTS65001\n'), {
      progress: (done) => told.push(done),
      isCancelled: () => told.length === 2,
    });
    assert.deepEqual(told, [12, 24]);
    assert.equal(report.complete, false);
    assert.equal(report.count, 2);
  });

  it('takes ten megabytes in a moment, hostile ones too', async () => {
    const piece = `2026-01-02T03:04:05Z info GET /health 200 12ms ${'x'.repeat(60)}\n`.repeat(9000);
    const hostile = `${'Trace ID '.repeat(50_000)}${'code='.repeat(50_000)}${'AADSTS'.repeat(50_000)}\n`;
    const started = performance.now();
    await readLog(source(...Array<string>(10).fill(piece), hostile), quiet);
    assert(performance.now() - started < 4000);
  });
});
