import assert from 'node:assert/strict';

import { knowledge } from '../../eslint-plugin/src/explain/index.js';
import { app, C, T, tenant } from '../explain/reader/shapes.js';
import { runProgram } from './process.js';

const time = '2025-07-22 09:53:36Z';
const secrets = {
  code: '0.AXkAmadeUpCode',
  token: 'eyJhbGciOiJub25lIn0.eyJtYWRlIjoidXAifQ.made-up',
  user: 'jo@fabrikam.example',
};
const text = `POST /cb?code=${secrets.code}&state=x by ${secrets.user} Bearer ${secrets.token} to https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token client_id=${app} redirect_uri=https://app.fabrikam.example/cb
{"error":"invalid_grant","error_description":"AADSTS70002: Made up. AADSTS54005: Made up. Trace ID: ${T} Correlation ID: ${C} Timestamp: ${time}","error_codes":[70002,54005],"suberror":"bad_token"}`;

interface Output {
  codes: { code: string; name?: string; meaning?: string; kind?: string; family: string }[];
  matches?: { code: string }[];
  [fact: string]: unknown;
}

function json(args: string[], input?: string): Output & { code: number | null } {
  const { code, out } = runProgram(['explain', '--json', ...args], input);
  return { ...(JSON.parse(out) as Output), code };
}

describe('the command line', () => {
  it('explains a code in plain words, without colours where nobody sees them', () => {
    const { code, out, err } = runProgram(['explain', 'AADSTS54005']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /^AADSTS54005: The authorization code was already redeemed\n/);
    for (const heading of ['Likely causes', 'What to do', 'Related codes', 'Sources']) {
      assert.ok(out.includes(`\n${heading}\n`), heading);
    }
    assert.doesNotMatch(out, /\u001b|\*\*|\]\(|^#/m);
  });

  it('stays within the width, but for addresses', () => {
    const { out } = runProgram(['explain', '54005']);
    const wide = out.split('\n').filter((line) => line.length > 80 && !/https:\S+$/.test(line));
    assert.deepEqual(wide, []);
  });

  for (const [what, args, input] of [
    ['a number', ['50011'], ''],
    ['a text', ['failed: AADSTS50011: made up'], ''],
    ['words that a shell has split', ['failed:', 'AADSTS50011:', 'made', 'up'], ''],
    ['standard input', ['-'], 'AADSTS50011: made up'],
    ['standard input without a dash', [], 'AADSTS50011: made up'],
  ] as const) {
    it(`takes ${what}`, () => {
      const { code, out } = runProgram(['explain', ...args], input);
      assert.equal(code, 0);
      assert.match(out, /^AADSTS50011: /);
    });
  }

  it('takes several codes, the most useful first', () => {
    const { codes } = json(['70002', '54005', 'AADB2C90080']);
    assert.deepEqual(
      codes.map(({ code }) => code),
      ['AADSTS54005', 'AADB2C90080', 'AADSTS70002'],
    );
    const { out } = runProgram(['explain', '70002', '54005']);
    assert.match(out, /^AADSTS54005/);
    assert.match(out, /Also in this text\n\n- AADSTS70002: /);
  });

  it('tells machines everything it knows of every code', () => {
    const all = knowledge().codes;
    const { codes } = json(all.map(({ code }) => code));
    const told = new Map(codes.map((one) => [one.code, one]));
    assert.deepEqual([told.size, codes.length], [all.length, all.length]);
    for (const { code, names, meaning } of all) {
      assert.equal(told.get(code)?.name, names[0], code);
      assert.equal(told.get(code)?.meaning, meaning?.text, code);
    }
  });

  it('tells machines what was read; of whom only if asked to', () => {
    const { codes, code, ...facts } = json(['-'], text);
    assert.equal(code, 0);
    assert.deepEqual(
      codes.map((one) => one.code),
      ['AADSTS54005', 'AADSTS70002'],
    );
    const request = { timestamp: time, traceId: T, correlationId: C };
    const open = { error: 'invalid_grant', suberror: 'bad_token', ...request };
    const hidden = '[redacted]';
    const all = { clientId: app, tenant, redirectUri: 'https://app.fabrikam.example/cb' };
    assert.deepEqual(facts, {
      ...open,
      ...Object.fromEntries(Object.keys(all).map((key) => [key, hidden])),
    });
    const { codes: _codes, code: _code, ...shown } = json(['--show-ids', '-'], text);
    assert.deepEqual(shown, { ...open, ...all });
  });

  it('leaves out what is absent', () => {
    assert.deepEqual(Object.keys(json(['54005'])), ['codes', 'code']);
  });

  for (const args of [['-'], ['--json', '-']]) {
    it(`shows nobody's id unless asked to, and never a code or token: ${args.join(' ')}`, () => {
      const { out } = runProgram(['explain', ...args], text);
      const ofRequest = args.includes('--json') ? [] : [T, C];
      for (const id of [...ofRequest, app, tenant, 'app.fabrikam'])
        assert.ok(!out.includes(id), id);
      const open = runProgram(['explain', '--show-ids', ...args], text).out;
      for (const id of [T, C, app, tenant]) assert.ok(open.includes(id), id);
      for (const secret of Object.values(secrets)) assert.ok(!(out + open).includes(secret));
    });
  }

  it('says what a suberror means', () => {
    assert.match(runProgram(['explain'], text).out, /Suberror `bad_token`:/);
  });

  it('finds codes by words', () => {
    const { code, out } = runProgram(['explain', 'already', 'redeemed']);
    assert.equal(code, 0);
    assert.match(out, /- AADSTS54005: /);
    const { codes, matches } = json(['already', 'redeemed']);
    assert.deepEqual(codes, []);
    assert.ok(matches?.some((match) => match.code === 'AADSTS54005'));
  });

  it('names codes that come with an error, where there is only that', () => {
    const { code, error, matches } = json(['-'], '{"error":"invalid_grant"}');
    assert.deepEqual({ code, error }, { code: 0, error: 'invalid_grant' });
    assert.ok(matches?.some((match) => match.code === 'AADSTS54005'));
  });

  for (const [what, args, input] of [
    ['a text with nothing in it', ['-'], 'all is well'],
    ['words that no code knows', ['qwertzuiop'], ''],
    ['a number that nobody has met', ['AADSTS99999'], ''],
    ['an empty file', ['-'], ''],
    ['bytes', ['-'], '\0\u0001\u0002\ufffd'],
  ] as const) {
    it(`ends with 1 on ${what}`, () => {
      const { code, out, err } = runProgram(['explain', ...args], input);
      assert.equal(code, 1);
      assert.ok(out.length > 20);
      assert.equal(err, '');
      assert.equal(json([...args], input).code, 1);
    });
  }

  for (const [what, args] of [
    ['no command', []],
    ['an unknown command', ['explian', '54005']],
    ['an unknown option', ['explain', '--jsn', '54005']],
    ['nothing to explain', ['explain']],
    ['a dash among words', ['explain', '54005', '-']],
  ] as const) {
    it(`ends with 2 on ${what}, and points to the help`, () => {
      const { code, out, err } = runProgram([...args]);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, /^[A-Z].*--help.*\n$/);
    });
  }

  it('does not repeat what it does not understand', () => {
    const { err } = runProgram([secrets.token]);
    assert.ok(!err.includes(secrets.token));
  });

  for (const args of [['--help'], ['-h'], ['help'], ['explain', '--help']]) {
    it(`helps: ${args.join(' ')}`, () => {
      const { code, out } = runProgram(args);
      assert.equal(code, 0);
      assert.match(out, /Usage:.*explain/);
      for (const option of ['--json', '--show-ids', 'Exit codes']) assert.ok(out.includes(option));
    });
  }

  it('says its version', () => {
    assert.match(runProgram(['--version']).out, /^eslint-plugin-redeem-once \d+\.\d+\.\d+\n$/);
  });
});
