import assert from 'node:assert/strict';

import { LogAnalysis } from '../../../src/logs/analysis.js';
import type { LogReport } from '../../../src/logs/report.js';

const id = (letter: string): string => `${letter.repeat(8)}-0000-4000-8000-00000000${letter}100`;
const code = '0.AXmadeUpCode12345.AgABAAIAAAD';

function analyze(log: string): LogReport {
  const analysis = new LogAnalysis({
    fingerprint: (secret) => `hash of ${secret.length}:${secret.slice(-1)}`,
    isUmbrella: (number) => number === 70002,
  });
  for (const line of log.split('\n')) analysis.add(line);
  return analysis.finish();
}

const error = (number: number, trace: string, correlation: string): string =>
  `AADSTS${number}: made up. Trace ID: ${id(trace)} Correlation ID: ${id(correlation)} Timestamp: 2026-01-02 03:04:05Z`;

describe('the analysis of a log', () => {
  it('groups errors by code, the most frequent first, with the first and last place of each', () => {
    const { groups, count, lines } = analyze(
      [
        `2026-01-02T03:04:05Z ${error(50011, 'a', 'b')}`,
        '2026-01-02T03:04:06Z fine',
        `2026-01-02T03:04:07Z ${error(54005, 'c', 'd')}`,
        `2026-01-02T03:05:07Z ${error(54005, 'e', 'd')}`,
      ].join('\n'),
    );
    assert.equal(lines, 4);
    assert.equal(count, 3);
    assert.deepEqual(
      groups.map((group) => [group.code, group.count, group.first.line, group.last.line]),
      [
        [54005, 2, 3, 4],
        [50011, 1, 1, 1],
      ],
    );
    assert.equal(
      groups[0]?.spread.reduce((sum, one) => sum + one),
      2,
    );
  });

  it('takes the ids and the time of an error from the lines below it', () => {
    const { timeline } = analyze(
      [
        'Microsoft.Identity.Client.MsalUiRequiredException: AADSTS54005: made up',
        `Trace ID: ${id('a')}`,
        `Correlation ID: ${id('b')}`,
        'Timestamp: 2026-01-02 03:04:05Z',
        '   at Program.Main()',
      ].join('\n'),
    );
    assert.deepEqual(timeline, [
      {
        ...{ code: 54005, line: 1, traceId: id('a'), correlationId: id('b') },
        time: Date.UTC(2026, 0, 2, 3, 4, 5),
      },
    ]);
  });

  it('counts an error once that the log tells twice', () => {
    const body = `ResponseBody: {"error_description":"${error(54005, 'a', 'b')}","error_codes":[54005]}`;
    assert.equal(analyze(`10:00:00 ${error(54005, 'a', 'b')}\n${body}`).count, 1);
    assert.equal(analyze(`10:00:00 ${error(54005, 'a', 'b')}\n\n10:09:00 again ${body}`).count, 1);
    assert.equal(analyze('10:00:00 AADSTS54005: made up\n   AADSTS54005: made up').count, 1);
    assert.equal(analyze('10:00:00 AADSTS54005: made up\n10:00:01 AADSTS54005: made up').count, 2);
  });

  it('takes of several codes the ones that say something', () => {
    const { timeline } = analyze(
      'AADSTS70002: made up. AADSTS54005: made up.\n\nAADSTS70002: alone',
    );
    assert.deepEqual(
      timeline.map((one) => one.code),
      [54005, 70002],
    );
  });

  it('reads ids that are percent-encoded, escaped or without dashes', () => {
    for (const text of [
      `#error_description=AADSTS50058%3a+x%0d%0aTrace+ID%3a+${id('a')}%0d%0aCorrelation+ID%3a+${id('b')}`,
      `{\\"error_description\\":\\"AADSTS50058: x\\",\\"trace_id\\":\\"${id('a')}\\",\\"correlation_id\\":\\"${id('b')}\\"}`,
      `AADSTS50058 x {"traceId":"${id('a')}","correlationId":"${id('b').toUpperCase()}"}`,
    ]) {
      const [found] = analyze(text).timeline;
      assert.deepEqual([found?.traceId, found?.correlationId], [id('a'), id('b')], text);
    }
  });

  it('numbers sign-ins in the order of their first error', () => {
    const { signIns } = analyze(
      [error(50058, 'a', 'b'), error(50076, 'c', 'd'), error(54005, 'e', 'b')].join('\n'),
    );
    assert.deepEqual(
      signIns.map(({ number, correlationId, errors }) => [number, correlationId, errors.length]),
      [
        [1, id('b'), 2],
        [2, id('d'), 1],
      ],
    );
  });
});

describe('codes that were sent twice', () => {
  const request = (value: string): string =>
    `2026-01-02T03:04:05.000Z POST /token grant_type=authorization_code&code=${value}&client_id=x`;

  it('are pointed out, with the time between and the error that followed', () => {
    const { suspicions } = analyze(
      [
        request(code),
        '2026-01-02T03:04:05.100Z something else',
        request(encodeURIComponent(code)).replace('05.000', '05.412'),
        `2026-01-02T03:04:06.000Z ${error(54005, 'a', 'b')}`,
      ].join('\n'),
    );
    assert.equal(suspicions.length, 1);
    const [found] = suspicions;
    assert(found?.kind === 'same code');
    assert.equal(found.sent, 'token request');
    assert.deepEqual(
      found.places.map(({ line }) => line),
      [1, 3],
    );
    assert.equal(found.places[1]!.time! - found.places[0]!.time!, 412);
    assert.equal(found.error?.line, 4);
  });

  it('are found in requests that are logged over several lines, whatever comes first', () => {
    for (const order of [0, 1]) {
      const lines = ["  grant_type: 'authorization_code',", `  code: '${code}',`];
      const body = ['body: {', ...(order === 0 ? lines : lines.reverse()), '}'];
      const { suspicions } = analyze([...body, ...Array<string>(20).fill('x'), ...body].join('\n'));
      assert.equal(suspicions.length, 1, String(order));
    }
  });

  it('are found at the callback', () => {
    const log = `GET /callback?code=${code}&state=x 302\nGET /callback?code=${code}&state=x 500`;
    const [found] = analyze(log).suspicions;
    assert(found?.kind === 'same code');
    assert.equal(found.sent, 'callback');
  });

  it('are not a callback and its one redemption, nor two codes, nor words of that name', () => {
    for (const log of [
      `GET /callback?code=${code}&state=x\n${request(code)}`,
      `${request(code)}\n${request(`${code}x`)}`,
      '{"code":"ERR_BAD_REQUEST_ANYTHING"}\n{"code":"ERR_BAD_REQUEST_ANYTHING"}',
      'code_challenge=aaaabbbbccccdddd1111\ncode_challenge=aaaabbbbccccdddd1111',
      'error_code=aaaabbbbccccdddd1111 status code: 12345678901234567\nstatus code: 12345678901234567',
    ]) {
      assert.deepEqual(analyze(log).suspicions, [], log);
    }
  });

  it('are seen by the correlation ID too', () => {
    const { suspicions } = analyze(
      [
        `token received, trace_id: ${id('a')} correlation_id: ${id('b')}`,
        error(54005, 'c', 'b'),
        error(50011, 'd', 'e'),
      ].join('\n'),
    );
    assert.equal(suspicions.length, 1);
    const [found] = suspicions;
    assert(found?.kind === 'same sign-in');
    assert.deepEqual([found.signIn, found.requests, found.places[0]?.line], [1, 2, 2]);
  });

  it('leave nothing of themselves in the result', () => {
    const report = analyze(`${request(code)}\n${request(code)}\n${error(54005, 'a', 'b')}`);
    assert(!JSON.stringify(report).includes('madeUpCode'));
  });
});
