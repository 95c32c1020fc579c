/** Pure text work on the HTML of our pages: links that stay inside the editor, and a document that runs nothing. */

/** A link that runs a command with arguments. It is safe inside Markdown's parentheses and HTML's quotes. */
export function commandLink(command: string, ...args: unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args));
  return `command:${command}?${query.replace(/[()']/g, percentEncode)}`;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Makes relative links to other pages of the guide open in the editor. */
export function linkPages(html: string, linkTo: (page: string) => string): string {
  return html.replace(
    /(<a\b[^>]*?\bhref=")(?:\.\/)?([a-z0-9-]+)\.md(?:#[^"]*)?"/g,
    (_whole, opening: string, page: string) => `${opening}${linkTo(page)}"`,
  );
}

/** Makes the pictures of a page those that `uriOf` says; paths lead nowhere from a webview. */
export function placeImages(html: string, uriOf: (path: string) => string): string {
  return html.replace(
    /(<img\b[^>]*?\bsrc=")(?:\.\/)?(images\/[a-z0-9-]+\.svg)"/g,
    (_whole, opening: string, path: string) => `${opening}${uriOf(path)}"`,
  );
}

/** Makes every AADSTS code a link, save in links, headings and code blocks, and save that which the page is on. */
export function linkCodes(html: string, linkTo: (code: string) => string, own = ''): string {
  let unlinkable = 0;
  return html
    .split(/(<[^<>]*>)/)
    .map((part) => {
      const tag = /^<(\/?)(?:a|pre|h1|h2|title|style)\b/i.exec(part);
      if (tag) unlinkable += tag[1] ? -1 : 1;
      if (unlinkable > 0 || part.startsWith('<')) return part;
      return part.replace(/\bAADSTS\d{4,7}\b/g, (code) =>
        code === own ? code : `<a href="${linkTo(code)}">${code}</a>`,
      );
    })
    .join('');
}

/** How a document is made. */
export interface DocumentOptions {
  /** Lets the document's own style in. */
  nonce: string;
  /** It is read from the beginning, wherever the page before it was scrolled to. */
  atTop?: boolean;
  /** More style, of the page's own. */
  style?: string;
  /** Where pictures may come from: nowhere, unless it is said. */
  images?: string;
}

/**
 * A document around `body` that can run no script and load nothing but pictures of our own: its only style is its own.
 * Raw styles and scripts in `body` are refused by the same policy.
 */
export function pageDocument(title: string, body: string, options: DocumentOptions): string {
  const { nonce, atTop, images, style: more = '' } = options;
  const pictures = images ? ` img-src ${images};` : '';
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}';${pictures}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${style}${more}${atTop ? fixedWindow : ''}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** VS Code scrolls a new document's window to where the old one was; a window that cannot scroll stays at its top. */
const fixedWindow = `
html, body { height: 100%; margin: 0; padding: 0; overflow: hidden; }
main { box-sizing: border-box; max-width: none; height: 100%; padding-inline: max(2.2rem, calc((100% - 50rem) / 2 + 1rem)); overflow-y: auto; }
`;

const style = `
body { font-size: var(--vscode-font-size); line-height: 1.6; color: var(--vscode-editor-foreground); }
main { max-width: 50rem; margin: 0 auto; padding: 0.5rem 1rem 3rem; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.35em; margin-top: 2em; padding-bottom: 0.2em; border-bottom: 1px solid var(--vscode-editorWidget-border, #8886); }
a { color: var(--vscode-textLink-foreground); }
a:hover { color: var(--vscode-textLink-activeForeground); }
code { font-family: var(--vscode-editor-font-family, monospace); font-size: 0.95em; }
pre { padding: 0.8em 1em; overflow-x: auto; background: var(--vscode-textCodeBlock-background); border-radius: 4px; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.3em 0.8em; text-align: left; border: 1px solid var(--vscode-editorWidget-border, #8886); }
ul, ol { padding-left: 1.6em; }
p:not(h2 ~ p):has(> strong:first-child) { padding: 0.6em 1em; border-left: 4px solid var(--vscode-textLink-foreground); background: var(--vscode-textBlockQuote-background, #8881); }
h1 + ul { display: flex; flex-wrap: wrap; gap: 0.4em; padding: 0; list-style: none; font-size: 0.92em; }
h1 + ul > li { padding: 0.15em 0.8em; border: 1px solid var(--vscode-editorWidget-border, #8886); border-radius: 1em; }
li + li { margin-top: 0.35em; }
h1 + ul > li + li { margin-top: 0; }
li > em:last-child, td > em, p > em:last-child { font-style: normal; font-size: 0.88em; color: var(--vscode-descriptionForeground); }
li > em:last-child a, p > em:last-child a { color: inherit; text-decoration: underline; }
thead:not(:has(th:not(:empty))) { display: none; }
p > a[href^="command:redeemOnce.page."]:only-child { display: inline-block; padding: 0.3em 0.9em; border-radius: 2px; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); text-decoration: none; }
p > a[href^="command:redeemOnce.page."]:only-child:hover { background: var(--vscode-button-secondaryHoverBackground); }
pre code { padding: 0; background: none; }
img { max-width: 100%; height: auto; color-scheme: light; }
.vscode-dark img, .vscode-high-contrast:not(.vscode-high-contrast-light) img { color-scheme: dark; }
blockquote { margin: 0; padding: 0 1em; border-left: 4px solid var(--vscode-textBlockQuote-border, #8886); }
`;
