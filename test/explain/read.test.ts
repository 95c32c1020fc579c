import assert from 'node:assert/strict';

import { explain } from '../../eslint-plugin/src/explain/index.js';

/** What `explain` finds, in order, as text. */
function codes(input: string): string[] {
  return explain(input).map((one) =>
    one.kind === 'other' ? `${one.family}:${one.code}` : `${one.code}`,
  );
}

const ids =
  'Trace ID: aaaa1111-0000-4000-8000-00000000a100 Correlation ID: bbbb2222-0000-4000-8000-00000000b200 Timestamp: 2025-07-22 09:53:36Z';

const readable: [what: string, input: string, expected: string[]][] = [
  ['a code', 'AADSTS54005', ['54005']],
  ['a code in lower case', 'aadsts700027', ['700027']],
  ['a bare number that is all there is', ' 54005\n', ['54005']],
  ['a code with a space', 'AADSTS 50052: made up', ['50052']],
  ['a code that lost a letter', 'ADSTS500011 in prose', ['500011']],
  ['a code with leading zeros', 'AADSTS0050011', ['50011']],
  ['a code behind an escaped line break', String.raw`failed\r\nAADSTS50076: made up`, ['50076']],
  [
    'a code glued to the sentence before',
    'credentials.AADSTS70008: made up.Trace ID: x',
    ['70008'],
  ],
  [
    'a body, where text and list name the same code',
    `{"error":"invalid_grant","error_description":"AADSTS54005: made up. ${ids}","error_codes":[54005],"error_uri":"https://login.microsoftonline.com/error?code=54005"}`,
    ['54005'],
  ],
  ['a body whose text was cut out', '{"error":"invalid_grant","error_codes":[50076]}', ['50076']],
  ['a list in a string', '{"error_codes":"[500011]"}', ['500011']],
  ['a body inside a string', String.raw`body: "{\"error_codes\":[65001]}"`, ['65001']],
  ['text and list that disagree', 'AADSTS65001: made up "error_codes":[50076]', ['65001', '50076']],
  [
    'an umbrella code, which comes last',
    'AADSTS70002: a. AADSTS54005: b. "error_codes":[70002,54005]',
    ['54005', '70002'],
  ],
  [
    'a redirect',
    'https://app.fabrikam.example/#error=invalid_client&error_description=AADSTS650057%3a+made+up',
    ['650057'],
  ],
  [
    'an encoded line break before the code',
    'error_description=x%0d%0aAADSTS65004%3a+made+up',
    ['65004'],
  ],
  [
    'an encoded prefix, twice',
    'AADSTS%25%35650052 is no code, AADSTS650052%253A%252BThe is one',
    ['650052'],
  ],
  [
    'digits that a log viewer linked',
    'AADSTS700[21](https://github.com/fabrikam/shop/actions/runs/1)1',
    ['700211'],
  ],
  ['a look-up link', 'see https://login.microsoftonline.com/error?code=50105', ['50105']],
  [
    'a line of MSAL.js',
    'invalid_grant: 54005 - [2021-10-29 08:28:29Z]: AADSTS54005: made up',
    ['54005'],
  ],
  ['a serialised error of MSAL.js', '{"errorCode":"invalid_grant","errorNo":700082}', ['700082']],
  ['a sign-in log row', '"status": {"errorCode": 50126, "failureReason": "made up"}', ['50126']],
  ['a query', 'SigninLogs | where ResultType == "53003"', ['53003']],
  ['prose with a context word', 'Sign-in error code 53000 came up', ['53000']],
  ['B2C', 'AADB2C90080: made up', ['b2c:AADB2C90080']],
  ['B2C next to AADSTS', 'AADB2C90085 and AADSTS50058', ['b2c:AADB2C90085', '50058']],
  ['a personal account page', 'Error Code: 80043490 / Timestamp: 2023-02-08', ['msa:80043490']],
  ['a personal account number alone', '80043490', ['msa:80043490']],
];

const silent: [what: string, input: string][] = [
  ['nothing', ''],
  ['garbage', 'hello \u0000 %E0%A4%A %% [x](y) {"error_codes":[]}'],
  ['a number inside other text', 'took 54005 ms'],
  ['epoch numbers of B2C answers', 'Current time: 1760017838, Grant issued time: 1750736560'],
  ['a port', 'http://localhost:50126/cb'],
  ['an error number of another system', 'errorCode: 12345'],
  ['a callback URL', 'https://app.fabrikam.example/cb?code=54005'],
  ['a number too long to be one', 'AADSTS540051234'],
  ['a long number alone', '1760017838'],
  ['a dummy', 'AADSTS00000'],
  ['only an OAuth error', 'ErrorCode: invalid_grant , StatusCode: 400'],
];

describe('reading codes out of a text', () => {
  for (const [what, input, expected] of readable) {
    it(`finds ${what}`, () => {
      assert.deepEqual(codes(input), expected);
    });
  }
  for (const [what, input] of silent) {
    it(`finds nothing in ${what}`, () => {
      assert.deepEqual(codes(input), []);
    });
  }

  it('stays quick on long and repetitive input', () => {
    const started = performance.now();
    explain('error code '.repeat(20_000) + '['.repeat(20_000) + '%25'.repeat(20_000));
    assert.ok(performance.now() - started < 2000);
  });
});
