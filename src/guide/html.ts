/** Pure text work on the HTML of our pages: links that stay inside the editor, and a document that runs nothing. */

/** A link that runs a command with one argument. */
export function commandLink(command: string, argument: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}

/** Makes relative links to other pages of the guide open in the editor. */
export function linkPages(html: string, linkTo: (page: string) => string): string {
  return html.replace(
    /(<a\b[^>]*?\bhref=")(?:\.\/)?([a-z0-9-]+)\.md(?:#[^"]*)?"/g,
    (_whole, opening: string, page: string) => `${opening}${linkTo(page)}"`,
  );
}

/** Makes every AADSTS code a link, save in links, headings and code blocks. */
export function linkCodes(html: string, linkTo: (code: string) => string): string {
  let unlinkable = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const tag = /^<(\/?)(?:a|pre|h1|h2|title|style)\b/i.exec(part);
      if (tag) unlinkable += tag[1] ? -1 : 1;
      if (unlinkable > 0 || part.startsWith('<')) return part;
      return part.replace(/\bAADSTS\d{4,7}\b/g, (code) => `<a href="${linkTo(code)}">${code}</a>`);
    })
    .join('');
}

/**
 * A document around `body` that can run no script and load nothing: its only style is its own, let in by `nonce`.
 * Raw styles and scripts in `body` are refused by the same policy.
 */
export function pageDocument(title: string, body: string, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
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
blockquote { margin: 0; padding: 0 1em; border-left: 4px solid var(--vscode-textBlockQuote-border, #8886); }
`;
