import assert from 'node:assert/strict';

import {
  commandLink,
  linkCodes,
  linkPages,
  pageDocument,
  placeImages,
} from '../../src/guide/html.js';

const explain = (code: string): string => commandLink('redeemOnce.explain', code);
const open = (page: string): string => commandLink('redeemOnce.openGuide', page);

describe('the HTML of our pages', () => {
  it('passes one argument to a command', () => {
    assert.equal(commandLink('a.b', 'x"&<'), `command:a.b?${encodeURIComponent('["x\\"&<"]')}`);
  });

  it('links AADSTS codes in running text and inline code', () => {
    assert.equal(
      linkCodes('<p>See AADSTS70008 or <code>AADSTS50011</code>.</p>', explain),
      `<p>See <a href="${explain('AADSTS70008')}">AADSTS70008</a> or <code><a href="${explain('AADSTS50011')}">AADSTS50011</a></code>.</p>`,
    );
  });

  it('leaves links, headings, code blocks and attributes alone', () => {
    for (const html of [
      '<a href="https://x.example/AADSTS50011">AADSTS50011</a>',
      '<h1 id="aadsts54005">AADSTS54005: <code>spent</code></h1>',
      '<pre><code class="hljs">AADSTS54005: …</code></pre>',
      '<img alt="AADSTS54005">',
    ]) {
      assert.equal(linkCodes(html, explain), html);
    }
  });

  it('does not link a page to itself', () => {
    const html = linkCodes('<p>AADSTS50011 AADSTS50012</p>', explain, 'AADSTS50011');
    assert.match(html, /<p>AADSTS50011 <a/);
  });

  it('links again after a link', () => {
    const html = linkCodes('<a href="#x">AADSTS50011</a> AADSTS50011', explain);
    assert.equal(
      html,
      `<a href="#x">AADSTS50011</a> <a href="${explain('AADSTS50011')}">AADSTS50011</a>`,
    );
  });

  it("turns links to the guide's other pages into commands, and no other links", () => {
    assert.equal(
      linkPages('<a data-x="1" href="other-page.md#part">', open),
      `<a data-x="1" href="${open('other-page')}">`,
    );
    for (const html of [
      '<a href="../x.md">',
      '<a href="https://x.example/a.md">',
      '<a href="#a">',
    ]) {
      assert.equal(linkPages(html, open), html);
    }
  });

  it('is read from the beginning, where that is asked for', () => {
    assert.match(pageDocument('A', '', { nonce: 'n', atTop: true }), /overflow: hidden/);
    assert.doesNotMatch(pageDocument('A', '', { nonce: 'n' }), /overflow: hidden/);
  });

  it('shows pictures of the guide, and no others', () => {
    const uriOf = (path: string) => `vscode-resource:/guide/${path}`;
    assert.equal(
      placeImages('<img src="images/a-flow.svg" alt="A">', uriOf),
      '<img src="vscode-resource:/guide/images/a-flow.svg" alt="A">',
    );
    for (const html of [
      '<img src="https://x.example/images/a.svg">',
      '<img src="../images/a.svg">',
    ]) {
      assert.equal(placeImages(html, uriOf), html);
    }
    const html = pageDocument('A', '', { nonce: 'n', images: 'vscode-resource:' });
    assert.match(html, /style-src 'nonce-n'; img-src vscode-resource:;"/);
  });

  it('runs no script and loads nothing', () => {
    const html = pageDocument('A <b> & "c"', '<p>body</p>', { nonce: 'nonce0' });
    assert.match(html, /content="default-src 'none'; style-src 'nonce-nonce0';"/);
    assert.match(html, /<title>A &lt;b&gt; &amp; &quot;c&quot;<\/title>/);
    assert(!html.includes('<script'));
  });
});
