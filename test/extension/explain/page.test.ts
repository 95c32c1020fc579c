import assert from 'node:assert/strict';

import {
  explanationPage,
  knowledgeOf,
  nothingFoundPage,
  subjectOf,
} from '../../../src/explain/explain-page.js';
import type { Fact } from '../../../src/explain/facts.js';
import type { Subject, WorkspaceState } from '../../../src/explain/subject.js';
import type { WorkspacePlace } from '../../../src/client/workspace-search.js';

const trace = 'aaaa1111-0000-4000-8000-00000000a100';
const correlation = 'bbbb2222-0000-4000-8000-00000000b200';
const facts: Fact[] = [
  { label: 'Error', value: 'invalid_grant', private: false },
  { label: 'Correlation ID', value: correlation, private: true },
  { label: 'Redirect URI', value: 'https://app.example/a|b`c', private: true },
];

function pageOn(input: string, change: Partial<Subject> = {}, code?: string): string {
  const subject = subjectOf(input, code);
  assert(subject, 'there is a code');
  return explanationPage({ ...subject, ...change }).markdown;
}

function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^##? (.+)$/gm)].map(([, heading = '']) => heading);
}

describe('the page on an error', () => {
  it('goes from meaning to cause, cure, place to look, neighbours and sources', () => {
    const found = headings(pageOn('AADSTS54005', { facts }));
    assert.match(found.shift() ?? '', /^AADSTS54005: /);
    const order = [
      'In this workspace',
      'Read from your text',
      'Likely causes',
      'What to do',
      'In the Entra admin center',
      'Related codes',
      'Sources',
    ];
    assert.deepEqual(
      found.filter((heading) => order.includes(heading)),
      order,
    );
  });

  it('lists what stands in the text, and explains the suberror', () => {
    const body = `{"error":"invalid_grant","error_description":"AADSTS50076: made up. Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2025-07-22 09:53:36Z","suberror":"basic_action"}`;
    const page = pageOn(body);
    assert.match(page, /\| Suberror \| `basic_action` \|/);
    assert.match(page, /\| Time \| `2025-07-22 09:53:36Z` \|/);
    assert.match(page, /\| Trace ID \| •+ \*hidden\* \|/);
    assert(!page.includes(trace) && !page.includes(correlation));
    assert((page.match(/basic_action/g)?.length ?? 0) > 1, 'the suberror is explained');
  });

  it('leads to the guide inside the editor', () => {
    assert.match(pageOn('AADSTS50011'), /\]\(command:redeemOnce\.openGuide\?%5B%22redirect-uris/);
  });

  it('hides private values until they are asked for, and never puts them into a link', () => {
    const hidden = pageOn('AADSTS54005', { facts });
    assert(!hidden.includes(correlation) && !hidden.includes('app.example'));
    assert.match(hidden, /\| Error \| `invalid_grant` \|/);
    assert.match(hidden, /\[Show hidden values\]\(command:redeemOnce\.page\.revealValues\)/);
    const revealed = pageOn('AADSTS54005', { facts, revealed: true });
    assert.match(revealed, new RegExp(`\\| Correlation ID \\| \`${correlation}\` \\|`));
    assert.match(revealed, /\| ``https:\/\/app\.example\/a\\\|b`c`` \|/);
    assert(!revealed.includes('Show hidden values'));
    for (const [, link = ''] of revealed.matchAll(/\]\(([^)]+)\)/g)) {
      assert(!link.includes(correlation) && !link.includes('app.example'), link);
    }
  });

  it('offers to copy the correlation ID only where there is one', () => {
    const button = /\[Copy correlation ID\]\(command:/;
    assert.match(pageOn('AADSTS54005', { facts }), button);
    assert.doesNotMatch(pageOn('AADSTS54005'), button);
  });

  it('ranks several codes and leads from one to the other', () => {
    const input = `AADSTS70002: a. AADSTS54005: b. Trace ID: ${trace}`;
    const first = pageOn(input);
    assert.match(first, /^# AADSTS54005/);
    assert.match(
      first,
      /1\. \*\*AADSTS54005\*\* .*\n2\. \[AADSTS70002\]\(command:redeemOnce\.page/,
    );
    const second = pageOn(input, {}, 'AADSTS70002');
    assert.match(second, /^# AADSTS70002/);
    assert.match(second, /1\. \[AADSTS54005\]/);
  });

  it('looks in the admin center where errors of the kind are cured', () => {
    assert.match(pageOn('AADSTS50011'), /\[App registrations\]\(https:\/\/entra\.microsoft\.com/);
    assert.match(pageOn('AADSTS53003'), /\[Conditional Access policies\]\(/);
    assert.doesNotMatch(pageOn('AADB2C90080'), /admin center/);
  });

  it('says plainly when there is nothing to explain', () => {
    assert.equal(subjectOf('hello'), undefined);
    assert.match(nothingFoundPage().markdown, /No AADSTS code was found/);
    assert.match(pageOn('AADSTS9999999'), /not a code we know/);
  });
});

describe('"In this workspace"', () => {
  const place: WorkspacePlace = {
    path: "it's (new)/callback.ts",
    uri: "file:///app/src/it's (new)/callback.ts",
    line: 11,
    character: 4,
    message: '`code` is redeemed twice.',
    rule: 'no-double-redemption',
    certain: false,
  };
  const searched = (change: object = {}): WorkspaceState => ({
    ...{ state: 'searched', unreadable: [], places: [place], files: 3, stopped: false },
    ...change,
  });
  const section = (workspace: WorkspaceState) =>
    pageOn('AADSTS54005', { workspace }).split(/^## /m)[1] ?? '';

  it('is offered for errors that our rules find the cause of, and for no others', () => {
    assert.match(
      section({ state: 'offered' }),
      /`no-double-redemption`.*\n+\[Search this workspace\]/,
    );
    assert.doesNotMatch(pageOn('AADSTS50011'), /In this workspace/);
    assert.match(pageOn('AADSTS70008'), /In this workspace\n\n.*`require-refresh-token-fallback`/);
  });

  it('links each place, and says which are only possible', () => {
    const text = section(searched());
    assert.match(text, /\*\*1 place\*\* in 3 files:/);
    const link =
      /\[(.+):12\]\(command:redeemOnce\.openPlace\?([^)]+)\) `code` is .* \*\(possible\)\*/;
    const [, name, args = ''] = link.exec(text) ?? [];
    assert.equal(name, "it's \\(new\\)/callback\\.ts");
    assert.deepEqual(JSON.parse(decodeURIComponent(args)), [place.uri, 11, 4]);
  });

  it('says what a search that found nothing means, and that one was stopped', () => {
    const text = section(searched({ places: [], files: 1, stopped: true }));
    assert.match(
      text,
      /Nothing found in 1 file \(stopped before the end\)\. What the analysis cannot/,
    );
  });

  it('lists the first fifty', () => {
    const text = section(searched({ places: Array.from({ length: 53 }, () => place) }));
    assert.equal(text.match(/^- /gm)?.length, 50);
    assert.match(text, /And 3 more\./);
  });

  it('says how far it is, and when it failed', () => {
    assert.match(section({ state: 'running', done: 40, total: 90 }), /40 of 90 files/);
    assert.match(section({ state: 'failed' }), /the log says more/);
  });
});

describe('what a language model is told', () => {
  it('is our knowledge of the code, and nothing of the text', () => {
    const text = knowledgeOf(
      `AADSTS54005: spent for ada@fabrikam.example. Trace ID: ${trace} code=0.AXmadeup`,
      3,
    );
    assert.match(text, /^# AADSTS54005: [^]*## What to do/);
    for (const secret of [trace, 'ada@', 'fabrikam', '0.AXmadeup']) assert(!text.includes(secret));
  });

  it('says so where there is no code, and stops after a few', () => {
    assert.match(knowledgeOf('secret words', 3), /No AADSTS code was found/);
    assert(!knowledgeOf('secret words', 3).includes('secret'));
    assert.equal(knowledgeOf('AADSTS50011 AADSTS54005 AADSTS65001', 2).match(/^# /gm)?.length, 2);
  });
});
