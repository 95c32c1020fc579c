import assert from 'node:assert/strict';

import { read } from '../../../eslint-plugin/src/explain/read.js';
import { flat } from './flat.js';
import { app, C, T, tenant, type Expected } from './shapes.js';

const time = '2025-01-01 00:00:00Z';
const none: Expected = { codes: [] };
const spent: Expected = { codes: ['54005'] };

/** Pastes that the list of shapes does not have. */
const odd: [what: string, input: string, expected: Expected][] = [
  [
    'XML whose elements are the labels',
    `<Error><ErrorCode>50105</ErrorCode><TraceId>${T}</TraceId><CorrelationId>${C}</CorrelationId><Timestamp>${time}</Timestamp></Error>`,
    { codes: ['50105'], traceId: T, correlationId: C, timestamp: time },
  ],
  [
    'cells of a table',
    `<table><tr><td>Correlation ID</td><td>${C}</td></tr><tr><td>Request Id</td><td>${T}</td></tr></table>`,
    { codes: [], traceId: T, correlationId: C },
  ],
  ['a code in two styles', '<p>AADSTS<b>540</b><i>05</i>: made up</p>', spent],
  [
    'what PHP dumps',
    `array(3) {\n  ["error"]=>\n  string(13) "invalid_grant"\n  ["error_codes"]=>\n  array(1) {\n    [0]=>\n    int(54005)\n  }\n  ["trace_id"]=>\n  string(36) "${T}"\n}`,
    { codes: ['54005'], error: 'invalid_grant', traceId: T },
  ],
  [
    'what PHP prints',
    `Array\n(\n    [error] => invalid_grant\n    [error_codes] => Array\n        (\n            [0] => 54005\n        )\n\n    [trace_id] => ${T}\n)`,
    { codes: ['54005'], error: 'invalid_grant', traceId: T },
  ],
  [
    'a hash of Ruby',
    `{"error"=>"invalid_client", "error_codes"=>[7000215], "trace_id"=>"${T}"}`,
    { codes: ['7000215'], error: 'invalid_client', traceId: T },
  ],
  [
    'a map of Go',
    `map[correlation_id:${C} error:invalid_grant error_codes:[54005] trace_id:${T}]`,
    { codes: ['54005'], error: 'invalid_grant', traceId: T, correlationId: C },
  ],
  [
    'a list of PowerShell, broken and indented',
    `error             : invalid_grant\nerror_description : AADSTS54005: made up Trace ID:\n                    ${T} Correlation ID: \n                    bbbb2222-0000-4000-8000-00000000\n                    b200 Timestamp: 2025-01-01 \n                    00:00:00Z`,
    {
      codes: ['54005'],
      error: 'invalid_grant',
      traceId: T,
      correlationId: C,
      timestamp: time,
    },
  ],
  [
    'headers of an answer',
    `< x-ms-request-id: ${T}\r\n< client-request-id: ${C}\r\n{"error":"invalid_grant"}`,
    { codes: [], error: 'invalid_grant', traceId: T, correlationId: C },
  ],
  [
    'a challenge with claims in base64',
    `Bearer error="insufficient_claims", claims="${btoa('{"access_token":{"nbf":{"essential":true}}}')}"`,
    {
      codes: [],
      error: 'insufficient_claims',
      claims: { access_token: { nbf: { essential: true } } },
    },
  ],
  ['a token where claims might be', 'claims=eyJhbGciOiJub25lIn0.eyJtYWRlIjoidXAifQ.x', none],
  [
    'details of a sign-in, a line each',
    `Error code\n50126\nCorrelation ID\n${C}\nRequest ID\n${T}\nApplication ID\n${app}`,
    { codes: ['50126'], traceId: T, correlationId: C, clientId: app },
  ],
  [
    'a list that begins with 0',
    "ResultType NOT IN ('0','50125','50140')",
    { codes: ['50125', '50140'] },
  ],
  ['another operator', 'ResultType <> 70044', { codes: ['70044'] }],
  [
    'mail that broke its lines',
    `AADSTS54005: made up Trace ID: aaaa1111-0000-4000-8=\n000-00000000a100`,
    { ...spent, traceId: T },
  ],
  [
    'lines of a container',
    `app-1  | AADSTS54005\napp-1  | Trace ID: ${T}`,
    { ...spent, traceId: T },
  ],
  [
    'French labels',
    `AADSTS54005 : inventé. ID de suivi : ${T} ID de corrélation : ${C} Horodatage : ${time}`,
    { ...spent, traceId: T, correlationId: C, timestamp: time },
  ],
  [
    'Chinese labels and colons',
    `AADSTS54005：虚构。请求 ID：${T} 关联 ID：${C} 时间戳：${time}`,
    { ...spent, traceId: T, correlationId: C, timestamp: time },
  ],
  [
    'two errors, each with its facts',
    `AADSTS70002: a. Trace ID: ${app} Correlation ID: ${tenant}\nAADSTS54005: b. Trace ID: ${T} Correlation ID: ${C}`,
    { codes: ['54005', '70002'], traceId: T, correlationId: C },
  ],
  [
    'a trace of another system',
    `trace_id=4bf92f3577b34da6a3ce929d0e0e4736 AADSTS54005 Trace ID: ${T}`,
    { ...spent, traceId: T },
  ],
  [
    'a customer tenant',
    `https://fabrikam.ciamlogin.com/${tenant}/oauth2/v2.0/token AADSTS54005`,
    { ...spent, tenant },
  ],
  [
    'a redirect URI with parameters of its own, and a secret one',
    `AADSTS50011: The redirect URI 'https://jo:pw@app.example/cb?x=1&code=0.AX' made up`,
    { codes: ['50011'], redirectUri: 'https://app.example/cb?x=1' },
  ],
  ['a cut code', 'AADSTS70002… and more', { codes: ['70002'] }],
  [
    'a cut code that stands there in full too',
    'AADSTS7000… [AADSTS7000215]',
    { codes: ['7000215'] },
  ],
  ['other separators', 'AADSTS#54005, AADSTS (54005), [AADSTS][54005], AADSTS–54005', spent],
  ['invisible characters', '\ufeffAAD\u200bSTS\u00a05400\u00ad5', spent],
  ['full-width characters', 'ＡＡＤＳＴＳ５４００５：', spent],
  ['a count', 'errors: 50126, warnings: 3', none],
  ['thousands', 'took 50,126 steps', none],
  ['a version', 'errorCode 50126.0.1', none],
  ['a letter for a digit', 'AADSTS5OO11', none],
  ['eight digits', 'AADSTS54005000', none],
  ['a lone id', T, none],
];

describe('reading odd pastes', () => {
  for (const [what, input, expected] of odd) {
    it(what, () => {
      assert.deepEqual(flat(read(input)), expected);
    });
  }
});

describe('reading what is too long', () => {
  const filler = 'all is well 12345\n'.repeat(100_000);

  it('reads what looks like an error, wherever it stands', () => {
    const input = `${filler}AADSTS54005: made up. Trace ID: ${T}\n${filler}`;
    const reading = read(input);
    assert.equal(reading.coverage, 'parts');
    assert.deepEqual(flat(reading), { ...spent, traceId: T });
    const [place] = reading.codes[0]?.places ?? [];
    assert.equal(input.slice(place?.start, place?.end), 'AADSTS54005');
  });

  it('reads the end, where a log tells what happened last', () => {
    assert.deepEqual(flat(read(`${filler}"error_codes":[54005]`)), spent);
  });

  it('says so when it has read everything', () => {
    assert.equal(read('AADSTS54005').coverage, 'whole');
  });

  it('reads no more of it than its bound', () => {
    const { codes } = read('AADSTS54005 '.repeat(1_000_000));
    assert.ok((codes[0]?.places.length ?? 0) < 100_000);
  });
});
