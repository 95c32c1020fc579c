import assert from 'node:assert/strict';

import { TextDocument } from 'vscode-languageserver-textdocument';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { knowledgeAt } from '../../src/server/knowledge.js';
import { StepsByVersion, stepsOf } from '../../src/server/steps.js';

const hosts = nodeHost();
const uri = 'untitled:Untitled-1';

/** The hover at the first place where `at` stands. */
async function hoverAt(text: string, at: string, languageId = 'typescript'): Promise<string> {
  const document = TextDocument.create(uri, languageId, 1, text);
  const start = text.indexOf(at);
  assert(start >= 0, at);
  const steps = await stepsOf(document, hosts);
  const hover = knowledgeAt(steps, uri, document.positionAt(start));
  if (!hover) return '';
  assert(hover.range);
  const { contents } = hover;
  assert(typeof contents === 'object' && 'value' in contents);
  return `${document.getText(hover.range)}: ${contents.value}`;
}

const msal = `import { ConfidentialClientApplication } from '@azure/msal-node';
const client = new ConfidentialClientApplication({ auth: { clientId: 'example' } });
export const start = () => client.getAuthCodeUrl({ scopes: [], redirectUri: 'https://app.example' });
export async function callback(req: { query: { code: string } }) {
  const { code } = req.query;
  return client.acquireTokenByCode({
    code,
    scopes: [],
    redirectUri: 'https://app.example',
  });
}
export const again = (account: object) => client.acquireTokenSilent({ account, scopes: [] });
`;

const page = `export function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  }, []);
}
`;

describe('the hover on a call of a sign-in', () => {
  it('says what a library does with the code, and with the tokens', async () => {
    assert.equal(
      await hoverAt(msal, 'client.acquireTokenByCode'),
      'client.acquireTokenByCode: `@azure/msal-node`: redeems the authorization code, which works once. It caches the tokens: ask it silently next time.',
    );
    assert.match(
      await hoverAt(msal, 'getAuthCodeUrl'),
      /starts a sign-in; what comes back is a new/,
    );
    assert.match(
      await hoverAt(msal, 'acquireTokenSilent'),
      /asks for tokens silently, from the cache/,
    );
  });

  it('says where a code arrives, and who redeems it', async () => {
    assert.match(
      await hoverAt(msal, '{ code } = req'),
      /^\{ code \}: .*arrives here\. It works once/,
    );
    assert.match(await hoverAt(page, 'fetch'), /^fetch: Hands the authorization code to a backend/);
  });

  it('says nothing of anything else', async () => {
    assert.equal(await hoverAt(msal, 'scopes'), '');
    assert.equal(await hoverAt(msal, 'new Confidential'), '');
    assert.equal(await hoverAt('export const a = 1;', 'a'), '');
    assert.equal(await hoverAt(msal, 'client', 'python'), '');
    assert.equal(await hoverAt(`${msal}(`, 'client'), '');
  });

  it('is worked out once for each version of a document', () => {
    const known = new StepsByVersion(hosts);
    const first = TextDocument.create(uri, 'javascript', 1, page);
    const second = TextDocument.create(uri, 'javascript', 2, page);
    const steps = known.of(first);
    assert.equal(known.of(first), steps);
    const anew = known.of(second);
    assert.notEqual(anew, steps);
    known.forget(uri);
    assert.notEqual(known.of(second), anew);
  });
});
